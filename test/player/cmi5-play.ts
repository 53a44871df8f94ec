// What the tests of the cmi5 adapter share: a browser with a clock of its own, and a teacher who studies the small lesson.
import { afterEach, beforeEach, jest } from '@jest/globals';
import type { Session } from '../../src/player/session.ts';
import { type LmsOptions, StrictLms } from './cmi5-lms.ts';
import { openBrowser, type Page, settled, Tab } from './cmi5-tab.ts';
import { smallLesson } from './fixture.ts';

/** Every test of a file gets a browser of its own, in which time passes only when it is told to. */
export function useBrowser(): void {
  let closeBrowser: () => void;
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    closeBrowser = openBrowser();
  });
  afterEach(() => {
    closeBrowser();
    jest.useRealTimers();
    jest.restoreAllMocks();
  });
}

export const pagesOfLesson = ['pembuka', 'contoh', 'data', 'penutup'];
/** The right responses. */
export const right: Record<string, string[]> = {
  'q-pilih': ['b'],
  'q-banyak': ['a', 'c'],
  'q-benar': ['false'],
  'q-jodoh': ['a.1', 'b.2'],
};

/** Reads and answers everything. @param wrong questions that are answered wrongly */
export const study =
  (...wrong: string[]) =>
  (session: Session): void => {
    for (const page of pagesOfLesson) session.open(page);
    for (const [question, response] of Object.entries(right))
      session.answer(question, wrong.includes(question) ? ['a'] : response);
  };
export const submit = (session: Session) => session.submit();
/** Lets time pass. */
export const wait = (ms: number) => jest.advanceTimersByTimeAsync(ms).then(settled);

/** Launches the lesson in a new tab. */
export async function launched(options: LmsOptions = {}): Promise<{ lms: StrictLms; tab: Tab; page: Page }> {
  const lms = new StrictLms(options);
  const tab = new Tab(lms, smallLesson);
  return { lms, tab, page: await tab.load(lms.launch()) };
}
