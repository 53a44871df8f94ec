// Reads back what a lab has kept, whatever has become of it since: nothing in it is taken on trust.

export type KeptRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is KeptRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text of unknown origin, cut to at most so many characters; empty when it is none. */
export const textWithin = (value: unknown, most: number): string =>
  typeof value === 'string' ? value.slice(0, most) : '';

/** What a kept text holds; undefined when it isn't a JSON object whose `v` is this version. */
export function readKept(text: string | undefined, version = 1): KeptRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  return isRecord(value) && value.v === version ? value : undefined;
}
