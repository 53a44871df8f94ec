// Two maps in one.

/** Everything that either map holds. @param merge makes one value of the two under the same key */
export function union<K, T>(
  first: ReadonlyMap<K, T>,
  second: ReadonlyMap<K, T>,
  merge: (first: T, second: T) => T,
): Map<K, T> {
  const all = new Map(first);
  for (const [id, value] of second) {
    const known = first.get(id);
    all.set(id, known === undefined ? value : merge(known, value));
  }
  return all;
}
