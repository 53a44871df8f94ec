// What a kind of block promises: to the build (schema, checks) and to the browser (specification, judging, behaviour).
// The parts that the browser needs carry no zod, so that none of it is shipped.
import type { WorkDocument } from './work/document.ts';

/**
 * A learner's answer in canonical form: option ids, `source.target` pairs, ids in order, `true`/`false`, the words that
 * were typed, or a number with a decimal point.
 */
export type Response = readonly string[];

/** The interaction types of SCORM and xAPI that our kinds use (xAPI-Data 2.4.4.1 Interaction Activities). */
export type InteractionType =
  | 'choice'
  | 'true-false'
  | 'matching'
  | 'sequencing'
  | 'fill-in'
  | 'numeric'
  | 'likert'
  | 'long-fill-in'
  | 'performance';

/** The school level that a teacher works at. */
export type Jenjang = 'sd' | 'smp' | 'sma' | 'smk';

/** What the browser needs to know of a question; made from the authored block when the package is built. */
export interface QuestionSpec {
  id: string;
  /** The kind of block, which is the key in the registries. */
  kind: string;
  /**
   * Option ids in authored order (for matching: the sources; for fill-in: the answers that are told apart). Published:
   * the memory stores their positions.
   */
  options: readonly string[];
  /** Only for matching: the target ids in authored order. */
  targets?: readonly string[];
  /** Only for fill-in: the spellings of each option, the first of which is shown. */
  accepts?: readonly { id: string; texts: readonly string[]; correct: boolean }[];
  /** Only for numeric: the range that is right, how many decimals may be typed, and what may be typed at all. */
  range?: { min: number; max: number; decimals: number; limit: { min: number; max: number } };
  /** A right response; the only one, except for fill-in and numeric. */
  correct: Response;
  /** Share of the session's score; at least 1. */
  weight: number;
}

/** Runtime logic of a question kind: pure, no DOM. One `question.ts` in the kind's folder. */
export interface QuestionKind {
  interaction: InteractionType;
  /** How many different responses there are; the memory packs a response as an integer in [0, size). */
  size(spec: QuestionSpec): number;
  /** The integer of a complete response. For fill-in, all answers that match no option share the last one. */
  pack(spec: QuestionSpec, response: Response): number;
  /** The response of an integer; undefined when it is out of range, or stands for words that were not kept. */
  unpack(spec: QuestionSpec, packed: number): Response | undefined;
  /** True when nothing is left to choose, so that the response can be judged. */
  isComplete(spec: QuestionSpec, response: Response): boolean;
  isCorrect(spec: QuestionSpec, response: Response): boolean;
}

/** What an unjudged activity (a lab, a case, a scale, a reflection) hands over when something worth recording was done. */
export interface ActivityOutcome {
  /** 0–100, what was measured (an accuracy, a place on a scale), not a mark. */
  measure: number;
  /** What was done or written: one line of at most 250 ASCII characters for a `performance`, any text for `long-fill-in`. */
  response: string;
  /** `performance` when left out. */
  interaction?: 'performance' | 'likert' | 'long-fill-in';
}

/** Verdict on an answer, for the behaviour to show. */
export interface Verdict {
  correct: boolean;
  /** How often this question was answered, this time included. */
  tries: number;
}

/** What the player lends to a block's behaviour. */
export interface BlockContext {
  /** Interface string of the package's language; keys live in src/i18n. */
  say(key: string, values?: Record<string, string | number>): string;
  /** The specification, for a question. */
  question?: QuestionSpec;
  /** The last recorded answer, for a question that was answered before. */
  answered?: { response: Response; correct: boolean; tries: number };
  /** Records an answer and commits it at once. */
  answer(response: Response): Verdict;
  /** Records what was done in an unjudged activity. */
  report(outcome: ActivityOutcome): void;
  /** What this activity measured last, 0–100; undefined when it was never recorded. */
  measured(): number | undefined;
  /** Text that this block kept earlier, on this device or in the LMS's memory; undefined when there is none. */
  kept(): string | undefined;
  /** Keeps a text on this device (not in the LMS); silently without effect where storage is blocked. */
  keep(text: string): void;
  /** Keeps a work of the teacher's: on this device and, where it fits, in the LMS's memory. */
  keepWork(text: string): void;
  /** Where the work is kept just now; what was kept a moment ago reaches the LMS's memory a little later. */
  workPlace(): WorkPlace;
  /** Tells a listener when it has turned out where works are kept; {@link workPlace} may have changed. */
  onWorkPlace(listener: () => void): void;
  /** The tools that turn a work into a document; loaded at the first call. Rejects when they can't be loaded now. */
  documents(): Promise<DocumentTools>;
  /** The level that the teacher has chosen; undefined until she has. */
  jenjang(): Jenjang | undefined;
  chooseJenjang(jenjang: Jenjang): void;
  /** Tells a listener whenever another level is chosen. */
  onJenjang(listener: () => void): void;
  /** Only for a test: its state and what can be done with it. */
  test?: TestDesk;
  /** Only for Karya saya: what the teacher made in this session. */
  works?: WorksDesk;
  /** Announces a sentence to screen readers. */
  announce(text: string): void;
}

