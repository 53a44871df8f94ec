// What a lesson says to its LMS: calls of SCORM's API, or requests to the LRS. Minutes pass on a clock of the bench's own.
import type { Frame } from 'playwright-core';
import type { LmsWindow } from './lms-page.ts';
import type { Place } from './loads.ts';
import { isScorm, type Served } from './packages.ts';
import { type Phone, takePhone } from './phone.ts';

/** How often the LMS was spoken to. */
export interface Told {
  /** Every call of the API, or every request to the LRS. */
  readonly calls: number;
  /** Of these: commits, or batches of statements. */
  readonly commits: number;
}

export interface Traffic {
  readonly launch: Told;
  readonly answer: Told;
  /** While ten pages were read, a minute not being over yet. */
  readonly reading: Told;
  /** While somebody read on for five minutes, a page every twenty seconds. */
  readonly fiveMinutes: Told;
  /** While nothing was done for five minutes. */
  readonly resting: Told;
  readonly end: Told;
}

/** How long nothing is asked for before everything has arrived, in ms. */
const silence = 600;

export async function listen(place: Place, served: Served): Promise<Traffic> {
  const { lesson, address, format } = served;
  const phone = await takePhone(place.browser, place.lms, { clock: true });
  const { page } = phone;
  const heard = isScorm(format) ? () => apiCalls(phone) : async () => lrsRequests(place);
  let before: Told = { calls: 0, commits: 0 };
  const since = async (): Promise<Told> => {
    await place.server.quiet(silence);
    const now = await heard();
    const told = { calls: now.calls - before.calls, commits: now.commits - before.commits };
    before = now;
    return told;
  };
  try {
    place.server.reset();
    const frame = await phone.launch(address);
    const pages = lesson.units.flatMap((unit) => unit.pages);
    const launch = await since();

    const [question, asking] = firstChoice(served);
    await open(frame, asking);
    await page.clock.runFor(61_000);
    await since();
    await frame.locator(`[data-block="${question}"] input[value]`).first().check();
    await frame.locator(`[data-block="${question}"] button[type="submit"]`).click();
    await frame.locator(`[data-block="${question}"] .feedback`).filter({ hasText: /\S/ }).waitFor();
    const answer = await since();

    await page.clock.runFor(121_000);
    await since();
    const toRead = pages.slice(1).flatMap(({ id }) => (id === asking ? [] : id));
    const read = async (ids: readonly string[], each: number): Promise<Told> => {
      for (const id of ids) {
        await open(frame, id);
        await page.clock.runFor(each);
      }
      return since();
    };
    const reading = await read(toRead.slice(0, 10), 5_500);
    await page.clock.runFor(61_000);
    await since();
    const fiveMinutes = await read(toRead.slice(10, 25), 20_000);
    await page.clock.runFor(61_000);
    await since();
    await page.clock.runFor(300_000);
    const resting = await since();
    await frame.evaluate(() => void location.replace('about:blank'));
    const end = await since();
    return { launch, answer, reading, fiveMinutes, resting, end };
  } finally {
    await phone.close();
  }
}

const apiCalls = ({ page }: Phone): Promise<Told> =>
  page.evaluate(() => {
    const { calls } = window as unknown as LmsWindow;
    return { calls: calls.length, commits: calls.filter(({ name }) => name === 'Commit').length };
  });

const lrsRequests = ({ server: { asked } }: Place): Told => ({
  calls: asked.length,
  commits: asked.filter((line) => line === 'POST statements').length,
});

/** A question with options to choose from, and the page it stands on. */
function firstChoice({ lesson }: Served): [question: string, page: string] {
  const question = lesson.questions.find(({ kind }) => kind === 'single-choice')?.id ?? '';
  const page = lesson.units
    .flatMap((unit) => unit.pages)
    .find(({ questions }) => questions.includes(question));
  if (!page) throw new Error(`${lesson.session.id} asks no question with options`);
  return [question, page.id];
}

async function open(frame: Frame, page: string): Promise<void> {
  await frame.evaluate((to) => {
    location.hash = `#p-${to}`;
  }, page);
  await frame.locator(`#p-${page}.current`).waitFor();
}
