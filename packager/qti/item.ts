// Questions as items of QTI 1.2 in the profile of Common Cartridge: only what every importer of it understands.
import type { QuestionBlock } from '../../src/blocks/schemas.ts';
import type { BankItem } from '../../src/model/course.ts';
import { blockHtml, inlineHtml, type MarkdownPlace, plain } from '../render/markdown.ts';
import type { UnitRoom } from '../render/unit.ts';

export interface QtiOption {
  ident: string;
  /** Inline HTML. */
  text: string;
  /** Block HTML. */
  feedback: string;
  right: boolean;
}

/** A typed answer that isn't right, with all its spellings. */
export interface QtiWrongAnswer {
  ident: string;
  texts: readonly string[];
  /** Block HTML. */
  feedback: string;
}

interface ItemFields {
  ident: string;
  /** Importers take it for the name of the question. */
  title: string;
  profile: string;
  /** 1–99. */
  weight: number;
  category: string;
  /** Block HTML. */
  stem: string;
  /** Block HTML, shown after any answer. */
  explanation: string;
}

/** What is chosen from. */
export interface QtiChoice {
  multiple: boolean;
  options: readonly QtiOption[];
}

/** What is typed; feedback is block HTML. */
export interface QtiTyped {
  right: readonly string[];
  feedback: string;
  wrong: readonly QtiWrongAnswer[];
  /** Feedback on all other answers. */
  otherwise: string;
}

/** One question, answered by choosing or by typing. */
export type QtiItem = ItemFields &
  ({ choice: QtiChoice; typed?: never } | { typed: QtiTyped; choice?: never });

/** The length of a name that fits into a line of a question bank. */
const titleLength = 80;

/** Items stand on no page: there are no sources and no glossary below them, and no style that could hide a hint. */
const place: MarkdownPlace = { citeHref: () => undefined, withoutGlossary: true, newTab: '' };
const block = (text: string) => blockHtml(text, place);
const inline = (text: string) => inlineHtml(text, place);

/** What an item is told besides its question. @param prefix of its identifier, which is published with the question's */
export interface QtiPlace {
  prefix: string;
  category: string;
}

/** An item of a session's bank. */
export function bankItem(item: BankItem, at: QtiPlace): QtiItem {
  return {
    ...common(item, at),
    profile: 'cc.multiple_choice.v0p1',
    choice: { multiple: false, options: optionsOf(item.options, [item.correct]) },
  };
}

/**
 * A question of a page.
 * @returns undefined for a kind that the profile lacks: matching, ordering, and numbers within a range
 */
export function pageItem(question: QuestionBlock, at: QtiPlace, { scope }: UnitRoom): QtiItem | undefined {
  const shared = common(question, at);
  switch (question.kind) {
    case 'single-choice':
      return {
        ...shared,
        profile: 'cc.multiple_choice.v0p1',
        choice: { multiple: false, options: optionsOf(question.options, [question.correct]) },
      };
    case 'multiple-choice':
      return {
        ...shared,
        profile: 'cc.multiple_response.v0p1',
        choice: { multiple: true, options: optionsOf(question.options, question.correct) },
      };
    case 'true-false': {
      const option = (value: boolean): QtiOption => ({
        ident: String(value),
        text: scope.say(`blocks.${value}`, {}),
        feedback: block(question.feedback[`${value}`]),
        right: question.correct === value,
      });
      return {
        ...shared,
        profile: 'cc.true_false.v0p1',
        choice: { multiple: false, options: [option(true), option(false)] },
      };
    }
    case 'fill-in': {
      const right = question.answers.filter((answer) => answer.correct);
      const wrong = question.answers.filter((answer) => !answer.correct);
      return {
        ...shared,
        profile: 'cc.fib.v0p1',
        typed: {
          right: right.flatMap(({ accepts }) => accepts),
          feedback: block(right[0]?.feedback ?? ''),
          wrong: wrong.map(({ id, accepts, feedback }) => ({
            ident: id,
            texts: accepts,
            feedback: block(feedback),
          })),
          otherwise: block(question.otherwise),
        },
      };
    }
    default:
      return undefined;
  }
}

function common(
  question: { id: string; stem: string; explanation: string; weight?: number },
  { prefix, category }: QtiPlace,
): Omit<ItemFields, 'profile'> {
  return {
    ident: `${prefix}-${question.id}`,
    title: shortened(plain(question.stem)),
    weight: question.weight ?? 1,
    category,
    stem: block(question.stem),
    explanation: block(question.explanation),
  };
}

const optionsOf = (
  options: readonly { id: string; text: string; feedback: string }[],
  right: readonly string[],
): QtiOption[] =>
  options.map(({ id, text, feedback }) => ({
    ident: id,
    text: inline(text),
    feedback: block(feedback),
    right: right.includes(id),
  }));

/** The words that fit. */
const shortened = (text: string): string =>
  text.length <= titleLength
    ? text
    : `${text
        .slice(0, titleLength)
        .replace(/\s+\S*$/, '')
        .replace(/[\s,;:–-]+$/, '')} …`;
