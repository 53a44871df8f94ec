// What the command lines of the campaigns share: options that are whole numbers, and a folder that is gone afterwards.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Reads `--name number` for each of the defaults; explains and ends the process with 2 where something else stands.
 * @returns the numbers, defaults for those that aren't given
 */
export function readNumbers<Name extends string>(
  usage: string,
  defaults: Readonly<Record<Name, number>>,
): Record<Name, number> {
  const names = Object.keys(defaults) as Name[];
  const numbers: Record<Name, number> = { ...defaults };
  try {
    const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
    const { values } = parseArgs({ options, strict: true });
    for (const name of names) {
      const text = values[name];
      if (text === undefined) continue;
      if (typeof text !== 'string' || !/^[1-9]\d{0,8}$/.test(text))
        throw new Error(`--${name} must be a whole number, 1 or more`);
      numbers[name] = Number(text);
    }
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
  return numbers;
}

/** A folder that is removed when this process ends, with Ctrl+C as well. */
export function folderOfThisRun(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lrs-campaign-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  process.on('SIGINT', () => process.exit(130));
  process.on('SIGTERM', () => process.exit(143));
  return folder;
}
