// Builds the scripts and the stylesheet of a package with esbuild. The same for every package, so built once a process.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, transform } from 'esbuild';
import { BuildError } from './errors.ts';
import { hashOf, type PackageFile } from './file.ts';

/** Browsers of about 2021: what cheap phones and school PCs still run. */
const scriptTarget = 'es2019';
const styleTarget = ['chrome88', 'firefox78', 'safari13.1'];

const built = new Map<string, Promise<PackageFile>>();

function once(key: string, make: () => Promise<PackageFile>): Promise<PackageFile> {
  const known = built.get(key);
  if (known) return known;
  const making = make();
  built.set(key, making);
  making.catch(() => built.delete(key));
  return making;
}

/** The player itself. @param source the folder `src/` */
export function buildPlayer(source: string): Promise<PackageFile> {
  return once(`${source}:player`, () => script(source, 'player', `import './player/main.ts';`));
}

/**
 * A script that the player loads only when it is needed; it registers itself under its name.
 * @param name `xapi`, or the kind of a lab
 */
export function buildChunk(source: string, name: string): Promise<PackageFile> {
  const lab = name.startsWith('lab-');
  const path = lab ? `./blocks/${name}/behaviour.ts` : `./player/tracking/${name}/entry-${name}.ts`;
  const wanted = lab ? '{ behaviour as chunk }' : '* as chunk';
  const wrapper = `import ${wanted} from '${path}'; (window.kendaliChunks ??= {})['${name}'] = chunk;`;
  return once(`${source}:${name}`, () => script(source, name, wrapper));
}

async function script(source: string, name: string, contents: string): Promise<PackageFile> {
  const result = await build({
    stdin: { contents, resolveDir: source, sourcefile: `${name}.ts`, loader: 'ts' },
    // Paths are never written into the output, but they would be into messages: keep those the same everywhere.
    absWorkingDir: dirname(source),
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: scriptTarget,
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

/** All styles as one stylesheet: theme (tokens before the rest), player, blocks. */
export function buildStylesheet(source: string): Promise<PackageFile> {
  return once(`${source}:style`, async () => {
    const css = (await Promise.all((await styleFiles(source)).map((path) => readFile(path, 'utf8')))).join(
      '\n',
    );
    const { code } = await transform(css, {
      loader: 'css',
      minify: true,
      target: styleTarget,
      logLevel: 'silent',
    });
    if (/@import|url\(\s*["']?(?!\s*["']?(data:|#))/i.test(code)) {
      throw new BuildError(
        'Gaya memuat @import atau url() ke berkas lain; sisipkan sebagai data: atau hapus',
      );
    }
    const data = Buffer.from(code);
    return { name: `player-${hashOf(data)}.css`, data };
  });
}

async function styleFiles(source: string): Promise<string[]> {
  const theme = await cssIn(join(source, 'theme'));
  const isTokens = (path: string) => path.endsWith('tokens.css');
  const kinds = (await readdir(join(source, 'blocks'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
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
