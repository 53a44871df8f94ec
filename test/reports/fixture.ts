// A small course with one question of every kind, statements about it, and a log that is an array.

import { checkCourse } from '../../src/model/check.ts';
import type { CourseInput } from '../../src/model/course.ts';
import type { LogEntry, StatementLog } from '../../src/reports/log.ts';
import { sessionActivityId } from '../../src/vocabulary/activities.ts';
import {
  type Agent,
  makeStatement,
  type Result,
  type Statement,
  type Subject,
} from '../../src/vocabulary/statements.ts';
import type { VerbName } from '../../src/vocabulary/terms.ts';

const option = (id: string, text: string) => ({ id, text, feedback: `Tentang ${text}.` });
const question = { objective: 'mengenal', level: 'C2' as const, explanation: 'Begitulah.' };
const page = { minutes: 3, objectives: ['mengenal'], competencies: ['1.3' as const], sources: ['buku'] };

const input: CourseInput = {
  id: 'kursus-uji',
  title: 'Kursus uji',
  summary: 'Untuk menguji laporan.',
  language: 'id',
  references: [{ id: 'buku', author: 'Penulis', year: 2024, title: 'Buku' }],
  glossary: [{ id: 'ai', term: 'AI', meaning: 'Kecerdasan artifisial.' }],
  sessions: [
    {
      id: 'sesi-1',
      number: 1,
      title: 'Pengenalan dasar AI',
      summary: 'Apa itu [AI](istilah:ai).',
      objectives: [{ id: 'mengenal', text: 'Mengenal AI.' }],
      passMark: 70,
      units: [
        {
          file: 'course/sesi-1/unit-1.ts',
          id: 'apa',
          title: 'Apa itu AI',
          summary: 'Awal.',
          pages: [
            {
              ...page,
              id: 'apa-itu-ai',
              title: 'Apa itu AI?',
              blocks: [
                { kind: 'text', text: 'Kata [AI](istilah:ai).' },
                {
                  kind: 'single-choice',
                  id: 'mana-ai',
                  ...question,
                  stem: 'Mana yang **termasuk** AI?',
                  options: [
                    option('a', 'Penyaring spam'),
                    option('b', 'Jam dinding'),
                    option('c', 'Penggaris'),
                  ],
                  correct: 'a',
                },
              ],
            },
            {
              ...page,
              id: 'sejarah',
              title: 'Sejarah singkat',
              blocks: [
                {
                  kind: 'ordering',
                  id: 'urutan',
                  ...question,
                  stem: 'Urutkan.',
                  items: [option('a', 'Data'), option('b', 'Latih'), option('c', 'Uji')],
                  shown: ['c', 'a', 'b'],
                },
              ],
            },
          ],
        },
        {
          file: 'course/sesi-1/unit-2.ts',
          id: 'data',
          title: 'Mesin belajar',
          summary: 'Lanjut.',
          pages: [
            {
              ...page,
              id: 'belajar-dari-data',
              title: 'Belajar dari data <script>',
              blocks: [
                {
                  kind: 'matching',
                  id: 'jodoh',
                  ...question,
                  stem: 'Jodohkan.',
                  sources: [
                    { id: 'a', text: 'Foto daun', target: 'x', feedback: 'Ya.' },
                    { id: 'b', text: 'Nama pohon', target: 'y', feedback: 'Ya.' },
                  ],
                  targets: [
                    { id: 'x', text: 'Ciri' },
                    { id: 'y', text: 'Label' },
                  ],
                },
              ],
            },
            {
              ...page,
              id: 'ringkasan',
              title: 'Ringkasan',
              blocks: [
                {
                  kind: 'true-false',
                  id: 'selalu-benar',
                  ...question,
                  stem: 'AI selalu benar.',
                  correct: false,
                  feedback: { true: 'Tidak.', false: 'Ya.' },
                },
                {
                  kind: 'multiple-choice',
                  id: 'pilih-semua',
                  ...question,
                  stem: 'Pilih semua.',
                  options: [option('a', 'Satu'), option('b', 'Dua'), option('c', 'Tiga')],
                  correct: ['a', 'b'],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

export const course = checkCourse(input);

/** Enough of Markdown for the fixture. */
export const plain = (markdown: string): string => markdown.replaceAll('**', '');

export const guru = (name: string, number = name): Agent => ({
  account: { homePage: 'https://lms.sekolah.example', name: number },
  name,
});

let made = 0;
/** A UUID that no other call gives. */
export function newId(): string {
  made += 1;
  return `00000000-0000-4000-8000-${made.toString(16).padStart(12, '0')}`;
}

/** A statement of the vocabulary about the fixture's session. @param at ISO 8601 */
export function statementOf(
  actor: Agent,
  at: string,
  verb: VerbName,
  subject: Subject,
  result?: Result,
  registration = '11111111-0000-4000-8000-000000000001',
): Statement {
  return makeStatement(
    {
      actor,
      registration,
      courseActivityId: 'https://w3id.org/kendali/kursus-uji',
      sessionActivityId: sessionActivityId(course.id, 'sesi-1'),
      language: 'id',
      platform: 'xAPI',
      definitions: {},
    },
    { id: newId(), timestamp: at },
    verb,
    subject,
    result,
  );
}

export const page1: Subject = { part: 'page', id: 'apa-itu-ai', unit: 'apa' };
export const wholeSession: Subject = { part: 'session' };
export const asked = (id: string): Subject => ({ part: 'question', id, unit: 'apa' });

/** A voiding statement (xAPI-Data 2.3.2). */
export const voiding = (target: string) => ({
  id: newId(),
  actor: guru('Admin'),
  verb: { id: 'http://adlnet.gov/expapi/verbs/voided' },
  object: { objectType: 'StatementRef', id: target },
});

/** A log over statements in order of arrival; more may be pushed. One that was there before is passed over, as an LRS does. */
export function arrayLog(statements: object[]): StatementLog & { statements: object[] } {
  const entry = (statement: object, index: number): LogEntry => ({
    seq: index + 1,
    statement,
    stored: 1_750_000_000_000_000 + index,
    voided: false,
  });
  const isNew = (statement: object, index: number) => {
    const { id } = statement as { id?: unknown };
    return id === undefined || statements.findIndex((one) => (one as { id?: unknown }).id === id) === index;
  };
  return {
    statements,
    readLog: async ({ afterSeq, limit }) =>
      statements
        .slice(afterSeq, afterSeq + limit)
        .flatMap((statement, index) =>
          isNew(statement, afterSeq + index) ? [entry(statement, afterSeq + index)] : [],
        ),
    readEntries: async (seqs) =>
      seqs.flatMap((seq) => {
        const statement = statements[seq - 1];
        return statement ? [entry(statement, seq - 1)] : [];
      }),
    lastSeq: async () => statements.length,
    rewrites: async () => 0,
    readStatement: async (id) => {
      const found = (statements as { id?: string }[]).find((statement) => statement.id === id);
      return found && { json: JSON.stringify(found) };
    },
  };
}
