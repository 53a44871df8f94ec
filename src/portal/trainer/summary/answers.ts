// The organiser's questions and their answers, each in a sentence with a link to what is behind it.
import type { Funnel } from '../../../reports/summary/stages.ts';
import type { Period } from '../../../reports/summary/trend.ts';
import { mayDo, maySee } from '../../access/rights.ts';
import type { PageContext } from '../page.ts';
import type { GroupRow } from './groups.ts';
import {
  alone,
  countIn,
  peopleAt,
  percentIn,
  registeredFunnel,
  shareOf,
  shareOfRegistered,
} from './words.ts';

interface Sentence {
  text: string;
  href?: string;
  /** It says what to do, which paper can't. */
  isAction?: true;
  isAside?: true;
}

export interface Answer {
  question: string;
  /** What is answered, the part that links first. */
  sentences: readonly Sentence[];
}

/** @param regions those of which anything is known, and those where there is nobody yet */
export function answersOf(
  context: PageContext,
  funnel: Funnel,
  regions: readonly GroupRow[],
  busiest: Period | undefined,
): Answer[] {
  const { say } = context;
  return [
    { question: say('summary.answer.registered'), sentences: registered(context, funnel) },
    { question: say('summary.answer.came'), sentences: came(context, funnel) },
    { question: say('summary.answer.count'), sentences: counts(context, funnel) },
    ...(mayDo(context.account.role, 'evidence')
      ? [
          {
            question: say('summary.answer.proof'),
            sentences: [{ text: say('summary.answer.proof.page'), href: context.link('/pelatih/bukti') }],
          },
        ]
      : []),
    {
      question: say('summary.answer.where'),
      sentences: [{ text: where(context, regions), href: '#kabupaten' }],
    },
    { question: say('summary.answer.when'), sentences: [when(context, busiest)] },
  ];
}

const told = (context: PageContext, count: number): string => countIn(context, alone(context, count));

function registered(context: PageContext, funnel: Funnel): Answer['sentences'] {
  const { say, account, data } = context;
  if (funnel.registered > 0 || data.people.rosterSize > 0) {
    const text = say('summary.answer.registered.some', { registered: told(context, funnel.registered) });
    return [{ text, ...peopleAt(context, 'registered') }];
  }
  return [
    { text: say('summary.answer.registered.none') },
    ...(mayDo(account.role, 'roster-change')
      ? [{ text: say('summary.answer.registered.import'), href: '/pelatih/peserta', isAction: true as const }]
      : []),
  ];
}

function came(context: PageContext, funnel: Funnel): Answer['sentences'] {
  const { say, account } = context;
  const values = { began: told(context, funnel.began) };
  const text =
    funnel.registered > 0
      ? say('summary.answer.came.some', {
          ...values,
          share: percentIn(
            context,
            shareOfRegistered(context, registeredFunnel(context, context.session), 'began'),
          ),
        })
      : say('summary.answer.came.noRoster', values);
  const isNew = funnel.registered > 0 && funnel.unexpected > 0;
  return [
    { text, ...peopleAt(context, 'began') },
    {
      text: say('summary.answer.came.present', { present: told(context, funnel.present) }),
      ...peopleAt(context, 'present'),
    },
    ...(isNew
      ? [
          {
            text: say('summary.answer.came.unexpected', { count: told(context, funnel.unexpected) }),
            isAside: true as const,
          },
        ]
      : []),
    ...(isNew && maySee(account.role, { name: 'roster', shows: 'people' })
      ? [
          {
            text: say('summary.answer.unmatched'),
            href: '/pelatih/peserta/belum-cocok',
            isAction: true as const,
          },
        ]
      : []),
  ];
}

function counts(context: PageContext, funnel: Funnel): Answer['sentences'] {
  const { say } = context;
  const share = shareOf(alone(context, funnel.passed), alone(context, funnel.began));
  const passed = told(context, funnel.passed);
  return [
    {
      text: say('summary.answer.count.completed', { completed: told(context, funnel.completed) }),
      ...peopleAt(context, 'completed'),
    },
    {
      text:
        share === undefined
          ? say('summary.answer.count.passed.few', { passed })
          : say('summary.answer.count.passed', { passed, share: percentIn(context, share) }),
      ...peopleAt(context, 'passed'),
    },
  ];
}

function where(context: PageContext, regions: readonly GroupRow[]): string {
  const { say } = context;
  const known = regions.filter(({ value }) => value !== '');
  const [first, second, third] = known
    .filter(({ shown }) => typeof shown.began === 'number' && shown.began > 0)
    .toSorted((a, b) => Number(b.shown.began) - Number(a.shown.began));
  if (!first) return say('summary.answer.where.none');
  const named = { first: first.name, firstCount: countIn(context, first.shown.began) };
  const sentence =
    second && third
      ? say('summary.answer.where.more', {
          ...named,
          second: second.name,
          secondCount: countIn(context, second.shown.began),
          third: third.name,
          thirdCount: countIn(context, third.shown.began),
        })
      : say('summary.answer.where.first', named);
  const missing = known.filter(({ funnel }) => funnel.began === 0).map(({ name }) => name);
  if (missing.length === 0) {
    return known.length > 1
      ? say('summary.answer.where.all', { sentence, count: known.length })
      : say('summary.answer.where.some', { sentence });
  }
  return missing.length <= 5
    ? say('summary.answer.where.missing', { sentence, missing: listed(context, missing) })
    : say('summary.answer.where.some', { sentence });
}

function listed({ say }: PageContext, names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : say('summary.and', { first: names.slice(0, -1).join(', '), last });
}

function when(context: PageContext, busiest: Period | undefined): Answer['sentences'][number] {
  const { say, formats } = context;
  if (!busiest) return { text: say('summary.answer.when.none') };
  return {
    text: say('summary.answer.when.busiest', {
      day: formats.day(busiest.at),
      active: told(context, busiest.active),
    }),
    href: '#hari',
  };
}
