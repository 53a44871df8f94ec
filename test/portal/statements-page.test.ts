// Pernyataan xAPI over HTTP: builder and raw query say the same, people out of scope or on a projector stay unnamed, the
// whole result is a file, and what is unusual is told in words.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Express } from 'express';
import request from 'supertest';
import type { Look } from '../../src/portal/accounts/access-log.ts';
import { openPortalDatabase } from '../../src/portal/database.ts';
import type { TrainerRoom } from '../../src/portal/trainer/router.ts';
import { statementsRoom } from '../../src/portal/trainer/statements/index.ts';
import { createReports, type Reports } from '../../src/reports/index.ts';
import { refOf } from '../../src/reports/learner.ts';
import type { RosterEntry } from '../../src/reports/roster.ts';
import { sessionActivityId } from '../../src/vocabulary/activities.ts';
import { answerResult, scoreOf } from '../../src/vocabulary/statements.ts';
import { verbs } from '../../src/vocabulary/terms.ts';
import { startLrs, type TestLrs } from '../lrs/harness.ts';
import { asked, course, guru, page1, plain, statementOf, voiding, wholeSession } from '../reports/fixture.ts';
import { trainerApp } from '../reports/trainer-app.ts';

const home = 'https://lms.sekolah.example';
const hostile = '<img src=x onerror=alert(1)>';
const courseIri = sessionActivityId(course.id, 'sesi-1').replace(/\/sesi-1$/, '');
const siti = guru('Siti Aminah', 'siti');
const budi = guru('Budi Santoso', 'budi');

const roster = [
  ['Siti Aminah', 'siti', 'Kota Palembang'],
  ['Budi Santoso', 'budi', 'Kabupaten OKU Timur'],
].map(
  ([name = '', account = '', region = '']): RosterEntry => ({
    ref: account.padEnd(22, '_'),
    name,
    region,
    jenjang: 'sd',
    npsn: account === 'siti' ? '10600001' : '10600002',
    school: 'SDN 1',
    cohort: '',
    mode: '',
    contact: `${account}@sekolah.example`,
    keys: [`account ${home} ${account}`],
  }),
);

const wrong = statementOf(
  siti,
  '2026-08-02T02:05:00Z',
  'answered',
  asked('mana-ai'),
  answerResult('choice', ['b'], false, 3, 5),
);
const statements = [
  statementOf(siti, '2026-08-02T02:00:00Z', 'initialized', wholeSession),
  statementOf(siti, '2026-08-02T02:01:00Z', 'experienced', page1),
  wrong,
  statementOf(
    siti,
    '2026-08-02T02:10:00Z',
    'answered',
    asked('mana-ai'),
    answerResult('choice', ['a'], true, 4, 5),
  ),
  { ...statementOf(siti, '2026-08-02T02:30:00Z', 'passed', wholeSession, { score: scoreOf(86.67) }) },
  statementOf(budi, '2026-08-02T02:40:00Z', 'failed', wholeSession, { score: scoreOf(10) }),
  {
    id: 'aaaaaaaa-0000-4000-8000-000000000001',
    timestamp: '2026-08-02T02:50:00Z',
    actor: guru(hostile, 'asing'),
    verb: { id: 'https://lain.example/verba/menonton', display: { id: 'menonton', en: 'watched' } },
    object: { id: 'https://lain.example/video', definition: { name: { id: `Video ${hostile}` } } },
    result: { success: true, score: { scaled: 0.5 } },
    context: { instructor: { ...siti } },
  },
  {
    id: 'aaaaaaaa-0000-4000-8000-000000000002',
    timestamp: '2026-08-02T02:55:00Z',
    actor: budi,
    verb: { id: 'https://lain.example/verba/menilai', display: { id: 'menilai' } },
    object: { objectType: 'Agent', ...siti },
  },
  voiding(wrong.id),
];

const decoded = (html: string) =>
  html.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'");

