// Server-rendered pages: the Handlebars templates of every folder of the portal, all inside one layout, all values escaped.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Response } from 'express';
import Handlebars from 'handlebars';
import { durationWords } from '../i18n/duration.ts';
import { type Catalogue, fill, type Language } from '../i18n/say.ts';
import { projectRoot } from '../paths.ts';

const folder = join(projectRoot, 'src/portal');
const timeZone = 'Asia/Jakarta';

/** A page's own values. `title` names the page in the browser's tab; `scripts` are files of the portal's own. */
export interface PageContext {
  title: string;
  /** One word for the page's layout, e.g. `home`; becomes a class of `<body>`. */
  kind?: string;
  scripts?: readonly string[];
  /** Seconds after which a browser without scripts loads the page anew. */
  refresh?: number;
  [name: string]: unknown;
}

/** What the layout needs besides the page's own values; made for each request. */
export interface RequestContext {
  /** Token that every form of this visitor carries. */
  formToken: string;
  /** Who is logged in, and which rights they have: `request.account.may.keys`. */
  account: { name: string; role: string; may: Readonly<Record<string, boolean>> } | undefined;
  /** Path of the page, so that the menu can mark where one is. */
  path: string;
}

export interface Views {
  /** HTML of one page in its layout. @param page `home` for pages/home.hbs, `keys/list` for keys/list.hbs */
  page(page: string, context: PageContext, request: RequestContext): string;
  /** An interface string. A key that no catalogue has is a fault of the program and throws. */
  say(key: string, values?: Readonly<Record<string, string | number>>): string;
  readonly language: Language;
}

export interface ViewOptions {
  language: Language;
  /** Strings of every room that has pages. */
  catalogues: readonly Catalogue[];
  /** Addresses of the portal's own files, by short name (`portal.css`). */
  asset(name: string): string;
}

/** Compiles every template once. */
export function createViews({ language, catalogues, asset }: ViewOptions): Views {
  const handlebars = Handlebars.create();
  const strings = Object.assign({}, ...catalogues.map((entry) => entry[language])) as Record<string, string>;
  const say: Views['say'] = (key, values) => {
    const text = strings[key];
    if (text === undefined) throw new Error(`No interface string "${key}"`);
    return fill(text, values);
  };
  const formats = formatsOf(language);

  handlebars.registerHelper('say', (key: string, options: Handlebars.HelperOptions) =>
    say(key, options.hash),
  );
  handlebars.registerHelper('number', (value: number) => formats.number(value));
  handlebars.registerHelper('bytes', (value: number) => formats.bytes(value));
  handlebars.registerHelper('duration', (minutes: number) => durationWords(minutes, language));
  handlebars.registerHelper('date', (value: Date | string | number) => formats.date(value));
  handlebars.registerHelper('dateTime', (value: Date | string | number) => formats.dateTime(value));
  handlebars.registerHelper('iso', (value: Date | string | number) => new Date(value).toISOString());
  handlebars.registerHelper('eq', (one: unknown, other: unknown) => one === other);
  handlebars.registerHelper('concat', (...parts: unknown[]) => parts.slice(0, -1).join(''));
  handlebars.registerHelper('asset', asset);
  // Every form writes {{formToken}}: the CSRF token of this visitor.
  handlebars.registerHelper('formToken', (options: Handlebars.HelperOptions) => {
    const token = Handlebars.escapeExpression(options.data.root.request.formToken);
    return new Handlebars.SafeString(`<input type="hidden" name="_token" value="${token}">`);
  });

  const templates = new Map<string, Handlebars.TemplateDelegate>();
  for (const [name, text] of templatesIn(folder)) {
    templates.set(name, handlebars.compile(text, { strict: false, preventIndent: true }));
    handlebars.registerPartial(name, text);
  }

  return {
    language,
    say,
    page(name, context, request) {
      const template = templates.get(name);
      const layout = templates.get('layout');
      if (!template || !layout) throw new Error(`No template "${name}"`);
      const values = { ...context, request, language };
      const body = new Handlebars.SafeString(template(values));
      return layout({ ...values, body });
    },
  };
}

/** Every template below a folder, by its path; those in pages/ go by their own name. */
function templatesIn(path: string): [name: string, text: string][] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [
      file.slice(0, -'.hbs'.length).replace(/^pages\//, ''),
      readFileSync(join(path, file), 'utf8'),
    ]);
}

/** Numbers, sizes and times as people here write them; times in WIB. */
export function formatsOf(language: Language): {
  number(value: number): string;
  bytes(value: number): string;
  date(value: Date | string | number): string;
  dateTime(value: Date | string | number): string;
} {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone });
  return {
    number: (value) => number.format(value),
    bytes(value) {
      if (value < 1024) return `${number.format(value)} byte`;
      if (value < 1024 * 1024) return `${number.format(value / 1024)} KB`;
      return `${number.format(value / 1024 / 1024)} MB`;
    },
    date: (value) => date.format(new Date(value)),
    dateTime: (value) => `${dateTime.format(new Date(value))} WIB`,
  };
}

/**
 * Answers with a page. The portal sets `response.locals.views` and `response.locals.view` before any route runs.
 * Pages carry a form token, so no cache may keep them.
 */
export function render(response: Response, page: string, context: PageContext, status = 200): void {
  const { views, view } = response.locals as { views: Views; view: RequestContext };
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(views.page(page, context, view));
}

/** The interface strings that this response speaks. */
export function sayIn(response: Response): Views['say'] {
  return (response.locals as { views: Views }).views.say;
}
