// Reads a whole session on the slow phone as a teacher does, scrolling, answering and taking the pre-test, and collects the
// long tasks on the way. It works inside the page, because a test driver's own look at the page would be a long task.
import type { Frame } from 'playwright-core';
import type { QuestionSpec } from '../../../src/blocks/contract.ts';
import type { LessonPage } from '../../../src/model/lesson.ts';
import type { Place } from './loads.ts';
import type { Served } from './packages.ts';
import { profile, takePhone, type Watched, type WatchedWindow } from './phone.ts';

export interface Reading {
  readonly pages: number;
  readonly answers: number;
  readonly longTasks: Watched['longTasks'];
}

/** Reads all pages in their order, in one launch. */
export async function readThrough(place: Place, { address, lesson }: Served): Promise<Reading> {
  const { server } = place;
  const phone = await takePhone(place.browser, place.lms, { slow: true });
  try {
    server.reset(profile.network);
    const frame = await phone.launch(address);
    const begun = await frame.evaluate(() => {
      (window as unknown as WatchedWindow).bench.longTasks.length = 0;
      return document.querySelector('.page.current')?.id;
    });
    const pages = lesson.units.flatMap((unit) => unit.pages);
    if (begun !== `p-${pages[0]?.id}`) throw new Error(`The lesson begins at ${begun}`);
    let answers = 0;
    for (const [index, page] of pages.entries()) {
      const tests = lesson.tests.filter(({ id, use }) => use === 'pretest' && page.tests.includes(id));
      const task = { page, questions: questionsOn(page, lesson.questions), tests: tests.map(({ id }) => id) };
      answers += await frame.evaluate(readPage, task);
      const next = pages[index + 1];
      if (next) await goOn(frame, next.id);
    }
    const longTasks = await frame.evaluate(() => (window as unknown as WatchedWindow).bench.longTasks);
    return { pages: pages.length, answers, longTasks };
  } finally {
    server.reset();
    await phone.close();
  }
}

/** A question with something that may be typed into it. */
type Asked = Pick<QuestionSpec, 'id'> & { typed: string };

const questionsOn = (page: LessonPage, specs: readonly QuestionSpec[]): Asked[] =>
  specs
    .filter(({ id }) => page.questions.includes(id))
    .map(({ id, accepts, range }) => ({ id, typed: accepts?.[0]?.texts[0] ?? `${range?.min ?? ''}` }));

/** Presses the button to the next page and waits until it is there; its unit may still have to be fetched. */
async function goOn(frame: Frame, page: string): Promise<void> {
  await frame.evaluate((to) => {
    (window as unknown as WatchedWindow).bench.step = `to ${to}`;
    document.getElementById('lanjut')?.click();
  }, page);
  await frame.evaluate(untilShown, page);
}

/** Runs in the page. */
async function untilShown(page: string): Promise<void> {
  for (const until = Date.now() + 30_000; Date.now() < until; ) {
    if (document.getElementById(`p-${page}`)?.classList.contains('current')) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The page ${page} did not come`);
}

/** Runs in the page: scrolls through it, answers its questions, takes its pre-test. @returns how many answers were given */
async function readPage({
  page,
  questions,
  tests,
}: {
  page: { id: string };
  questions: { id: string; typed: string }[];
  tests: string[];
}): Promise<number> {
  const { bench } = window as unknown as WatchedWindow;
  const doing = (what: string): void => {
    bench.step = `${what} ${page.id}`;
  };
  /** A person does one thing after the other: each is a task of its own, and the browser draws in between. */
  const pause = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
  const press = async (element: HTMLElement | null | undefined): Promise<void> => {
    element?.click();
    await pause();
  };
  const until = async <T>(look: () => T | null | undefined | false, what: string): Promise<T> => {
    for (const end = Date.now() + 30_000; Date.now() < end; ) {
      await pause();
      const found = look();
      if (found) return found;
    }
    throw new Error(`${page.id}: ${what} did not come`);
  };
  const blockOf = (id: string) => document.querySelector<HTMLElement>(`[data-block="${id}"]`);
  let answers = 0;

  doing('scrolling');
  const { scrollHeight } = document.documentElement;
  for (let y = 0; y < scrollHeight; y += window.innerHeight / 2) {
    window.scrollTo(0, y);
    await pause();
  }

  for (const { id, typed } of questions) {
    const button = await until(
      () => blockOf(id)?.querySelector<HTMLButtonElement>('button[type="submit"]:not([hidden], [disabled])'),
      id,
    );
    doing('answering on');
    const { form } = button;
    await press(form?.querySelector<HTMLElement>('input[type="radio"], input[type="checkbox"]'));
    for (const select of form?.querySelectorAll('select') ?? []) {
      select.selectedIndex = 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
    const field = form?.querySelector<HTMLInputElement>('input:not([type="radio"], [type="checkbox"])');
    if (field) {
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await press(button);
    await until(() => form?.querySelector('.feedback')?.textContent?.trim(), `the verdict on ${id}`);
    answers++;
  }

  for (const id of tests) {
    doing('taking the test on');
    const heading = () => blockOf(id)?.querySelector('.test-desk h4')?.textContent;
    await press(await until(() => blockOf(id)?.querySelector('.test-desk .button-row button'), id));
    for (let before: string | null | undefined; ; ) {
      const now = await until(() => heading() !== before && heading(), `the next item of ${id}`);
      before = now;
      const form = blockOf(id)?.querySelector<HTMLFormElement>('.test-desk form');
      if (!form) break;
      await press(form.querySelector('input'));
      await press(form.querySelector<HTMLElement>('.test-steps button:last-child'));
      answers++;
    }
    await press(blockOf(id)?.querySelector<HTMLElement>('.test-desk .button-row button'));
    await until(() => !blockOf(id)?.querySelector('.test-desk form, .test-overview'), `the result of ${id}`);
  }
  doing('after');
  await new Promise((resolve) => setTimeout(resolve, 300));
  return answers;
}
