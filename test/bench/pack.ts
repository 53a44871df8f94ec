// `npm run bench:pack`: builds every format in every shape of the course, as `npm run pack` does, and prints how long it
// took beside what was promised. It never fails because of a figure.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCourse } from '../../packager/course.ts';
import { formatIds } from '../../packager/formats/index.ts';
import { writePackage } from '../../packager/index.ts';
import { shapesOf } from '../../packager/shapes.ts';
import { type Row, toTable } from './lrs/rows.ts';

/** "Whole matrix builds in under 20 s": from the start of a process that has built nothing yet, in ms. */
const promised = { atMost: 20_000 };

const folder = mkdtempSync(join(tmpdir(), 'kendali-bench-pack-'));
try {
  const { course, published } = loadCourse();
  const shapes = shapesOf(course);
  const took = new Map(formatIds.map((format) => [format, { ms: 0, bytes: 0 }]));
  for (const sessions of shapes) {
    for (const format of formatIds) {
      const start = performance.now();
      const made = await writePackage({ course, published, sessions, format, language: 'id' }, folder);
      const sum = took.get(format);
      if (!sum) continue;
      sum.ms += performance.now() - start;
      sum.bytes += made.bytes;
    }
  }
  const section = `${formatIds.length} formats × ${shapes.length} shapes`;
  const rows: Row[] = [...took].flatMap(([format, { ms, bytes }]): Row[] => [
    { section, name: `${format}: time`, value: ms, unit: 'ms' },
    { section, name: `${format}: zips`, value: bytes / 1024, unit: 'KB' },
  ]);
  const sum = rows.filter(({ unit }) => unit === 'ms').reduce((whole, { value }) => whole + value, 0);
  rows.push(
    { section, name: 'all together', value: sum, unit: 'ms', target: promised },
    { section, name: 'memory at the end', value: process.memoryUsage().rss / 1024 / 1024, unit: 'MB' },
  );
  console.log(
    `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown CPU'}, Node ${process.version}\n${toTable(rows)}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
