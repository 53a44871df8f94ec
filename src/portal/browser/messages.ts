// What the wrapper page on the preview's origin and the panel on the portal tell each other by postMessage.
import type { ShownState } from '../preview/cmi-model.ts';
import { type CountedFault, mostFaults, severities } from '../preview/fault.ts';

/** One call of the SCORM API, or one request to the LRS, as the panel lists it. */
export interface CallMessage {
  kind: 'call';
  /** When the wrapper page was opened; another number is another opening. */
  run: number;
  /** Position among the calls of this opening, from 1. */
  index: number;
  name: string;
  args: string[];
  result: string;
  /** Error code after the call, `0` when all was well, and what it means. */
  error: string;
  errorText: string;
}

/** What the LMS knows now. */
export interface StateMessage extends ShownState {
  kind: 'state';
  totalTime: string;
  entry: string;
}

/** All faults of this opening so far. */
export interface FaultsMessage {
  kind: 'faults';
  faults: CountedFault[];
}

/** Whether the last change is kept on the server. */
export interface SavedMessage {
  kind: 'saved';
  ok: boolean;
}

export type FromWrapper = CallMessage | StateMessage | FaultsMessage | SavedMessage;

/** The panel greets, so that it misses nothing that was said before it listened; it closes and opens the lesson. */
export type FromPanel = { kind: 'hello' } | { kind: 'close' } | { kind: 'open' };

/** Most characters of one value that is sent on. */
const longest = 65_536;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest;
const textFields = (value: unknown, names: readonly string[]) =>
  typeof value === 'object' &&
  value !== null &&
  names.every((name) => isText((value as Record<string, unknown>)[name]));
const isListOf = (value: unknown, most: number, isGood: (entry: unknown) => boolean): boolean =>
  Array.isArray(value) && value.length <= most && value.every(isGood);

const stateNames = [
  'status',
  'success',
  'score',
  'scaled',
  'progress',
  'location',
  'sessionTime',
  'totalTime',
  'entry',
  'exit',
  'suspendData',
] as const satisfies readonly (keyof StateMessage)[];

function isFault(entry: unknown): boolean {
  if (!textFields(entry, ['code', 'subject', 'call', 'error', 'expected'])) return false;
  const { code, count } = entry as CountedFault;
  return Object.hasOwn(severities, code) && Number.isSafeInteger(count);
}

/** Reads a message of the wrapper, which a hostile package can imitate; undefined for anything unexpected. */
export function readWrapperMessage(data: unknown): FromWrapper | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  return isGood(data as Record<string, unknown>) ? (data as FromWrapper) : undefined;
}

function isGood(value: Record<string, unknown>): boolean {
  switch (value.kind) {
    case 'saved':
      return typeof value.ok === 'boolean';
    case 'faults':
      return isListOf(value.faults, mostFaults, isFault);
    case 'call':
      return (
        Number.isSafeInteger(value.run) &&
        Number.isSafeInteger(value.index) &&
        isListOf(value.args, 100, isText) &&
        textFields(value, ['name', 'result', 'error', 'errorText'])
      );
    case 'state':
      return (
        textFields(value, stateNames) &&
        isListOf(value.interactions, 10_000, (entry) =>
          textFields(entry, ['id', 'type', 'response', 'result']),
        )
      );
    default:
      return false;
  }
}

/** Reads a message of the panel; undefined for anything unexpected. */
export function readPanelMessage(data: unknown): FromPanel | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  const { kind } = data;
  return kind === 'hello' || kind === 'close' || kind === 'open' ? { kind } : undefined;
}
