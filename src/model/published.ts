// The list of published identifiers. They stand in statements, in LMS records and, by position, in every teacher's
// packed memory: an entry may be added at the end, but never removed, renamed or moved.
import { z } from 'zod';
import { isLab, isQuestion, type QuestionBlock } from '../blocks/schemas.ts';
import { blocksOf, type Course, pagesOf, type Session } from './course.ts';
import { idSchema, optionIdSchema } from './text.ts';

const publishedQuestionSchema = z.strictObject({
  id: idSchema,
  /** The option ids in published order; for matching the sources, then the targets. */
  options: z.array(optionIdSchema),
  targets: z.array(optionIdSchema).optional(),
});

const publishedSessionSchema = z.strictObject({
  id: idSchema,
  units: z.array(idSchema),
  pages: z.array(idSchema),
  questions: z.array(publishedQuestionSchema),
  labs: z.array(idSchema),
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
    case 'true-false':
      return { options: [] };
  }
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
    questions: blocks.filter(isQuestion).map((block) => ({ id: block.id, ...optionIdsOf(block) })),
    labs: blocks.filter(isLab).map((block) => block.id),
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

const lists = { units: 'unit', pages: 'halaman', labs: 'lab', objectives: 'tujuan' } as const;

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
    if (today) findings.push(...compareOptions(now.id, today, question));
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

const lost = (what: string, id: string) =>
  `${what} '${id}' sudah pernah terbit lalu hilang; id berlaku selamanya, jadi kembalikan`;
const fresh = (what: string, id: string) =>
  `${what} '${id}' belum ada di daftar terbit; jalankan "npm run course:publish-ids" bila id itu sudah pasti`;

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
    return {
      id: old.id,
      units: append(old.units, session.units),
      pages: append(old.pages, session.pages),
      questions: [...old.questions, ...session.questions.filter((question) => !known.has(question.id))],
      labs: append(old.labs, session.labs),
      objectives: append(old.objectives, session.objectives),
    };
  });
  const newSessions = now.sessions.filter(
    (session) => !published.sessions.some((old) => old.id === session.id),
  );
  return { course: published.course, sessions: [...updated, ...newSessions] };
}
