// A learner in a real browser: opens pages, answers questions and reads what the lesson says, as people do.
import type { Frame } from 'playwright-core';
import type { QuestionSpec, TestBank } from '../../../src/blocks/contract.ts';
import type { Lesson, LessonPage, LessonTest } from '../../../src/model/lesson.ts';

/** What the lesson in this frame consists of. */
export async function readLesson(frame: Frame): Promise<Lesson> {
  return JSON.parse((await frame.locator('#lesson').textContent()) ?? '') as Lesson;
}

/** Id of the page that is shown. */
export async function currentPage(frame: Frame): Promise<string> {
  return (await frame.locator('section.page[data-page]:visible').getAttribute('data-page')) ?? '';
}

/** Goes on by the button at the foot of the page and waits until the next one is shown. */
export async function goOn(frame: Frame): Promise<void> {
  const before = await frame.locator('section.page:visible').getAttribute('id');
  await frame.locator('#lanjut').click();
  await frame.locator(`section.page:visible:not(#${before})`).waitFor();
}

/** Answers a question on the page that is shown, and waits for its feedback. @returns the words of the feedback */
export async function answer(frame: Frame, spec: QuestionSpec, right: boolean): Promise<string> {
  const form = frame.locator(`[data-block="${spec.id}"] form`);
  const [key = ''] = spec.correct;
  switch (spec.kind) {
    case 'single-choice':
      await form.locator(`input[value="${right ? key : spec.options.find((id) => id !== key)}"]`).check();
      break;
    case 'true-false':
      await form.locator(`input[value="${right ? key : key === 'true' ? 'false' : 'true'}"]`).check();
      break;
    case 'multiple-choice': {
      const wanted = right ? spec.correct : spec.options.filter((id) => !spec.correct.includes(id));
      for (const id of spec.options)
        await form.locator(`input[value="${id}"]`).setChecked(wanted.includes(id));
      break;
    }
    case 'matching':
      for (const pair of spec.correct) {
        const [source = '', target = ''] = pair.split('.');
        const other = spec.targets?.find((id) => id !== target) ?? target;
        await form.locator(`select[name="${source}"]`).selectOption(right ? target : other);
      }
      break;
    case 'ordering':
      await putInOrder(form, right ? spec.correct : [...spec.correct].reverse());
      break;
    case 'fill-in': {
      const known = spec.accepts?.find((answer) => answer.correct === right);
      await form.locator('input').fill(known?.texts[0] ?? 'entahlah');
      break;
    }
    case 'numeric': {
      const { min = 0, limit } = spec.range ?? {};
      const wrong = min > (limit?.min ?? 0) ? limit?.min : limit?.max;
      await form.locator('input').fill(String(right ? min : wrong));
      break;
    }
    default:
      throw new Error(`The learner does not know how to answer a ${spec.kind} question`);
  }
  await form.locator('button[type="submit"]').click();
  const feedback = form.locator('.feedback');
  await feedback.filter({ hasText: /\S/ }).waitFor();
  return feedback.innerText();
}

async function putInOrder(form: ReturnType<Frame['locator']>, order: readonly string[]): Promise<void> {
  for (const [place, id] of order.entries()) {
    for (;;) {
      const ids = await form
        .locator('[data-item]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-item')));
      if (ids.indexOf(id) <= place) break;
      await form.locator(`[data-item="${id}"] [data-direction="up"]`).click();
    }
  }
}

/**
 * Takes the test on the page that is shown and hands it in.
 * @param right whether the item at a place of the attempt is to be answered rightly
 * @returns the ids of its items, in their order
 */
export async function takeTest(
  frame: Frame,
  test: LessonTest,
  right: (place: number) => boolean,
): Promise<string[]> {
  const block = frame.locator(`[data-block="${test.id}"]`);
  await block.getByRole('button', { name: /^(Mulai|Lanjutkan|Coba lagi)/ }).click();
  const asked: string[] = [];
  for (let place = 0; place < test.items; place++) {
    await block.getByRole('heading', { name: `Soal ${place + 1} dari ${test.items}` }).waitFor();
    const inputs = block.locator('input[type="radio"]');
    const id = ((await inputs.first().getAttribute('name')) ?? '').replace(/^butir-/, '');
    const key = await frame.evaluate(
      ([use, item]) =>
        (window.kendaliChunks?.[use ?? ''] as TestBank | undefined)?.items.find((one) => one.id === item)
          ?.correct,
      [test.use, id],
    );
    asked.push(id);
    const values = await inputs.evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
    const choice = right(place) ? key : values.find((value) => value !== key);
    await block.locator(`input[value="${choice}"]`).check();
    await block
      .getByRole('button', { name: place + 1 < test.items ? 'Berikutnya' : 'Kumpulkan', exact: true })
      .click();
  }
  await block.getByRole('button', { name: 'Kumpulkan sekarang' }).click();
  await block.getByRole('heading', { name: /^(Nilai Anda|Titik awal Anda)/ }).waitFor();
  return asked;
}

/** Reads on to a page, taking the tests on the way, rightly. @returns how many of their items were answered */
export async function readUntil(frame: Frame, lesson: Lesson, wanted: string): Promise<number> {
  let given = 0;
  for (let here = await currentPage(frame); here !== wanted; here = await currentPage(frame)) {
    given += await takeTests(frame, lesson, here);
    await goOn(frame);
  }
  return given;
}

async function takeTests(frame: Frame, lesson: Lesson, pageId: string): Promise<number> {
  const page = lesson.units.flatMap((unit) => unit.pages).find(({ id }) => id === pageId);
  let given = 0;
  for (const test of lesson.tests.filter(({ id }) => page?.tests.includes(id)))
    given += (await takeTest(frame, test, () => true)).length;
  return given;
}

/** The first page of a lesson that asks questions. */
export const firstWithQuestions = (lesson: Lesson): LessonPage => {
  const page = lesson.units.flatMap((unit) => unit.pages).find(({ questions }) => questions.length > 0);
  if (!page) throw new Error('The lesson asks no questions');
  return page;
};

/**
 * Reads on from the page that is shown to the end, answering what is still open and taking every test once, rightly.
 * @returns how many questions and test items were answered
 */
export async function finishReading(
  frame: Frame,
  lesson: Lesson,
  right: (spec: QuestionSpec) => boolean,
): Promise<number> {
  const pages = lesson.units.flatMap((unit) => unit.pages);
  let given = 0;
  const here = await currentPage(frame);
  for (let page = pages.find((candidate) => candidate.id === here); page; ) {
    given += await answerPage(frame, lesson, page.questions, right);
    given += await takeTests(frame, lesson, page.id);
    await goOn(frame);
    page = pages[pages.indexOf(page) + 1];
  }
  return given;
}

/** Answers every question in the list that has no feedback yet. @returns how many answers were given */
export async function answerPage(
  frame: Frame,
  lesson: Lesson,
  questions: readonly string[],
  right: (spec: QuestionSpec) => boolean,
): Promise<number> {
  let given = 0;
  for (const id of questions) {
    const spec = lesson.questions.find((candidate) => candidate.id === id);
    if (!spec) throw new Error(`The lesson has no question ${id}`);
    if ((await frame.locator(`[data-block="${id}"] .feedback`).innerText()).trim() !== '') continue;
    await answer(frame, spec, right(spec));
    given++;
  }
  return given;
}
