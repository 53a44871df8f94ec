// Makes the data of a test: the items as HTML with their keys, and the cells of the blueprint that an attempt is drawn from.
import type { BankItem, TestBank } from '../../src/blocks/contract.ts';
import { type BankItem as AuthoredItem, bankItemsOf, type Session } from '../../src/model/course.ts';
import type { Published } from '../../src/model/published.ts';
import { BuildError } from '../errors.ts';
import { inlineHtml, type MarkdownPlace } from './markdown.ts';
import type { UnitRoom } from './unit.ts';

/** The bank of one of a session's tests, its items in published order, because attempts remember positions. */
export function testBank(room: UnitRoom, published: Published, use: 'pretest' | 'posttest'): TestBank {
  const { session } = room;
  const order = published.sessions.find(({ id }) => id === session.id)?.[use] ?? [];
  const cells = use === 'posttest' ? session.bank?.posttest.map(({ items }) => items) : undefined;
  const positions = (items: readonly AuthoredItem[]) => items.map((item) => order.indexOf(item.id));
  return {
    items: order.map((id) => renderItem(room, itemOf(session, id))),
    cells: (cells ?? session.bank?.pretest.map((item) => [item]) ?? []).map(positions),
    objectives: objectivesOf(session),
  };
}

function itemOf(session: Session, id: string): AuthoredItem {
  const item = bankItemsOf(session).find((candidate) => candidate.id === id);
  if (!item)
    throw new BuildError(`Butir '${id}' ada di daftar terbit, tetapi tidak di bank soal ${session.id}`);
  return item;
}

function renderItem(room: UnitRoom, item: AuthoredItem): BankItem {
  const { id, objective, level, correct } = item;
  const scope = { ...room.scope, place: placeOf(room) };
  const html = room.templates.view(
    'single-choice',
    { ...item, uid: `butir-${id}`, number: undefined },
    scope,
  );
  return {
    id,
    objective,
    level,
    correct,
    options: item.options.map((option) => option.id),
    html: html.trim(),
  };
}

/** The objectives in words, each with where it is taught first. */
function objectivesOf(session: Session): TestBank['objectives'] {
  return Object.fromEntries(
    session.objectives.flatMap(({ id, text }) => {
      const unit = session.units.find(
        ({ role, pages }) => role === 'unit' && pages.some((page) => page.objectives.includes(id)),
      );
      const page = unit?.pages.find((candidate) => candidate.objectives.includes(id));
      if (!unit || !page) return [];
      return [[id, { text: inlineHtml(text, nowhere), unit: unit.title, page: page.id }]];
    }),
  );
}

/** Items stand on no page, so there is nothing that their links could lead to. */
const nowhere: MarkdownPlace = { citeHref: () => undefined, newTab: '' };
const placeOf = ({ newTab }: UnitRoom): MarkdownPlace => ({ ...nowhere, newTab });
