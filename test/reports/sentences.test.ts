// Timelines in sentences: every kind of event, parts that are gone, days and clock times in WIB, both languages.
import { describe, expect, test } from '@jest/globals';
import { isQuestion } from '../../src/blocks/schemas.ts';
import { reports as strings } from '../../src/i18n/reports.ts';
import { sayIn } from '../../src/i18n/say.ts';
import { blocksOf } from '../../src/model/course.ts';
import { createReports } from '../../src/reports/index.ts';
import { factsOf } from '../../src/reports/person/facts.ts';
import { describeResponse } from '../../src/reports/responses.ts';
import { sayTimeline } from '../../src/reports/sentences.ts';
import { timelineOf } from '../../src/reports/timeline.ts';
import { formatsIn } from '../../src/reports/when.ts';
import { answerResult, scoreOf } from '../../src/vocabulary/statements.ts';
import { extensions } from '../../src/vocabulary/terms.ts';
import { arrayLog, asked, course, guru, page1, plain, statementOf, wholeSession } from './fixture.ts';

const say = sayIn(strings, 'id');
const formats = formatsIn('id', say);
const ani = guru('Ani');

async function eventsOf(statements: object[]) {
  const reports = createReports({ path: ':memory:', log: arrayLog(statements), course, plain });
  await reports.catchUp();
  const data = reports.read();
  const timeline = timelineOf(factsOf(data, 0), data.sessions);
  await reports.close();
  return timeline;
}

