// Reading what a SCORM API renders of its data model: parts may be missing, and everything becomes text.

/** A part of a value by name; undefined where there is none. */
export function part(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** A part as text; empty where there is none. */
export function text(value: unknown, name: string): string {
  const found = part(value, name);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/** The texts of these names. */
export function texts<Name extends string>(value: unknown, names: readonly Name[]): Record<Name, string> {
  return Object.fromEntries(names.map((name) => [name, text(value, name)])) as Record<Name, string>;
}

/** The entries of a collection, by their index. */
export function mapEntries<T>(value: unknown, change: (entry: unknown) => T): Record<string, T> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).map(([index, entry]) => [index, change(entry)]));
}

/** Values of a data model by element, as they stand for whoever watches its calls; empty ones are left out. */
export function flatten(value: unknown, prefix: string): Record<string, string> {
  if (typeof value !== 'object' || value === null) {
    return value === undefined || value === '' ? {} : { [prefix]: String(value) };
  }
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, inner]) => flatten(inner, `${prefix}.${name}`)),
  ) as Record<string, string>;
}
