// Ringkasan over HTTP: its numbers are those of the statements, each leads to its people, and who may not see people doesn't.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import request from 'supertest';
import type { Role } from '../../src/portal/access/rights.ts';
import { type CohortFilter, select } from '../../src/reports/selection.ts';
import { funnelOf } from '../../src/reports/summary/stages.ts';
import { type Cohort, cohort, start, statementsOf, withData } from '../reports/random-cohort.ts';
import { trainerApp } from '../reports/trainer-app.ts';

const now = () => start + 2 * 86_400_000;
const [drawn] = fc.sample(cohort({ people: 60, deeds: 700 }), { numRuns: 1, seed: 7 });
const people: Cohort = {
  strangers: 0,
  deeds: [],
  ...drawn,
  roster: (drawn?.roster ?? []).map((entry, index) => ({
    ...entry,
    region: ['Palembang', 'OKU Timur', 'PALI', ''][index % 4] ?? '',
    school: entry.npsn === '' ? '' : `Sekolah ${entry.npsn}`,
  })),
};

/** Reads an answer of whatever type as text. */
const asText: Parameters<request.Test['parse']>[0] = (response, done) => {
  let read = '';
  response.on('data', (chunk: Buffer) => {
    read += chunk.toString('utf8');
  });
  response.on('end', () => done(null, read));
};

/** @param work is given how to fetch a page below /pelatih as somebody */
function asked<T>(
  role: Role,
  work: (get: (path: string) => Promise<string>, status: (path: string) => Promise<number>) => Promise<T>,
  scope = {},
) {
  return withData(people, statementsOf(people), async (data, reports) => {
    const app = trainerApp(reports, { account: { role, scope }, now });
    const get = async (path: string) =>
      String((await request(app).get(`/pelatih${path}`).buffer(true).parse(asText).expect(200)).body)
        .replaceAll('&#x3D;', '=')
        .replaceAll('&amp;', '&');
    const status = async (path: string) => (await request(app).get(`/pelatih${path}`)).status;
    await work(get, status);
    return funnelOf(data, select(data, {}, {}), undefined);
  });
}
const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

