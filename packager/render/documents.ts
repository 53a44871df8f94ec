// Renders a session into HTML documents, one a unit, whose names change whenever anything in any of them does.
import { durationWords } from '../../src/i18n/duration.ts';
import { fill, type Language } from '../../src/i18n/say.ts';
import {
  blocksOf,
  type Course,
  minutesOf,
  pagesOf,
  type Session,
  type Unit,
  unitNumber,
} from '../../src/model/course.ts';
import type { Lesson } from '../../src/model/lesson.ts';
import { BuildError } from '../errors.ts';
import { hashOf, type PackageFile } from '../file.ts';
import { stringsOf } from '../strings.ts';
import type { ShellContext, TrackingKind } from './context.ts';
import { readDrawing } from './drawing.ts';
import { scriptJson } from './escape.ts';
import { blockHtml, inlineHtml } from './markdown.ts';
import { loadTemplates } from './templates.ts';
import { renderUnit, type UnitRoom, unitPlace } from './unit.ts';

export interface DocumentsInput {
  course: Course;
  session: Session;
  language: Language;
  tracking: TrackingKind;
  room: UnitRoom;
  stylesheet: PackageFile;
  script: string;
  office?: ShellContext['office'];
  posttestOptional: boolean;
  /** Name of the entry document. @param edition hash over all documents */
  entryName(edition: string): string;
  /** The lesson, given the document of each unit. */
  lesson(hrefs: readonly string[]): Lesson;
}

export interface RenderedDocument {
  name: string;
  html: string;
}

/** The documents of a session, the entry first. @throws BuildError when a template or drawing is missing or wrong */
export async function renderDocuments(input: DocumentsInput): Promise<RenderedDocument[]> {
  const { session, room } = input;
  const units = session.units.map((unit) => renderUnit(room, unit));
  const rendered = (edition: string): RenderedDocument[] => {
    const names = session.units.map((unit, index) =>
      index === 0 ? input.entryName(edition) : `${unit.id}-${edition}.html`,
    );
    return session.units.map((unit, index) => {
      const content = units[index];
      const name = names[index];
      if (!content || !name) throw new Error('A unit without its document');
      const context = shellContext(input, { unit, index, names, content });
      const scope = { ...room.scope, place: unitPlace(room, unit) };
      return { name, html: oneLineEnd(room.templates.shell(context, scope)) };
    });
  };
  // The documents link to each other, so no name can hold the hash of its own document: all share the hash of all.
  const edition = hashOf(
    rendered('')
      .map((document) => document.html)
      .join('\n'),
  );
  const documents = rendered(edition);
  for (const document of documents) refuseDoubleIds(document);
  return documents;
}

const oneLineEnd = (html: string) => `${html.replace(/\r\n/g, '\n').trim()}\n`;

/** What is rendered with. @throws BuildError when a template or drawing is missing */
export async function openRoom(input: {
  course: Course;
  session: Session;
  language: Language;
  /** The folder `src/` with the templates, and the folder with the drawings. */
  source: string;
  figures: string;
}): Promise<UnitRoom> {
  const { course, session, language, source, figures } = input;
  const strings = stringsOf(language);
  const drawings = new Map<string, string>();
  for (const block of blocksOf(session)) {
    if (block.kind === 'figure') drawings.set(block.svg, await readDrawing(figures, block.svg));
  }
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}) => {
    const text = strings[key];
    if (text === undefined) throw new BuildError(`Teks antarmuka '${key}' tidak ada di src/i18n; tambahkan`);
    return fill(text, values);
  };
  return {
    course,
    session,
    templates: await loadTemplates(source),
    newTab: say('packager.newTab'),
    scope: {
      say,
      drawing(name) {
        const markup = drawings.get(name);
        if (markup === undefined) throw new BuildError(`Gambar '${name}' bukan bagian dari blok figure`);
        return markup;
      },
    },
  };
}

/** Which unit a document holds, and what all documents are called. */
interface Position {
  unit: Unit;
  index: number;
  names: readonly string[];
  content: ShellContext['unit'];
}

function shellContext(input: DocumentsInput, position: Position): ShellContext {
  const { course, session, room } = input;
  const { index, names } = position;
  const place = unitPlace(room, position.unit);
  const link = (to: number) => {
    const href = names[to];
    const unit = session.units[to];
    return href !== undefined && unit ? { href, title: unit.title } : undefined;
  };
  const previous = link(index - 1);
  const next = link(index + 1);
  return {
    language: course.language,
    interfaceLanguage: input.language,
    tracking: input.tracking,
    course: { title: course.title },
    ...(input.office ? { office: input.office } : {}),
    posttestOptional: input.posttestOptional,
    session: {
      id: session.id,
      number: session.number,
      title: session.title,
      summary: blockHtml(session.summary, place),
      objectives: session.objectives.map((objective) => inlineHtml(objective.text, place)),
      time: durationWords(minutesOf(pagesOf(session)), input.language),
      passMark: session.passMark,
    },
    unitCount: session.units.filter((unit) => unit.role === 'unit').length,
    units: session.units.map((unit, position) => {
      const here = position === index;
      const href = names[position] ?? '';
      return {
        id: unit.id,
        number: unitNumber(session, unit),
        title: unit.title,
        minutes: minutesOf(unit.pages),
        current: here,
        href,
        pages: unit.pages.map(({ id, title, minutes }) => ({
          id,
          title,
          minutes,
          href: `${here ? '' : href}#p-${id}`,
        })),
      };
    }),
    unit: position.content,
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
    isEntry: index === 0,
    entryHref: names[0] ?? '',
    stylesheet: input.stylesheet.name,
    script: input.script,
    ...(index === 0 ? ofEntry(input, input.lesson(names)) : {}),
  };
}

/** What only the document that is launched has. */
function ofEntry(
  { tracking, stylesheet }: DocumentsInput,
  lesson: Lesson,
): Pick<ShellContext, 'style' | 'trackingScript' | 'lessonJson'> {
  // Named here, it is on its way before the player's script has come and asks for it: a round trip less.
  const trackingScript = tracking === 'cmi5' || tracking === 'xapi' ? lesson.chunks[tracking] : undefined;
  return {
    style: styleText(stylesheet),
    ...(trackingScript ? { trackingScript } : {}),
    lessonJson: scriptJson(lesson),
  };
}

/** CSS that may stand inside a `<style>` element. @throws BuildError when something in it would close the element */
function styleText({ name, data }: PackageFile): string {
  const text = data.toString().trim();
  if (/<\/style/i.test(text)) throw new BuildError(`Gaya '${name}' memuat </style; hapus`);
  return text;
}

/** Two elements with one id break links, labels and drawings alike, so they break the build first. */
function refuseDoubleIds({ name, html }: RenderedDocument): void {
  const seen = new Set<string>();
  for (const [, id = ''] of html.matchAll(/<[a-z][^<>]*?\sid="([^"]*)"/gi)) {
    if (seen.has(id)) throw new BuildError(`${name}: id '${id}' dipakai dua kali; pada gambar, beri id lain`);
    seen.add(id);
  }
}
