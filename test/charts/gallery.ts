// Pages to look at: every kind of chart as a figure with its table, inside the frame, on a small server.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { accounts as accountStrings } from '../../src/i18n/accounts.ts';
import { periksa as checkerStrings } from '../../src/i18n/periksa.ts';
import { portal as portalStrings } from '../../src/i18n/portal.ts';
import { reports as reportStrings } from '../../src/i18n/reports.ts';
import { trainerStrings } from '../../src/i18n/trainer/index.ts';
import type { Role } from '../../src/portal/access/rights.ts';
import { portalAssets } from '../../src/portal/assets.ts';
import { protectPage } from '../../src/portal/headers.ts';
import { hrefWith } from '../../src/portal/trainer/address.ts';
import { displayOf } from '../../src/portal/trainer/display.ts';
import { figureView } from '../../src/portal/trainer/figure.ts';
import { type FrameInput, frameOf } from '../../src/portal/trainer/frame.ts';
import { type Place, type TableSpec, tableView } from '../../src/portal/trainer/table.ts';
import { createViews } from '../../src/portal/views.ts';
import { formatsIn } from '../../src/reports/when.ts';
import { galleryData } from './gallery-data.ts';
import { samples } from './samples.ts';

const now = Date.parse('2025-09-21T08:00:00+07:00');

interface Region {
  name: string;
  enrolled: number;
  passed: number;
}

const regions: readonly Region[] = [
  { name: 'Ogan Komering Ulu Timur', enrolled: 5394, passed: 2210 },
  { name: 'Palembang', enrolled: 4120, passed: 1933 },
  { name: 'Penukal Abab Lematang Ilir', enrolled: 612, passed: 201 },
  { name: 'Lubuklinggau', enrolled: 0, passed: 0 },
];

/** The table below the figures: sortable, with a share, links and a total. */
export const regionTable: TableSpec<Region> = {
  id: 'wilayah-tabel',
  caption: 'Peserta menurut kabupaten/kota',
  order: { key: 'terdaftar', descending: true },
  rows: regions,
  rowsPerPage: 3,
  columns: [
    {
      key: 'nama',
      name: 'Kabupaten/kota',
      sort: ({ name }) => name,
      cell: ({ name }) => ({ text: name, href: `/pelatih/guru?kabupaten=${encodeURIComponent(name)}` }),
    },
    {
      key: 'terdaftar',
      name: 'Terdaftar',
      isNumber: true,
      sort: ({ enrolled }) => enrolled,
      cell: ({ enrolled }) => enrolled.toLocaleString('id-ID'),
    },
    {
      key: 'lulus',
      name: 'Lulus',
      isNumber: true,
      sort: ({ passed, enrolled }) => (enrolled > 0 ? passed / enrolled : undefined),
      cell: ({ passed, enrolled }) =>
        enrolled === 0
          ? '–'
          : {
              text: passed.toLocaleString('id-ID'),
              note: `${Math.round((passed / enrolled) * 100)} %`,
              share: (passed / enrolled) * 100,
            },
    },
    { key: 'status', name: 'Keadaan', cell: () => ({ text: 'Perlu ditinjau', status: 'attention' }) },
  ],
  total: ['Semua', '10.126', '4.344', ''],
};

export interface Gallery {
  address: string;
  close(): Promise<void>;
}

/** Opens the pages at `/pelatih`; what their address says works, as whoever `?peran=` names. */
export async function openGallery(): Promise<Gallery> {
  const assets = portalAssets();
  const views = createViews({
    language: 'id',
    catalogues: [portalStrings, checkerStrings, reportStrings, accountStrings, ...trainerStrings],
    asset: (name) => `/aset/${assets.fileName(name)}`,
  });
  const app = express();
  app.use('/aset', assets.router);
  app.get('/pelatih{/*rest}', (request, response) => {
    protectPage(response);
    const query = new URL(request.originalUrl, 'http://galeri').searchParams;
    const account = { role: (query.get('peran') ?? 'admin') as Role };
    const place: Place = {
      say: views.say,
      formats: formatsIn('id', views.say),
      query,
      href: (change) => hrefWith(request.path, query, change),
    };
    const region = query.get('kabupaten');
    const display = displayOf(query, account);
    const input: FrameInput = {
      ...place,
      pages: [
        ...['', 'belajar', 'soal', 'berhenti', 'bukti'].map((path) => ({
          path,
          name: 'summary' as const,
          shows: 'figures' as const,
        })),
        ...['bantuan', 'guru', 'peserta', 'hadir', 'pernyataan', 'sertifikat'].map((path) => ({
          path,
          name: 'people' as const,
          shows: 'people' as const,
        })),
      ],
      account,
      path: request.path,
      query,
      formats: formatsIn('id', views.say),
      filter: {
        ...(region ? { region } : {}),
        ...(query.get('jenjang') ? { jenjang: query.get('jenjang') ?? '' } : {}),
        ...(query.get('sekolah') ? { school: query.get('sekolah') ?? '' } : {}),
      },
      session: query.get('sesi') ? 0 : undefined,
      display,
      data: galleryData(),
      scope: {},
      now,
      freshness: { through: now - 60_000, behind: 0 },
    };
    const only = query.get('gambar');
    const figures = samples
      .filter(({ id }) => only === null || id === only)
      .map((sample) =>
        figureView(
          {
            ...sample,
            table: tableView(
              {
                ...regionTable,
                id: `${sample.id}-tabel`,
                prefix: sample.id,
                caption: `Tabel: ${sample.title}`,
              },
              place,
            ),
            how: 'Setiap orang dihitung sekali, walaupun belajar dari dua perangkat.',
            exported: 'wilayah',
          },
          place,
        ),
      );
    response.send(
      views.page(
        'trainer/figures',
        {
          title: 'Ringkasan',
          lead: 'Berapa guru yang terdaftar, ikut, dan lulus.',
          kind: display.projecting ? 'trainer projecting' : 'trainer',
          frame: frameOf(input),
          figures,
        },
        { formToken: 'token', account: { name: 'Ibu Ratna', role: account.role, may: {} }, path: '/pelatih' },
      ),
    );
  });
  const server = await new Promise<Server>((resolve) => {
    const started = app.listen(0, '127.0.0.1', () => resolve(started));
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
