// The portal's own styles and browser scripts, bundled once at the first use and served under names that carry a hash.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import express, { type Router } from 'express';
import { projectRoot } from '../paths.ts';

interface Asset {
  type: string;
  body: string;
}

export interface Assets {
  /** Address of a file below the folder that the router is mounted at. */
  fileName(name: string): string;
  /** Serves the files; they never change under their name. */
  router: Router;
}

const source = (path: string) => join(projectRoot, 'src', path);
const theme = ['theme/tokens.css', 'theme/base.css'];

/** Files of the portal's pages. */
const portalFiles = (): Record<string, Asset> => ({
  'portal.css': styles([
    ...theme,
    'portal/style/portal.css',
    'portal/style/home.css',
    'portal/style/preview.css',
    'portal/trainer/trainer.css',
    'portal/keys/keys.css',
    'portal/accounts/accounts.css',
    'portal/links/links.css',
    'portal/verify/verify.css',
    'portal/office/office.css',
    'portal/inspect/inspect.css',
    '../packager/guides/picture.css',
  ]),
  'panel.js': script('portal/browser/panel.ts'),
  'copy.js': script('portal/browser/entry-copy.ts'),
  'live.js': script('portal/browser/entry-live.ts'),
  'office.js': script('portal/office/browser.ts'),
  'inspect.js': script('portal/inspect/entry-inspect.ts'),
  'mark.svg': { type: 'image/svg+xml', body: readFileSync(source('portal/style/mark.svg'), 'utf8') },
});

/** Files of the wrapper page on the preview's origin. */
const previewFiles = (): Record<string, Asset> => ({
  'wrapper.css': styles([...theme, 'portal/style/wrapper.css']),
  'wrapper.js': script('portal/browser/wrapper.ts'),
  'scorm12.js': api('scorm-again/scorm12/min'),
  'scorm2004.js': api('scorm-again/scorm2004/min'),
});

/** Resolved as `require` would be, so that the file is the one that declares a global variable. */
const api = (name: string): Asset => ({
  type: 'text/javascript',
  body: readFileSync(createRequire(import.meta.url).resolve(name), 'utf8').replace(
    /\n\/\/# sourceMappingURL=.*\s*$/,
    '\n',
  ),
});

let portal: Assets | undefined;
let preview: Assets | undefined;

export function portalAssets(): Assets {
  portal ??= serve(portalFiles());
  return portal;
}

export function previewAssets(): Assets {
  preview ??= serve(previewFiles());
  return preview;
}

function styles(paths: readonly string[]): Asset {
  const contents = paths.map((path) => `@import ${JSON.stringify(source(path))};`).join('\n');
  return { type: 'text/css', body: bundle({ stdin: { contents, loader: 'css', resolveDir: projectRoot } }) };
}

function script(path: string): Asset {
  return { type: 'text/javascript', body: bundle({ entryPoints: [source(path)], format: 'iife' }) };
}

function bundle(options: Parameters<typeof buildSync>[0]): string {
  const { outputFiles } = buildSync({
    ...options,
    bundle: true,
    minify: true,
    write: false,
    target: 'es2019',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const [file] = outputFiles ?? [];
  if (!file) throw new Error('The bundler gave no file');
  return file.text;
}

function serve(files: Record<string, Asset>): Assets {
  const named = new Map<string, string>();
  const router = express.Router();
  for (const [name, { type, body }] of Object.entries(files)) {
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    const fileName = name.replace(/(\.\w+)$/, `-${hash}$1`);
    named.set(name, fileName);
    router.get(`/${fileName}`, (_request, response) => {
      response.set('Cache-Control', 'public, max-age=31536000, immutable').type(type).send(body);
    });
  }
  return {
    router,
    fileName(name) {
      const found = named.get(name);
      if (found === undefined) throw new Error(`No file "${name}"`);
      return found;
    },
  };
}
