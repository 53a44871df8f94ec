// The session as a document to print: a cover, the contents, all pages in order, and at the end, once for all of them,
// the discussion of the questions, the glossary and the sources.
import { make } from '../../blocks/question/dom.ts';
import type { Lesson, LessonPage } from '../../model/lesson.ts';
import { levelOf } from '../lesson.ts';
import { pagesOf, unitWith } from '../places.ts';
import { makeItem } from '../view/dom.ts';
import type { ToolsRoom } from './drawer.ts';
import { answersOf, onPaper, withoutIds } from './page-on-paper.ts';

type Room = Pick<ToolsRoom, 'session' | 'say' | 'element'>;

/** One page as a document. */
export function pageCopy(room: Room, page: LessonPage): HTMLElement {
  const { lesson } = room.session.state;
  const paper = make('article', 'printed reading-copy');
  const unit = unitWith(lesson, page.id);
  const element = room.element(page.id);
  paper.append(
    make(
      'p',
      'paper-note',
      [lesson.course.title, lesson.session.title, unit?.title].filter(Boolean).join(' · '),
    ),
    ...(element ? [onPaper(element, levelOf(room.session.state), room.say)] : []),
    ...sources(room, [page], 'h3'),
  );
  return paper;
}

/** All of the session that is in the document. */
export function sessionCopy(room: Room): HTMLElement {
  const { session, say, element } = room;
  const { lesson } = session.state;
  const paper = make('article', 'printed reading-copy');
  paper.append(cover(lesson, session.now(), room), contents(room));
  for (const unit of lesson.units) {
    const here = unit.pages.flatMap(({ id }) => element(id) ?? []);
    if (here.length === 0) continue;
    const part = make('section', 'paper-unit');
    const summary = here[0]?.closest('.unit')?.querySelector<HTMLElement>('.unit-summary');
    part.append(
      make('h1', '', unit.title),
      ...(summary ? [withoutIds(summary.cloneNode(true) as HTMLElement)] : []),
      ...here.map((page) => onPaper(page, levelOf(session.state), say)),
    );
    paper.append(part);
  }
  const pages = pagesOf(lesson);
  const answers = pages.flatMap(({ id }) => answersOf(element(id) ?? make('div')));
  paper.append(
    ...appendix(say('tools.print.answers'), answers),
    ...appendix(say('player.glossary'), glossary()),
    ...sources(room, pages, 'h1'),
  );
  return paper;
}

function cover(lesson: Lesson, at: number, { say }: Room): HTMLElement {
  const head = make('header', 'paper-cover');
  const office = document.querySelector<HTMLElement>('.office');
  const objectives = document.querySelector<HTMLElement>('.intro ul');
  const date = new Date(at).toLocaleDateString(lesson.language, { dateStyle: 'long' });
  head.append(
    ...(office ? [office.cloneNode(true)] : []),
    make('p', '', lesson.course.title),
    make('h1', '', lesson.session.title),
    make('p', 'paper-note', say('tools.print.copy', { date })),
  );
  if (objectives)
    head.append(
      make('p', '', say('player.objectives')),
      withoutIds(objectives.cloneNode(true) as HTMLElement),
    );
  return head;
}

/** Units and pages by their titles, and which could not be had. */
function contents({ session, say, element }: Room): HTMLElement {
  const part = make('section', 'paper-contents');
  const list = make('ol');
  for (const unit of session.state.lesson.units) {
    const pages = make('ul');
    for (const page of unit.pages) {
      const title = make('span', '', page.title);
      if (!element(page.id)) title.append(` (${say('tools.print.missing')})`);
      pages.append(makeItem(title));
    }
    list.append(makeItem(make('strong', '', unit.title), pages));
  }
  part.append(make('h2', '', say('player.contents')), list);
  return part;
}

function appendix(title: string, parts: readonly HTMLElement[]): HTMLElement[] {
  if (parts.length === 0) return [];
  const section = make('section', 'paper-columns');
  section.append(make('h1', '', title), ...parts);
  return [section];
}

/** The terms of all units that are here, each once, by alphabet. */
function glossary(): HTMLElement[] {
  const terms = new Map<string, HTMLElement>();
  for (const name of document.querySelectorAll<HTMLElement>('.glossary dt')) {
    const pair = make('div', 'paper-term');
    pair.append(
      name.cloneNode(true),
      ...(name.nextElementSibling ? [name.nextElementSibling.cloneNode(true)] : []),
    );
    terms.set(name.textContent ?? '', withoutIds(pair));
  }
  const sorted = [...terms.keys()].sort((one, other) => one.localeCompare(other));
  if (sorted.length === 0) return [];
  const list = make('dl');
  for (const name of sorted) list.append(terms.get(name) ?? '');
  return [list];
}

/** What the pages cite, each work once, by alphabet. */
function sources(room: Room, pages: readonly LessonPage[], level: 'h1' | 'h3'): HTMLElement[] {
  const works = new Map<string, HTMLElement>();
  for (const page of pages)
    for (const source of room.element(page.id)?.querySelectorAll<HTMLElement>('.sources li') ?? [])
      works.set(source.textContent?.trim() ?? '', withoutIds(source.cloneNode(true) as HTMLElement));
  if (works.size === 0) return [];
  const list = make('ul', 'paper-sources');
  const sorted = [...works].sort(([one], [other]) => one.localeCompare(other));
  list.append(...sorted.map(([, work]) => work));
  const section = make('section', level === 'h1' ? 'paper-unit' : '');
  section.append(make(level, '', room.say('tools.print.sources')), list);
  return [section];
}
