// BACA-SAYA.html: what a package is, how to upload it, what may still be changed, and the fingerprint of its contents.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { durationWords } from '../src/i18n/duration.ts';
import { guides as strings } from '../src/i18n/guides.ts';
import { sayIn } from '../src/i18n/say.ts';
import { minutesOf, pagesOf } from '../src/model/course.ts';
import { projectRoot } from '../src/paths.ts';
import type { PackageFile } from './file.ts';
import type { PackageContent } from './formats/format.ts';
import { formatWords } from './guides/formats.ts';
import { choiceFor, guides, lmsFor } from './guides/index.ts';
import { guideView } from './guides/view.ts';
import { escapeHtml } from './render/escape.ts';

export const readmeName = 'BACA-SAYA.html';

/** What an office may still change by hand after the package was built. */
export const configName = 'kendali.config.json';

/** Files that the fingerprint leaves out: the one that it stands in, and the one that may be changed. */
const notPrinted = [readmeName, configName];

/**
 * SHA-256 over a line for each file, in the order of names: its own SHA-256, two spaces and its name, as `sha256sum`
 * writes them. A zip can't hold its own checksum; this one stays the same however often it is unpacked and zipped.
 */
export function fingerprint(files: readonly PackageFile[]): string {
  const lines = files
    .filter(({ name }) => !notPrinted.includes(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, data }) => `${sha256(data)}  ${name}\n`);
  return sha256(lines.join(''));
}

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');

/** How an office checks the fingerprint in the folder with the unpacked files. */
const commands = {
  windows: `[string[]]$n = Get-ChildItem -Recurse -File | Resolve-Path -Relative | ForEach-Object { $_.Substring(2).Replace('\\','/') } | Where-Object { $_ -notin '${notPrinted.join("','")}' }
[Array]::Sort($n, [StringComparer]::Ordinal)
$t = -join ($n | ForEach-Object { (Get-FileHash $_).Hash.ToLower() + '  ' + $_ + "\`n" })
-join ([Security.Cryptography.SHA256]::Create().ComputeHash([Text.Encoding]::UTF8.GetBytes($t)) | ForEach-Object { $_.ToString('x2') })`,
  linux: `find * -type f ${notPrinted.map((name) => `! -name ${name}`).join(' ')} | LC_ALL=C sort | xargs -d '\\n' sha256sum | sha256sum`,
};

let version: string | undefined;

/** The project's version, as in package.json. */
function ownVersion(): string {
  version ??= String(
    (JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: unknown }).version,
  );
  return version;
}

let render: Promise<Handlebars.TemplateDelegate> | undefined;

/**
 * The page for a package, in the language of its interface; it needs no other file and no script.
 * @param files all other files of the package, manifests and all
 * @param source the folder `src/`, for the styles
 */
export async function makeReadme(
  { request, lessons }: PackageContent,
  files: readonly PackageFile[],
  source: string,
): Promise<PackageFile> {
  const { course, language, format, brand } = request;
  const say = sayIn(strings, language);
  const shape = lessons.length === course.sessions.length && lessons.length > 1 ? 'course' : 'sessions';
  /** The site is unpacked where it is to stand; every other package is uploaded as it is. */
  const sayFor = (key: 'readme.intro' | 'readme.upload' | 'readme.upload.choose' | 'readme.change.text') =>
    say(format === 'web' ? `${key}.site` : key, { file: configName });
  render ??= readFile(join(projectRoot, 'packager', 'templates', 'baca-saya.hbs'), 'utf8').then((template) =>
    compile(template),
  );
  const html = (await render)({
    language,
    strings: strings[language],
    style: new Handlebars.SafeString(await styles(source)),
    title: say('readme.title', { course: course.title }),
    course: { title: course.title, summary: course.summary },
    logo:
      brand?.logo && `data:image/${mediaTypes[brand.logo.type]};base64,${brand.logo.data.toString('base64')}`,
    made: brand?.name && say('readme.made', { office: brand.name }),
    facts: factsOf({ request, lessons }),
    guides: lmsFor(format, shape).map((id) => ({
      ...guideView(guides[id], language),
      // The guide's own steps are for another kind of package.
      how: choiceFor(id, format, shape)?.how?.[language],
    })),
    intro: sayFor('readme.intro'),
    upload: sayFor('readme.upload'),
    choose: sayFor('readme.upload.choose'),
    configText: marked(sayFor('readme.change.text'), configName),
    exampleTitle: say('readme.change.example', { file: configName }),
    example: JSON.stringify(exampleConfig(say('readme.change.contactExample')), null, 2),
    printText: say('readme.fingerprint.text', { excluded: notPrinted.join(', ') }),
    fingerprint: fingerprint(files),
    commands,
  });
  return { name: readmeName, data: Buffer.from(html) };
}

const mediaTypes = { png: 'png', jpg: 'jpeg', webp: 'webp' } as const;

function compile(template: string): Handlebars.TemplateDelegate {
  const handlebars = Handlebars.create();
  handlebars.registerHelper('say', function (this: unknown, key: string, options: Handlebars.HelperOptions) {
    const known = (options.data.root as { strings: Readonly<Record<string, string>> }).strings[key];
    if (known === undefined) throw new Error(`No interface string "${key}"`);
    return known;
  });
  return handlebars.compile(template, { strict: true });
}

/** What the package is, as pairs for a list. */
function factsOf({
  request,
  lessons,
}: Pick<PackageContent, 'request' | 'lessons'>): { name: string; values: string[] }[] {
  const { course, language, format, lrs, contact, posttestRequired = true } = request;
  const say = sayIn(strings, language);
  const nameOf = (code: 'id' | 'en') => say(`readme.language.${code}`);
  const sessions = lessons.map(({ session }) => {
    const { number, title } = session;
    return say('readme.session', {
      number,
      title,
      time: durationWords(minutesOf(pagesOf(session)), language),
    });
  });
  const marks = [...new Set(lessons.map(({ session }) => String(session.passMark)))];
  const facts: [string, string[]][] = [
    [say('readme.sessions'), sessions],
    [say('readme.format'), [formatWords[format].name]],
    [say('readme.passMark'), marks],
    [say('readme.posttest'), [say(`readme.posttest.${posttestRequired ? 'required' : 'optional'}`)]],
    [
      say('readme.language'),
      [say('readme.language.of', { course: nameOf(course.language), interface: nameOf(language) })],
    ],
    [say('readme.lrs'), lrs ? [lrs.endpoint] : []],
    [say('readme.contact'), contact ? [contact] : []],
    [say('readme.version'), [`Kendali ${ownVersion()}`]],
  ];
  return facts.filter(([, values]) => values.length > 0).map(([name, values]) => ({ name, values }));
}

const exampleConfig = (contact: string) => ({
  lrs: { endpoint: 'https://lrs.dinas.go.id/xapi/', key: 'kunci-anda', secret: 'rahasia-anda' },
  contact,
});

/** A sentence as HTML with a file's name in it set as code. */
const marked = (sentence: string, name: string): Handlebars.SafeString =>
  new Handlebars.SafeString(escapeHtml(sentence).replace(name, `<code>${name}</code>`));

/** All styles that the page needs, to stand inside it. */
async function styles(source: string): Promise<string> {
  const paths = [
    join(source, 'theme', 'tokens.css'),
    join(source, 'theme', 'base.css'),
    join(projectRoot, 'packager', 'guides', 'picture.css'),
    join(projectRoot, 'packager', 'templates', 'baca-saya.css'),
  ];
  return (await Promise.all(paths.map((path) => readFile(path, 'utf8')))).join('\n');
}
