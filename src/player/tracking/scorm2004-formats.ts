// Values in the formats of SCORM 2004 (RTE 4.1.1 Data Types, 4.2.9 Interactions), in the narrow form that ADL's checker,
// Moodle and other LMSs all accept.
import type { InteractionType, QuestionSpec, Response } from '../../blocks/contract.ts';
import type { Lesson } from '../../model/lesson.ts';
import { formatDuration, formatResponse } from '../../vocabulary/statements.ts';
import { pageWith } from '../places.ts';
import type { LabInteraction } from '../report.ts';
import { type Interaction, interactionId, type JudgedInteraction, judged } from './scorm-interactions.ts';
import type { EntryParts } from './scorm-journal.ts';

/** How many patterns of a fill-in every LMS takes, and how long one may be. */
const maxPatterns = 5;
const shortText = 250;
const longText = 4000;

/** real(10,7): a decimal point, no exponent. */
export const real = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/**
 * time(second,10,0) in UTC, as `2026-11-22T10:00:00.12Z`: a zone is taken only after a fraction, and a fraction has at
 * most two digits.
 */
export const timestamp = (at: number): string => `${new Date(at).toISOString().slice(0, 22)}Z`;

/** The elements of one journal entry below `cmi.interactions.n.`: id and type first, the others depend on them. */
export function journalEntry(lesson: Lesson, interaction: Interaction, at: number): EntryParts {
  const page = pageWith(lesson, interaction.part === 'item' ? interaction.test : interaction.id);
  const description: EntryParts = page
    ? [['description', `{lang=${lesson.language}}${line(page.title, shortText)}`]]
    : [];
  return [
    ['id', interactionId(interaction)],
    ...(interaction.part === 'lab' ? labParts(interaction) : judgedParts(lesson, interaction)),
    ['timestamp', timestamp(at)],
    ['latency', formatDuration(interaction.seconds)],
    ...description,
  ];
}

/** Whether what the LMS holds at an index is this entry: by its id, its response, and its time to the second. */
export function isSameEntry(read: (name: string) => string, parts: EntryParts): boolean {
  const told = new Map(parts);
  // What was left open has no response, and to ask for one that was never set is an error.
  const isSame = (name: string): boolean => !told.has(name) || read(name) === told.get(name);
  if (!isSame('id') || !isSame('learner_response')) return false;
  // Some LMSs write times in a form of their own.
  const apart = Math.abs(Date.parse(read('timestamp')) - Date.parse(told.get('timestamp') ?? ''));
  return Number.isNaN(apart) || apart < 1000;
}

/** What a lab tells is one line of facts; a `performance` would have to be cut into steps of bare identifiers. */
function labParts({ type, response }: LabInteraction): EntryParts {
  const text = line(response, longText);
  return [
    ['type', type === 'performance' ? 'other' : type],
    ...learnerResponse(text),
    ['result', 'neutral'],
    ['weighting', '0'],
  ];
}

function judgedParts(lesson: Lesson, interaction: JudgedInteraction): EntryParts {
  const { type, given, key } = judged(interaction);
  const spec = lesson.questions.find(({ id }) => interaction.part === 'question' && id === interaction.id);
  return [
    ['type', type],
    ...learnerResponse(given ? responseText(type, given) : ''),
    ...patterns(type, key, spec).map((pattern, index): EntryParts[number] => [
      `correct_responses.${index}.pattern`,
      pattern,
    ]),
    ['result', interaction.correct ? 'correct' : 'incorrect'],
    ['weighting', real(interaction.weight)],
  ];
}

/** Some LMSs refuse an empty answer, so that none is told. */
const learnerResponse = (text: string): EntryParts => (text === '' ? [] : [['learner_response', text]]);

/** A response in the format of its type; option ids are one letter or digit each, which every LMS takes as identifiers. */
const responseText = (type: InteractionType, response: Response): string =>
  type === 'fill-in'
    ? line(response.join(' ').replaceAll('[,]', ','), shortText)
    : formatResponse(type, response);

/** Every pattern of a right response, as far as LMSs take them: a range for a number, spellings for words. */
function patterns(type: InteractionType, key: Response, spec: QuestionSpec | undefined): string[] {
  if (spec?.range) return [`${real(spec.range.min)}[:]${real(spec.range.max)}`];
  const spellings = spec?.accepts?.flatMap(({ texts, correct }) => (correct ? texts : []));
  const right = spellings ? spellings.slice(0, maxPatterns).map((text) => [text]) : [key];
  return right.map((response) => responseText(type, response));
}

/** One line of so many characters: LMSs refuse line breaks, half characters, and a brace where a `{lang=…}` may stand. */
export const line = (text: string, limit: number): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/^\{/, '(')
    .slice(0, limit)
    .replace(/\p{Cs}/gu, '')
    .trimEnd();
