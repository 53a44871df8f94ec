// A page with a test or with Karya saya, and a desk that draws, judges and remembers as the player would.
import type { BankItem, TestBank } from '../../src/blocks/contract.ts';
import type { BlockInput } from '../../src/blocks/schemas.ts';
import { blockSchema } from '../../src/blocks/schemas.ts';
import { bundle, renderBlock, said, stylesheet } from './harness.ts';

const topics = ['data latih', 'token', 'halusinasi', 'prompt', 'bias', 'pengendali'] as const;
const objectiveOf = (n: number) => `tujuan-${(n % topics.length) + 1}`;

/** An item whose key is `b`; every text names the item's number, so that a test can tell them apart. */
async function makeItem(n: number): Promise<BankItem> {
  const topic = topics[n % topics.length];
  const block = blockSchema.parse({
    kind: 'single-choice',
    id: `butir-${n}`,
    objective: objectiveOf(n),
    level: 'C2',
    stem: `Pertanyaan ${n} tentang **${topic}**: apa yang sebaiknya dilakukan Bu Rina di kelasnya di Sekayu?`,
    options: [
      { id: 'a', text: `Pilihan ${n}a, yang tampak mudah`, feedback: `Catatan ${n}a: belum memeriksa.` },
      { id: 'b', text: `Pilihan ${n}b, yang diperiksa dahulu`, feedback: `Catatan ${n}b: tepat.` },
      { id: 'c', text: `Pilihan ${n}c, yang cepat selesai`, feedback: `Catatan ${n}c: terburu-buru.` },
      { id: 'd', text: `Pilihan ${n}d, yang menunggu`, feedback: `Catatan ${n}d: terlalu pasif.` },
    ],
    correct: 'b',
    explanation: `Penjelasan ${n}: guru memeriksa lebih dahulu.`,
  });
  return {
    id: `butir-${n}`,
    objective: objectiveOf(n),
    level: 'C2',
    options: ['a', 'b', 'c', 'd'],
    correct: 'b',
    html: await renderBlock(block, `butir-${n}`),
  };
}

/** A bank of cells with two parallel items each; a first attempt draws the first ones, the next the others. */
export async function makeBank(cells: number): Promise<TestBank> {
  const items = await Promise.all(Array.from({ length: cells * 2 }, (_, n) => makeItem(n)));
  return {
    items,
    cells: Array.from({ length: cells }, (_, n) => [n, n + cells]),
    objectives: Object.fromEntries(
      topics.map((topic, n) => [
        objectiveOf(n),
        {
          text: `Menjelaskan peran <em>${topic}</em> dengan contoh dari kelas sendiri.`,
          unit: `Unit tentang ${topic}`,
          page: `halaman-${n + 1}`,
        },
      ]),
    ),
  };
}

const frame = async (html: string, script: string) => `<!doctype html><html lang="id"><head>
  <meta charset="utf-8"><title>Contoh</title><meta name="viewport" content="width=device-width, initial-scale=1">
  <style>${await stylesheet()}</style></head><body><main><h1>Penutup</h1><h2>Halaman contoh</h2>${html}</main><script>${script}</script></body></html>`;

const context = `
  const said = ${JSON.stringify(said)};
  window.told = { chosen: [], handedIn: 0, announced: [], handed: [] };
  const tools = {
    async download(work) { told.handed.push(['download', work]); },
    print(work) { told.handed.push(['print', work]); },
    text: (work) => work.title,
  };
  const base = {
    say: (key, values) => fill(said[key] ?? '?' + key, values),
    announce: (text) => told.announced.push(text),
    workPlace: () => window.place ?? 'device',
    onWorkPlace: () => {},
    documents: () => (window.offline ? Promise.reject(new Error('offline')) : Promise.resolve(tools)),
  };
`;

const imports = (kind: string) =>
  `import { behaviour } from './${kind}/behaviour.ts'; import { fill } from '../i18n/say.ts';`;

export interface TestSetting {
  use?: 'pretest' | 'posttest';
  cells?: number;
  /** Result of the pre-test. */
  before?: number;
  attempts?: number;
  best?: number;
  /** Answers of the attempt that is under way. */
  answers?: (string | null)[];
  /** How often the bank can't be loaded. */
  failures?: number;
  /** What the test kept on this device before a reload. */
  kept?: string;
}

