// Pernyataan xAPI: a query by form or by raw text, what it finds, and the same question for the LRS itself.

import type { Place, StatementQuery } from '../../../reports/statements/query.ts';
import { searchStatements } from '../../../reports/statements/search.ts';
import { exportView } from '../figure.ts';
import type { PageContext, PageResult, TrainerPage } from '../page.ts';
import { builderView } from './builder.ts';
import { equivalentOf, isWithinScope } from './equivalent.ts';
import { statementsFile } from './file.ts';
import { lineView, tellerOf } from './lines.ts';
import type { StatementsParts } from './parts.ts';
import { parametersOf, rawText, readRaw, writeRaw } from './raw.ts';
import { ownWords, pageWords, xapiWords } from './words.ts';

const perPage = 25;
export const statementsPage = (parts: StatementsParts): TrainerPage => ({
  path: 'pernyataan',
  name: 'statements',
  shows: 'people',
  async show(context) {
    const { data, say, query: address } = context;
    const text = address.get(pageWords.raw);
    const parameters = text === null ? ownParameters(address) : parametersOf(text);
    const { query, errors } = readRaw(parameters, context);
    if (!knowsPerson(query, context)) errors.push(say('statements.wrong.person'));
    const isWrong = errors.length > 0;
    const raw = writeRaw(query);
    const search = isWrong ? undefined : searchStatements(data, query, context.scope);
    const result = search && (await resultView(search, query, context));
    return {
      template: 'trainer/statements/page',
      title: say('statements.title'),
      status: isWrong ? 422 : 200,
      ...(search ? { tables: { pernyataan: statementsFile(search, context) } } : {}),
      values: {
        builder: builderView(query, context),
        display: context.query.getAll(pageWords.display),
        raw: {
          text: text !== null && isWrong ? text : rawText(raw),
          rows: Math.min(10, Math.max(4, raw.size + 1)),
          errors,
          xapi: xapiWords.join(', '),
          own: ownWords.join(', '),
        },
        clearHref: addressOf(new URLSearchParams(), context),
        result,
        same: isWrong ? undefined : equivalentOf(query, context, parts.origin),
        saved: savedView(raw, context, parts),
        recipesHref: context.link('/pelatih/pernyataan/resep'),
        exports: isWrong ? undefined : exportView('pernyataan', say('statements.title'), context),
      },
    };
  },
});

/** The query in an address, without what is the page's own. */
function ownParameters(address: URLSearchParams): URLSearchParams {
  const pageOwn: readonly string[] = [...Object.values(pageWords), 'unduh', 'tabel', 'tersimpan', 'nama'];
  return new URLSearchParams([...address].filter(([name, value]) => !pageOwn.includes(name) && value !== ''));
}

/** Address of this page with another query. */
function addressOf(
  raw: URLSearchParams,
  { query }: Pick<PageContext, 'query'>,
  more: Readonly<Record<string, string>> = {},
): string {
  const next = new URLSearchParams([...raw, ...Object.entries(more)]);
  for (const display of query.getAll(pageWords.display)) next.append(pageWords.display, display);
  return next.size === 0 ? '/pelatih/pernyataan' : `/pelatih/pernyataan?${next}`;
}

const knowsPerson = ({ person: ref }: StatementQuery, { data, scope }: PageContext): boolean => {
  const person = ref === undefined ? undefined : data.people.byRef(ref);
  return ref === undefined || (person !== undefined && isWithinScope(person, data, scope));
};

/** Where the page begins, as the address tells; anything else begins at the newest. */
function placeOf(query: URLSearchParams): Place | undefined {
  const number = (name: string) =>
    /^[1-9]\d{0,14}$/.test(query.get(name) ?? '') ? Number(query.get(name)) : undefined;
  const [bound, before] = [number(pageWords.bound), number(pageWords.before)];
  if (bound === undefined) return undefined;
  return { bound, ...(before === undefined ? {} : { before }) };
}

async function resultView(
  search: ReturnType<typeof searchStatements>,
  query: StatementQuery,
  context: PageContext,
): Promise<Record<string, unknown>> {
  const { data, query: address, lookedAt } = context;
  // An export reads for itself.
  if (address.has('unduh')) return {};
  const given = placeOf(address);
  const { found, next, stopped, place } = await search.page(perPage, given);
  const raw = writeRaw(query);
  const isJson = address.get(pageWords.form) === 'json';
  const form: Record<string, string> = isJson ? { [pageWords.form]: 'json' } : {};
  const at = ({ bound, before }: Place): Record<string, string> => ({
    [pageWords.bound]: String(bound),
    ...(before === undefined ? {} : { [pageWords.before]: String(before) }),
  });
  const narrowed = (name: string, value: string) => {
    const other = new URLSearchParams(raw);
    other.set(name, value);
    return addressOf(other, context, form);
  };
  const teller = tellerOf(context);
  const people = new Set(found.flatMap(({ person }) => (person === undefined ? [] : [person])));
  if (people.size > 0)
    lookedAt(
      [...people].map((person) => data.people.person(person).ref),
      'pernyataan',
    );
  const isWhole = place.before === undefined && next === undefined;
  return {
    count: isWhole
      ? countWords(context, { least: found.length, most: found.length })
      : countWords(context, await search.count(place), found.length),
    lines: found.map((one) => lineView(one, teller, context, narrowed)),
    isEmpty: data.facts.length === 0,
    stopped,
    isJson,
    jsonHref: addressOf(raw, context, { ...(isJson ? {} : { [pageWords.form]: 'json' }), ...at(place) }),
    nextHref: next && addressOf(raw, context, { ...form, ...at(next) }),
    firstHref: place.before === undefined ? undefined : addressOf(raw, context, form),
  };
}

/** How many there are, in words. @param shown on this page, when nothing else is known */
function countWords(
  { say, formats }: PageContext,
  count: { least: number; most: number } | undefined,
  shown = 0,
): string {
  const least = formats.number(Math.max(shown, count?.least ?? 0));
  if (count === undefined) return say('statements.count.least', { least });
  if (count.most === 0) return say('statements.count.none');
  if (count.least === count.most)
    return say('statements.count.exact', { count: formats.number(count.least) });
  return say('statements.count.between', { least, most: formats.number(count.most) });
}

/** The queries that the account may open, and whether this one can be kept. */
function savedView(
  raw: URLSearchParams,
  context: PageContext,
  { saved }: StatementsParts,
): PageResult['values'] {
  const { account, say, query } = context;
  const done = ['add', 'change', 'remove'].find((one) => one === query.get('tersimpan'));
  return {
    list: saved.list(account.id).map((one) => ({
      ...one,
      href: addressOf(new URLSearchParams(one.query), context),
      isCurrent: one.query === raw.toString(),
    })),
    query: raw.toString(),
    isEmpty: raw.size === 0,
    done: done && say(`statements.saved.done.${done}`, { name: query.get('nama') ?? '' }),
  };
}
