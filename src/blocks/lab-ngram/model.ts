// The n-gram model of the lab: pure, and really trained. It counts which word followed which words, and knows nothing else.

/** Stands before the first word of a sentence, as often as the model looks back. */
const begin = '^';
/** The token that ends a sentence. */
export const end = '.';
export const orders = [1, 2, 3] as const;
export type Order = (typeof orders)[number];
export const temperatures = { min: 0.2, max: 2, step: 0.1 } as const;
/** A sentence that has not ended by then is broken off. */
export const longest = 24;

export interface Model {
  /** For each order the number of times that a token followed a context (words joined by spaces). */
  counts: readonly ReadonlyMap<string, ReadonlyMap<string, number>>[];
  /** The words that the model knows, in alphabetical order; {@link end} is not among them. */
  vocabulary: readonly string[];
  sentences: readonly (readonly string[])[];
}

/**
 * The words of each sentence. A capital at the beginning is taken away, unless the word also has one elsewhere, so
 * that "Ibu" and "ibu" are one word but "Sungai Musi" stays a name.
 */
export function tokenise(sentences: readonly string[]): string[][] {
  const split = sentences.map((sentence) => sentence.replace(/\.$/, '').split(/\s+/).filter(Boolean));
  const capital = (word: string) => /^\p{Lu}/u.test(word);
  const names = new Set(split.flatMap((words) => words.slice(1).filter(capital)));
  return split.map((words) =>
    words.map((word, at) => (at === 0 && !names.has(word) ? word.toLowerCase() : word)),
  );
}

/** The words before the next one that a model of this order looks at. */
function contextOf(words: readonly string[], order: Order): string {
  const padded = [...Array<string>(order - 1).fill(begin), ...words];
  return padded.slice(padded.length - (order - 1)).join(' ');
}

/** Counts, for every order at once, what follows what. */
export function train(sentences: readonly (readonly string[])[]): Model {
  const counts = orders.map(() => new Map<string, Map<string, number>>());
  for (const sentence of sentences) {
    [...sentence, end].forEach((token, at) => {
      for (const order of orders) {
        const context = contextOf(sentence.slice(0, at), order);
        const followers = counts[order - 1]?.get(context) ?? new Map<string, number>();
        followers.set(token, (followers.get(token) ?? 0) + 1);
        counts[order - 1]?.set(context, followers);
      }
    });
  }
  const vocabulary = [...new Set(sentences.flat())].sort((p, q) => p.localeCompare(q, 'id'));
  return { counts, vocabulary, sentences };
}

export interface Followers {
  /** The order that was used in the end: lower than wanted where the words before never stood together. */
  order: Order;
  /** How often each token followed, the commonest first, then in alphabetical order. */
  counts: readonly (readonly [token: string, count: number])[];
}

/**
 * What followed the last words in the corpus. Where they never stood together, one word less is looked at (back-off).
 * @returns no counts when the model has read nothing
 */
export function followersOf(model: Model, words: readonly string[], wanted: Order): Followers {
  for (let order = wanted; order > 1; order = (order - 1) as Order) {
    const found = model.counts[order - 1]?.get(contextOf(words, order));
    if (found) return { order, counts: sorted([...found]) };
  }
  const all = [...(model.counts[0]?.get('') ?? [])];
  // A sentence has at least one word.
  return { order: 1, counts: sorted(words.length === 0 ? all.filter(([token]) => token !== end) : all) };
}

const sorted = (counts: (readonly [string, number])[]) =>
  counts.sort((p, q) => q[1] - p[1] || (p[0] < q[0] ? -1 : 1));

/**
 * Turns counts into probabilities: a softmax of the logarithms of the counts, divided by the temperature.
 * @param temperature 1 leaves the shares of the counts; towards 0 the commonest takes all; higher makes them alike
 * @returns probabilities in the order of the counts; they sum to 1
 */
export function probabilities(counts: readonly number[], temperature: number): number[] {
  const scores = counts.map((count) => Math.log(count) / temperature);
  // The highest score is taken away first, so that a low temperature doesn't overflow.
  const highest = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - highest));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** @param chance in [0, 1) @returns the place that the chance falls on */
export function pick(shares: readonly number[], chance: number): number {
  let left = chance;
  for (const [at, share] of shares.entries()) {
    left -= share;
    if (left < 0) return at;
  }
  return shares.length - 1;
}

/** Draws the next token; undefined when the model has read nothing. */
export function draw(
  model: Model,
  words: readonly string[],
  order: Order,
  temperature: number,
  chance: number,
): string | undefined {
  const { counts } = followersOf(model, words, order);
  const shares = probabilities(
    counts.map(([, count]) => count),
    temperature,
  );
  return counts[pick(shares, chance)]?.[0];
}

/** Whether exactly these words are a sentence that the model has read. */
export function isCopy(model: Model, words: readonly string[]): boolean {
  const text = words.join(' ');
  return model.sentences.some((sentence) => sentence.join(' ') === text);
}

export interface Piece {
  text: string;
  /** A sentence of the corpus that the piece stands in. */
  from: readonly string[] | undefined;
}

/** The longest pieces, from the left, that the words are put together from. A piece may begin with the last word of the one before. */
export function piecesOf(model: Model, words: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  const holds = (part: readonly string[]) => (sentence: readonly string[]) =>
    sentence.some((_word, at) => part.every((word, index) => sentence[at + index] === word));
  for (let at = 0; at < words.length; ) {
    let until = at + 1;
    while (until < words.length && model.sentences.some(holds(words.slice(at, until + 1)))) until++;
    const part = words.slice(at, until);
    pieces.push({ text: part.join(' '), from: model.sentences.find(holds(part)) });
    const joined = until - at > 1 && model.sentences.some(holds(words.slice(until - 1, until + 1)));
    at = joined && until < words.length ? until - 1 : until;
  }
  return pieces;
}