/** A page with a test. */
export async function testPage(setting: TestSetting = {}): Promise<string> {
  const { use = 'posttest', cells = 12 } = setting;
  const title = use === 'posttest' ? 'Pasca-uji: sejauh mana Anda melangkah' : 'Pra-uji: titik awal Anda';
  const block: BlockInput = {
    kind: 'test',
    id: 'uji',
    use,
    title,
    intro: 'Kerjakan dengan tenang, **sendiri**.',
  };
  const html = await renderBlock(blockSchema.parse(block), 'b-uji');
  const script = await bundle(`${imports('test')} ${context}
    const setting = ${JSON.stringify({ cells, ...setting })};
    const bank = ${JSON.stringify(await makeBank(cells))};
    let failures = setting.failures ?? 0;
    const state = { attempts: setting.attempts ?? 0, best: setting.best, last: setting.best, current: undefined };
    const draw = () => ({
      number: state.attempts + 1,
      items: bank.cells.map((cell) => cell[state.attempts % cell.length]),
      answers: bank.cells.map(() => undefined),
    });
    // Another device hands in while this one looks on.
    window.handInElsewhere = () => Object.assign(state, { attempts: state.attempts + 1, last: 50, best: 50, current: undefined });
    if (setting.answers) state.current = { ...draw(), answers: bank.cells.map((_, n) => setting.answers[n] ?? undefined) };
    const test = {
      use: ${JSON.stringify(use)},
      passMark: 75,
      state: () => ({ ...state }),
      other: () => setting.before === undefined ? undefined : { attempts: 1, best: setting.before, last: setting.before },
      bank: () => failures-- > 0 ? Promise.reject(new Error('offline')) : Promise.resolve(bank),
      begin() { return (state.current ??= draw()); },
      choose(_, index, option) {
        told.chosen.push([index, option]);
        const answers = [...state.current.answers];
        answers[index] = option;
        state.current = { ...state.current, answers };
      },
      handIn() {
        told.handedIn += 1;
        const { items, answers } = state.current;
        const right = items.map((item, n) => answers[n] === bank.items[item].correct);
        const score = Math.round(10000 * right.filter(Boolean).length / items.length) / 100;
        Object.assign(state, { attempts: state.attempts + 1, last: score, best: Math.max(score, state.best ?? 0), current: undefined });
        return { score, right };
      },
    };
    const keep = (text) => { told.kept = text; };
    behaviour.enhance(document.querySelector('.block'), { ...base, test, keep, kept: () => setting.kept });
  `);
  return frame(html, script);
}

export interface WorkSetting {
  id: string;
  title: string;
  page: string;
  place?: 'lms' | 'device' | 'window';
}

/** A page with Karya saya; `window.made(id, place)` is a work being made on another page meanwhile. */
export async function worksPage(works: readonly WorkSetting[], before = ''): Promise<string> {
  const block: BlockInput = {
    kind: 'works',
    title: 'Karya saya',
    intro: 'Semua yang Anda buat, **milik Anda**.',
  };
  const html = await renderBlock(blockSchema.parse(block), 'b-karya');
  const script = await bundle(`${imports('works')} ${context} ${before}
    const works = ${JSON.stringify(works)};
    window.made = (id, place) => { works.find((work) => work.id === id).place = place; };
    const documentOf = ({ id, title }) => ({ title, fileName: id, parts: [{ paragraph: 'Isi ' + title }] });
    const entries = () => works.map((work) => ({
      ...work,
      document: () => Promise.resolve(work.place && documentOf(work)),
    }));
    behaviour.enhance(document.querySelector('.block'), { ...base, works: { entries } });
  `);
  return frame(html, script);
}

/** A page with the bar of one work, and the real tools for documents. */
export async function barPage(): Promise<string> {
  const work = {
    title: 'Kesepakatan <kelas> & kita',
    fileName: 'kesepakatan-kelas',
    parts: [
      { heading: 'Kami sepakat' },
      { points: ['bertanya dulu', 'memeriksa'] },
      { table: { columns: ['Siapa', 'Apa'], rows: [['Guru', 'mendampingi']] } },
    ],
  };
  const script = await bundle(`
    import { createWorkBar } from './work/bar.ts'; import { fill } from '../i18n/say.ts';
    import * as documents from './work/documents.ts'; ${context}
    let work;
    const real = { ...base, documents: () => (window.offline ? Promise.reject(new Error()) : Promise.resolve(documents)) };
    const bar = createWorkBar(real, () => work);
    document.querySelector('main').append(bar.element);
    window.make = () => { work = ${JSON.stringify(work)}; bar.update(); };
    window.update = () => bar.update();
  `);
  return frame('<p>Laboratorium</p>', script);
}
