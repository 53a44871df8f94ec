// An export is recomputed from its files alone; whoever changes a line, a figure or the key is found out.
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { openArrivals } from '../../src/evidence/arrivals.ts';
import { evidenceZip } from '../../src/evidence/export.ts';
import { openExport, UnreadableExport } from '../../src/evidence/files.ts';
import { installationKey, isSigned, signingKey, thumbprintOf } from '../../src/evidence/key.ts';
import { pseudonymsBy } from '../../src/evidence/pseudonyms.ts';
import { fileNames, type SignedSummary, signSummary } from '../../src/evidence/summary.ts';
import { MalformedExport, type Verification, verifyExport } from '../../src/evidence/verify.ts';
import { countEvidence } from '../../src/reports/evidence/index.ts';
import { anHour, courseMap, type Deed, day, expected, minute, morning, world } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'kendali-evidence-'));
afterAll(() => rmSync(folder, { recursive: true }));
const key = signingKey(generateKeyPairSync('ed25519').privateKey);

const roster = [
  expected(1, { keys: ['name g1', 'name g1-hp'] }),
  expected(2, { name: 'Ratna Sari', npsn: '10600003', school: 'SDN 3' }),
  expected(3, { name: 'Ratna Sari, S.Pd.', npsn: '10600003', school: 'SDN 3' }),
  expected(4),
];
const deeds: Deed[] = [
  ...anHour('g1'),
  ...anHour('g1-hp', morning + 40 * minute, 'Guru g1'),
  ...anHour('g2', morning + minute, 'R. Sari'),
  ...anHour('g3', morning + 2 * minute, 'Ratna Sari'),
  ...anHour('g4', morning + 3 * minute).map((deed, index) => ({
    ...deed,
    name: index > 4 ? 'Orang Lain' : 'Guru g4',
  })),
  ...anHour('tamu', morning + 4 * minute),
  ...anHour('tamu2').map((deed) => ({ ...deed, response: 'panjang '.repeat(20) })),
  ...anHour('tamu3').map((deed) => ({
    ...deed,
    response: `panjang ${'sekali '.repeat(20)}`,
  })),
  ...anHour('sebentar').slice(0, 2),
];

const made = world(deeds, roster, [0]);

async function exported(isPseudonymised = false) {
  const { data, log, everybody } = made;
  const count = countEvidence(data, day, everybody, await openArrivals(log).limits(day));
  const zip = evidenceZip({
    data,
    count,
    rule: day,
    log,
    key,
    ...(isPseudonymised ? { pseudonyms: pseudonymsBy(Buffer.alloc(32, 7)) } : {}),
    about: {
      program: 'Kendali 0.0.0',
      course: { id: 'kursus-uji', title: 'Kursus uji' },
      portal: 'https://kendali.example',
      cohort: {},
    },
    now: Date.parse('2025-09-22T00:00:00Z'),
    readme: 'Bacalah.\n',
  });
  return { bytes: await buffer(zip), count };
}

let number = 0;
async function verifyFiles(
  files: Record<string, string | Uint8Array>,
  expectedKey?: string,
): Promise<Verification> {
  number += 1;
  const path = join(folder, String(number));
  await mkdir(path);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return verifyExport(await openExport(path), courseMap, expectedKey);
}

const filesOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, Buffer.from(data).toString('utf8')]),
  );

const wrong = ({ checks }: Verification) => checks.filter(({ agrees }) => !agrees).map(({ name }) => name);

