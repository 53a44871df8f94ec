// What stands around the trainer's pages: the menu by role, filters in the address, tables that sort and page by links.
import { describe, expect, test } from '@jest/globals';
import { portal as portalStrings } from '../../src/i18n/portal.ts';
import { reports as reportStrings } from '../../src/i18n/reports.ts';
import { fill } from '../../src/i18n/say.ts';
import { frame as frameStrings } from '../../src/i18n/trainer/frame.ts';
import { trainerStrings } from '../../src/i18n/trainer/index.ts';
import type { Role } from '../../src/portal/access/rights.ts';
import { hrefWith } from '../../src/portal/trainer/address.ts';
import { exportView, figureView } from '../../src/portal/trainer/figure.ts';
import { type FrameInput, frameOf } from '../../src/portal/trainer/frame.ts';
import { schoolChoices, schoolMeant } from '../../src/portal/trainer/schools.ts';
import {
  type Place,
  readTable,
  rowsPerPage,
  type TableSpec,
  tableView,
} from '../../src/portal/trainer/table.ts';
import { type Origin, origins } from '../../src/reports/learner.ts';
import type { CohortFilter } from '../../src/reports/selection.ts';
import { formatsIn } from '../../src/reports/when.ts';
import { galleryData } from '../charts/gallery-data.ts';

const strings: Record<string, string> = Object.assign(
  {},
  ...[portalStrings, reportStrings, ...trainerStrings].map(({ id }) => id),
);
const say = (key: string, values?: Readonly<Record<string, string | number>>): string => {
  const text = strings[key];
  if (text === undefined) throw new Error(`No string "${key}"`);
  return fill(text, values);
};
const formats = formatsIn('id', say);

function placeAt(address: string): Place {
  const { pathname, searchParams } = new URL(address, 'http://portal');
  return { say, formats, query: searchParams, href: (change) => hrefWith(pathname, searchParams, change) };
}

interface Person {
  name: string;
  score: number | undefined;
}

const people: TableSpec<Person> = {
  id: 'orang',
  caption: 'Orang',
  order: { key: 'nama', descending: false },
  rows: [
    { name: 'Citra', score: 70 },
    { name: 'Ani', score: undefined },
    { name: 'Budi', score: 90 },
  ],
  columns: [
    {
      key: 'nama',
      name: 'Nama',
      sort: ({ name }) => name,
      cell: ({ name }) => ({ text: name, href: `/g/${name}` }),
    },
    {
      key: 'nilai',
      name: 'Nilai',
      isNumber: true,
      sort: ({ score }) => score,
      cell: ({ score }) => String(score ?? '–'),
    },
    { key: 'catatan', name: 'Catatan', cell: () => '' },
  ],
};
const names = (address: string, change: Partial<TableSpec<Person>> = {}) =>
  tableView({ ...people, ...change }, placeAt(address)).rows.map(({ head }) => head.text);

