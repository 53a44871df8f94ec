// The list of published identifiers. They stand in statements, in LMS records and, by position, in every teacher's
// packed memory: an entry may be added at the end, but never removed, renamed or moved.
import { z } from 'zod';
import { isActivity, isQuestion, type QuestionBlock } from '../blocks/schemas.ts';
import { blocksOf, type Course, pagesOf, type Session } from './course.ts';
import { idSchema, optionIdSchema } from './text.ts';

const publishedQuestionSchema = z.strictObject({
  id: idSchema,
  /** The option ids in published order; for matching the sources, then the targets. */
  options: z.array(optionIdSchema),
  targets: z.array(optionIdSchema).optional(),
  /** Only for numeric: what may be typed. An answer is remembered as a number of steps above the minimum. */
  numbers: z.strictObject({ min: z.number(), max: z.number(), decimals: z.number().int().min(0) }).optional(),
});

const publishedSessionSchema = z.strictObject({
  id: idSchema,
  units: z.array(idSchema),
  pages: z.array(idSchema),
  questions: z.array(publishedQuestionSchema),
  /** Labs and the other activities that are recorded without being judged. */
  labs: z.array(idSchema),
  /** The items of each test's bank: an attempt remembers their positions. */
  pretest: z.array(idSchema).default([]),
  posttest: z.array(idSchema).default([]),
  objectives: z.array(idSchema),
});

export const publishedSchema = z.strictObject({
  course: idSchema,
  sessions: z.array(publishedSessionSchema),
});

export type Published = z.output<typeof publishedSchema>;
export type PublishedSession = z.output<typeof publishedSessionSchema>;
type PublishedQuestion = z.output<typeof publishedQuestionSchema>;

/** The option ids of a question, and its targets if it has any, in authored order. */
export function optionIdsOf(block: QuestionBlock): { options: string[]; targets?: string[] } {
  const ids = (items: readonly { id: string }[]) => items.map((item) => item.id);
  switch (block.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return { options: ids(block.options) };
    case 'ordering':
      return { options: ids(block.items) };
    case 'matching':
      return { options: ids(block.sources), targets: ids(block.targets) };
    case 'fill-in':
      return { options: ids(block.answers) };
    case 'true-false':
    case 'numeric':
      return { options: [] };
  }
}

function publishedQuestion(block: QuestionBlock): PublishedQuestion {
  const question = { id: block.id, ...optionIdsOf(block) };
  if (block.kind !== 'numeric') return question;
  const { limit, decimals } = block;
  return { ...question, numbers: { min: limit.min.value, max: limit.max.value, decimals } };
}

/** What a course would publish today, in authored order. */
export function identifiersOf(course: Course): Published {
  return { course: course.id, sessions: course.sessions.map(sessionIdentifiers) };
}

function sessionIdentifiers(session: Session): PublishedSession {
  const blocks = blocksOf(session);
  return {
    id: session.id,
    units: session.units.map((unit) => unit.id),
    pages: pagesOf(session).map((page) => page.id),
    questions: blocks.filter(isQuestion).map(publishedQuestion),
    labs: blocks.filter(isActivity).map((block) => block.id),
    pretest: (session.bank?.pretest ?? []).map((item) => item.id),
    posttest: (session.bank?.posttest ?? []).flatMap((cell) => cell.items.map((item) => item.id)),
    objectives: session.objectives.map((objective) => objective.id),
  };
}

/**
 * Findings where the course no longer keeps what was published, or has something that is not published yet.
 * @returns sentences in Bahasa Indonesia; none when course and list agree
 */
export function comparePublished(course: Course, published: Published): string[] {
  const now = identifiersOf(course);
  if (now.course !== published.course)
    return [`id kursus berubah dari '${published.course}' menjadi '${now.course}'; kembalikan`];
  const gone = published.sessions.filter((old) => !now.sessions.some((session) => session.id === old.id));
  return [
    ...gone.map((session) => lost('sesi', session.id)),
    ...now.sessions.flatMap((session) => {
      const old = published.sessions.find((candidate) => candidate.id === session.id);
      return old ? compareSession(session, old) : [fresh('sesi', session.id)];
    }),
  ];
}

