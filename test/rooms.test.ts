// The arrows between the rooms: each one that must never be is planted in a scratch tree and has to be caught.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { projectRoot } from '../src/paths.ts';
import { removeFolder, temporaryFolder } from './support/installation.ts';

const tree = temporaryFolder();
afterAll(() => removeFolder(tree));

/** From, to, and the rule that catches it. */
const forbidden = [
  ['course/a.ts', 'packager/b.ts', 'course-is-content-only'],
  ['course/a.ts', 'lrs/b.ts', 'course-is-content-only'],
  ['course/a.ts', 'src/portal/b.ts', 'course-is-content-only'],
  ['lrs/a.ts', 'course/b.ts', 'lrs-stands-alone'],
  ['lrs/a.ts', 'packager/b.ts', 'lrs-stands-alone'],
  ['lrs/a.ts', 'src/reports/b.ts', 'lrs-stands-alone'],
  ['lrs/a.ts', 'src/portal/b.ts', 'lrs-stands-alone'],
  ['src/player/a.ts', 'packager/b.ts', 'player-is-shipped'],
  ['src/player/a.ts', 'lrs/b.ts', 'player-is-shipped'],
  ['src/player/a.ts', 'src/config.ts', 'player-is-shipped'],
  ['src/player/a.ts', 'node:fs', 'player-is-shipped'],
  ['src/player/a.ts', 'src/blocks/schemas.ts', 'schemas-are-not-shipped'],
  ['src/player/a.ts', 'src/vocabulary/definitions.ts', 'schemas-are-not-shipped'],
  ['src/reports/a.ts', 'src/portal/b.ts', 'reports-know-no-http'],
  ['src/reports/a.ts', 'lrs/b.ts', 'reports-know-no-http'],
  ['src/blocks/a.ts', 'src/player/b.ts', 'blocks-know-no-player'],
  ['src/model/a.ts', 'src/config.ts', 'model-knows-no-rooms'],
  ['src/vocabulary/a.ts', 'src/reports/b.ts', 'vocabulary-is-a-contract'],
  ['packager/a.ts', 'src/portal/b.ts', 'packager-makes-files'],
  ['packager/a.ts', 'src/server.ts', 'packager-makes-files'],
] as const;

function plant(): Set<string> {
  const sources = new Map<string, string>();
  for (const [index, [from, to]] of forbidden.entries()) {
    const target = to.startsWith('node:') ? to : join(tree, to);
    if (target !== to && !sources.has(to)) sources.set(to, 'export const b = 1;\n');
    sources.set(
      from.replace('a.ts', `a${index}.ts`),
      `import * as b from ${JSON.stringify(target)};\nexport { b };\n`,
    );
  }
  for (const [path, text] of sources) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  const tool = join(projectRoot, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  const config = join(projectRoot, '.dependency-cruiser.cjs');
  const rooms = ['course', 'src', 'packager', 'lrs'];
  const done = spawnSync(process.execPath, [tool, ...rooms, '--config', config, '--output-type', 'json'], {
    cwd: tree,
    encoding: 'utf8',
  });
  const { summary } = JSON.parse(done.stdout) as {
    summary: { violations: { from: string; rule: { name: string } }[] };
  };
  return new Set(summary.violations.map(({ from, rule }) => `${from} ${rule.name}`));
}

describe('arrows that must never be', () => {
  const caught = plant();

  test.each(forbidden.map((arrow, index) => [...arrow, index] as const))(
    '%s → %s is caught by %s',
    (from, _to, rule, index) => {
      expect(caught).toContain(`${from.replace('a.ts', `a${index}.ts`)} ${rule}`);
    },
  );
});
