// The page of evidence: its figures, its rule in the address, who may sign, and a download that recomputes.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { openExport } from '../../src/evidence/files.ts';
import { verifyExport } from '../../src/evidence/verify.ts';
import { anHour, courseMap, expected, minute, morning } from '../evidence/world.ts';
import { evidenceApp } from './evidence-app.ts';

const roster = [expected(1), expected(2), expected(3, { region: 'Lahat' }), expected(4)];
const made = evidenceApp(
  [
    ...anHour('g1'),
    ...anHour('g2', morning + 5 * minute),
    ...anHour('g3', morning + 10 * minute).map((deed, index) => ({
      ...deed,
      name: index > 5 ? 'Orang Lain' : 'Guru g3',
    })),
    ...anHour('g4').slice(0, 3),
  ],
  roster,
);
const folder = mkdtempSync(join(tmpdir(), 'kendali-evidence-page-'));
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await made.close();
});

/** What a reader sees, without markup. */
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the page', () => {
  test('shows who counts on the busiest day, by which rule', async () => {
    const { text, status } = await request(made.appFor()).get('/pelatih/bukti');
    expect(status).toBe(200);
    const page = textOf(text);
    expect(page).toContain('2 orang dihitung ikut serta');
    expect(page).toMatch(
      /paling sedikit 5 butir berbeda, dan aktif paling sedikit 30 menit, dari 20 September 2025/,
    );
    expect(page).toContain('2 dari 4 orang yang terdengar');
    expect(page).toContain('1 orang disisihkan');
    expect(text).toContain('pola&#x3D;two-names');
  });

  test('counts by the rule of its address, and says when it can’t be read', async () => {
    const app = made.appFor();
    const counting = await request(app).get('/pelatih/bukti?hitung=two-names&butir=3&menit=0');
    expect(textOf(counting.text)).toContain('4 orang dihitung ikut serta');
    const before = await request(app).get('/pelatih/bukti?dari=2025-09-19T00:00&sampai=2025-09-20T00:00');
    expect(textOf(before.text)).toContain('0 orang dihitung ikut serta');
    const wrong = await request(app).get('/pelatih/bukti?dari=kemarin&sampai=2025-09-20T00:00');
    expect(textOf(wrong.text)).toContain('Jendela waktunya tidak bisa dibaca');
    expect(textOf(wrong.text)).toContain('2 orang dihitung ikut serta');
    const lahat = await request(app).get('/pelatih/bukti?kabupaten=Palembang');
    expect(textOf(lahat.text)).toContain('1 orang dihitung ikut serta');
  });

  test('names those who were set aside, and writes down who looked', async () => {
    const { text } = await request(made.appFor()).get(
      '/pelatih/bukti/orang?keadaan=disisihkan&pola=two-names',
    );
    expect(textOf(text)).toMatch(/Guru g3 .*Satu akun, beberapa nama/);
    expect(text).not.toContain('Guru g1');
    expect(made.looks.at(-1)).toEqual([expected(3).ref]);
    const { text: csv } = await request(made.appFor()).get(
      '/pelatih/bukti/orang?keadaan=dihitung&unduh=csv&tabel=orang',
    );
    expect(csv.trim().split(/\r?\n/)).toHaveLength(3);
  });

  test('shows an auditor figures of large groups only, nobody by name, and no way to sign', async () => {
    const app = made.appFor({ account: { role: 'auditor' } });
    const { text } = await request(app).get('/pelatih/bukti');
    expect(textOf(text)).toContain('< 5'.replace('<', '&lt;'));
    expect(text).not.toMatch(/Guru g|action="\/pelatih\/bukti\/tanda-tangan"|bukti\/orang/);
    await request(app).get('/pelatih/bukti/orang').expect(403);
    await request(app).post('/pelatih/bukti/tanda-tangan').type('form').send({ _token: 'token' }).expect(403);
  });
});

describe('the signed summary', () => {
  const download = async (fields: Record<string, string>, account = {}) => {
    const response = await request(made.appFor({ account }))
      .post('/pelatih/bukti/tanda-tangan')
      .type('form')
      .send({ _token: 'token', ...fields })
      .buffer(true)
      .parse((stream, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => done(null, Buffer.concat(chunks)));
      });
    return response;
  };

  test.each(['lengkap', 'samaran'])('recomputes from the download: %s', async (isi) => {
    const { status, body, headers } = await download({ isi, butir: '5', menit: '30' });
    expect(status).toBe(200);
    expect(headers['content-disposition']).toContain('bukti-peserta-2025-09-20');
    const path = join(folder, `${isi}.zip`);
    writeFileSync(path, body as Buffer);
    const files = await openExport(path);
    const verified = await verifyExport(files, courseMap, made.desk.key.thumbprint);
    files.close();
    expect(verified.checks.filter(({ agrees }) => !agrees)).toEqual([]);
    expect(verified.summary).toMatchObject({
      portal: 'https://kendali.example',
      isPseudonymised: isi === 'samaran',
      figures: { counted: 2, aside: 1 },
      context: { heard: 4 },
    });
  });

  test('of an office has its own people only', async () => {
    const { body } = await download({ isi: 'lengkap' }, { role: 'office', scope: { regions: ['Lahat'] } });
    writeFileSync(join(folder, 'lahat.zip'), body as Buffer);
    const files = await openExport(join(folder, 'lahat.zip'));
    const { summary, agrees } = await verifyExport(files, courseMap);
    files.close();
    expect(agrees).toBe(true);
    expect(summary).toMatchObject({ figures: { counted: 1, aside: 1 }, cohort: { scopeRegions: ['Lahat'] } });
  });

  test('wants a form of this portal', async () => {
    await request(made.appFor()).post('/pelatih/bukti/tanda-tangan').type('form').send({}).expect(403);
  });
});
