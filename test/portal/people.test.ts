// The list of teachers, one of them, and who needs help, over HTTP: whom somebody may see, what is hidden, what is recorded.
import { describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { help } from '../../src/i18n/trainer/help.ts';
import { people as listWords } from '../../src/i18n/trainer/people.ts';
import type { Look } from '../../src/portal/accounts/access-log.ts';
import { wayTo } from '../../src/portal/trainer/help/words.ts';
import { type HelpReason, helpReasons } from '../../src/reports/help/cases.ts';
import { type Cohort, start, statementsOf, withData } from '../reports/random-cohort.ts';
import { type TrainerAppOptions, trainerApp } from '../reports/trainer-app.ts';

const day = 24 * 60;
const deed = (
  who: number,
  minute: number,
  kind: Cohort['deeds'][number]['kind'],
  more: Partial<Cohort['deeds'][number]> = {},
) => ({
  ...{
    who,
    account: 0,
    session: 0 as const,
    minute,
    kind,
    part: 1,
    right: false,
    value: 0,
    voided: false,
    twice: false,
  },
  ...more,
});
const entry = (index: number, region: string, name: string, contact: string): Cohort['roster'][number] => ({
  ...{
    ref: `orang${String(index).padStart(17, '0')}`,
    name,
    region,
    contact,
    jenjang: 'sd',
    npsn: '10600001',
  },
  ...{ school: 'SDN 1', cohort: 'Gelombang 1', mode: 'daring' },
  keys: [
    `account https://lms.sekolah.example akun-${index}-0`,
    `account https://lms.sekolah.example akun-${index}-1`,
  ],
});
const people: Cohort = {
  roster: [
    entry(0, 'Palembang', 'Ani', '0812-3456-7890'),
    entry(1, 'OKU Timur', 'Budi', 'budi@belajar.id'),
    entry(2, 'OKU Timur', '=1+1', ''),
  ],
  strangers: 0,
  deeds: [
    ...[1, 2, 3, 4].map((minute) => deed(0, minute, 'answer', { account: minute % 2 })),
    deed(0, 5, 'attended'),
    deed(0, 6, 'pretest', { value: 50 }),
    deed(0, day + 1, 'page', { session: 1 }),
    deed(1, 1, 'page'),
  ],
};
const at = start + 10 * 86_400_000;

async function asked<T>(
  options: TrainerAppOptions,
  work: (get: (path: string, status?: number) => Promise<string>) => Promise<T>,
) {
  return withData(people, statementsOf(people), async (_data, reports) => {
    const app = trainerApp(reports, { now: () => at, ...options });
    return work(async (path, status = 200) =>
      (await request(app).get(`/pelatih${path}`).expect(status)).text
        .replaceAll('&#x3D;', '=')
        .replaceAll('&amp;', '&'),
    );
  });
}
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const ani = `/guru/${people.roster[0]?.ref}`;

describe('the list', () => {
  test('of those only who handed in both tests, as the figures of learning link to it', async () => {
    const both: Cohort = {
      ...people,
      deeds: [...people.deeds, deed(1, 6, 'pretest', { value: 40 }), deed(1, 9, 'posttest', { value: 80 })],
    };
    await withData(both, statementsOf(both), async (_data, reports) => {
      const app = trainerApp(reports, { now: () => at });
      const get = async (path: string) => text((await request(app).get(`/pelatih${path}`).expect(200)).text);
      for (const path of ['/guru?tes=keduanya', '/guru?tes=keduanya&sesi=sesi-1']) {
        const html = await get(path);
        expect(html).toContain('Guru 1–1 dari 1');
        expect(html).toContain('Budi');
        expect(html).toContain(listWords.id['people.bothTests']);
      }
      expect(await get('/guru?tes=keduanya&sesi=sesi-2')).toContain('Tidak ada guru yang cocok');
      expect(await get('/guru')).not.toContain(listWords.id['people.bothTests']);
    });
  });
});

describe('one teacher', () => {
  test('all accounts together: head, sessions, attendance, journey; one session with its answers', async () => {
    const looks: Look[] = [];
    await asked({ looks }, async (get) => {
      const html = text(await get(ani));
      for (const told of [
        'Ani',
        'SDN 1 · 10600001',
        'Palembang',
        'akun-0-0',
        'akun-0-1',
        '0812-3456-7890',
        '50 → –',
      ])
        expect(html).toContain(told);
      expect(html).toContain('Tercatat hadir di aula.');
      expect(html).toMatch(/Minggu, 2 Agustus 2026 .*Sesi 2 Membaca halaman .*Sabtu, 1 Agustus 2026/);
      expect(html).toContain('Belum dapat diterbitkan. Yang belum lulus: Sesi 1, Sesi 2.');
      const session = text(await get(`${ani}?sesi=sesi-1`));
      expect(session).toContain('Belum benar Percobaan 4 Jawaban terakhir');
      expect(session).not.toContain('Minggu, 2 Agustus 2026');
      const file = await get(`${ani}?unduh=csv&tabel=perjalanan`);
      expect(file.split('\r\n')).toHaveLength(1 + 7 + 1);
    });
    expect(looks.map(({ what, people: refs }) => [what, refs])).toContainEqual([
      'guru',
      [people.roster[0]?.ref],
    ]);
  });

  test('whoever is out of scope is not there', async () => {
    await asked({ account: { role: 'office', scope: { regions: ['OKU Timur'] } } }, async (get) => {
      await get(ani, 404);
      await get('/guru/tidak-ada', 404);
      expect(text(await get('/guru'))).not.toContain('Ani');
      expect(text(await get('/bantuan'))).not.toContain('Ani');
    });
  });

  test.each(['proyeksi', 'bersama'])(
    'in the display “%s” nothing tells who it is, and nothing is recorded',
    async (display) => {
      const looks: Look[] = [];
      await asked({ looks }, async (get) => {
        for (const path of [
          ani,
          '/guru',
          '/bantuan',
          '/guru?unduh=csv&tabel=guru',
          '/bantuan?unduh=csv&tabel=kontak',
          '/sekarang',
        ]) {
          const html = await get(`${path}${path.includes('?') ? '&' : '?'}tampilan=${display}`);
          expect(html).not.toMatch(/Ani|Budi|akun-\d|0812|belajar\.id/);
        }
      });
      expect(looks).toEqual([]);
    },
  );
});

describe('who needs help', () => {
  test('the reason in a sentence, a way to write, a message, and the contacts as a file', async () => {
    const looks: Look[] = [];
    await asked({ looks }, async (get) => {
      const html = await get('/bantuan');
      expect(text(html)).toContain(
        'Sudah 4 kali menjawab soal “Pilih yang benar.” di Sesi 1 dan belum benar.',
      );
      expect(text(html)).toMatch(
        /Membaca 25% halaman Sesi 1, lalu tidak terdengar sejak 10 hari yang lalu\./,
      );
      expect(html).toContain('href="https://wa.me/6281234567890?text=Salam%20hormat%2C%20Bapak%2FIbu%20Ani.');
      expect(html).toContain('href="mailto:budi@belajar.id?subject=');
      expect(html).toContain('data-copy="pesan-soal"');
      expect(text(await get('/bantuan?alasan=belum-mulai'))).toMatch(/Guru 1–1 dari 1/);
      // A year of silence is not reached by anybody: only who never began is left, and who is stuck.
      expect(text(await get('/bantuan?diam=90'))).not.toContain('lalu tidak terdengar');
      const csv = await get('/bantuan?unduh=csv&tabel=kontak');
      expect(csv.split('\r\n')[1]).toMatch(
        /^Ani,0812-3456-7890,akun-0-\d,10600001,SDN 1,Palembang,Gelombang 1,1,Tersendat di soal,/,
      );
      expect(csv).toContain("\r\n'=1+1,");
    });
    expect(looks.map(({ what }) => what)).toEqual(['bantuan', 'bantuan', 'bantuan', 'unduhan-kontak']);
  });

  test.each([
    ['0812-3456-7890', 'https://wa.me/6281234567890?text=Halo%20%26%20salam'],
    ['+62 812 3456 7890', 'https://wa.me/6281234567890?text=Halo%20%26%20salam'],
    ['ani@belajar.id', 'mailto:ani@belajar.id?subject=Hal&body=Halo%20%26%20salam'],
    ['ani@belajar.id?bcc=x@y.id', undefined],
    ['javascript:alert(1)', undefined],
    ['12', undefined],
    ['', undefined],
  ])('%s', (contact, href) => {
    expect(wayTo(contact, 'Hal', 'Halo & salam')?.href).toBe(href);
  });

  test.each(helpReasons)('%s: a sentence, advice, and a message that blames nobody', (reason: HelpReason) => {
    const strings: Record<string, string> = help.id;
    expect(strings[`help.todo.${reason}`]).toMatch(/\.$/);
    const message = strings[`help.message.${reason}`] ?? '';
    expect(message).toMatch(/^Salam hormat, Bapak\/Ibu \{name\}\./);
    expect(message).not.toMatch(/malas|salah|gagal|terlambat|harus|lalai|kenapa/i);
  });
});
