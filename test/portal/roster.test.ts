// The roster's pages and attendance through the portal: from an upload to the reports, within what each role may see.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { storeStatements } from '../../lrs/index.ts';
import { makeStatement } from '../../src/vocabulary/statements.ts';
import { makeWorkbook } from '../roster/workbook.ts';
import { loggedIn, startPortal, type TestPortal, tokenIn, type Visitor, visitor } from './harness.ts';

let portal: TestPortal;
let admin: Visitor;
beforeAll(async () => {
  portal = await startPortal();
  admin = await loggedIn(portal, 'admin');
});
afterAll(() => portal.stop());
beforeEach(() => {
  portal.database.exec(`DELETE FROM roster_person; DELETE FROM roster_link; DELETE FROM roster_import;
    UPDATE roster_version SET version = version + 1`);
});

const three =
  'Nama;NUPTK;Kabupaten;Sekolah;Kohor\nSiti Aminah;1000000000000001;OKI;SDN 1 Kayuagung;A\nBudi Santoso;1000000000000002;Lahat;SMPN 2 Lahat;B\nCitra Dewi;1000000000000003;Lahat;SMAN 3 Lahat;B\n';

/** Sends a file with the form that a page shows. @returns where the answer leads */
async function upload(who: Visitor, page: string, action: string, content: string | Buffer, fields = {}) {
  const token = tokenIn((await who.get(page)).text);
  let form = who.post(action).field('_token', token);
  for (const [name, value] of Object.entries(fields)) form = form.field(name, String(value));
  return form.attach('berkas', Buffer.from(content), 'daftar.csv');
}

async function send(
  who: Visitor,
  page: string,
  action: string,
  fields: Readonly<Record<string, string>> = {},
) {
  const { text } = await who.get(page);
  return who
    .post(action)
    .type('form')
    .send({ _token: tokenIn(text), ...fields });
}

/** The page of an import once it has nothing more to do. */
async function settled(who: Visitor, path: string): Promise<string> {
  for (;;) {
    const { body } = await who.get(`${path}/kemajuan`);
    if (body.state === 'done') return (await who.get(path)).text;
  }
}

/** From the upload to the page with what was found. */
async function checkedImport(who: Visitor, content: string | Buffer) {
  const answer = await upload(who, '/pelatih/peserta/impor', '/pelatih/peserta/impor', content);
  expect(answer.status).toBe(303);
  const path = String(answer.headers.location);
  const { text } = await who.get(path);
  const chosen = Object.fromEntries(
    [...text.matchAll(/<select id="(kolom-\d+)".*?<\/select>/gs)].map(([select, name]) => [
      name,
      /<option value="(\w*)" selected/.exec(select)?.[1] ?? '',
    ]),
  );
  const checking = await who
    .post(`${path}/periksa`)
    .type('form')
    .send({ _token: tokenIn(text), ...chosen });
  expect(checking.headers.location).toBe(path);
  return { path, text: await settled(who, path) };
}

async function imported(who: Visitor, content: string | Buffer, fields = {}): Promise<string> {
  const { path, text } = await checkedImport(who, content);
  await who
    .post(`${path}/simpan`)
    .type('form')
    .send({ _token: tokenIn(text), ...fields });
  return settled(who, path);
}

const names = () => [...portal.roster.entries()].map(({ name }) => name);
const refOf = (name: string) => [...portal.roster.entries()].find((one) => one.name === name)?.ref ?? '';

/** Somebody opens the first session of the course. */
async function stated(name: string, account: string): Promise<void> {
  const data = portal.reports.read();
  const sessionActivityId = data.course.activityId(data.sessions[0]?.session.id ?? '') ?? '';
  const frame = {
    actor: { name, account: { homePage: 'https://lms.sekolah.example', name: account } },
    courseActivityId: sessionActivityId.slice(0, sessionActivityId.lastIndexOf('/')),
    sessionActivityId,
    language: 'id',
    platform: 'SCORM 1.2',
    definitions: {},
  };
  const stamp = { id: '01234567-89ab-4def-8123-456789abcdef', timestamp: '2026-11-20T02:00:00Z' };
  const authority = { account: { homePage: 'https://portal.example', name: 'portal' } };
  await storeStatements(
    portal.store,
    [makeStatement(frame, stamp, 'initialized', { part: 'session' })],
    authority,
  );
  await portal.reports.catchUp();
}

