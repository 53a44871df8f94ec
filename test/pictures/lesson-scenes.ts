// The lesson's scenes, in the order in which a teacher meets them. Pages are found by what they hold, not by their names.
import type { Frame, Page } from 'playwright-core';
import { loadCourse } from '../../packager/course.ts';
import { type Block, isLab, isQuestion, type QuestionBlock } from '../../src/blocks/schemas.ts';
import { specOf } from '../../src/blocks/spec.ts';
import { type Page as CoursePage, pagesOf } from '../../src/model/course.ts';
import { answer } from '../e2e/support/learner.ts';
import type { Scene } from './scene.ts';

const [session] = loadCourse().course.sessions;
if (!session) throw new Error('The course has no session');
const pages = pagesOf(session);
const lesson = `belajar/${session.id}.html`;

/** The first page from a place on that holds such a block. */
function pageWith(holds: (block: Block) => boolean, from = 0): CoursePage {
  const found = pages.slice(from).find(({ blocks }) => blocks.some(holds));
  if (!found) throw new Error('No page of the session holds such a block');
  return found;
}

const kindPage = (kind: Block['kind'], from = 0) => pageWith((block) => block.kind === kind, from);

const questions = pages.flatMap(({ blocks }) => blocks.filter(isQuestion));
const choice = questions.find(({ kind }) => kind === 'single-choice');
const several = questions.find(({ kind }) => kind === 'multiple-choice');
const pairs = questions.find(({ kind }) => kind === 'matching');

/** Goes to a part of the lesson by its address and waits until it is there, with its scripts. */
async function goTo(page: Page | Frame, id: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#${id}`);
  await page.locator(`#${id}.current`).waitFor();
}

const begun = (frame: Page | Frame) => frame.locator('.bar-state:not([hidden])').waitFor();

/** Goes to a question's page and answers it. */
async function answerOn(page: Page, question: QuestionBlock | undefined, right: boolean): Promise<void> {
  if (!question) throw new Error('The session lacks such a question');
  await goTo(page, `p-${pageWith((block) => block === question).id}`);
  const submit = page.locator(`[data-block="${question.id}"] button[type="submit"]`);
  await submit.waitFor();
  await answer(page.mainFrame(), specOf(question), right);
}

/** A scene that shows a page of the lesson as a whole. */
const reading = (name: string, title: string, kind: Block['kind'], from = 0): Scene => ({
  name: `pelajaran-${name}`,
  title,
  height: 'whole',
  show: (page) => goTo(page, `p-${kindPage(kind, from).id}`),
});

export const lessonScenes: readonly Scene[] = [
  {
    name: 'situs-depan',
    title: 'Halaman depan situs kursus',
    height: 'whole',
    async show(page, { portal }) {
      await page.goto(`${portal}/belajar/`);
      await page.locator('#siapa:not([hidden])').waitFor();
    },
  },
  {
    name: 'pelajaran-pembuka',
    title: 'Pembuka sesi',
    height: 'whole',
    async show(page, { portal }) {
      await page.goto(`${portal}/${lesson}`);
      await begun(page);
    },
  },
  {
    name: 'pelajaran-prates',
    title: 'Pra-tes sebelum dimulai',
    height: 'whole',
    async show(page) {
      await goTo(page, `p-${kindPage('test').id}`);
      await page.locator('.page.current .test-desk button').first().waitFor();
    },
  },
  {
    name: 'pelajaran-butir',
    title: 'Butir pra-tes',
    height: 'whole',
    async show(page) {
      await page.locator('.page.current .test-desk button').first().click();
      await page.locator('.page.current .test-desk input').first().check();
    },
  },
  {
    name: 'pelajaran-unit',
    title: 'Awal unit 1',
    show: (page) => goTo(page, `p-${session.units.find(({ role }) => role === 'unit')?.pages[0]?.id}`),
  },
  reading('sorotan', 'Bacaan dengan kotak sorotan', 'callout', 6),
  reading('tabel', 'Bacaan dengan tabel', 'table'),
  reading('gambar', 'Bacaan dengan gambar', 'figure'),
  reading('langkah', 'Bacaan dengan langkah', 'steps'),
  reading('perbandingan', 'Bacaan dengan perbandingan', 'comparison'),
  reading('contoh', 'Contoh menurut jenjang', 'examples'),
  reading('kartu', 'Kartu lipat', 'flashcards'),
  {
    name: 'pelajaran-soal-salah',
    title: 'Soal yang dijawab salah',
    height: 'whole',
    show: (page) => answerOn(page, choice, false),
  },
  {
    name: 'pelajaran-soal-benar',
    title: 'Soal yang dijawab benar',
    height: 'whole',
    show: (page) => answerOn(page, several, true),
  },
  {
    name: 'pelajaran-soal-jodoh',
    title: 'Soal menjodohkan',
    height: 'whole',
    show: (page) => answerOn(page, pairs, false),
  },
  {
    name: 'pelajaran-lab',
    title: 'Lab',
    height: 'whole',
    async show(page) {
      await goTo(page, `p-${pageWith(isLab).id}`);
      await page.locator('.page.current [data-chunk] :is(button, a):visible').first().waitFor();
    },
  },
  {
    name: 'pelajaran-daftar-isi',
    title: 'Daftar isi',
    async show(page, _room, width) {
      await goTo(page, `p-${kindPage('table').id}`);
      if (width < 1024) await page.locator('#buka-daftar-isi').click();
      await page.locator('.contents [aria-current]:visible').waitFor();
    },
  },
  {
    name: 'pelajaran-alat',
    title: 'Alat',
    async show(page, _room, width) {
      if (width < 1024) await page.keyboard.press('Escape');
      await page.locator('#buka-alat').click();
      await page.locator('#buka-alat[aria-busy]').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'pelajaran-hasil',
    title: 'Hasil saya',
    height: 'whole',
    async show(page, { portal }) {
      await page.goto(`${portal}/${lesson}#hasil`);
      await page.reload();
      await page.locator('#hasil.current .result').waitFor();
    },
  },
  {
    name: 'sekolah-moodle',
    title: 'Di dalam bingkai LMS',
    async show(page, { school }) {
      await page.goto(school);
      await begun(lessonFrame(page));
    },
  },
  {
    name: 'sekolah-moodle-bacaan',
    title: 'Bacaan di dalam bingkai LMS',
    async show(page) {
      const frame = lessonFrame(page);
      await goTo(frame, `p-${kindPage('text', 6).id}`);
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    },
  },
  {
    name: 'pelajaran-tanpa-lms',
    title: 'Dibuka tanpa LMS',
    async show(page, { alone }) {
      await page.goto(alone);
      await page.locator('.notice').waitFor();
    },
  },
];

function lessonFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame());
  if (!frame) throw new Error('The LMS shows no frame');
  return frame;
}