describe('sentences', () => {
  test('a day of learning, in the order in which it happened', async () => {
    const right = answerResult('choice', ['a'], true, 1, 4);
    const wrong = answerResult('choice', ['b'], false, 1, 4);
    const timeline = await eventsOf([
      statementOf(ani, '2026-08-01T02:09:00Z', 'answered', asked('mana-ai'), right),
      statementOf(ani, '2026-08-01T01:59:00Z', 'experienced', page1),
      statementOf(ani, '2026-08-01T01:59:00Z', 'initialized', wholeSession),
      statementOf(ani, '2026-08-01T02:05:00Z', 'answered', asked('mana-ai'), wrong),
      statementOf(ani, '2026-08-01T02:10:00Z', 'experienced', page1),
      statementOf(ani, '2026-08-01T02:11:00Z', 'experienced', { part: 'page', id: 'halaman-lama' }),
      statementOf(ani, '2026-08-01T02:12:00Z', 'answered', asked('soal-lama'), wrong),
      statementOf(
        ani,
        '2026-08-01T02:13:00Z',
        'interacted',
        { part: 'lab', id: 'lab-lama' },
        {
          extensions: { [extensions.measure]: 80 },
        },
      ),
      statementOf(ani, '2026-08-01T02:14:00Z', 'suspended', wholeSession, { duration: 'PT14M' }),
      statementOf(ani, '2026-08-01T17:30:00Z', 'resumed', wholeSession),
      statementOf(ani, '2026-08-01T17:31:00Z', 'answered', asked('urutan'), right),
      statementOf(ani, '2026-08-01T17:32:00Z', 'completed', wholeSession),
      statementOf(ani, '2026-08-01T17:32:00Z', 'failed', wholeSession, { score: scoreOf(66.67) }),
      statementOf(ani, '2026-08-01T17:33:00Z', 'passed', wholeSession, { score: scoreOf(83.33) }),
      statementOf(ani, '2026-08-01T17:40:00Z', 'terminated', wholeSession, { duration: 'PT1H5M' }),
    ]);
    expect(
      sayTimeline(timeline, say, formats).map(({ day, lines }) => [
        day,
        ...lines.map((l) => `${l.clock} ${l.text}`),
      ]),
    ).toEqual([
      [
        'Minggu, 2 Agustus 2026',
        '00.30 WIB Melanjutkan sesi ini.',
        '00.31 WIB Menjawab soal “Urutkan.” dengan benar pada percobaan pertama.',
        '00.32 WIB Menyelesaikan semua bagian sesi ini.',
        '00.32 WIB Selesai dengan nilai 66,67, belum mencapai batas lulus.',
        '00.33 WIB Lulus dengan nilai 83,33.',
        '00.40 WIB Menutup pelajaran setelah 1 jam 5 menit.',
      ],
      [
        'Sabtu, 1 Agustus 2026',
        '08.59 WIB Memulai sesi ini.',
        '08.59 WIB Membaca halaman “Apa itu AI?”.',
        '09.05 WIB Menjawab soal “Mana yang termasuk AI?” pada percobaan pertama, belum benar.',
        '09.09 WIB Menjawab soal “Mana yang termasuk AI?” dengan benar pada percobaan ke-2.',
        '09.10 WIB Membaca lagi halaman “Apa itu AI?”.',
        '09.11 WIB Membaca halaman yang sekarang tidak ada lagi di pelajaran (halaman-lama).',
        '09.12 WIB Menjawab soal yang sekarang tidak ada lagi di pelajaran (soal-lama), percobaan ke-1, belum benar.',
        '09.13 WIB Mencoba praktik yang sekarang tidak ada lagi di pelajaran (lab-lama).',
        '09.14 WIB Berhenti sementara setelah 14 menit.',
      ],
    ]);
  });

  test('no sentence leaves a gap unfilled, in either language', async () => {
    const kinds = [
      'started',
      'resumed',
      'page',
      'answer',
      'item',
      'lab',
      'pretest',
      'posttest',
      'completed',
      'passed',
      'failed',
      'suspended',
      'terminated',
    ] as const;
    const base = {
      ...{ session: 0, at: 0, part: 'x', attempt: 1, correct: false, again: false },
      ...{ open: false, activity: undefined, chosen: undefined },
    };
    for (const language of ['id', 'en'] as const) {
      const speak = sayIn(strings, language);
      for (const kind of kinds) {
        for (const title of [undefined, 'judul '.repeat(40)]) {
          for (const told of [undefined, 12.5]) {
            for (const attempt of [1, 2]) {
              const event = {
                ...base,
                kind,
                title,
                score: told,
                measure: told,
                duration: (told ?? 0) * 60_000,
                attempt,
              };
              const [day] = sayTimeline([event], speak, formatsIn(language, speak));
              expect(day?.lines[0]?.text).toMatch(/^[A-Z][^{}]{3,200}\.$/);
            }
          }
        }
      }
    }
  });

  test.each([
    [30_000, 'baru saja'],
    [-60_000, 'baru saja'],
    [5 * 60_000, '5 menit yang lalu'],
    [3 * 3_600_000, '3 jam yang lalu'],
    [20 * 3_600_000, 'kemarin'],
    [3 * 86_400_000, '3 hari yang lalu'],
    [60 * 86_400_000, '3 Juni 2026'],
  ])('%i ms ago is "%s"', (before, words) => {
    const now = Date.parse('2026-08-02T03:00:00Z');
    expect(formats.ago(now - before, now)).toBe(words);
  });

  test('answers are told in the words of the options', () => {
    const words = { yes: 'Benar', no: 'Salah', plain };
    const told = (id: string, response: string) => {
      const block = course.sessions
        .flatMap(blocksOf)
        .filter(isQuestion)
        .find((candidate) => candidate.id === id);
      return block && describeResponse(block, response, words);
    };
    expect(told('mana-ai', 'a')).toBe('Penyaring spam');
    expect(told('mana-ai', 'z')).toBe('z');
    expect(told('pilih-semua', 'a[,]c')).toBe('Satu; Tiga');
    expect(told('selalu-benar', 'true')).toBe('Benar');
    expect(told('jodoh', 'a[.]y[,]b[.]x')).toBe('Foto daun → Label; Nama pohon → Ciri');
    expect(told('urutan', 'b[,]a[,]c')).toBe('1. Latih 2. Data 3. Uji');
  });
});
