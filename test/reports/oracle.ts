// Counts a log by brute force, the slow and obvious way, to hold the incremental fold against.
import type { Statement } from '../../src/vocabulary/statements.ts';

type AnyStatement = Pick<Statement, 'id' | 'verb' | 'actor' | 'timestamp' | 'result'> & {
  object: { id: string };
};

const session = 'https://w3id.org/kendali/kursus-uji/sesi-1';
const known = {
  page: ['apa-itu-ai', 'sejarah', 'belajar-dari-data', 'ringkasan'],
  question: ['mana-ai', 'urutan', 'jodoh', 'selalu-benar', 'pilih-semua'],
};

export interface Counted {
  identifier: string;
  name: string;
  status: string;
  pagesSeen: number;
  answered: number;
  right: number;
  rightAtFirst: number;
  score: number | undefined;
  firstActivity: number;
  lastActivity: number;
  /** tries by question */
  tries: Record<string, number>;
  lastResponses: Record<string, string>;
  minutes: number;
}

/** Every learner of the session, by identifier. */
export function countByBruteForce(arrived: readonly object[]): Counted[] {
  const all = arrived as AnyStatement[];
  const voided = new Set(all.filter((s) => s.verb.id.endsWith('/voided')).map((s) => s.object.id));
  const seen = new Map<string, AnyStatement>();
  for (const s of all) if (!s.verb.id.endsWith('/voided') && !voided.has(s.id)) seen.set(s.id, s);
  const counts = [...seen.values()]
    .filter((s) => s.object.id === session || s.object.id.startsWith(`${session}/`))
    .sort((a, b) => Date.parse(a.timestamp) - Date.parse(b.timestamp) || (a.id < b.id ? -1 : 1));
  const accountOf = (s: AnyStatement) => (s.actor.account as { name: string }).name;
  const people = [...new Set(counts.map(accountOf))].sort();
  return people.map((identifier) => {
    const mine = counts.filter((s) => accountOf(s) === identifier);
    const verb = (name: string) => mine.filter((s) => s.verb.id.endsWith(`/${name}`));
    const idsOf = (list: AnyStatement[], part: string) =>
      list.map((s) => s.object.id.slice(`${session}/${part}/`.length));
    const answers = verb('answered');
    const answersTo = (question: string) =>
      answers.filter((s) => s.object.id.endsWith(`/question/${question}`));
    const answered = known.question.filter((question) => answersTo(question).length > 0);
    const scores = mine.flatMap((s) => s.result?.score?.raw ?? []);
    const times = mine.map((s) => Date.parse(s.timestamp));
    const all = [...new Set(idsOf(answers, 'question'))].sort();
    return {
      identifier,
      name: String(mine.findLast((s) => s.actor.name)?.actor.name ?? ''),
      status: verb('passed').length
        ? 'passed'
        : verb('failed').length
          ? 'failed'
          : verb('completed').length
            ? 'completed'
            : 'started',
      pagesSeen: known.page.filter((page) => idsOf(verb('experienced'), 'page').includes(page)).length,
      answered: answered.length,
      right: answered.filter((question) => answersTo(question).some((s) => s.result?.success)).length,
      rightAtFirst: answered.filter((question) => answersTo(question)[0]?.result?.success).length,
      score: scores.length ? Math.max(...scores) : undefined,
      firstActivity: Math.min(...times),
      lastActivity: Math.max(...times),
      tries: Object.fromEntries(all.map((question) => [question, answersTo(question).length])),
      lastResponses: Object.fromEntries(
        all.map((question) => [question, answersTo(question).at(-1)?.result?.response ?? '']),
      ),
      minutes: verb('suspended').concat(verb('terminated')).length,
    };
  });
}
