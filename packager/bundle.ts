// Builds the scripts and the stylesheet of a package with esbuild. The same for every package, so built once a process.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, transform } from 'esbuild';
import { isLazy, lazyStyles } from '../src/blocks/lazy-kinds.ts';
import { blocks } from '../src/i18n/blocks.ts';
import { labStrings } from '../src/i18n/labs/index.ts';
import { moreBlocks } from '../src/i18n/more-blocks.ts';
import { result } from '../src/i18n/result.ts';
import type { Language } from '../src/i18n/say.ts';
import { site } from '../src/i18n/site.ts';
import { tools } from '../src/i18n/tools.ts';
import { unconnected } from '../src/i18n/unconnected.ts';
import { BuildError } from './errors.ts';
import { hashOf, type PackageFile } from './file.ts';
import type { TrackingKind } from './render/context.ts';

/** Browsers of 2021: what cheap phones and school PCs still run (docs/decisions/0031). */
const target = ['chrome88', 'firefox91', 'safari15'];

const built = new Map<string, Promise<PackageFile>>();

/** Makes what is the same for every package once in a process. @param key the folder `src/`, and what it is */
export function once(key: string, make: () => Promise<PackageFile>): Promise<PackageFile> {
  const known = built.get(key);
  if (known) return known;
  const making = make();
  built.set(key, making);
  making.catch(() => built.delete(key));
  return making;
}

/** The player itself, with the tracking of one package format. @param source the folder `src/` */
export function buildPlayer(source: string, tracking: TrackingKind): Promise<PackageFile> {
  return once(`${source}:player:${tracking}`, () =>
    script(source, 'player', `import './player/entries/${tracking}.ts';`),
  );
}

/** Where the player's own chunks begin. */
const entries: Readonly<Record<string, string>> = {
  cmi5: './player/tracking/cmi5/entry-cmi5.ts',
  xapi: './player/tracking/xapi/entry-xapi.ts',
  documents: './blocks/work/documents.ts',
  paper: './player/tools/entry-paper.ts',
};

/**
 * A script that the player loads only when it is needed; it registers what it exports under its name.
 * @param name `cmi5`, `documents`, `paper` or `xapi`
 */
export function buildChunk(source: string, name: string): Promise<PackageFile> {
  const wrapper = `import * as chunk from '${entries[name]}'; ${register(name, 'chunk')}`;
  return once(`${source}:${name}`, () => script(source, name, wrapper));
}

/** The parts of the player that bring strings of their own: where each begins, and what it says. */
const parts = {
  result: { entry: './player/result/entry-result.ts', strings: result },
  site: { entry: './player/site/lesson-site.ts', strings: site },
  tools: { entry: './player/tools/entry-tools.ts', strings: tools },
  unconnected: { entry: './player/unconnected/entry-unconnected.ts', strings: unconnected },
};
export type Part = keyof typeof parts;

/** A part of the player that is loaded only when it is needed, with its strings in one language. */
export function buildPart(source: string, name: Part, language: Language): Promise<PackageFile> {
  const { entry, strings } = parts[name];
  const chunk = `{ ...chunk, strings: ${JSON.stringify(strings[language])} }`;
  const wrapper = `import * as chunk from '${entry}'; ${register(name, chunk)}`;
  return once(`${source}:${name}:${language}`, () => script(source, name, wrapper));
}

/** The style of such a part; undefined where it needs none. */
export const buildPartStyle = (source: string, name: Part): Promise<PackageFile | undefined> =>
  folderStyle(source, join('player', name), name);

/** The chunks of the kinds that aren't lazy, which the first page doesn't have to wait for: their registry and strings. */
const kindGroups = {
  blocks: { registry: './blocks/behaviours.ts', strings: blocks },
  more: { registry: './blocks/more-behaviours.ts', strings: moreBlocks },
};

/** The behaviours and strings of a group of kinds. */
export function buildKinds(
  source: string,
  group: keyof typeof kindGroups,
  language: Language,
): Promise<PackageFile> {
  const { registry, strings } = kindGroups[group];
  const wrapper = kindWrapper(group, registry, 'behaviours', 'behaviours', strings[language]);
  return once(`${source}:${group}:${language}`, () => script(source, group, wrapper));
}

/** The script of a lazy kind: its behaviour, and its strings in one language. */
export function buildKind(source: string, kind: string, language: Language): Promise<PackageFile> {
  const behaviours = `{ '${kind}': behaviour }`;
  const strings = labStrings[kind]?.[language] ?? {};
  const path = `./blocks/${kind}/behaviour.ts`;
  return once(`${source}:${kind}:${language}`, () =>
    script(source, kind, kindWrapper(kind, path, 'behaviour', behaviours, strings)),
  );
}

