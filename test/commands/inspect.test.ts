// The `inspect` command: what it prints for people and machines, and its exit codes.
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { sayCli, UsageError } from '../../src/commands/command.ts';
import { inspectCommand } from '../../src/commands/inspect.ts';
import { readConfig } from '../../src/config.ts';
import { inspector, scorm12 } from '../inspect/packages.ts';

const { save } = inspector();
const config = readConfig({});

async function run(...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  return { code: await runInto(lines, ...args), lines };
}

function runInto(lines: string[], ...args: string[]): Promise<number> {
  const context = { config, say: sayCli(config), print: (line: string) => void lines.push(line) };
  return inspectCommand(args, context);
}

describe('inspect', () => {
  it('says of a good package what it is', async () => {
    const path = save(scorm12());
    const { code, lines } = await run(path);
    expect(code).toBe(0);
    expect(lines.slice(0, 4)).toEqual([
      path,
      '  Baik: paket ini siap diunggah.',
      '  SCORM 1.2 · "Kursus" · 3 berkas, 1 KB',
      '  Yang bisa dibuka: Satu; Dua',
    ]);
  });

  it('says what is wrong, where, and how to mend it, in the language asked for', async () => {
    const path = save(scorm12(['75', '150']));
    const { code, lines } = await run(path, '--language', 'en');
    expect(code).toBe(1);
    const text = lines.join('\n');
    expect(text).toContain('Broken: mend it before you upload it.');
    expect(text).toContain('The pass mark of the item "Satu" is "150"');
    expect(text).toContain('How to mend it: Write a number from 0 to 100');
    expect(text).toContain('[masteryscore-range] imsmanifest.xml, line 7');
  });

  it('prints an object of JSON a package, and exits by the worst', async () => {
    const { code, lines } = await run(
      '--json',
      save(Buffer.from('x')),
      save(scorm12()),
      save({ ...scorm12(), 'sisa.html': 'x' }),
    );
    expect(code).toBe(4);
    expect(lines.map((line) => JSON.parse(line)).map(({ verdict }) => verdict)).toEqual([
      'unsafe',
      'good',
      'doubtful',
    ]);
    expect((await run('--json', save({ ...scorm12(), 'sisa.html': 'x' }))).code).toBe(3);
  });

  it.each([[], ['--what'], ['--language', 'fr', 'a.zip'], ['tidak-ada.zip']])(
    'refuses %j as misuse',
    async (...args: string[]) => {
      await expect(run(...args)).rejects.toThrow(UsageError);
    },
  );

  it('tells of the readable packages before it complains of the others', async () => {
    const good = save(scorm12());
    const lines: string[] = [];
    const told = runInto(lines, '--json', 'tidak-ada.zip', good, tmpdir());
    await expect(told).rejects.toThrow(/"tidak-ada\.zip" tidak bisa dibaca[\s\S]*adalah folder/);
    expect(lines.map((line) => JSON.parse(line).verdict)).toEqual(['good']);
  });

  it('does not wait at a pipe', async () => {
    const pipe = join(dirname(save(scorm12())), 'pipa.zip');
    execFileSync('mkfifo', [pipe]);
    await expect(run(pipe)).rejects.toThrow(UsageError);
  });

  it('explains itself', async () => {
    const { code, lines } = await run('--help');
    expect(code).toBe(0);
    expect(lines.join()).toContain('Kode keluar');
  });
});