/** Where a work is kept: in the LMS and on the device, on the device alone, or only in this window. */
export type WorkPlace = 'lms' | 'device' | 'window';

export interface DocumentTools {
  /** Offers the document as a .docx file, which word processors open and edit. */
  download(document: WorkDocument): Promise<void>;
  /** Opens the browser's print dialogue with the document alone. */
  print(document: WorkDocument): void;
  /** The document as plain text, for the clipboard. */
  text(document: WorkDocument): string;
}

/** One work of the teacher's, as Karya saya lists it. */
export interface WorkEntry {
  /** The id of the lab that it was made in. */
  id: string;
  /** The id of the page that the lab stands on. */
  page: string;
  /** Undefined until something was made. */
  place: WorkPlace | undefined;
  /** Builds the document; loads the lab's script first. Undefined when nothing was made or it can't be read. */
  document(): Promise<WorkDocument | undefined>;
}

export interface WorksDesk {
  entries(): readonly WorkEntry[];
}

/** The words and the key of one item of the bank, as the test's data chunk holds them. */
export interface BankItem {
  id: string;
  objective: string;
  level: string;
  /** Option ids in authored order. */
  options: readonly string[];
  correct: string;
  /** HTML of the question, as the view of a single choice renders it. */
  html: string;
}

/** What a test's data chunk holds: a bank of items in published order, and the cells that a draw takes one item each from. */
export interface TestBank {
  items: readonly BankItem[];
  /** Positions in `items`. The pre-test has one item in each cell. */
  cells: readonly (readonly number[])[];
  /** The objectives in words, by id, and the unit that teaches each. */
  objectives: Readonly<Record<string, { text: string; unit: string; page: string }>>;
}

/** An attempt at a test that is under way. */
export interface TestAttempt {
  /** From 1. */
  number: number;
  /** Positions of the drawn items in the bank. */
  items: readonly number[];
  /** The option chosen for each, undefined where none is yet. */
  answers: readonly (string | undefined)[];
}

/** What is known of a test. Scores are 0–100. */
export interface TestState {
  /** How many attempts were handed in. */
  attempts: number;
  best: number | undefined;
  last: number | undefined;
  current: TestAttempt | undefined;
}

/** What the player lends to a test. */
export interface TestDesk {
  use: 'pretest' | 'posttest';
  passMark: number;
  state(): TestState;
  /** The state of the session's other test, for the learning gain. */
  other(): TestState | undefined;
  /** Loads the bank. Rejects when it can't be had now. */
  bank(): Promise<TestBank>;
  /** Begins an attempt with a new draw, or goes on with the one under way. */
  begin(bank: TestBank): TestAttempt;
  /** Records the answer to an item of the attempt under way; it may be changed until the attempt is handed in. */
  choose(bank: TestBank, index: number, option: string): void;
  /** Judges the attempt and records it. @returns its score and, for each item, whether it was right */
  handIn(bank: TestBank): { score: number; right: readonly boolean[] };
}

/** What a block does in the browser beyond its HTML. One `behaviour.ts` in the kind's folder; most kinds need none. */
export interface BlockBehaviour {
  /** Brings a block's element to life. Called once for an element, when its page is first shown. */
  enhance(element: HTMLElement, context: BlockContext): void;
  /** Only where a work is made: the document of what was kept; undefined when the text can't be read. */
  documentOf?(kept: string, say: BlockContext['say']): WorkDocument | undefined;
}

/** A finding of a check: where inside the block, and what to do, in Bahasa Indonesia. */
export type Finding = string;
