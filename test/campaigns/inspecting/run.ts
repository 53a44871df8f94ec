// The checker under fire: damaged packages by the thousand in this process, hostile zips in a process each.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { explain, inspectPackage } from '../../../packager/inspect/index.ts';
import { damagedZip } from '../../support/damage.ts';
import { honestZips, hostileZips, zipsInZips } from '../../support/hostile-zips.ts';
import { goodPackages } from '../../support/packages/index.ts';
import type { Measured } from './child.ts';

/** What the checker promises for any zip. */
const promised = { milliseconds: 5_000, megabytes: 200 };

export interface DamageReport {
  counts: ReadonlyMap<string, number>;
  slowestMilliseconds: number;
  failures: readonly string[];
}

/** Inspects damaged packages; none may throw, take too long, or be told of in half a sentence. */
export async function tryDamaged(
  folder: string,
  { runs, seed, onProgress }: { runs: number; seed: number; onProgress: (done: number) => void },
): Promise<DamageReport> {
  const counts = new Map<string, number>();
  const failures: string[] = [];
  let slowestMilliseconds = 0;
  const path = join(folder, 'damaged.zip');
  const zips = fc.sample(fc.noBias(fc.integer()), { numRuns: Math.ceil(runs / 100), seed });
  let done = 0;
  for (const part of zips) {
    for (const zip of fc.sample(damagedZip(goodPackages), {
      numRuns: Math.min(100, runs - done),
      seed: part,
    })) {
      writeFileSync(path, zip);
      const started = performance.now();
      try {
        const { verdict, findings } = await inspectPackage(path);
        counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
        for (const finding of findings) explain(finding, 'id');
      } catch (error) {
        const kept = join(folder, `failure-${failures.length}.zip`);
        writeFileSync(kept, zip);
        failures.push(`${kept}: ${error instanceof Error ? error.stack : String(error)}`);
      }
      slowestMilliseconds = Math.max(slowestMilliseconds, performance.now() - started);
      done += 1;
    }
    if (done % 5_000 === 0) onProgress(done);
  }
  if (slowestMilliseconds > promised.milliseconds)
    failures.push(`A damaged package took ${Math.round(slowestMilliseconds)} ms.`);
  return { counts, slowestMilliseconds, failures };
}

export interface HostileReport extends Measured {
  name: string;
  failure?: string;
}

/** Inspects each hostile zip in a process of its own, isolated as the portal and the command line do it. */
export function* tryHostile(folder: string): Generator<HostileReport> {
  const zips: (readonly [string, string | undefined, () => Buffer])[] = [
    ...hostileZips,
    ...honestZips.map(([name, make]) => [name, undefined, make] as const),
    ['zips in zips', 'file-unlisted', zipsInZips],
  ];
  const child = fileURLToPath(new URL('./child.js', import.meta.url));
  for (const [name, code, make] of zips) {
    const path = join(folder, 'hostile.zip');
    writeFileSync(path, make());
    const { stdout, stderr } = spawnSync(process.execPath, [child, path], { encoding: 'utf8' });
    try {
      const measured = JSON.parse(stdout) as Measured;
      const wrong = [
        measured.milliseconds > promised.milliseconds && 'took too long',
        measured.megabytes > promised.megabytes && 'took too much memory',
        code !== undefined &&
          !measured.codes.includes(code) &&
          `did not say ${code}: ${measured.codes.join(', ')}`,
      ].filter((reason) => reason !== false);
      yield {
        name,
        ...measured,
        ...(wrong.length === 0 ? {} : { failure: `"${name}" ${wrong.join(', ')}` }),
      };
    } catch {
      yield {
        name,
        verdict: 'none',
        codes: [],
        milliseconds: 0,
        megabytes: 0,
        failure: `"${name}" ended without an answer: ${stderr}`,
      };
    }
  }
}