/** A script that registers behaviours by kind together with their strings. */
function kindWrapper(
  name: string,
  path: string,
  imported: string,
  behaviours: string,
  strings: Readonly<Record<string, string>>,
): string {
  const chunk = `{ behaviours: ${behaviours}, strings: ${JSON.stringify(strings)} }`;
  return `import { ${imported} } from '${path}'; ${register(name, chunk)}`;
}

/** The styles that several lazy kinds share. */
export const buildLazyStyle = (source: string): Promise<PackageFile> =>
  once(`${source}:lazy-style`, async () => {
    const files = await Promise.all(lazyStyles.map((folder) => cssIn(join(source, 'blocks', folder))));
    return style('lazy', files.flat());
  });

/** The style of a lazy kind; undefined where it needs none. */
export const buildKindStyle = (source: string, kind: string): Promise<PackageFile | undefined> =>
  folderStyle(source, join('blocks', kind), kind);

async function folderStyle(source: string, folder: string, name: string): Promise<PackageFile | undefined> {
  const files = await cssIn(join(source, folder));
  return files.length === 0 ? undefined : once(`${source}:${name}:style`, () => style(name, files));
}

/** Data as a script chunk, because from file:// a script may be loaded where data may not be fetched. */
export function dataChunk(name: string, value: unknown): PackageFile {
  const data = Buffer.from(register(name, JSON.stringify(value)));
  return { name: `${name}-${hashOf(data)}.js`, data };
}

const register = (name: string, expression: string): string =>
  `(window.kendaliChunks = window.kendaliChunks || {})['${name}'] = ${expression};\n`;

/** Bundles a script. @param source the folder `src/`, where its imports begin. @param contents TypeScript */
export async function script(source: string, name: string, contents: string): Promise<PackageFile> {
  const result = await build({
    stdin: { contents, resolveDir: source, sourcefile: `${name}.ts`, loader: 'ts' },
    // Paths are never written into the output, but they would be into messages: keep those the same everywhere.
    absWorkingDir: dirname(source),
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target,
    legalComments: 'inline',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    write: false,
  }).catch((error: Error) => {
    throw new BuildError(`Skrip '${name}' tidak bisa dibungkus: ${error.message}`);
  });
  const data = Buffer.from(result.outputFiles[0]?.contents ?? []);
  return { name: `${name}-${hashOf(data)}.js`, data };
}

/**
 * The styles that every page may need as one stylesheet: theme (tokens before the rest), player, blocks that aren't lazy.
 * @param source the folder `src/`. @param more CSS of this package alone, which comes last
 */
export function buildStylesheet(source: string, more = ''): Promise<PackageFile> {
  const make = async () => style('player', await styleFiles(source), more);
  // An office's own isn't kept: there may be any number of offices.
  return more === '' ? once(`${source}:style`, make) : make();
}

/** Puts style sheets together. @param more CSS that comes behind them */
export async function style(name: string, paths: readonly string[], more = ''): Promise<PackageFile> {
  const css = [...(await Promise.all(paths.map((path) => readFile(path, 'utf8')))), more].join('\n');
  const { code } = await transform(css, {
    loader: 'css',
    minify: true,
    target,
    logLevel: 'silent',
  });
  if (/@import|url\(\s*["']?(?!\s*["']?(data:|#))/i.test(code)) {
    throw new BuildError('Gaya memuat @import atau url() ke berkas lain; sisipkan sebagai data: atau hapus');
  }
  const data = Buffer.from(code);
  return { name: `${name}-${hashOf(data)}.css`, data };
}

async function styleFiles(source: string): Promise<string[]> {
  const theme = await cssIn(join(source, 'theme'));
  const isTokens = (path: string) => path.endsWith('tokens.css');
  const kinds = (await readdir(join(source, 'blocks'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && !isLazy(entry.name) && !lazyStyles.includes(entry.name))
    .map((entry) => join(source, 'blocks', entry.name))
    .sort();
  return [
    ...theme.filter(isTokens),
    ...theme.filter((path) => !isTokens(path)),
    ...(await cssIn(join(source, 'player', 'style'))),
    ...(await Promise.all(kinds.map(cssIn))).flat(),
  ];
}

async function cssIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => join(folder, name));
}