describe('a table', () => {
  test('is sorted by the address, with unknown values last either way', () => {
    expect(names('/p')).toEqual(['Ani', 'Budi', 'Citra']);
    expect(names('/p?arah=turun')).toEqual(['Citra', 'Budi', 'Ani']);
    expect(names('/p?urut=nilai')).toEqual(['Budi', 'Citra', 'Ani']);
    expect(names('/p?urut=nilai&arah=naik')).toEqual(['Citra', 'Budi', 'Ani']);
    // What can't be sorted by, or isn't a column, is as if it were not said.
    expect(names('/p?urut=catatan')).toEqual(['Ani', 'Budi', 'Citra']);
    expect(names('/p?urut=%3Cscript%3E')).toEqual(['Ani', 'Budi', 'Citra']);
  });

  test('orders names as people do', () => {
    const rows = ['unit 10', 'Unit 9', 'alam', 'Zahra', 'Budi'].map((name) => ({ name, score: undefined }));
    expect(names('/p', { rows })).toEqual(['alam', 'Budi', 'Unit 9', 'unit 10', 'Zahra']);
  });

  test('links each column to its order and back, and keeps the rest of the address', () => {
    const { columns } = tableView(people, placeAt('/p?kabupaten=Lahat&hal=2'));
    expect(columns.map(({ href }) => href)).toEqual([
      '/p?kabupaten=Lahat&arah=turun#orang',
      '/p?kabupaten=Lahat&urut=nilai#orang',
      undefined,
    ]);
    expect(columns.map(({ sorted }) => sorted)).toEqual(['ascending', undefined, undefined]);
    const again = tableView(people, placeAt('/p?urut=nilai')).columns;
    expect(again[1]).toMatchObject({ href: '/p?urut=nilai&arah=naik#orang', sorted: 'descending' });
    expect(again[0]?.href).toBe('/p#orang');
  });

  test('has pages, and none beyond the last', () => {
    expect(names('/p?hal=2', { rowsPerPage: 2 })).toEqual(['Citra']);
    expect(names('/p?hal=99', { rowsPerPage: 2 })).toEqual(['Citra']);
    expect(names('/p?hal=-1', { rowsPerPage: 2 })).toEqual(['Ani', 'Budi']);
    const first = tableView({ ...people, rowsPerPage: 2 }, placeAt('/p?urut=nilai')).pager;
    expect(first).toEqual({ text: 'Halaman 1 dari 2 (3 baris)', next: '/p?urut=nilai&hal=2#orang' });
    const second = tableView({ ...people, rowsPerPage: 2 }, placeAt('/p?hal=2')).pager;
    expect(second?.previous).toBe('/p#orang');
    expect(tableView(people, placeAt('/p')).pager).toBeUndefined();
  });

  test('shows rows that were cut already', () => {
    const address = readTable(new URLSearchParams('urut=nilai&hal=3'), people);
    expect(address).toEqual({ sort: 'nilai', descending: true, page: 3 });
    const view = tableView({ ...people, matching: rowsPerPage * 3 }, placeAt('/p?hal=3&urut=nilai'));
    expect(view.rows.map(({ head }) => head.text)).toEqual(['Citra', 'Ani', 'Budi']);
    expect(view.pager?.text).toBe('Halaman 3 dari 3 (150 baris)');
  });

  test('beside another has words of its own in the address', () => {
    expect(names('/p?urut=nilai', { prefix: 'lain' })).toEqual(['Ani', 'Budi', 'Citra']);
    expect(names('/p?lain-urut=nilai', { prefix: 'lain' })).toEqual(['Budi', 'Citra', 'Ani']);
    expect(tableView({ ...people, prefix: 'lain' }, placeAt('/p?lain-hal=1')).isAddressed).toBe(true);
    expect(tableView({ ...people, prefix: 'lain' }, placeAt('/p?hal=1')).isAddressed).toBe(false);
  });

  test('names the column in each cell, for narrow screens, and has a total', () => {
    const view = tableView({ ...people, total: ['Semua', '80', ''] }, placeAt('/p'));
    expect(view.rows[1]?.cells[0]).toEqual({ text: '90', label: 'Nilai', isNumber: true });
    expect(view.total?.head.text).toBe('Semua');
    expect(tableView({ ...people, rows: [] }, placeAt('/p')).empty).toBe(
      'Belum ada yang dapat ditampilkan di sini.',
    );
  });
});

test('a figure offers its table in every format, with the filters of the page', () => {
  const place = placeAt('/pelatih/soal?kabupaten=Lahat');
  const { links } = exportView('butir', 'Butir soal', place);
  expect(links.map(({ href }) => href)).toEqual([
    '/pelatih/soal?kabupaten=Lahat&unduh=xlsx&tabel=butir',
    '/pelatih/soal?kabupaten=Lahat&unduh=excel&tabel=butir',
    '/pelatih/soal?kabupaten=Lahat&unduh=csv&tabel=butir',
    '/pelatih/soal?kabupaten=Lahat&unduh=ndjson&tabel=butir',
  ]);
  const figure = figureView({ id: 'a', title: 'A', finding: 'B.', how: 'C.', exported: 'butir' }, place);
  expect(figure).toMatchObject({ how: ['C.'], isSub: false, isOpen: false });
  expect(figure.exports?.links).toHaveLength(4);
});

interface Frame {
  groups: { name: string; pages: { name: string; href: string; isCurrent: boolean }[] }[];
  current: string;
  sessions: { name: string; href: string; isCurrent: boolean }[];
  filter: {
    hidden: { name: string; value: string }[];
    choices: { name: string; options: { value: string; name: string; isChosen: boolean }[] }[];
    school?: { value?: string; schools: { npsn: string; name: string }[] };
    chips: { text: string; href: string }[];
    clearHref?: string;
  };
  display: { choices: { href: string; isOn: boolean }[]; notes: string[] };
  freshness: string[];
  printed: { name: string; session: string; filters: string; printed: string };
  simulation?: { text: string; href?: string };
}

const now = Date.parse('2025-09-21T08:00:00+07:00');

