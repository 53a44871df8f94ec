// What the list of items and the page of one item both say: names, kinds, concerns as sentences, addresses.
import type { Assessed } from '../../../reports/items/assessed.ts';
import type { Concern, JudgedItem } from '../../../reports/items/concerns.ts';
import { fewAnswers } from '../../../reports/items/parallel.ts';
import { partActivityId } from '../../../vocabulary/activities.ts';
import { maySee } from '../../access/rights.ts';
import { peopleIn, percentIn, shown, twoDecimals } from '../learning/words.ts';
import type { PageContext } from '../page.ts';

/** Words of the address for where answers are asked for. */
export const useWords = { pretest: 'pra-uji', posttest: 'pasca-uji', page: 'halaman' } as const;

/** The page of an item; ids are those of a session, so the address names it as well. */
export const itemHref = (context: PageContext, item: Assessed): string =>
  context.link(`/pelatih/soal/${encodeURIComponent(item.id)}`, {
    sesi: context.data.sessions[item.session]?.session.id,
  });

/** "A", "B" … for options that have a letter; yes and no for the others. */
export function optionName({ say }: Pick<PageContext, 'say'>, id: string): string {
  return id === 'true' || id === 'false' ? say(`items.option.${id}`) : id.toUpperCase();
}

/** Names of options in a sentence. */
const optionNames = (context: PageContext, { options }: Concern): string =>
  options.map(({ option }) => optionName(context, option?.id ?? '')).join(', ');

/** What stands out and why, a sentence. */
export function concernText(context: PageContext, item: JudgedItem, concern: Concern): string {
  const { say } = context;
  const [first] = concern.options;
  const keys = item.options.filter(({ option }) => option?.isKey);
  const [key] = keys.toSorted((a, b) => a.upper - b.upper);
  return say(`items.concern.${concern.name}`, {
    n: peopleIn(context, item.n),
    few: fewAnswers,
    p: percentIn(context, shown(context, item.n, item.p)),
    d: twoDecimals(context, shown(context, item.n, item.d)),
    options: optionNames(context, concern),
    upper: percentIn(context, shown(context, item.n, first?.upper)),
    key: optionName(context, key?.option?.id ?? ''),
    keyUpper: percentIn(context, shown(context, item.n, key?.upper)),
    difference: percentIn(context, Math.abs(concern.difference ?? 0)),
    direction: say((concern.difference ?? 0) > 0 ? 'items.easier' : 'items.harder'),
  });
}

/** Working distractors: "2 dari 3"; a dash where there are none to choose. */
export function distractorsIn(context: PageContext, item: JudgedItem): string {
  const wrong = item.options.filter(({ option }) => option !== undefined && !option.isKey);
  if (wrong.length === 0 || item.n === 0) return context.say('charts.none');
  const working = wrong.filter(({ share }) => share >= workingShare).length;
  return (
    shown(context, item.n, context.say('items.working', { part: working, whole: wrong.length })) ??
    context.say('charts.none')
  );
}

/** A distractor works when at least this share chooses it (Tarrant et al., 2009). */
const workingShare = 0.05;

/** The statements behind an item; nothing for who may not see them. */
export function statementsAt(context: PageContext, item: Assessed): { href: string } | undefined {
  if (!maySee(context.account.role, { name: 'statements', shows: 'people' })) return undefined;
  const session = context.data.sessions[item.session]?.session.id ?? '';
  const iri = context.data.course.activityId(session);
  return iri === undefined
    ? undefined
    : {
        href: context.link('/pelatih/pernyataan', {
          sesi: undefined,
          activity: partActivityId(iri, 'question', item.id),
        }),
      };
}
