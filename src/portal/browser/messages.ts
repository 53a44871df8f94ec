// What the wrapper page on the preview's origin and the panel on the portal tell each other by postMessage.

/** One call of the SCORM API, as the panel lists it. */
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

export interface ShownInteraction {
  id: string;
  type: string;
  response: string;
  result: string;
}

/** What the LMS knows now. */
export interface StateMessage {
  kind: 'state';
  status: string;
  score: string;
  location: string;
  sessionTime: string;
  totalTime: string;
  entry: string;
  exit: string;
  suspendData: string;
  interactions: ShownInteraction[];
}

/** Whether the last change is kept on the server. */
export interface SavedMessage {
  kind: 'saved';
  ok: boolean;
}

export type FromWrapper = CallMessage | StateMessage | SavedMessage;

/** The panel greets, so that it misses nothing that was said before it listened; it closes and opens the lesson. */
export type FromPanel = { kind: 'hello' } | { kind: 'close' } | { kind: 'open' };

/** Most characters of one value that is sent on. */
const longest = 65_536;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longest;
const textFields = (value: Record<string, unknown>, names: readonly string[]) =>
  names.every((name) => isText(value[name]));

/** Reads a message of the wrapper, which a hostile package can imitate; undefined for anything unexpected. */
export function readWrapperMessage(data: unknown): FromWrapper | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const value = data as Record<string, unknown>;
  switch (value.kind) {
    case 'saved':
      return typeof value.ok === 'boolean' ? (value as unknown as SavedMessage) : undefined;
    case 'call': {
      const { args } = value;
      const listed = Array.isArray(args) && args.length <= 4 && args.every(isText);
      const numbered = Number.isSafeInteger(value.run) && Number.isSafeInteger(value.index);
      return numbered && listed && textFields(value, ['name', 'result', 'error', 'errorText'])
        ? (value as unknown as CallMessage)
        : undefined;
    }
    case 'state': {
      const { interactions } = value;
      const names = [
        'status',
        'score',
        'location',
        'sessionTime',
        'totalTime',
        'entry',
        'exit',
        'suspendData',
      ];
      const listed =
        Array.isArray(interactions) &&
        interactions.length <= 10_000 &&
        interactions.every(
          (entry: unknown) =>
            typeof entry === 'object' &&
            entry !== null &&
            textFields(entry as Record<string, unknown>, ['id', 'type', 'response', 'result']),
        );
      return listed && textFields(value, names) ? (value as unknown as StateMessage) : undefined;
    }
    default:
      return undefined;
  }
}

/** Reads a message of the panel; undefined for anything unexpected. */
export function readPanelMessage(data: unknown): FromPanel | undefined {
  if (typeof data !== 'object' || data === null || !('kind' in data)) return undefined;
  const { kind } = data;
  return kind === 'hello' || kind === 'close' || kind === 'open' ? { kind } : undefined;
}