describe('Pernyataan xAPI', () => {
  let lrs: TestLrs;
  let reports: Reports;
  let app: Express;
  const looks: Look[] = [];
  const database = openPortalDatabase(':memory:');
  let rooms: TrainerRoom[];
  beforeAll(async () => {
    lrs = await startLrs();
    const client = await lrs.client();
    await client.post('statements', statements).expect(200);
    reports = createReports({
      path: ':memory:',
      log: lrs.store,
      course,
      plain,
      roster: { version: () => 1, entries: () => roster },
    });
    rooms = [
      statementsRoom({
        config: { publicUrl: 'https://kendali.example', host: '127.0.0.1', port: 0 },
        database,
        store: lrs.store,
      }),
    ];
    app = trainerApp(reports, { looks, rooms });
  });
  afterAll(async () => {
    await reports.close();
    await lrs.close();
    database.close();
  });

  const page = async (query = '', status = 200, from = app) =>
    decoded(
      (await request(from).get(`/pelatih/pernyataan${query}`).expect(status).expect('Content-Type', /html/))
        .text,
    );
  const ndjson = async (query: string) => {
    const { body } = await request(app)
      .get(`/pelatih/pernyataan${query}`)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });
    return String(body);
  };
  const says = (html: string) =>
    [...html.matchAll(/class="statement-says">(.*?)<\/p>/gs)].map(([, text = '']) =>
      text.replace(/<[^>]*>/g, ''),
    );

  test('each statement is a sentence, newest first, whatever course it is of', async () => {
    const html = await page();
    expect(says(html)).toEqual([
      expect.stringMatching(/^Admin membatalkan pernyataan 00000000…\.$/),
      'Budi Santoso menilai Siti Aminah.',
      '&lt;img src=x onerror=alert(1)&gt; menonton “Video &lt;img src=x onerror=alert(1)&gt;” (benar; nilai 50).',
      'Budi Santoso selesai dengan nilai 10, belum mencapai batas lulus.',
      'Siti Aminah lulus dengan nilai 86,67.',
      'Siti Aminah menjawab soal “Mana yang termasuk AI?” dengan benar pada percobaan ke-4.',
      'Siti Aminah membaca halaman “Apa itu AI?”.',
      'Siti Aminah memulai sesi ini.',
    ]);
    expect(html).not.toContain('<img src=x');
    expect(html).toContain('8 pernyataan.');
    expect(looks.at(-1)).toMatchObject({
      what: 'pernyataan',
      people: expect.arrayContaining([roster[0]?.ref]),
    });
  });

  test.each([
    ['?verb=answered', 2],
    ['?verb=answered&dibatalkan=ya', 3],
    ['?cari=siti', 4],
    [`?guru=${roster[1]?.ref}`, 2],
    ['?kabupaten=Kota+Palembang&verb=passed', 1],
    ['?nilai-dari=50', 2],
    ['?hasil=benar', 2],
    ['?hasil=salah&dibatalkan=ya', 1],
    ['?sekolah=10600002', 2],
    ['?dari=2026-08-02T09:30&sampai=2026-08-02T09:40', 2],
    [`?activity=${encodeURIComponent(courseIri)}&related_activities=true`, 6],
    ['?registration=11111111-0000-4000-8000-000000000001', 6],
    ['?sesi=sesi-1', 5],
  ])('%s finds %i', async (query, count) => {
    expect(says(await page(query))).toHaveLength(count);
  });

  test('the form is written as raw parameters, and the raw parameters fill the form', async () => {
    const html = await page('?verb=answered&cari=siti&nilai-dari=10&dari=2026-08-02T09:00&hasil=benar');
    const raw = /<textarea[^>]*>([^<]*)</.exec(html)?.[1] ?? '';
    expect(raw.split('\n')).toEqual([
      `verb=${verbs.answered.id}`,
      '&cari=siti',
      '&dari=2026-08-02T09:00:00%2B07:00',
      '&hasil=benar',
      '&nilai-dari=10',
    ]);
    const again = await page(`?${new URLSearchParams({ mentah: raw })}`);
    expect(/<textarea[^>]*>([^<]*)</.exec(again)?.[1]).toBe(raw);
    for (const shown of [
      `<option value="${verbs.answered.id}" selected>`,
      'name="cari" type="search" value="siti"',
      'name="dari" type="datetime-local" step="1" value="2026-08-02T09:00"',
      '<option value="benar" selected>',
      'step="any" value="10"',
    ])
      expect(again).toContain(shown);
  });

  test('mistakes in a raw query are told in words, all of them, and nothing is searched', async () => {
    const raw =
      'verb=bukan iri\n&registration=123&since=kemarin&hasil=mungkin&nilai-dari=200&entah=1&limit=5&verb=x:y';
    const html = await page(`?${new URLSearchParams({ mentah: raw })}`, 422);
    for (const text of [
      '“verb” ditulis lebih dari sekali',
      '“123” bukan UUID',
      '“since” harus waktu',
      '“hasil” hanya boleh benar atau salah',
      '“nilai-dari” harus bilangan 0 sampai 100',
      'Parameter “entah” tidak dikenal',
      'Parameter “limit” diatur oleh halaman ini sendiri',
    ])
      expect(html).toContain(text);
    expect(html).toContain('entah=1');
    expect(says(html)).toEqual([]);
    expect(await page(`?guru=${refOf('tidak ada')}`, 422)).toContain('Guru yang dimaksud tidak ditemukan');
  });

  test('the same request for the LRS: address, curl without a secret, and what xAPI can’t ask', async () => {
    const html = await page(`?verb=passed&guru=${roster[0]?.ref}&kabupaten=Kota+Palembang&nilai-dari=50`);
    const agent = JSON.stringify({ account: { homePage: home, name: 'siti' } });
    const url = new URL(/GET (https:\S+?)</.exec(html)?.[1] ?? '');
    expect(url.origin + url.pathname).toBe('https://kendali.example/xapi/statements');
    expect(Object.fromEntries(url.searchParams)).toEqual({ agent, verb: verbs.passed.id });
    expect(html).toContain(`--data-urlencode 'agent=${agent}'`);
    expect(html).toContain("-u 'KUNCI:RAHASIA'");
    expect(html).toContain(
      'xAPI tidak mengenal saringan ini, jadi alamat di atas memberi lebih banyak: nilai, kabupaten/kota.',
    );
    const client = await lrs.client();
    const { body } = await client.get('statements', Object.fromEntries(url.searchParams)).expect(200);
    expect(body.statements).toHaveLength(1);
  });

  test('pages go on where the last one ended', async () => {
    const client = await lrs.client();
    const many = Array.from({ length: 60 }, (_, index) =>
      statementOf(budi, `2026-08-02T01:${String(index).padStart(2, '0')}:00Z`, 'experienced', page1),
    );
    await client.post('statements', many).expect(200);
    await reports.catchUp();
    const first = await page('?verb=experienced');
    const next = /rel="next" href="\/pelatih\/pernyataan([^"]*)"/.exec(first)?.[1] ?? '';
    expect(says(first)).toHaveLength(25);
    await client
      .post('statements', [statementOf(siti, '2026-08-02T03:00:00Z', 'experienced', page1)])
      .expect(200);
    const second = await page(next);
    const third = await page(/rel="next" href="\/pelatih\/pernyataan([^"]*)"/.exec(second)?.[1]);
    expect(says(second)).toHaveLength(25);
    expect(says(third)).toHaveLength(11);
    expect(third).not.toContain('rel="next"');
    expect(third).toContain('Ke yang terbaru');
    expect(says(await page('?verb=experienced'))[0]).toContain('Siti Aminah');
  });

  test('an office sees statements of its own people only, and nobody else is named in them', async () => {
    const office = trainerApp(reports, {
      rooms,
      account: { role: 'office', scope: { regions: ['Kabupaten OKU Timur'] } },
    });
    const html = await page('?bentuk=json&verb=https://lain.example/verba/menilai', 200, office);
    expect(says(html)).toEqual(['Budi Santoso menilai di luar lingkup Anda.']);
    expect(html).not.toMatch(/siti/i);
    expect(html).toContain('Kunci LRS tidak mengenal lingkup');
    expect(await page(`?guru=${roster[0]?.ref}`, 422, office)).toContain('tidak ditemukan');
    expect(says(await page('?cari=siti', 200, office))).toEqual([]);
    const nobody = trainerApp(reports, { rooms, account: { role: 'trainer', scope: {} } });
    expect(says(await page('', 200, nobody))).toEqual([]);
    const auditor = trainerApp(reports, { rooms, account: { role: 'auditor' } });
    await request(auditor).get('/pelatih/pernyataan').expect(403);
  });

  test('on a projector nobody is named: neither in sentences nor in JSON nor in files', async () => {
    const html = await page('?tampilan=proyeksi&bentuk=json&verb=passed');
    expect(says(html)).toEqual(['Guru 1 lulus dengan nilai 86,67.']);
    const list = html.slice(html.indexOf('statement-list'));
    expect(list).not.toMatch(/siti|aminah/i);
    expect(await ndjson('?tampilan=proyeksi&unduh=ndjson')).not.toMatch(/siti|aminah|budi|santoso/i);
  });

  test('the whole result as a file, with one line for each statement', async () => {
    const { text, headers } = await request(app).get('/pelatih/pernyataan?verb=passed&unduh=csv').expect(200);
    expect(headers['content-type']).toContain('text/csv');
    const [head, line, end] = text.split('\r\n');
    expect(head).toContain('Waktu (WIB),Nama,Pengenal,');
    expect(line).toContain(
      '2026-08-02 09:30:00,Siti Aminah,siti,https://lms.sekolah.example,Kota Palembang,10600001,SDN 1',
    );
    expect(line).toContain('lulus dengan nilai 86');
    expect(end).toBe('');
    const all = (await ndjson('?unduh=ndjson')).trimEnd().split('\n');
    expect(all).toHaveLength(69);
    expect(JSON.parse(JSON.parse(all.at(-1) ?? '').pernyataan).verb.id).toBe(verbs.initialized.id);
    expect(looks.at(-1)?.people).toEqual(expect.arrayContaining(roster.map(({ ref }) => ref)));
    await request(app)
      .get('/pelatih/pernyataan?unduh=xlsx&verb=passed')
      .expect(200)
      .expect('Content-Type', /sheet/);
    await request(app).get('/pelatih/pernyataan?unduh=csv&verb=salah').expect(404);
  });

  test('recipes have this installation’s addresses and the query, and no secret', async () => {
    const { text } = await request(app).get('/pelatih/pernyataan/resep?verb=passed&cari=siti').expect(200);
    const html = decoded(text);
    const url = `https://kendali.example/pelatih/pernyataan?${new URLSearchParams({ verb: verbs.passed.id, cari: 'siti', unduh: 'csv' })}`;
    expect(html.split(url).length - 1).toBe(6);
    expect(html).toContain(`Query = [verb = "${verbs.passed.id}", cari = "siti", unduh = "csv"]`);
    expect(html).toContain('href="/akun/token"');
    const lrsRecipes = decoded(
      (await request(app).get('/pelatih/pernyataan/resep?sumber=lrs&verb=passed').expect(200)).text,
    );
    expect(lrsRecipes).toContain('https://kendali.example/xapi/statements/export?verb=');
    expect(lrsRecipes).toContain('action="/pelatih/pernyataan/kunci"');
    const office = trainerApp(reports, {
      rooms,
      account: { role: 'office', scope: { regions: ['Kota Palembang'] } },
    });
    const theirs = decoded(
      (await request(office).get('/pelatih/pernyataan/resep?sumber=lrs').expect(200)).text,
    );
    expect(theirs).not.toContain('/pelatih/pernyataan/kunci');
    expect(theirs).toContain('href="/akun/token"');
  });
});