test('from an upload to the list, by way of what was found', async () => {
  expect((await admin.get('/pelatih/peserta')).text).toContain('Belum ada peserta.');
  const done = await imported(admin, three);
  expect(done).toContain('Daftar peserta sudah diperbarui');
  expect(done).toContain('Baru 3, berubah 0, tetap 0.');
  const { text } = await admin.get('/pelatih/peserta');
  expect(text).toMatch(/Peserta: 3[\s\S]*Budi Santoso[\s\S]*Citra Dewi[\s\S]*Siti Aminah/);
  expect(text).toContain('Ogan Komering Ilir');
  expect(text).toContain('Impor terakhir: daftar.csv');
  const { text: found } = await admin.get('/pelatih/peserta?cari=kayuagung');
  expect([found.includes('Siti Aminah'), found.includes('Budi Santoso')]).toEqual([true, false]);
  const { text: filtered } = await admin.get('/pelatih/peserta?kabupaten=Lahat&kohor=B');
  expect([filtered.includes('Siti Aminah'), filtered.includes('Peserta yang cocok: 2')]).toEqual([
    false,
    true,
  ]);
  // What is downloaded can be imported again, and changes nothing.
  const { text: csv } = await admin.get('/pelatih/peserta?unduh=csv&tabel=peserta').buffer();
  expect((await checkedImport(admin, csv)).text).toContain('Tidak ada yang perlu disimpan');
});

test('wrong rows are told line by line, come as a file, and are left out only on purpose', async () => {
  const wrong = `${three}Dewi;1,0E+15;Lahat;=HYPERLINK("http://jahat");B\nEka;1000000000000001;PALI;SDN 5;B\n`;
  const { path, text } = await checkedImport(admin, wrong);
  expect(text).toContain('3 baris perlu diperbaiki');
  expect(text).toMatch(/Baris 2<\/dt><dd>NUPTK 1000000000000001 juga ada di baris 6/);
  expect(text).toMatch(/Baris 5<\/dt><dd>NUPTK ditulis 1,0E\+15: Excel sudah menyingkat angkanya/);
  const { text: csv } = await admin.get(`${path}?unduh=excel&tabel=salah`).buffer();
  expect(csv.split('\r\n').slice(0, 4)).toEqual([
    '\uFEFFNama;NUPTK;Kabupaten;Sekolah;Kohor;Baris;Yang perlu diperbaiki',
    expect.stringMatching(
      /^Siti Aminah;"=""1000000000000001""";OKI;SDN 1 Kayuagung;A;2;"?NUPTK 1000000000000001 juga ada/,
    ),
    expect.stringMatching(/^Dewi;"1,0E\+15";Lahat;"'=HYPERLINK\(""http:\/\/jahat""\)";B;5;/),
    expect.stringMatching(/^Eka;/),
  ]);
  const refused = await admin
    .post(`${path}/simpan`)
    .type('form')
    .send({ _token: tokenIn(text) });
  expect(refused.headers.location).toBe(`${path}?lewati=1`);
  expect((await admin.get(`${path}?lewati=1`)).text).toContain('Centang “Lewati baris yang salah”');
  expect(names()).toEqual([]);
  await admin
    .post(`${path}/simpan`)
    .type('form')
    .send({ _token: tokenIn(text), lewati: '1' });
  expect(await settled(admin, path)).toContain('Dilewati karena salah: 3.');
  expect(names()).toEqual(['Budi Santoso', 'Citra Dewi']);
});

test.each(['xlsx', 'csv', 'excel'])('the example as %s is a file that can be imported', async (format) => {
  const { body } = await admin
    .get(`/pelatih/peserta/impor?unduh=${format}&tabel=contoh`)
    .buffer()
    .parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });
  const { text } = await checkedImport(admin, body as Buffer);
  expect(text).toContain('Semua baris benar.');
  expect(text).toMatch(/Peserta baru<\/dt><dd>2</);
});

test('those who are not in the file are removed when that is asked for', async () => {
  await imported(admin, three);
  await imported(admin, three.replace(/Siti.*\n/, ''), { hapus: '1' });
  expect(names()).toEqual(['Budi Santoso', 'Citra Dewi']);
});

