// Says a statement in one sentence without its subject: what was done, with what, and how it came out.
import type { ReportsSay } from '../../i18n/reports.ts';
import type { Language } from '../../i18n/say.ts';
import type { StatementsSay } from '../../i18n/trainer/statements.ts';
import { extensions } from '../../vocabulary/terms.ts';
import type { ReportData } from '../data.ts';
import { type Fact, readFact } from '../fact.ts';
import { isRecord, learnerOf, nameOf } from '../learner.ts';
import { sentenceOf } from '../sentences.ts';
import { timelineOf } from '../timeline.ts';
import type { Formats } from '../when.ts';
import { outcomeOf } from './result.ts';

type Json = Readonly<Record<string, unknown>>;

export interface SentenceWords {
  say: ReportsSay & StatementsSay;
  formats: Formats;
  language: Language;
  /** What to call an Agent or a Group that the statement is about, or a member of one. */
  nameOf(actor: unknown): string;
}

/** Longest response that a sentence quotes, in characters. */
const longestQuote = 60;

/**
 * What a statement says, as a predicate that begins with its verb in lower case: "membaca halaman “Apa itu AI?”."
 * @param stored microseconds since 1970
 */
export function predicateOf(
  { statement, stored }: { statement: object; stored: number },
  data: ReportData,
  words: SentenceWords,
): string {
  const fact = readFact(statement, stored, data.course);
  const session = fact ? data.sessions.findIndex((map) => map.session.id === fact.session) : -1;
  return fact && session >= 0
    ? ofCourse(fact, session, statement as Json, data, words)
    : ofAny(statement as Json, words);
}

function ofCourse(
  fact: Fact,
  session: number,
  statement: Json,
  data: ReportData,
  words: SentenceWords,
): string {
  const { say, formats } = words;
  const open = fact.kind === 'item' && fact.response === '';
  const [event] = timelineOf([{ ...fact, session, open, row: 0, isLong: false }], data.sessions);
  if (!event) return ofAny(statement, words);
  const where = data.sessions.length > 1 ? data.sessions[session]?.session.number : undefined;
  const inSession = (text: string) =>
    where === undefined ? text : say('statements.sentence.session', { text: bare(text), session: where });
  if (fact.kind === 'item') {
    const verdict = open ? 'open' : fact.correct ? 'right' : 'wrong';
    return inSession(say(`statements.sentence.item.${verdict}`, { title: event.title ?? fact.part }));
  }
  const attempt = triesOf(statement) ?? event.attempt;
  return inSession(uncapitalised(sentenceOf({ ...event, attempt }, say, formats)));
}

/** How often it was tried, as the statement itself tells. */
function triesOf({ result }: Json): number | undefined {
  const told = isRecord(result) && isRecord(result.extensions) ? result.extensions : {};
  const tries = told[extensions.tries] ?? told[extensions.attempt];
  return typeof tries === 'number' ? tries : undefined;
}

/** A statement of whatever course, by its own words. */
function ofAny(statement: Json, words: SentenceWords): string {
  const { say } = words;
  const object = objectIn(statement, words);
  const predicate = isVoiding(statement)
    ? say('statements.sentence.voiding', { object })
    : say('statements.sentence.any', { verb: verbIn(statement, words), object });
  const outcome = outcomeIn(statement, words);
  return outcome.length === 0
    ? `${predicate}.`
    : say('statements.sentence.outcome', { text: predicate, outcome: outcome.join('; ') });
}

const isVoiding = ({ verb }: Json): boolean =>
  isRecord(verb) && verb.id === 'http://adlnet.gov/expapi/verbs/voided';

/** The verb as the statement displays it, or else the last word of its IRI. */
function verbIn({ verb }: Json, { language }: SentenceWords): string {
  if (!isRecord(verb)) return '';
  return languageIn(verb.display, language) ?? lastWord(String(verb.id ?? ''));
}

function objectIn({ object }: Json, words: SentenceWords): string {
  const { say, language } = words;
  if (!isRecord(object)) return '';
  switch (object.objectType) {
    case 'Agent':
    case 'Group':
      return words.nameOf(object);
    case 'StatementRef':
      return say('statements.sentence.reference', { id: String(object.id ?? '').slice(0, 8) });
    case 'SubStatement':
      return say('statements.sentence.nested', {
        actor: words.nameOf(object.actor),
        verb: verbIn(object, words),
        object: objectIn(object, words),
      });
    default: {
      const name = isRecord(object.definition) ? languageIn(object.definition.name, language) : undefined;
      return say('statements.sentence.activity', { title: shorten(name ?? String(object.id ?? ''), 90) });
    }
  }
}

function outcomeIn(statement: Json, { say, formats }: SentenceWords): string[] {
  const { success, score } = outcomeOf(statement);
  const { result } = statement;
  const told = isRecord(result) ? result : {};
  const response = typeof told.response === 'string' ? told.response.trim() : '';
  return [
    ...(success === undefined ? [] : [say(`statements.outcome.${success ? 'right' : 'wrong'}`)]),
    ...(score === undefined ? [] : [say('statements.outcome.score', { score: formats.number(score) })]),
    ...(told.completion === true ? [say('statements.outcome.completed')] : []),
    ...(response === ''
      ? []
      : [say('statements.outcome.response', { response: shorten(response, longestQuote) })]),
  ];
}

/** A text of a language map: in this language, else in English, else in any. */
function languageIn(map: unknown, language: Language): string | undefined {
  if (!isRecord(map)) return undefined;
  const tags = Object.keys(map);
  const tag =
    tags.find((one) => one.split('-')[0] === language) ?? tags.find((one) => one.startsWith('en')) ?? tags[0];
  const text = tag === undefined ? undefined : map[tag];
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

/** Who is meant by an actor: its name, or else its identifier; empty for one that has neither. */
export const actorName = (actor: unknown): string => nameOf(actor) || (learnerOf(actor)?.identifier ?? '');

const lastWord = (iri: string): string => iri.split(/[/#]/).filter(Boolean).at(-1) ?? iri;
const bare = (text: string): string => text.replace(/\.$/, '');
const uncapitalised = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);
const shorten = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;
