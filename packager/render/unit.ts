// Renders what is inside one unit: its pages with their blocks and sources, and the glossary that they link to.
import { behaviours } from '../../src/blocks/behaviours.ts';
import { isLazy } from '../../src/blocks/lazy-kinds.ts';
import { behaviours as more } from '../../src/blocks/more-behaviours.ts';
import { type Block, isQuestion } from '../../src/blocks/schemas.ts';
import { textsOf } from '../../src/model/check.ts';
import {
  blocksOf,
  type Course,
  type Page,
  type Session,
  type Term,
  type Unit,
  unitNumber,
} from '../../src/model/course.ts';
import { linkedIds } from '../../src/model/text.ts';
import type { PageContext, ShellContext } from './context.ts';
import { blockHtml, type MarkdownPlace } from './markdown.ts';
import { referenceHtml } from './reference.ts';
import type { RenderScope, Templates } from './templates.ts';

/** What every unit of a build shares. */
export interface UnitRoom {
  course: Course;
  session: Session;
  templates: Templates;
  /** The scope without a place, which differs from page to page. */
  scope: Omit<RenderScope, 'place'>;
  newTab: string;
}

/** Renders what stands in one unit's document. */
export function renderUnit(room: UnitRoom, unit: Unit): ShellContext['unit'] {
  return {
    id: unit.id,
    number: unitNumber(room.session, unit),
    title: unit.title,
    summary: blockHtml(unit.summary, unitPlace(room, unit)),
    pages: unit.pages.map((page, index) => renderPage(room, page, index + 1)),
    terms: termsOf(room, unit).map((term) => ({
      id: term.id,
      term: term.term,
      ...(term.english ? { english: term.english } : {}),
      meaning: blockHtml(term.meaning, unitPlace(room, unit)),
    })),
  };
}

function renderPage(room: UnitRoom, page: Page, number: number): PageContext {
  const place: MarkdownPlace = {
    citeHref: (id) => (page.sources.includes(id) ? sourceHref(page, id) : undefined),
    newTab: room.newTab,
  };
  const scope: RenderScope = { ...room.scope, place };
  return {
    id: page.id,
    title: page.title,
    number,
    minutes: page.minutes,
    blocks: page.blocks
      .map((block, index) => renderBlock(room, block, `b-${page.id}-${index + 1}`, scope))
      .join('\n'),
    sources: page.sources.flatMap((id) => {
      const reference = room.course.references.find((candidate) => candidate.id === id);
      return reference ? [{ id, html: referenceHtml(reference, place) }] : [];
    }),
  };
}

function renderBlock(room: UnitRoom, block: Block, uid: string, scope: RenderScope): string {
  const id = 'id' in block ? ` data-block="${block.id}"` : '';
  const chunk = chunkOf(block.kind);
  const live = chunk === undefined ? '' : ` data-chunk="${chunk}"`;
  const entry = block.kind === 'term' ? termOf(room.course, block.term) : undefined;
  const view = room.templates.view(
    block.kind,
    { ...block, uid, number: numberOf(room, block), ...(entry ? { entry } : {}) },
    scope,
  );
  return `<div class="block block-${block.kind}" data-kind="${block.kind}"${id}${live}>\n${view.trim()}\n</div>`;
}

/** The chunk that brings a kind to life; undefined for those that are complete without a script. */
function chunkOf(kind: string): string | undefined {
  if (isLazy(kind)) return kind;
  if (Object.hasOwn(behaviours, kind)) return 'blocks';
  return Object.hasOwn(more, kind) ? 'more' : undefined;
}

const termOf = ({ glossary }: Course, id: string): Term | undefined =>
  glossary.find((term) => term.id === id);

/** A question's number in its session, from 1; undefined for other blocks. */
function numberOf({ session }: UnitRoom, block: Block): number | undefined {
  return isQuestion(block) ? blocksOf(session).filter(isQuestion).indexOf(block) + 1 : undefined;
}

const sourceHref = (page: Page, id: string) => `#sumber-${page.id}-${id}`;

/** For texts outside the pages (summaries, glossary): a citation leads to the first page that lists the source. */
export function unitPlace(room: UnitRoom, unit: Unit): MarkdownPlace {
  return {
    citeHref(id) {
      const page = unit.pages.find((candidate) => candidate.sources.includes(id));
      return page && sourceHref(page, id);
    },
    newTab: room.newTab,
  };
}

/** The terms that a unit's document links to, also from within other terms, in alphabetical order. */
function termsOf({ course, session }: UnitRoom, unit: Unit): Term[] {
  const shown: unknown[] = [unit.summary, session.summary, session.objectives, unit.pages];
  const found = new Set<Term>();
  const follow = (texts: string[]) => {
    for (const id of texts.flatMap((text) => linkedIds(text, 'istilah'))) {
      const term = termOf(course, id);
      if (!term || found.has(term)) continue;
      found.add(term);
      follow([term.meaning]);
    }
  };
  follow(shown.flatMap(textsOf));
  return [...found].sort((a, b) => a.term.localeCompare(b.term, course.language));
}