test('columns are chosen anew; a wrong choice is said in words, and an import can be called off', async () => {
  const answer = await upload(
    admin,
    '/pelatih/peserta/impor',
    '/pelatih/peserta/impor',
    'A;B\nSiti;1000000000000001\n',
  );
  const path = String(answer.headers.location);
  const choose = (fields: object) => send(admin, path, `${path}/periksa`, { ...fields });
  const none = await choose({});
  expect((await admin.get(String(none.headers.location))).text).toContain(
    'Tentukan kolom mana yang berisi nama.',
  );
  const double = await choose({ 'kolom-0': 'name', 'kolom-1': 'name' });
  const told = await admin.get(String(double.headers.location));
  expect([told.status, told.text.includes('Dua kolom sama-sama dipilih sebagai Nama.')]).toEqual([422, true]);
  const bad = await choose({ 'kolom-0': 'name', 'kolom-1': 'lmsId', lms: 'bukan alamat' });
  expect((await admin.get(String(bad.headers.location))).text).toContain('Alamat LMS itu tidak lengkap');
  await choose({
    'kolom-0': 'name',
    'kolom-1': 'lmsId',
    lms: 'lms.dinas.go.id',
    moda: 'daring',
    kohor: 'G1',
  });
  const text = await settled(admin, path);
  expect(text).toContain('Semua baris benar.');
  const off = await admin
    .post(`${path}/batal`)
    .type('form')
    .send({ _token: tokenIn(text) });
  expect((await admin.get(String(off.headers.location))).text).toContain('Impor dibatalkan.');
  expect((await admin.get(path)).status).toBe(404);
  expect(names()).toEqual([]);
});

test.each([
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'Excel lama'],
  ['nothing', '', 'kosong'],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), 'bukan berkas Excel atau CSV'],
  [
    'too wide a sheet',
    makeWorkbook([Array.from({ length: 300 }, () => 'a')]),
    'Baris 1 berisi lebih dari 200 kolom',
  ],
  ['more than may be sent', Buffer.alloc(21 * 1024 * 1024, 'a'), 'lebih besar dari 20 MB'],
])('a file that is %s is refused with a sentence', async (_, content, sentence) => {
  const answer = await upload(admin, '/pelatih/peserta/impor', '/pelatih/peserta/impor', content);
  const told = await admin.get(String(answer.headers.location));
  expect([told.status, told.text.includes(sentence)]).toEqual([422, true]);
});

test('a form without its token changes nothing', async () => {
  const answer = await admin
    .post('/pelatih/peserta/impor')
    .field('_token', 'x')
    .attach('berkas', Buffer.from(three), 'a.csv');
  expect(answer.status).toBe(403);
  expect((await admin.post('/pelatih/hadir/catat').type('form').send({})).status).toBe(403);
});

describe('who may do what', () => {
  test('an office imports its own kabupaten and sees nobody else; others don’t know of its import', async () => {
    await imported(admin, three);
    const office = await loggedIn(portal, 'office', visitor(portal), { regions: ['Lahat'] });
    const { text: list } = await office.get('/pelatih/peserta');
    expect([list.includes('Siti Aminah'), list.includes('Budi Santoso')]).toEqual([false, true]);
    const { path, text } = await checkedImport(office, three);
    expect(text).toContain('Ogan Komering Ilir di luar wilayah akun Anda (Lahat)');
    expect((await admin.get(path)).status).toBe(404);
    const siti = refOf('Siti Aminah');
    expect((await office.get(`/pelatih/peserta/${siti}/hapus`)).status).toBe(404);
    const token = tokenIn(list);
    expect(
      (await office.post(`/pelatih/peserta/${siti}/hapus`).type('form').send({ _token: token })).status,
    ).toBe(404);
    const tick = { _token: token, peserta: siti };
    expect((await office.post('/pelatih/hadir/catat').type('form').send(tick)).status).toBe(404);
    expect(names()).toHaveLength(3);
  });

  test('a trainer sees the cohort and ticks it, but imports and removes nobody', async () => {
    await imported(admin, three);
    const trainer = await loggedIn(portal, 'trainer', visitor(portal), { cohorts: ['A'] });
    const { text } = await trainer.get('/pelatih/peserta');
    expect([
      text.includes('Siti Aminah'),
      text.includes('Budi Santoso'),
      text.includes('Impor daftar'),
    ]).toEqual([true, false, false]);
    expect((await trainer.get('/pelatih/peserta/impor')).status).toBe(403);
    expect((await trainer.get(`/pelatih/peserta/${refOf('Siti Aminah')}/hapus`)).status).toBe(403);
    expect((await trainer.get('/pelatih/hadir?cari=siti')).text).toContain('Catat Siti Aminah hadir');
  });

  test('on a projector nobody is named, and nothing is ticked', async () => {
    await imported(admin, three);
    const { text } = await admin.get('/pelatih/peserta?tampilan=proyeksi');
    expect(text).not.toMatch(/Siti Aminah|1000000000000001/);
    expect((await admin.get('/pelatih/peserta?tampilan=proyeksi&unduh=csv&tabel=peserta')).status).toBe(404);
    expect((await admin.get('/pelatih/hadir?cari=siti&tampilan=proyeksi')).text).not.toContain('Siti Aminah');
  });
});

