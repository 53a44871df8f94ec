// One launch of the lesson: holds the state, runs events through the state machine, and tells tracking and the view.

import type { ActivityOutcome, Jenjang, Response, Verdict } from '../blocks/contract.ts';
import { questionKinds } from '../blocks/question-kinds.ts';
import { type LessonEvent, type LessonState, lesson, type TestItem } from './lesson.ts';
import { logTrouble } from './log.ts';
import { type Carried, packWithin } from './memory.ts';
import type { PackedText } from './remembered.ts';
import { type Report, reportOf } from './report.ts';
import type { MemoryPlace, Recorder } from './tracking/port.ts';

export class Session {
  #state: LessonState;
  readonly #now: () => number;
  readonly #clockSet: () => number;
  readonly #recorders: Recorder[] = [];
  /** What has been reported so far, for recorders that join late; undefined when none will. */
  #past: { report: Report; memory: string }[] | undefined = [];
  readonly #listeners: ((state: LessonState) => void)[] = [];
  #finished = false;
  /** Where the memory is kept; nowhere until tracking is open. */
  #place: MemoryPlace = { inLms: false };
  /** The texts that the memory carries. */
  #carried: Carried = { works: new Set(), notes: new Set() };

  /** @param clockSet by how many ms the clock was set since it was last asked */
  constructor(state: LessonState, now: () => number = Date.now, clockSet: () => number = () => 0) {
    this.#state = state;
    this.#now = now;
    this.#clockSet = clockSet;
  }

  get state(): LessonState {
    return this.#state;
  }

  get finished(): boolean {
    return this.#finished;
  }

  now(): number {
    return this.#now();
  }

  /** The memory goes there from now on, which may limit how many texts it carries. */
  keepIn(place: MemoryPlace): void {
    this.#place = place;
  }

  /** Whether the LMS's memory holds a text. @param id of the lab of a work, or of the page of a note */
  keepsInLms(kind: keyof Carried, id: string): boolean {
    return this.#place.inLms && this.#carried[kind].has(id);
  }

  /** Tells a listener, at once and after every event. */
  onChange(listener: (state: LessonState) => void): void {
    this.#listeners.push(listener);
    listener(this.#state);
  }

  /** Adds one who hears every report, those of the past included. */
  attach(recorder: Recorder): void {
    this.#recorders.push(recorder);
    for (const { report, memory } of this.#past ?? []) recorder.record(report, memory);
  }

  /** Nobody else will join: what is past needn't be kept any longer. */
  closeDoors(): void {
    this.#past = undefined;
  }

  /** Runs an event. After the launch has ended nothing happens any more. */
  dispatch(event: LessonEvent): void {
    if (this.#finished) return;
    const report = this.#run(event);
    if (report) {
      const memory = this.#pack();
      this.#past?.push({ report, memory });
      this.#each((recorder) => recorder.record(report, memory));
    }
    for (const listener of this.#listeners) listener(this.#state);
  }

  open(page: string): void {
    this.dispatch({ type: 'opened', at: this.#now(), page });
  }

  /** Judges and records an answer. */
  answer(question: string, response: Response): Verdict {
    const spec = this.#state.lesson.questions.find((candidate) => candidate.id === question);
    const correct = spec ? questionKinds[spec.kind]?.isCorrect(spec, response) === true : false;
    this.dispatch({ type: 'answered', at: this.#now(), question, response, correct });
    return { correct, tries: this.#state.answers.get(question)?.tries ?? 0 };
  }

  tryLab(lab: string, outcome: ActivityOutcome): void {
    this.dispatch({ type: 'tried', at: this.#now(), lab, ...outcome });
  }

  chooseJenjang(jenjang: Jenjang): void {
    this.dispatch({ type: 'chose', at: this.#now(), jenjang });
  }

  /** @param items positions in the test's bank */
  beginTest(test: string, items: readonly number[]): void {
    this.dispatch({ type: 'test-begun', at: this.#now(), test, items });
  }

  /** @param index position of the item in the attempt */
  answerTest(test: string, index: number, option: string, correct: boolean): void {
    this.dispatch({ type: 'test-answered', at: this.#now(), test, index, option, correct });
  }

  handInTest(test: string, items: readonly TestItem[]): void {
    this.dispatch({ type: 'test-handed-in', at: this.#now(), test, items });
  }

  keepWork(lab: string, work: PackedText): void {
    this.dispatch({ type: 'worked', at: this.#now(), lab, work });
  }

  keepNote(page: string, note: PackedText): void {
    this.dispatch({ type: 'wrote', at: this.#now(), page, note });
  }

  /** The page is being hidden: what is pending is brought as far as possible. */
  settle(): void {
    if (!this.#finished) this.#each((recorder) => recorder.settle());
  }

  /** Hands in and ends the launch. */
  submit(): void {
    this.dispatch({ type: 'submitted', at: this.#now() });
    this.finish();
  }

  /** Ends the launch; may be called more than once. */
  finish(): void {
    if (this.#finished) return;
    const report = this.#run({ type: 'left', at: this.#now() });
    this.#finished = true;
    if (!report) return;
    const memory = this.#pack();
    this.#each((recorder) => recorder.finish(report, memory));
  }

  #run(event: LessonEvent): Report | undefined {
    const by = this.#clockSet();
    const before = by === 0 ? this.#state : lesson(this.#state, { type: 'clock-set', by });
    this.#state = lesson(before, event);
    return reportOf(before, event, this.#state);
  }

  #pack(): string {
    const { memory, ...carried } = packWithin(this.#state, this.#place.limit);
    this.#carried = carried;
    return memory;
  }

  /** One recorder's trouble is not the others'. */
  #each(tell: (recorder: Recorder) => void): void {
    for (const recorder of this.#recorders) {
      try {
        tell(recorder);
      } catch (error) {
        logTrouble('Tracking threw', error);
      }
    }
  }
}
