// SHA256SUMS beside the zips of a folder, as `sha256sum --check` reads it.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const checksumsName = 'SHA256SUMS';

/**
 * Notes the checksum of a file. Lines of other files stay as long as these are there, so that a folder may be filled in
 * several runs.
 * @param sha256 hexadecimal
 */
export function noteChecksum(folder: string, fileName: string, sha256: string): void {
  const path = join(folder, checksumsName);
  const known = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const sums = new Map<string, string>();
  for (const line of known.split('\n')) {
    const [, sum, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (sum !== undefined && name !== undefined && existsSync(join(folder, name))) sums.set(name, sum);
  }
  sums.set(fileName, sha256);
  const lines = [...sums]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, sum]) => `${sum}  ${name}\n`);
  const draft = `${path}.${process.pid}.tmp`;
  writeFileSync(draft, lines.join(''));
  renameSync(draft, path);
}
