// What a question kind lends to the shared frame: its form to read and write, and what is right in a response.
import type { Response } from '../contract.ts';

/** One part of a response: the id of its remark in the discussion, and whether it is right. */
export interface Part {
  id: string;
  right: boolean;
  /** What was typed; without it the part is an option and named by the words of its remark. */
  typed?: string;
  /** What the teacher did with the option: the partner or the place that she gave it. */
  given?: string;
}

/** What an incomplete response still lacks. */
export interface Missing {
  /** The first control that waits for something. */
  at: HTMLElement;
  /** A sentence that says what. */
  words: string;
}

/** A kind's form, live in the page. */
export interface QuestionFields {
  /** The canonical response that the form now holds. */
  read(): Response;
  /** Puts a recorded response back into the form. */
  write(response: Response): void;
  /** Undefined when the response is complete. */
  missing(): Missing | undefined;
  parts(response: Response): Part[];
  /** One sentence that helps after a wrong answer without giving the key away. */
  hint?(response: Response): string;
  /** `one`: a single choice, the verdict says it all. `each`: every part gets its own mark. */
  marks: 'one' | 'each';
  /** `all`: the remark of every chosen part is shown. `right`: only of right ones, because a remark names the key. */
  remarks: 'all' | 'right';
}