const lists = {
  units: 'unit',
  pages: 'halaman',
  labs: 'lab',
  pretest: 'butir pra-uji',
  posttest: 'butir pasca-uji',
  objectives: 'tujuan',
} as const;

function compareSession(now: PublishedSession, old: PublishedSession): string[] {
  const findings: string[] = [];
  for (const [list, word] of Object.entries(lists) as [keyof typeof lists, string][]) {
    findings.push(
      ...old[list].filter((id) => !now[list].includes(id)).map((id) => lost(`${now.id} › ${word}`, id)),
    );
    findings.push(
      ...now[list].filter((id) => !old[list].includes(id)).map((id) => fresh(`${now.id} › ${word}`, id)),
    );
  }
  for (const question of old.questions) {
    const today = now.questions.find((candidate) => candidate.id === question.id);
    if (today)
      findings.push(...compareOptions(now.id, today, question), ...compareNumbers(now.id, today, question));
    else findings.push(lost(`${now.id} › soal`, question.id));
  }
  const known = new Set(old.questions.map((question) => question.id));
  findings.push(...now.questions.filter((q) => !known.has(q.id)).map((q) => fresh(`${now.id} › soal`, q.id)));
  return findings;
}

function compareOptions(session: string, now: PublishedQuestion, old: PublishedQuestion): string[] {
  const same =
    old.options.join() === now.options.join() && (old.targets ?? []).join() === (now.targets ?? []).join();
  return same
    ? []
    : [
        `${session} › soal '${now.id}': pilihannya berubah dari (${[...old.options, ...(old.targets ?? [])].join(', ')}) menjadi (${[...now.options, ...(now.targets ?? [])].join(', ')}), padahal jawaban guru disimpan menurut urutan itu; kembalikan, atau tulis soal baru dengan id baru`,
      ];
}

function compareNumbers(session: string, now: PublishedQuestion, old: PublishedQuestion): string[] {
  if (!now.numbers) return [];
  if (!old.numbers) return [fresh(`${session} › angka soal`, now.id)];
  const [before, after] = [old.numbers, now.numbers].map(
    ({ min, max, decimals }) => `${min}–${max} dengan ${decimals} desimal`,
  );
  return before === after
    ? []
    : [
        `${session} › soal '${now.id}': angka yang boleh diketik berubah dari ${before} menjadi ${after}, padahal jawaban guru disimpan menurut langkahnya; kembalikan, atau tulis soal baru dengan id baru`,
      ];
}

const lost = (what: string, id: string) =>
  `${what} '${id}' sudah pernah terbit lalu hilang; id berlaku selamanya, jadi kembalikan`;
const fresh = (what: string, id: string) =>
  `${what} '${id}' belum ada di daftar terbit; jalankan "npm run course:publish-ids" bila id itu sudah pasti`;

/** A published question with its numbers, if it was published without them. */
const withNumbers = (
  question: PublishedQuestion,
  numbers: PublishedQuestion['numbers'],
): PublishedQuestion => (question.numbers || !numbers ? question : { ...question, numbers });

/** The list with everything new appended at the end; nothing moves. */
export function appendPublished(course: Course, published: Published | undefined): Published {
  const now = identifiersOf(course);
  if (!published) return now;
  const append = (old: readonly string[], ids: readonly string[]) => [
    ...old,
    ...ids.filter((id) => !old.includes(id)),
  ];
  const updated = published.sessions.map((old) => {
    const session = now.sessions.find((candidate) => candidate.id === old.id);
    if (!session) return old;
    const known = new Set(old.questions.map((question) => question.id));
    const numbersOf = (id: string) => session.questions.find((question) => question.id === id)?.numbers;
    return {
      id: old.id,
      units: append(old.units, session.units),
      pages: append(old.pages, session.pages),
      questions: [
        ...old.questions.map((question) => withNumbers(question, numbersOf(question.id))),
        ...session.questions.filter((question) => !known.has(question.id)),
      ],
      labs: append(old.labs, session.labs),
      pretest: append(old.pretest, session.pretest),
      posttest: append(old.posttest, session.posttest),
      objectives: append(old.objectives, session.objectives),
    };
  });
  const newSessions = now.sessions.filter(
    (session) => !published.sessions.some((old) => old.id === session.id),
  );
  return { course: published.course, sessions: [...updated, ...newSessions] };
}
