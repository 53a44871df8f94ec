// `evidence verify` on the command line: what it prints and with which exit code it ends.
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, expect, test } from '@jest/globals';
import { loadCourse } from '../../packager/course.ts';
import { CommandFailure, sayCli, UsageError } from '../../src/commands/command.ts';
import { evidenceCommand } from '../../src/commands/evidence.ts';
import { readConfig } from '../../src/config.ts';
import { limitsOf } from '../../src/evidence/arrivals.ts';
import { evidenceZip } from '../../src/evidence/export.ts';
import { signingKey } from '../../src/evidence/key.ts';
import { mapCourse } from '../../src/reports/course-map.ts';
import { countEvidence } from '../../src/reports/evidence/index.ts';
import { day, world } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'kendali-evidence-command-'));
afterAll(() => rmSync(folder, { recursive: true }));
const key = signingKey(generateKeyPairSync('ed25519').privateKey);
const config = readConfig({});

async function run(...args: string[]) {
  const lines: string[] = [];
  const code = await evidenceCommand(args, {
    config,
    say: sayCli(config),
    print: (line) => lines.push(line),
  });
  return { code, text: lines.join('\n') };
}

test('recomputes an export of this course, and says whose key it was', async () => {
  const { course } = loadCourse();
  const { data, log, everybody } = world([]);
  const sessions = [...mapCourse(course, (text) => text).sessions.values()];
  const zip = evidenceZip({
    data: { ...data, sessions },
    count: countEvidence({ ...data, sessions }, day, everybody, limitsOf(day, [])),
    rule: day,
    log,
    key,
    about: {
      program: 'Kendali',
      course: { id: course.id, title: course.title },
      portal: 'https://kendali.example',
      cohort: {},
    },
    now: day.to,
    readme: '',
  });
  const path = join(folder, 'bukti.zip');
  writeFileSync(path, await buffer(zip));

  const good = await run('verify', path, '--kunci', key.thumbprint);
  expect(good.code).toBe(0);
  expect(good.text).toContain(
    '0 orang dihitung ikut serta, 2025-09-20 00:00 WIB sampai 2025-09-21 00:00 WIB',
  );
  expect(good.text).toContain('cocok        Tanda tangan Ed25519: sah');
  expect(good.text).toContain('Semua yang bisa dihitung ulang cocok.');
  const unknown = await run('verify', path);
  expect(unknown.text).toContain('https://kendali.example/verifikasi');
  const other = await run('verify', path, '--kunci', 'kunci-lain', '--json');
  expect(other.code).toBe(1);
  expect(JSON.parse(other.text)).toMatchObject({ agrees: false, thumbprint: key.thumbprint });
  expect((await run('verify', path, '--kunci', 'kunci-lain')).text).toMatch(
    /TIDAK COCOK {2}Kunci: tertulis kunci-lain/,
  );
});

test('explains itself, and what is wrong with what it was given', async () => {
  expect((await run('--help')).code).toBe(0);
  expect((await run()).code).toBe(2);
  await expect(run('verify')).rejects.toThrow(UsageError);
  await expect(run('periksa', 'x')).rejects.toThrow(UsageError);
  await expect(run('verify', join(folder, 'tidak-ada.zip'))).rejects.toThrow(CommandFailure);
  writeFileSync(join(folder, 'ringkasan.json'), '{}');
  await expect(run('verify', folder)).rejects.toThrow('ringkasan.json, baris 1');
});
