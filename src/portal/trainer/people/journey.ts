// A teacher's way through the course in sentences, by day, some days at a time; and all of it as a file.
import type { PersonFact } from '../../../reports/person/facts.ts';
import { sayTimeline, sentenceOf } from '../../../reports/sentences.ts';
import { type TimelineEvent, timelineOf } from '../../../reports/timeline.ts';
import type { Table } from '../../../tables/index.ts';
import { legible, quotable } from '../legible.ts';
import type { PageContext } from '../page.ts';

/** Days with anything in them that stand on one page. */
const daysPerPage = 3;

export interface JourneyView {
  days: readonly {
    day: string;
    lines: readonly { clock: string; datetime: string; text: string; session: string | undefined }[];
  }[];
  pager: { text: string; newer?: string; older?: string } | undefined;
}

const events = (context: PageContext, facts: readonly PersonFact[]): TimelineEvent[] =>
  timelineOf(facts, context.data.sessions).map((event) => ({
    ...event,
    title: event.title === undefined ? undefined : quotable(event.title),
  }));

/**
 * Newest first throughout. The items of a test are told with the test, not here.
 * @param facts of one session, or of all of them: then each line says of which
 */
export function journeyView(context: PageContext, facts: readonly PersonFact[]): JourneyView {
  const { say, formats, query, href, session } = context;
  const told = facts.filter(({ kind }) => kind !== 'item');
  const days = sayTimeline(events(context, told), say, formats);
  const pages = Math.max(1, Math.ceil(days.length / daysPerPage));
  const asked = /^[1-9]\d{0,4}$/.test(query.get('hal') ?? '') ? Number(query.get('hal')) : 1;
  const page = Math.min(asked, pages);
  const from = (page - 1) * daysPerPage;
  const shown = days.slice(from, from + daysPerPage);
  const at = (to: number) => `${href({ hal: to === 1 ? undefined : String(to) })}#perjalanan`;
  return {
    days: shown.map(({ day, lines }) => ({
      day,
      lines: lines.toReversed().map((line) => ({
        clock: line.clock,
        datetime: new Date(line.at).toISOString(),
        text: legible(line.text),
        session: session === undefined ? sessionName(context, line.session) : undefined,
      })),
    })),
    pager:
      pages === 1
        ? undefined
        : {
            text: say('person.timeline.page', {
              from: formats.number(from + 1),
              to: formats.number(from + shown.length),
              days: formats.number(days.length),
            }),
            ...(page > 1 ? { newer: at(page - 1) } : {}),
            ...(page < pages ? { older: at(page + 1) } : {}),
          },
  };
}

const sessionName = ({ data, say }: PageContext, session: number): string | undefined =>
  data.sessions.length > 1
    ? say('person.timeline.session', { number: data.sessions[session]?.session.number ?? session + 1 })
    : undefined;

/** Every sentence, in the order in which things happened. */
export function journeyFile(context: PageContext, facts: readonly PersonFact[]): Table<TimelineEvent> {
  const { say, formats } = context;
  return {
    name: say('person.file'),
    rows: events(context, facts),
    columns: [
      { key: 'at', header: say('person.file.at'), value: ({ at }) => at, kind: 'time' },
      { key: 'session', header: say('person.file.session'), value: ({ session }) => session + 1 },
      {
        key: 'event',
        header: say('person.file.event'),
        value: (event) => legible(sentenceOf(event, say, formats)),
      },
    ],
  };
}