function frameAt(address: string, change: Partial<FrameInput> & { role?: Role } = {}): Frame {
  const { pathname, searchParams } = new URL(address, 'http://portal');
  const { role = 'admin', ...rest } = change;
  return frameOf({
    pages: [
      { path: '', name: 'summary', shows: 'figures' },
      { path: 'soal', name: 'items', shows: 'figures' },
      { path: 'guru', name: 'people', shows: 'people' },
      { path: 'guru/:ref', name: 'people', shows: 'people' },
    ],
    account: { role },
    path: pathname,
    query: searchParams,
    filter: {},
    session: undefined,
    display: { projecting: false, suppress: false },
    data: galleryData(),
    scope: {},
    say,
    formats,
    now,
    freshness: { through: now - 60_000, behind: 0 },
    ...rest,
  }) as unknown as Frame;
}

const menu = (frame: Frame) => frame.groups.flatMap(({ pages }) => pages);

describe('the frame', () => {
  test('shows the pages that the role may see, in its order, with the filters taken along', () => {
    const frame = frameAt('/pelatih/soal?kabupaten=Lahat&urut=p&tampilan=proyeksi');
    expect(menu(frame).map(({ name }) => name)).toEqual(['Ringkasan', 'Butir soal', 'Daftar guru', 'Tautan']);
    expect(menu(frame).find(({ isCurrent }) => isCurrent)?.name).toBe('Butir soal');
    expect(menu(frame)[2]?.href).toBe('/pelatih/guru?kabupaten=Lahat&tampilan=proyeksi');
    expect(menu(frameAt('/pelatih', { role: 'auditor' })).map(({ name }) => name)).toEqual([
      'Ringkasan',
      'Butir soal',
    ]);
  });

  test('says when people are counted who were invented, and how to count without them', () => {
    const invented = (origin: readonly Origin[], address = '/pelatih', filter: CohortFilter = {}) => {
      const data = galleryData();
      const people = { size: origin.length, origin: Uint8Array.from(origin, (one) => origins.indexOf(one)) };
      return frameAt(address, { data: { ...data, people: { ...data.people, ...people } }, filter })
        .simulation;
    };
    expect(invented(['lms', 'preview'])).toBeUndefined();
    expect(invented(['simulation', 'preview'])).toEqual({ text: frameStrings.id['frame.simulation.all'] });
    expect(invented(['simulation', 'lms'], '/pelatih?sesi=sesi-1')).toEqual({
      text: frameStrings.id['frame.simulation.some'],
      href: '/pelatih?sesi=sesi-1&asal=lms',
    });
    expect(invented(['simulation', 'lms'], '/pelatih?asal=lms', { origin: 'lms' })).toBeUndefined();
  });

  test('marks the page that another stands behind', () => {
    const frame = frameAt('/pelatih/guru/abc');
    expect(
      menu(frame)
        .filter(({ isCurrent }) => isCurrent)
        .map(({ name }) => name),
    ).toEqual(['Daftar guru']);
    expect(frame.current).toBe('Daftar guru');
  });

  test('says each filter with a link that takes it away, and pages begin anew', () => {
    const filter = {
      region: 'Palembang',
      jenjang: 'sma',
      school: '10600123',
      mode: 'daring',
      origin: 'lms' as const,
    };
    const frame = frameAt(
      '/pelatih?kabupaten=Palembang&jenjang=sma&sekolah=10600123&moda=daring&asal=lms&hal=3&urut=nama',
      { filter },
    );
    expect(frame.filter.chips.map(({ text }) => text)).toEqual([
      'Kabupaten/kota: Palembang',
      'Jenjang: SMA',
      'Sekolah: SMA Negeri 1 Palembang (10600123)',
      'Moda: Daring',
      'Asal data: Kursus sungguhan',
    ]);
    expect(frame.filter.chips[0]?.href).toBe(
      '/pelatih?jenjang=sma&sekolah=10600123&moda=daring&asal=lms&urut=nama',
    );
    expect(frame.filter.clearHref).toBe('/pelatih?urut=nama');
    expect(frame.printed.filters).toMatch(/^Peserta: Kabupaten\/kota: Palembang · Jenjang: SMA · /);
    expect(frameAt('/pelatih').printed).toEqual({
      name: 'Kendali: laporan pelatihan guru',
      session: 'Semua sesi',
      filters: 'Peserta: Semua peserta',
      printed: 'Dicetak 21 September 2025 pukul 08.00 WIB',
    });
  });

  test('offers what the roster knows, within the scope', () => {
    const choices = (frame: Frame) =>
      Object.fromEntries(
        frame.filter.choices.map(({ name, options }) => [name, options.map(({ value }) => value)]),
      );
    expect(choices(frameAt('/pelatih'))).toEqual({
      kabupaten: ['Lubuklinggau', 'Muara Enim', 'Palembang'],
      jenjang: ['sd', 'sma', 'smk'],
      kohor: ['Angkatan 1', 'Angkatan 2'],
      moda: ['luring', 'daring'],
      asal: ['lms', 'pratinjau', 'simulasi'],
    });
    expect(choices(frameAt('/pelatih', { scope: { regions: ['Palembang'] } })).kabupaten).toEqual([
      'Palembang',
    ]);
    // A word that nobody has stays chosen, so that the form does not quietly change it.
    const frame = frameAt('/pelatih?kabupaten=Lahat', { filter: { region: 'Lahat' } });
    expect(frame.filter.choices[0]?.options.filter(({ isChosen }) => isChosen)).toHaveLength(1);
  });

  test('carries along what the form does not ask for', () => {
    const { filter } = frameAt('/pelatih/guru?sesi=sesi-2&cari=Ani&kabupaten=Lahat&hal=2&kursor=9');
    expect(filter.hidden).toEqual([
      { name: 'sesi', value: 'sesi-2' },
      { name: 'cari', value: 'Ani' },
    ]);
  });

  test('has sessions to choose from', () => {
    const frame = frameAt('/pelatih?sesi=sesi-2&jenjang=sd', { session: 1 });
    expect(frame.sessions.map(({ name, href }) => [name, href])).toEqual([
      ['Semua sesi', '/pelatih?jenjang=sd'],
      ['Sesi 1', '/pelatih?sesi=sesi-1&jenjang=sd'],
      ['Sesi 2', '/pelatih?sesi=sesi-2&jenjang=sd'],
      ['Sesi 3', '/pelatih?sesi=sesi-3&jenjang=sd'],
    ]);
    expect(frame.sessions.findIndex(({ isCurrent }) => isCurrent)).toBe(2);
    expect(frame.printed.session).toBe('Sesi 2: Pemanfaatan aplikasi untuk penilaian');
  });

  test('switches projection and the shared view one by one', () => {
    const links = (frame: Frame) => frame.display.choices.map(({ href }) => href);
    expect(links(frameAt('/pelatih'))).toEqual(['/pelatih?tampilan=proyeksi', '/pelatih?tampilan=bersama']);
    const both = frameAt('/pelatih?tampilan=proyeksi,bersama', {
      display: { projecting: true, suppress: true },
    });
    expect(links(both)).toEqual(['/pelatih?tampilan=bersama', '/pelatih?tampilan=proyeksi']);
    expect(both.display.notes).toHaveLength(2);
    // For an auditor small groups are concealed whatever the address says.
    const auditor = frameAt('/pelatih', { role: 'auditor', display: { projecting: false, suppress: true } });
    expect(links(auditor)).toEqual(['/pelatih?tampilan=proyeksi']);
  });

  test('says how far the figures go', () => {
    expect(frameAt('/pelatih').freshness.join(' ')).toContain('21 September 2025 pukul 07.59 WIB');
    expect(frameAt('/pelatih', { freshness: { through: now, behind: 1234 } }).freshness.join(' ')).toContain(
      '1.234',
    );
    expect(frameAt('/pelatih', { freshness: { through: undefined, behind: 0 } }).freshness).toHaveLength(1);
  });
});

describe('schools', () => {
  const data = galleryData();

  test('to choose from are those that the other filters leave', () => {
    expect(schoolChoices(data, {}, {})).toHaveLength(3);
    expect(schoolChoices(data, { region: 'Palembang', school: '99999999' }, {})).toEqual([
      { npsn: '10600123', name: 'SMA Negeri 1 Palembang' },
    ]);
    expect(schoolChoices(data, {}, { regions: [] })).toEqual([]);
  });

  test.each([
    ['10600456', '10600456'],
    ['SD Negeri 12 (10600456)', '10600456'],
    ['sma negeri 1  PALEMBANG', '10600123'],
    ['Lubuklinggau', '10600789'],
    ['Negeri', 'Negeri'],
    ['106004567', '106004567'],
  ])('meant by “%s”', (written, npsn) => {
    expect(schoolMeant(data, written)).toBe(npsn);
  });
});
