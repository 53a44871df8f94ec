// What a kind of block promises: to the build (schema, checks) and to the browser (specification, judging, behaviour).
// The parts that the browser needs carry no zod, so that none of it is shipped.

/** A learner's answer in canonical form: option ids, `source.target` pairs, ids in order, or `true`/`false`. */
export type Response = readonly string[];

/** The interaction types of SCORM and xAPI that our kinds use (xAPI-Data 2.4.4.1 Interaction Activities). */
export type InteractionType = 'choice' | 'true-false' | 'matching' | 'sequencing' | 'performance';

/** What the browser needs to know of a question; made from the authored block when the package is built. */
export interface QuestionSpec {
  id: string;
  /** The kind of block, which is the key in the registries. */
  kind: string;
  /** Option ids in authored order (for matching: the sources). Published: the memory stores their positions. */
  options: readonly string[];
  /** Only for matching: the target ids in authored order. */
  targets?: readonly string[];
  correct: Response;
  /** Share of the session's score; at least 1. */
  weight: number;
}

/** Runtime logic of a question kind: pure, no DOM. One `question.ts` in the kind's folder. */
export interface QuestionKind {
  interaction: InteractionType;
  /** How many different responses there are; the memory packs a response as an integer in [0, size). */
  size(spec: QuestionSpec): number;
  /** The integer of a complete response. */
  pack(spec: QuestionSpec, response: Response): number;
  /** The response of an integer; undefined when it is out of range. */
  unpack(spec: QuestionSpec, packed: number): Response | undefined;
  /** True when nothing is left to choose, so that the response can be judged. */
  isComplete(spec: QuestionSpec, response: Response): boolean;
  isCorrect(spec: QuestionSpec, response: Response): boolean;
}

/** What a lab hands over when the teacher has done something worth recording. */
export interface LabOutcome {
  /** 0–100, what the lab measured (an accuracy, say), not a mark. */
  measure: number;
  /** One line of at most 250 ASCII characters that says what was done: the response of a `performance` interaction. */
  response: string;
}

/** Verdict on an answer, for the behaviour to show. */
export interface Verdict {
  correct: boolean;
  /** How often this question was answered, this time included. */
  tries: number;
}

/** What the player lends to a block's behaviour. */
export interface BlockContext {
  /** Interface string of the package's language; keys live in src/i18n/player. */
  say(key: string, values?: Record<string, string | number>): string;
  /** The specification, for a question. */
  question?: QuestionSpec;
  /** The last recorded answer, for a question that was answered before. */
  answered?: { response: Response; correct: boolean; tries: number };
  /** Records an answer and commits it at once. */
  answer(response: Response): Verdict;
  /** Records what was done in a lab. */
  report(outcome: LabOutcome): void;
  /** Text that this block kept on this device earlier; undefined when there is none. */
  kept(): string | undefined;
  /** Keeps a text on this device (not in the LMS); silently without effect where storage is blocked. */
  keep(text: string): void;
  /** Announces a sentence to screen readers. */
  announce(text: string): void;
}

/** What a block does in the browser beyond its HTML. One `behaviour.ts` in the kind's folder; most kinds need none. */
export interface BlockBehaviour {
  /** Brings a block's element to life. Called once for an element, when its page is first shown. */
  enhance(element: HTMLElement, context: BlockContext): void;
}

/** A finding of a check: where inside the block, and what to do, in Bahasa Indonesia. */
export type Finding = string;
