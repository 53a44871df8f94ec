// A page with rendered blocks and their behaviours, as the packager and the player would make it, with a player that
// only writes down what it is told.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import Handlebars from 'handlebars';
import MarkdownIt from 'markdown-it';
import { type Block, isActivity, isQuestion } from '../../src/blocks/schemas.ts';
import { specOf } from '../../src/blocks/spec.ts';
import { blockViews } from '../../src/i18n/block-views.ts';
import { blocks as strings } from '../../src/i18n/blocks.ts';
import { labStrings } from '../../src/i18n/labs/index.ts';
import { moreBlocks } from '../../src/i18n/more-blocks.ts';
import { fill } from '../../src/i18n/say.ts';

const source = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src');
const drawing =
  '<svg viewBox="0 0 320 120" aria-hidden="true"><circle class="fig-accent" cx="60" cy="60" r="40"/>' +
  '<path class="fig-gold" d="M160 20l40 80h-80z"/><rect class="fig-soft" x="230" y="20" width="80" height="80"/>' +
  '<path class="fig-line" d="M10 110H310"/><text class="fig-ink" x="20" y="16">contoh</text></svg>';

/** Every string that a block may say in the browser, those of the lazy kinds too. */
export const said: Readonly<Record<string, string>> = Object.assign(
  {},
  strings.id,
  moreBlocks.id,
  ...Object.values(labStrings).map((catalogue) => catalogue.id),
);

type Helper = (...parameters: unknown[]) => unknown;

function helpers(): Record<string, Helper> {
  const markdown = new MarkdownIt();
  markdown.validateLink = () => true;
  const safe = (html: string) => new Handlebars.SafeString(html);
  return {
    md: (text) => safe(markdown.render(String(text))),
    mdi: (text) => safe(markdown.renderInline(String(text))),
    say: (key, options) =>
      fill(
        { ...blockViews.id, ...said }[String(key)] ?? `?${key}`,
        (options as Handlebars.HelperOptions).hash,
      ),
    svg: () => safe(drawing),
    json: (value) => JSON.stringify(value),
    eq: (a, b) => a === b,
    inc: (n) => Number(n) + 1,
  };
}

const folder = join(source, 'blocks');

/** A function that works each answer out only once: the sources stay as they are while a file of tests runs. */
function once<T>(work: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const answer = known.get(key) ?? work(key);
    known.set(key, answer);
    return answer;
  };
}

async function prepareHandlebars(): Promise<typeof Handlebars> {
  const handlebars = Handlebars.create();
  handlebars.registerHelper(helpers() as Record<string, Handlebars.HelperDelegate>);
  for (const name of await readdir(folder)) {
    if (name.endsWith('.hbs'))
      handlebars.registerPartial(name.slice(0, -4), await readFile(join(folder, name), 'utf8'));
  }
  return handlebars;
}

const preparing = prepareHandlebars();
const viewOf = once(async (kind) => {
  const handlebars = await preparing;
  return handlebars.compile(await readFile(join(folder, kind, 'view.hbs'), 'utf8'));
});

/** Renders one block as the packager does, with its wrapper. */
export async function renderBlock(block: Block, uid: string): Promise<string> {
  const view = await viewOf(block.kind);
  const id = isQuestion(block) || isActivity(block) ? ` data-block="${block.id}"` : '';
  const entry = {
    term: 'Model',
    english: 'model',
    meaning: 'Hasil belajar mesin dari **contoh**.',
  };
  const words = { ...block, uid, ...(block.kind === 'term' ? { entry } : {}) };
  return `<div class="block" data-kind="${block.kind}"${id}>${view(words)}</div>`;
}

let sheet: Promise<string> | undefined;
export function stylesheet(): Promise<string> {
  sheet ??= readStylesheet();
  return sheet;
}

async function readStylesheet(): Promise<string> {
  const kinds = await readdir(folder);
  const paths = [
    join(source, 'theme', 'tokens.css'),
    join(source, 'theme', 'base.css'),
    ...kinds.map((kind) => join(folder, kind, 'style.css')),
  ];
  const sheets = await Promise.all(paths.map((path) => readFile(path, 'utf8').catch(() => '')));
  return `${sheets.join('\n')} main{max-width:42rem;margin:auto;padding:1rem} .block{margin-bottom:1.5rem}`;
}

/** What the page's fake player wrote down, and what it hands out; lives at `window.told`. */
export interface Told {
  answers: { id: string; response: string[] }[];
  reports: { measure: number; response: string; interaction?: string }[];
  announced: string[];
  kept: Record<string, string>;
  jenjang?: string;
}

/** A script as it would be shipped. */
export const bundle = once(async (contents) => {
  const result = await build({
    stdin: { contents, resolveDir: join(source, 'blocks'), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'chrome88',
    write: false,
    logLevel: 'silent',
  });
  return result.outputFiles[0]?.text ?? '';
});

export const labScript = () =>
  bundle(`import { behaviour } from './lab-classifier/behaviour.ts'; window.lab = behaviour;`);

const fakePlayer = (specs: string, said: string) => `
  import { behaviours as most } from './behaviours.ts';
  import { behaviours as more } from './more-behaviours.ts';
  const behaviours = { ...most, ...more };
  import { questionKinds } from './question-kinds.ts';
  import { fill } from '../i18n/say.ts';
  const specs = ${specs};
  const said = ${said};
  window.told = { answers: [], reports: [], announced: [], kept: window.keptBefore ?? {}, jenjang: window.jenjangBefore };
  const listeners = [];
  for (const element of document.querySelectorAll('.block')) {
    const id = element.dataset.block;
    const behaviour = behaviours[element.dataset.kind] ?? (id && window.lab);
    if (!behaviour) continue;
    const question = specs.find((spec) => spec.id === id);
    let tries = 0;
    const context = {
      say: (key, values) => fill(said[key] ?? '?' + key, values),
      question,
      answered: window.answeredBefore?.[id],
      answer(response) {
        told.answers.push({ id, response });
        return { correct: questionKinds[question.kind].isCorrect(question, response), tries: ++tries };
      },
      report: (outcome) => told.reports.push(outcome),
      measured: () => window.measuredBefore?.[id],
      kept: () => told.kept[id],
      keep: (text) => { told.kept[id] = text; },
      workPlace: () => window.placeBefore ?? 'device',
      onWorkPlace: () => {},
      jenjang: () => told.jenjang,
      chooseJenjang(jenjang) {
        told.jenjang = jenjang;
        for (const listener of listeners) listener();
      },
      onJenjang: (listener) => listeners.push(listener),
      announce: (text) => told.announced.push(text),
    };
    behaviour.enhance(element, context);
  }
`;

/** The document for a browser. @param before script that sets what was answered or kept in an earlier visit */
export async function page(blocks: readonly Block[], before = ''): Promise<string> {
  const html = await Promise.all(blocks.map((block, index) => renderBlock(block, `b-contoh-${index}`)));
  const specs = JSON.stringify(blocks.filter(isQuestion).map(specOf));
  const script = await bundle(fakePlayer(specs, JSON.stringify(said)));
  return `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Contoh</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><style>${await stylesheet()}</style></head>
    <body><div class="motif"></div><main><h1>Semua jenis blok</h1><h2>Halaman contoh</h2>${html.join('\n')}</main>
    <script>${before}</script><script>${await labScript()}</script><script>${script}</script></body></html>`;
}
