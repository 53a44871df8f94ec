// The state of the lab: how the model is set, the sentence at hand, the sentences that were made. Pure; no DOM.
import { isRecord, readKept } from '../lab/kept.ts';
import { responseOf } from '../lab/response.ts';
import { longest, type Model, type Order, orders, temperatures } from './model.ts';

const madeLength = 8;

/** A sentence that the model has made. */
export interface Made {
  words: readonly string[];
  /** Whether it stood in what the model had read. */
  copy: boolean;
  order: Order;
  temperature: number;
}

export interface State {
  order: Order;
  temperature: number;
  /** The ids of the themes that the model may not read. */
  off: readonly string[];
  words: readonly string[];
  /** The sentence at hand is complete and stands among those that were made. */
  ended: boolean;
  /** How many numbers were drawn: the seed of the next. */
  draws: number;
  /** Oldest first. */
  made: readonly Made[];
  /** How many sentences were made in all, and how many of them were new. */
  total: number;
  fresh: number;
}

export const fresh: State = {
  order: 2,
  temperature: 1,
  off: [],
  words: [],
  ended: false,
  draws: 0,
  made: [],
  total: 0,
  fresh: 0,
};

/** The state with the sentence at hand put on record. */
export function complete(state: State, copy: boolean): State {
  const made = [
    ...state.made,
    { words: state.words, copy, order: state.order, temperature: state.temperature },
  ];
  return {
    ...state,
    ended: true,
    made: made.slice(-madeLength),
    total: state.total + 1,
    fresh: state.fresh + (copy ? 0 : 1),
  };
}

/** Share of the sentences that the model made which it had never read, as a whole percentage. */
export const freshShare = ({ total, fresh }: State): number =>
  total === 0 ? 0 : Math.round((100 * fresh) / total);

/** The response of the xAPI/SCORM `performance` interaction: short, ASCII, readable in a report. */
export const summary = (state: State): string =>
  responseOf({
    made: state.total,
    new: state.fresh,
    n: state.order,
    temperature: state.temperature,
    themesoff: state.off.length,
  });

/** The text that is kept on the device. */
export const store = (state: State): string => JSON.stringify({ v: 1, ...state });

const countOf = (value: unknown): number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) < 1e6 ? Number(value) : 0;
const orderOf = (value: unknown): Order | undefined => orders.find((order) => order === value);

function temperatureOf(value: unknown): number | undefined {
  const { min, max } = temperatures;
  return typeof value === 'number' && value >= min && value <= max ? Math.round(value * 10) / 10 : undefined;
}

/**
 * Reads a kept text; undefined when it is none of ours or damaged, so that the lab starts afresh.
 * @param full the model that has read every theme; words that it doesn't know are not taken over
 */
export function restore(text: string | undefined, themes: readonly string[], full: Model): State | undefined {
  const value = readKept(text);
  if (!value) return undefined;
  const known = new Set(full.vocabulary);
  const wordsOf = (words: unknown): string[] | undefined =>
    Array.isArray(words) && words.length <= longest && words.every((word) => known.has(word))
      ? words
      : undefined;
  const order = orderOf(value.order);
  const temperature = temperatureOf(value.temperature);
  const words = wordsOf(value.words);
  const { off, made } = value;
  if (!order || !temperature || !words || !Array.isArray(off) || !Array.isArray(made)) return undefined;
  const sentences = made.flatMap((one): Made[] => {
    const words = isRecord(one) ? wordsOf(one.words) : undefined;
    const [n, t] = isRecord(one) ? [orderOf(one.order), temperatureOf(one.temperature)] : [];
    return words && words.length > 0 && n && t
      ? [{ words, copy: isRecord(one) && one.copy === true, order: n, temperature: t }]
      : [];
  });
  const without = themes.filter((id) => off.includes(id));
  const total = Math.max(countOf(value.total), sentences.length);
  return {
    order,
    temperature,
    // One theme at least is read.
    off: without.length < themes.length ? without : [],
    words,
    ended: value.ended === true && words.length > 0,
    draws: countOf(value.draws),
    made: sentences.slice(-madeLength),
    total,
    fresh: Math.min(countOf(value.fresh), total),
  };
}
