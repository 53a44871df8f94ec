// Says a timeline in plain sentences, grouped by day, the newest day first.
import type { ReportsSay } from '../i18n/reports.ts';
import type { TimelineEvent } from './timeline.ts';
import type { Formats } from './when.ts';

/** Question stems can be whole paragraphs; a sentence quotes no more than this. */
const longestTitle = 90;

export interface TimelineLine {
  /** Milliseconds since 1970. */
  at: number;
  /** Position of the session in the course. */
  session: number;
  clock: string;
  text: string;
}

export interface TimelineDay {
  day: string;
  /** In the order in which it happened. */
  lines: TimelineLine[];
}

/** One event as one sentence. */
export function sentenceOf(event: TimelineEvent, say: ReportsSay, formats: Formats): string {
  const { part: id, attempt } = event;
  const title = event.title === undefined ? undefined : shorten(event.title);
  switch (event.kind) {
    case 'page':
      if (title === undefined) return say('reports.event.page.gone', { id });
      return say(event.again ? 'reports.event.page.again' : 'reports.event.page', { title });
    case 'answer': {
      const verdict = event.correct ? 'right' : 'wrong';
      if (title === undefined) return say(`reports.event.answer.gone.${verdict}`, { id, attempt });
      return attempt === 1
        ? say(`reports.event.answer.${verdict}.first`, { title })
        : say(`reports.event.answer.${verdict}`, { title, attempt });
    }
    case 'item':
      return say(`reports.event.item.${event.open ? 'open' : event.correct ? 'right' : 'wrong'}`, {
        title: title ?? id,
      });
    case 'lab':
      return title === undefined
        ? say('reports.event.lab.gone', { id })
        : activitySentence(event, title, say, formats);
    case 'pretest':
      return say('reports.event.pretest', { score: scoreIn(event, say, formats) });
    case 'posttest':
      return say(`reports.event.posttest.${event.correct ? 'passed' : 'failed'}`, {
        attempt,
        score: scoreIn(event, say, formats),
      });
    case 'passed':
    case 'failed':
      return event.score === undefined
        ? say(`reports.event.${event.kind}`)
        : say(`reports.event.${event.kind}.score`, { score: formats.number(event.score) });
    case 'suspended':
    case 'terminated':
      return event.duration === 0
        ? say(`reports.event.${event.kind}`)
        : say(`reports.event.${event.kind}.length`, { length: formats.length(event.duration) });
    case 'other':
      return say('reports.event.other', { id });
    default:
      return say(`reports.event.${event.kind}`);
  }
}

/** What was done in a lab or another activity; only what a lab measured is a result. */
function activitySentence(event: TimelineEvent, title: string, say: ReportsSay, formats: Formats): string {
  const { activity, chosen, measure } = event;
  switch (activity) {
    case 'likert':
      return chosen === undefined
        ? say('reports.event.likert', { title })
        : say('reports.event.likert.chosen', { title, chosen });
    case 'reflection':
      return say('reports.event.reflection', { title });
    case 'case-study':
      return measure === undefined
        ? say('reports.event.case-study', { title })
        : say('reports.event.case-study.balance', { title, measure: formats.number(measure) });
    default:
      return measure === undefined
        ? say('reports.event.lab', { title })
        : say('reports.event.lab.measure', { title, measure: formats.number(measure) });
  }
}

const scoreIn = ({ score }: TimelineEvent, say: ReportsSay, formats: Formats): string =>
  score === undefined ? say('reports.none') : formats.number(score);

/** A timeline as sentences by day. */
export function sayTimeline(
  events: readonly TimelineEvent[],
  say: ReportsSay,
  formats: Formats,
): TimelineDay[] {
  const days: TimelineDay[] = [];
  for (const event of events) {
    const day = formats.day(event.at);
    if (days.at(-1)?.day !== day) days.push({ day, lines: [] });
    const { at, session } = event;
    days.at(-1)?.lines.push({ at, session, clock: formats.clock(at), text: sentenceOf(event, say, formats) });
  }
  return days.reverse();
}

/** Cuts at a space, with an ellipsis, so that no word is broken. */
function shorten(text: string): string {
  if (text.length <= longestTitle) return text;
  const cut = text.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))}…`;
}
