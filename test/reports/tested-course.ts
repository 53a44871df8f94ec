// The small course with both tests, a bank of some size, and one activity of every sort; and statements about it.
import type { BlockInput } from '../../src/blocks/schemas.ts';
import { checkCourse } from '../../src/model/check.ts';
import { sessionActivityId } from '../../src/vocabulary/activities.ts';
import {
  type Agent,
  makeStatement,
  type Result,
  type Statement,
  type Subject,
  scoreOf,
} from '../../src/vocabulary/statements.ts';
import { extensions, type VerbName } from '../../src/vocabulary/terms.ts';
import { bankItem, courseWithTests } from '../support/small-bank.ts';
import { newId } from './fixture.ts';

const keys = ['a', 'b', 'c', 'd'] as const;
const keyOf = (number: number) => keys[number % 4] ?? 'a';

const choices = (first: string, second: string) => [
  { id: 'a', text: 'Bertanya dulu', consequence: 'Ia menjelaskan.', to: first },
  { id: 'b', text: 'Memutuskan sendiri', consequence: 'Ia diam.', to: second },
];
const ending = (id: string, balance: number) => ({
  id,
  title: id,
  text: 'Begitulah.',
  lesson: 'Timbanglah.',
  balance,
});

const activities: BlockInput[] = [
  { kind: 'jenjang' },
  {
    kind: 'likert',
    id: 'yakin',
    prompt: 'Saya yakin **memakai** AI.',
    labels: ['Tidak sama sekali', 'Kurang', 'Cukup', 'Yakin', 'Sangat yakin'],
  },
  { kind: 'reflection', id: 'renungan', prompt: 'Apa yang berubah?', minWords: 5 },
  {
    kind: 'lab-ngram',
    id: 'lab-tebak',
    title: 'Tebak kata',
    intro: 'Cobalah.',
    tasks: ['Lihat.', 'Tebak.'],
    themes: ['pasar', 'sekolah'].map((id) => ({
      id,
      title: id,
      sentences: ['satu', 'dua', 'tiga', 'empat', 'lima'].map((word) => `Ibu ke ${id} ${word}.`),
    })),
  },
  {
    kind: 'case-study',
    id: 'kasus',
    title: 'Foto murid',
    intro: 'Sebuah kasus.',
    scenario: {
      id: 'foto',
      title: 'Foto murid',
      opening: 'Seorang rekan meminta foto.',
      start: 'n-1',
      nodes: [1, 2, 3, 4, 5, 6].map((n) => ({
        id: `n-${n}`,
        text: `Keputusan ${n}.`,
        choices: n < 6 ? choices(`n-${n + 1}`, 'cukup') : choices('baik', 'cukup'),
      })),
      endings: [ending('baik', 80), ending('cukup', 60)],
    },
  },
];

function build() {
  const course = courseWithTests();
  const [session] = course.sessions;
  const closing = session?.units.at(-1);
  const [page] = session?.units[0]?.pages ?? [];
  if (!session || !closing || !page) throw new Error('The small course has lost its units');
  closing.pages.unshift({ ...page, id: 'kegiatan', title: 'Kegiatan', blocks: activities });
  session.bank = {
    pretest: Array.from({ length: 8 }, (_, n) => bankItem(`pra-${n}`, { correct: keyOf(n) })),
    posttest: Array.from({ length: 12 }, (_, cell) => ({
      objective: 'mengenali',
      levels: ['C2'],
      items: [0, 1, 2].map((n) => bankItem(`pasca-${cell}-${n}`, { correct: keyOf(cell + n) })),
    })),
  };
  return checkCourse(course);
}

export const testedCourse = build();

/** A statement about its session. @param at ISO 8601 */
export function testedStatement(
  actor: Agent,
  at: string,
  verb: VerbName,
  subject: Subject,
  result?: Result,
): Statement {
  return makeStatement(
    {
      actor,
      registration: '11111111-0000-4000-8000-000000000002',
      courseActivityId: 'https://w3id.org/kendali/kursus',
      sessionActivityId: sessionActivityId(testedCourse.id, 'sesi-1'),
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

const handedIn = (score: number, attempt: number): Result => ({
  score: scoreOf(score),
  completion: true,
  extensions: { [extensions.attempt]: attempt },
});

/** The statement that a pre-test was handed in. */
export const pretest = (actor: Agent, at: string, score: number): Statement =>
  testedStatement(
    actor,
    at,
    'completed',
    { part: 'test', id: 'pra-uji', unit: 'pembuka' },
    handedIn(score, 1),
  );

/** The statement that a post-test was handed in; it is passed from 75. */
export function posttest(actor: Agent, at: string, score: number, attempt = 1): Statement {
  const passed = score >= 75;
  return testedStatement(
    actor,
    at,
    passed ? 'passed' : 'failed',
    { part: 'test', id: 'pasca-uji', unit: 'penutup' },
    { ...handedIn(score, attempt), success: passed },
  );
}

/** The answer to an item; undefined leaves it open. */
export const itemAnswer = (
  actor: Agent,
  at: string,
  id: string,
  test: 'pra-uji' | 'pasca-uji',
  response: string | undefined,
  correct: boolean,
): Statement =>
  testedStatement(
    actor,
    at,
    'answered',
    { part: 'question', id, test },
    {
      success: correct,
      completion: response !== undefined,
      ...(response === undefined ? {} : { response }),
      extensions: { [extensions.attempt]: 1 },
    },
  );
