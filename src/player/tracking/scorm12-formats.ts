// Values in the formats of SCORM 1.2 (RTE 3.4.2 Data Model, data types).
import type { InteractionType, Response } from '../../blocks/contract.ts';
import type { LabInteraction } from '../report.ts';
import { type Interaction, interactionId, type JudgedInteraction, judged } from './scorm-interactions.ts';
import type { EntryParts } from './scorm-journal.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** CMITimespan with hundredths: `HHHH:MM:SS.SS`. */
export function timespan(seconds: number): string {
  const hundredths = Math.min(Math.max(0, Math.round(seconds * 100)), 9_999 * 360_000);
  const whole = Math.floor(hundredths / 100);
  const hours = String(Math.floor(whole / 3600)).padStart(4, '0');
  return `${hours}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${two(hundredths % 100)}`;
}

/** A latency as `HH:MM:SS`, which every reading of CMITimespan accepts. */
export function latency(seconds: number): string {
  const whole = Math.min(Math.max(0, Math.round(seconds)), 99 * 3600 + 3599);
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
}

/** CMITime: the time of day where the teacher is. */
export function timeOfDay(at: number): string {
  const time = new Date(at);
  return `${two(time.getHours())}:${two(time.getMinutes())}:${two(time.getSeconds())}`;
}

/** CMIDecimal with at most two places. */
export const decimal = (value: number): string => String(Math.round(value * 100) / 100);

/** A response as CMIFeedback: `t`, `a,b`, `a.1,b.2`, a text, a number. */
export function feedback(type: InteractionType, response: Response): string {
  if (type === 'true-false') return response[0] === 'true' ? 't' : 'f';
  return type === 'fill-in' ? asciiLine(response.join(' ')) : response.join(',');
}

/** The elements of one journal entry below `cmi.interactions.n.`, in the order in which they have to be set. */
export function journalEntry(interaction: Interaction, at: number): EntryParts {
  return [
    ['id', interactionId(interaction)],
    ['time', timeOfDay(at)],
    ...(interaction.part === 'lab' ? labParts(interaction) : judgedParts(interaction)),
    ['latency', latency(interaction.seconds)],
  ];
}

function labParts({ type, response }: LabInteraction): EntryParts {
  return [
    // SCORM 1.2 knows no long-fill-in.
    ['type', type === 'long-fill-in' ? 'fill-in' : type],
    ['student_response', type === 'likert' ? response.slice(0, 1) : asciiLine(response)],
    ['result', 'neutral'],
    ['weighting', '0'],
  ];
}

function judgedParts(interaction: JudgedInteraction): EntryParts {
  const { type, given, key } = judged(interaction);
  const response: EntryParts = given ? [['student_response', feedback(type, given)]] : [];
  return [
    ['type', type],
    ...response,
    ['correct_responses.0.pattern', feedback(type, key)],
    ['result', interaction.correct ? 'correct' : 'wrong'],
    ['weighting', decimal(interaction.weight)],
  ];
}

/** CMIString255 in plain ASCII: LMSs count and encode anything else differently. */
const asciiLine = (text: string): string => text.replace(/[^\x20-\x7e]+/g, ' ').slice(0, 255);
