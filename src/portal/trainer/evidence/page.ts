// Bukti peserta: who took part in a window by a stated rule, what was set aside, and the way to the signed summary.
import { mostItems, mostMinutes, patterns } from '../../../reports/evidence/index.ts';
import { mayDo, maySee } from '../../access/rights.ts';
import type { PageContext, PageResult, TrainerPage } from '../page.ts';
import { type AskedRule, localTime, readRule, ruleFields } from './address.ts';
import { concurrencyFigure } from './concurrency.ts';
import { countedBy } from './counted.ts';
import { countText, funnelFigure, patternFigure, regionFigure, sessionFigure, shown } from './figures.ts';
import { listPage } from './list.ts';

const home = '/pelatih/bukti';

const evidencePage: TrainerPage = {
  path: 'bukti',
  name: 'evidence',
  shows: 'figures',
  async show(context) {
    const { data, query, session, now, selection, say, formats, account, display } = context;
    const asked = readRule(query, data, session, now);
    const count = await countedBy(data, asked.rule, selection, now);
    const listHref = maySee(account.role, { name: 'evidence', shows: 'people' })
      ? (change: Record<string, string>) => withRule(context, asked, `${home}/orang`, change)
      : undefined;
    const figures = {
      tahap: funnelFigure(context, count),
      serentak: concurrencyFigure(context, count),
      kabupaten: regionFigure(context, count),
      sesi: sessionFigure(context, count),
      pola: patternFigure(
        context,
        count,
        listHref && ((pattern) => listHref({ keadaan: 'disisihkan', pola: pattern })),
      ),
    };
    return {
      template: 'trainer/evidence/page',
      title: say('evidence.title'),
      tables: Object.fromEntries(Object.entries(figures).map(([name, { file }]) => [name, file])),
      values: {
        isEmpty: data.people.size === 0 || !data.facts.length,
        isWrong: asked.isWrong,
        usualHref: asked.isUsual ? undefined : context.href({ dari: undefined, sampai: undefined }),
        form: formView(context, asked),
        sentences: sentencesOf(context, asked),
        counted: countText(context, shown(context, count.counted)),
        countedHref: listHref?.({ keadaan: 'dihitung' }),
        notes: [
          say('evidence.countedAt', { time: formats.moment(count.countedAt) }),
          ...(count.merged > 0
            ? [say('evidence.merged', { count: countText(context, shown(context, count.merged)) })]
            : []),
          ...(count.unidentified > 0
            ? [
                say('evidence.unidentified', {
                  count: countText(context, shown(context, count.unidentified)),
                }),
              ]
            : []),
        ],
        funnel: figures.tahap.view,
        figures: [figures.serentak, figures.kabupaten, figures.sesi, figures.pola].map(({ view }) => view),
        maySign: mayDo(account.role, 'evidence-sign') && !display.projecting && !display.suppress,
        signFields: [...hiddenFields(context), ...ruleFields(asked.rule)].map(([name, value]) => ({
          name,
          value,
        })),
      },
    } satisfies PageResult;
  },
};

/** The filters of the page, which a form has to keep. */
const hiddenFields = ({ query }: PageContext): [string, string][] =>
  [...query].filter(
    ([name]) => !['dari', 'sampai', 'butir', 'menit', 'hitung', 'unduh', 'tabel'].includes(name),
  );

function withRule(
  context: PageContext,
  { rule }: AskedRule,
  path: string,
  change: Readonly<Record<string, string>>,
): string {
  const address = new URL(context.link(path), 'http://portal.invalid');
  for (const [name, value] of ruleFields(rule)) address.searchParams.append(name, value);
  for (const [name, value] of Object.entries(change)) address.searchParams.set(name, value);
  return address.pathname + address.search;
}

function formView(context: PageContext, { rule, isWrong }: AskedRule) {
  return {
    action: home,
    hidden: hiddenFields(context).map(([name, value]) => ({ name, value })),
    from: localTime(rule.from),
    to: localTime(rule.to),
    items: rule.items,
    mostItems,
    minutes: rule.minutes,
    mostMinutes,
    isOpen: isWrong,
    patterns: patterns.map((pattern) => ({
      pattern,
      name: context.say(`evidence.pattern.${pattern}`),
      isChecked: rule.counts.includes(pattern),
    })),
  };
}

/** The rule in words: what a figure without it would be worth. */
export function sentencesOf({ say, formats, data, session }: PageContext, { rule }: AskedRule): string[] {
  const one = session === undefined ? undefined : data.sessions[session]?.session;
  const aside = patterns.filter((pattern) => !rule.counts.includes(pattern));
  return [
    say('evidence.sentence', {
      items: rule.items,
      minutes: rule.minutes,
      from: formats.moment(rule.from),
      to: formats.moment(rule.to),
      sessions: one
        ? say('evidence.sentence.one', {
            session: say('frame.session', { number: one.number, title: one.title }),
          })
        : say('evidence.sentence.all'),
    }),
    aside.length === 0
      ? say('evidence.sentence.none')
      : say('evidence.sentence.aside', {
          patterns: aside.map((pattern) => say(`evidence.pattern.${pattern}`).toLowerCase()).join(', '),
        }),
  ];
}

/** The page of figures, and the people behind them. */
export const evidencePages: readonly TrainerPage[] = [evidencePage, listPage];