describe('Ringkasan', () => {
  test('answers the organiser’s questions with the figures of the funnel, each with its people', async () => {
    let html = '';
    const funnel = await asked('admin', async (get) => {
      html = await get('');
    });
    expect(funnel.registered).toBeGreaterThan(20);
    expect(text(html)).toContain(`${funnel.registered} guru terdaftar`);
    expect(text(html)).toContain(`${funnel.began} guru sudah mulai`);
    expect(text(html)).toContain(`${funnel.present} di antaranya hadir atau aktif`);
    expect(text(html)).toContain(`${funnel.completed} guru selesai dan ${funnel.passed} lulus`);
    for (const stage of ['terdaftar', 'mulai', 'hadir'])
      expect(html).toContain(`href="/pelatih/guru?tahap=${stage}"`);
    expect(html).toContain('href="/pelatih/guru?tahap=mulai&kabupaten=Palembang"');
    expect(html).toContain('href="/pelatih/bukti"');
  });

  test.each(['corong', 'kabupaten', 'jenjang', 'kohor', 'moda', 'sekolah', 'hari', 'jam'])(
    'the table %s can be taken along',
    async (table) => {
      await asked('admin', async (get) => {
        const lines = (await get(`?unduh=ndjson&tabel=${table}`)).trim().split('\n');
        expect(lines.length).toBeGreaterThan(1);
        for (const line of lines) expect(Object.keys(JSON.parse(line)).length).toBeGreaterThan(2);
      });
    },
  );

  test('regions of the province from which there is nobody stand in the table, too', async () => {
    await asked('admin', async (get) => {
      expect(await get('?unduh=csv&tabel=kabupaten')).toContain('\r\nEmpat Lawang,0,0,0,0,0\r\n');
    });
  });

  test('the list behind a number has as many people as the number says', async () => {
    const funnel = await asked('admin', async (get) => {
      for (const stage of ['mulai', 'hadir', 'belum-mulai']) {
        const lines = (await get(`/guru?tahap=${stage}&unduh=ndjson&tabel=guru`)).trim().split('\n');
        counts.set(stage, lines[0] === '' ? 0 : lines.length);
      }
    });
    expect(counts.get('mulai')).toBe(funnel.began);
    expect(counts.get('hadir')).toBe(funnel.present);
    expect(counts.get('belum-mulai')).toBe(funnel.registered - (funnel.began - funnel.unexpected));
  });
  const counts = new Map<string, number>();

  test('an office sees its own kabupaten only, one without any is told what to ask for', async () => {
    await asked(
      'office',
      async (get) => {
        const lines = (await get('?unduh=csv&tabel=kabupaten')).trim().split('\r\n');
        expect(lines).toHaveLength(2);
        expect(lines[1]).toMatch(/^PALI,/);
      },
      { regions: ['PALI'] },
    );
    await asked('office', async (get) => {
      expect(await get('')).toContain('Akun Anda belum diberi kabupaten/kota');
    });
  });

  test('where others look on, filters that leave or leave out a handful of people show nothing', async () => {
    const byFilter = new Map<string, boolean>();
    await withData(people, statementsOf(people), async (data, reports) => {
      const size = (filter: CohortFilter) => select(data, filter, {}).size;
      const all = size({});
      const app = trainerApp(reports, { account: { role: 'auditor' }, now });
      for (const { npsn: school } of data.people.schools.slice(1)) {
        for (const filter of [{ school }, { school, mode: 'luring' }] as const) {
          const left = size(filter);
          const gaps = [left, all - left];
          if ('mode' in filter) gaps.splice(1, 1, size({ school }) - left, size({ mode: 'luring' }) - left);
          const isFew = gaps.some((gap) => gap > 0 && gap < 5);
          const query = `sekolah=${school}${'mode' in filter ? '&moda=luring' : ''}`;
          const page = await request(app).get(`/pelatih/belajar?${query}`).expect(200);
          expect(page.text.includes('terlalu kecil')).toBe(isFew);
          await request(app)
            .get(`/pelatih/belajar?${query}&unduh=csv`)
            .expect(isFew ? 422 : 200);
          byFilter.set(query, isFew);
        }
      }
      const open = trainerApp(reports, { account: { role: 'admin' }, now });
      for (const [query, isFew] of byFilter) {
        if (!isFew) continue;
        expect((await request(open).get(`/pelatih/belajar?${query}`)).text).not.toContain('terlalu kecil');
        break;
      }
    });
    expect(new Set(byFilter.values())).toEqual(new Set([true, false]));
  });

  test('an auditor sees figures without small groups, and no way to people', async () => {
    await asked('auditor', async (get, status) => {
      const html = await get('');
      expect(html).not.toContain('/pelatih/guru');
      expect(html).not.toMatch(/class="value">[1-4]<\/span>/);
      expect(html).not.toContain('id="sekolah"');
      expect(await get('/sekarang')).not.toContain('live-people');
      for (const path of ['/guru', '/bantuan', `/guru/${people.roster[0]?.ref}`])
        expect(await status(path)).toBe(403);
    });
  });

  test('who is active now, as the browser asks for it', async () => {
    await asked('admin', async (get) => {
      const html = await get('?kabupaten=Palembang');
      const source = /data-live="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(source).toBe('/pelatih/sekarang?kabupaten=Palembang&unduh=ndjson&tabel=sekarang');
      const [all, ...regions] = (await get(source.replace('/pelatih', '')))
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
      expect(all.region).toBe('Seluruhnya');
      expect(regions.reduce((sum, { people: count }) => sum + Number(count), 0)).toBe(Number(all.people));
    });
  });
});