test('one person is taken off the roster after a question', async () => {
  await imported(admin, three);
  const path = `/pelatih/peserta/${refOf('Budi Santoso')}/hapus`;
  expect((await admin.get(path)).text).toContain('Budi Santoso tidak lagi dihitung');
  const answer = await send(admin, path, path);
  expect((await admin.get(String(answer.headers.location))).text).toContain('sudah dihapus dari daftar');
  expect(names()).toEqual(['Siti Aminah', 'Citra Dewi']);
});

test('a learner whom the roster doesn’t know is linked by hand, and unlinked', async () => {
  await imported(admin, three);
  await stated('Siti Aminah, S.Pd.', 'akun-siti');
  const page = '/pelatih/peserta/belum-cocok';
  const { text } = await admin.get(page);
  expect(text).toContain('Belum cocok: 1');
  expect(text).toContain('Ini orangnya: Siti Aminah untuk akun Siti Aminah, S.Pd.');
  const [, learner = ''] = /name="guru" value="([^"]+)"/.exec(text) ?? [];
  expect((await admin.get(`${page}/${learner}?cari=budi`)).text).toContain('Ini orangnya: Budi Santoso');
  const linked = await send(admin, page, `${page}/tautkan`, { guru: learner, peserta: refOf('Siti Aminah') });
  const { text: after } = await admin.get(String(linked.headers.location));
  expect(after).toContain('Sudah dicocokkan dengan Siti Aminah.');
  expect(after).toContain('Semua yang belajar sudah dikenali');
  const [, key = ''] = /name="guru" value="([^"]+)"/.exec(after) ?? [];
  await send(admin, page, `${page}/lepas`, { guru: key });
  expect((await admin.get(page)).text).toContain('Belum cocok: 1');
});

test('ticked, told once, taken back; and a list of names and numbers', async () => {
  await imported(admin, three);
  const page = '/pelatih/hadir?cari=siti';
  const tick = () =>
    send(admin, page, '/pelatih/hadir/catat', { peserta: refOf('Siti Aminah'), cari: 'siti' });
  const first = await tick();
  expect((await admin.get(String(first.headers.location))).text).toContain('Siti Aminah tercatat hadir.');
  await tick();
  expect(await attendedNow()).toBe(1);
  const answer = await upload(
    admin,
    '/pelatih/hadir',
    '/pelatih/hadir/impor',
    'No;Nama\n1;Budi Santoso\n2;1000 0000 0000 0001\n3;Orang Lain\n',
  );
  const list = String(answer.headers.location);
  const { text } = await admin.get(list);
  expect(text).toContain('Catat 1 orang hadir');
  expect(text).toContain('Baris 4: 3 · Orang Lain');
  const saved = await send(admin, list, `${list}/catat`);
  expect((await admin.get(String(saved.headers.location))).text).toContain('1 orang tercatat hadir.');
  expect(await attendedNow()).toBe(2);
  await send(admin, page, '/pelatih/hadir/batalkan', { peserta: refOf('Siti Aminah') });
  expect(await attendedNow()).toBe(1);
  expect((await admin.get('/pelatih/hadir')).text).toContain('Hadir: 1');
  expect((await admin.get('/pelatih/hadir?hari=2026-02-30')).status).toBe(422);
  expect((await admin.get('/pelatih/hadir?hari=2027-01-01')).status).toBe(422);
});

/** How many people the reports know to have been present. */
async function attendedNow(): Promise<number> {
  await portal.reports.catchUp();
  const { standings, people, sessions } = portal.reports.read();
  return [...standings.attended.subarray(0, people.size * sessions.length)].reduce(
    (sum, one) => sum + one,
    0,
  );
}
