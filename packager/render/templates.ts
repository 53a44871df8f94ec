// Compiles the Handlebars templates of the lesson (shell, block views, partials) and lends them their helpers.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { BuildError } from '../errors.ts';
import type { ShellContext } from './context.ts';
import { blockHtml, inlineHtml, type MarkdownPlace } from './markdown.ts';

/** What the helpers need to know about the document being rendered. */
export interface RenderScope {
  place: MarkdownPlace;
  say(key: string, values: Readonly<Record<string, string | number>>): string;
  /** Markup of a drawing that was read beforehand. */
  drawing(name: string): string;
}

export interface Templates {
  shell(context: ShellContext, scope: RenderScope): string;
  /** The view of a block kind; `uid` is unique in the document. */
  view(
    kind: string,
    context: Readonly<Record<string, unknown>> & { uid: string },
    scope: RenderScope,
  ): string;
}

const compiled = new Map<string, Promise<Templates>>();

/** The templates below a source folder (`src/`), compiled once in a process. */
export function loadTemplates(source: string): Promise<Templates> {
  const known = compiled.get(source);
  if (known) return known;
  const loading = compile(source);
  compiled.set(source, loading);
  loading.catch(() => compiled.delete(source));
  return loading;
}

async function compile(source: string): Promise<Templates> {
  const handlebars = Handlebars.create();
  registerHelpers(handlebars);
  const blocks = join(source, 'blocks');
  const views = new Map<string, Handlebars.TemplateDelegate>();
  for (const entry of (await readdir(blocks, { withFileTypes: true })).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    if (entry.isFile() && entry.name.endsWith('.hbs')) {
      handlebars.registerPartial(entry.name.slice(0, -4), await read(join(blocks, entry.name)));
    } else if (entry.isDirectory()) {
      const view = await read(join(blocks, entry.name, 'view.hbs')).catch(() => undefined);
      if (view !== undefined) views.set(entry.name, handlebars.compile(view));
    }
  }
  const shell = handlebars.compile(await read(join(source, 'player', 'shell.hbs')));
  return {
    shell: (context, scope) => shell(context, { data: { scope } }),
    view(kind, context, scope) {
      const view = views.get(kind);
      if (!view)
        throw new BuildError(`Blok '${kind}' belum punya tampilan; tulis src/blocks/${kind}/view.hbs`);
      return view(context, { data: { scope } });
    },
  };
}

const read = (path: string) => readFile(path, 'utf8');

function registerHelpers(handlebars: typeof Handlebars): void {
  const safe = (html: string) => new handlebars.SafeString(html);
  const scopeOf = (options: Handlebars.HelperOptions) => options.data.scope as RenderScope;
  handlebars.registerHelper({
    md: (text: unknown, options: Handlebars.HelperOptions) =>
      safe(blockHtml(String(text ?? ''), scopeOf(options).place)),
    mdi: (text: unknown, options: Handlebars.HelperOptions) =>
      safe(inlineHtml(String(text ?? ''), scopeOf(options).place)),
    say: (key: unknown, options: Handlebars.HelperOptions) =>
      scopeOf(options).say(String(key), options.hash as Record<string, string | number>),
    svg: (name: unknown, options: Handlebars.HelperOptions) => safe(scopeOf(options).drawing(String(name))),
    json: (value: unknown) => JSON.stringify(value),
    eq: (a: unknown, b: unknown) => a === b,
    inc: (n: unknown) => Number(n) + 1,
  });
}