describe('an export', () => {
  test('agrees as a zip and as a folder, with names and without', async () => {
    const { bytes, count } = await exported();
    expect(count).toMatchObject({ heard: 8, counted: 3, aside: 4, merged: 1 });
    const path = join(folder, 'bukti.zip');
    writeFileSync(path, bytes);
    const files = await openExport(path);
    const verified = await verifyExport(files, courseMap, key.thumbprint);
    files.close();
    expect(wrong(verified)).toEqual([]);
    expect(verified).toMatchObject({ agrees: true, thumbprint: key.thumbprint });
    expect(verified.summary.figures.byPattern.filter(({ people }) => people > 0)).toEqual([
      { pattern: 'same-answers', people: 2, setsAside: true },
      { pattern: 'two-names', people: 1, setsAside: true },
      { pattern: 'same-person', people: 1, setsAside: true },
    ]);
    expect(wrong(await verifyFiles(filesOf(bytes)))).toEqual([]);

    const hidden = (await exported(true)).bytes;
    const texts = filesOf(hidden);
    const whole = Object.values(texts).join('\n');
    for (const word of ['Ratna', 'Guru', 'g1', 'tamu', 'SDN', '10600003', 'panjang', 'lms.example'])
      expect(whole).not.toContain(word);
    const checked = await verifyFiles(texts, key.thumbprint);
    expect(wrong(checked)).toEqual([]);
    expect(checked.summary.figures).toEqual(verified.summary.figures);
    expect(checked.summary.original).toEqual({ statements: verified.summary.statements });
  });

  test('holds those who count or were set aside, and nobody else', async () => {
    const files = filesOf((await exported()).bytes);
    expect(Object.keys(files)).toEqual([
      fileNames.readme,
      fileNames.statements,
      fileNames.people,
      fileNames.summary,
    ]);
    expect(files[fileNames.people]?.trim().split('\n')).toHaveLength(7);
    expect(files[fileNames.statements]?.trim().split('\n')).toHaveLength(7 * 11 + 10);
    expect(files[fileNames.statements]).not.toContain('sebentar');
  });

  const edit = (files: Record<string, string>, name: string, change: (text: string) => string) => ({
    ...files,
    [name]: change(files[name] ?? ''),
  });
  const changes: [string, (files: Record<string, string>) => Record<string, string>, string[]][] = [
    [
      'a statement that was left out',
      (files) => edit(files, fileNames.statements, (text) => text.split('\n').slice(1).join('\n')),
      ['statements'],
    ],
    [
      'an answer that was changed',
      (files) =>
        edit(files, fileNames.statements, (text) => text.replace('"response":"g1 3"', '"response":"g1 4"')),
      ['statements'],
    ],
    [
      'a statement that stands twice',
      (files) => edit(files, fileNames.statements, (text) => `${text.split('\n')[0]}\n${text}`),
      ['statements', 'statement-order'],
    ],
    [
      'a person who was left out',
      (files) => edit(files, fileNames.people, (text) => text.split('\n').slice(1).join('\n')),
      ['people', 'owners'],
    ],
    [
      'a person who moved',
      (files) => edit(files, fileNames.people, (text) => text.replace('Palembang', 'Prabumulih')),
      ['people', 'regions'],
    ],
    [
      'a figure that was changed',
      (files) => edit(files, fileNames.summary, (text) => text.replace('"counted": 3', '"counted": 5')),
      ['signature', 'counted'],
    ],
    [
      'a rule that was changed',
      (files) => edit(files, fileNames.summary, (text) => text.replace('"minutes": 30', '"minutes": 61')),
      ['signature', 'enough', 'counted'],
    ],
  ];
  test.each(changes)('shows %s', async (_name, change, expectedChecks) => {
    const found = await verifyFiles(change(filesOf((await exported()).bytes)));
    expect(found.agrees).toBe(false);
    expect(wrong(found)).toEqual(expect.arrayContaining(expectedChecks));
  });

  test('signed anew by a stranger has another key, which the thumbprint shows', async () => {
    const files = filesOf((await exported()).bytes);
    const { summary } = JSON.parse(files[fileNames.summary] ?? '') as SignedSummary;
    const stranger = signingKey(generateKeyPairSync('ed25519').privateKey);
    const forged = { ...files, [fileNames.summary]: JSON.stringify(signSummary(summary, stranger)) };
    expect(wrong(await verifyFiles(forged, key.thumbprint))).toEqual(['key']);
  });

  test('that is none is refused with its file and line', async () => {
    const files = filesOf((await exported()).bytes);
    await expect(openExport(join(folder, 'tidak-ada'))).rejects.toThrow(UnreadableExport);
    writeFileSync(join(folder, 'bukan.zip'), 'bukan zip');
    await expect(openExport(join(folder, 'bukan.zip'))).rejects.toMatchObject({ what: 'not-zip' });
    const { [fileNames.people]: _left, ...rest } = files;
    await expect(verifyFiles(rest)).rejects.toMatchObject({ what: 'no-file', file: fileNames.people });
    await expect(verifyFiles(edit(files, fileNames.statements, (text) => `{}\n${text}`))).rejects.toThrow(
      MalformedExport,
    );
    await expect(verifyFiles({ ...files, [fileNames.summary]: '{"summary":{}}' })).rejects.toMatchObject({
      file: fileNames.summary,
    });
  });
});

describe('the key', () => {
  test('is made once, signs, and is named by RFC 7638', () => {
    const values = new Map<string, Buffer>();
    const secrets = {
      read: (name: string) => values.get(name),
      add: (name: string, value: Buffer) => void (values.has(name) || values.set(name, value)),
    };
    const made = installationKey(secrets);
    expect(installationKey(secrets).thumbprint).toBe(made.thumbprint);
    const data = Buffer.from('isi');
    expect(isSigned(data, made.sign(data), made.publicJwk)).toBe(true);
    expect(isSigned(Buffer.from('lain'), made.sign(data), made.publicJwk)).toBe(false);
    // RFC 8037 A.3 gives this key and its thumbprint.
    const x = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
    expect(thumbprintOf({ kty: 'OKP', crv: 'Ed25519', x })).toBe(
      'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k',
    );
  });
});

test('what is kept of a zip is read by anybody’s tools', async () => {
  const { bytes } = await exported();
  writeFileSync(join(folder, 'salinan.zip'), bytes);
  expect(readFileSync(join(folder, 'salinan.zip')).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
});
