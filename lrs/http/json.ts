// Reading JSON without trusting it: what JSON.parse would change or drop in silence is refused by name.
import { invalid } from './errors.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Statements nest a few levels; only extensions may go deeper, and not without end. */
const maxDepth = 100;

/**
 * Decodes bytes as UTF-8 JSON (Communication 1.4).
 * @param what how messages call it, e.g. `body`
 * @throws XapiError 400 for bytes that aren't UTF-8, text that isn't JSON, nesting beyond 100 levels, and numbers that
 *   no IEEE double can hold (JSON.parse makes Infinity of them, which would be stored as null)
 */
export function parseJson(bytes: Uint8Array, what: string): unknown {
  return parseJsonText(decode(bytes, what), what);
}

/** As {@link parseJson}, from text. */
export function parseJsonText(text: string, what: string): unknown {
  return parse(text, what).value;
}

/** As {@link parseJson}, and refuses an object that uses a property twice: in statements none may (Data 2.2). */
export function parseStatementJson(bytes: Uint8Array, what: string): unknown {
  const text = decode(bytes, what);
  const { value, names } = parse(text, what);
  // JSON.parse keeps the last of several: then there are fewer properties in the value than names in the text.
  if (countNames(text) !== names) invalid(findRepeated(text, what), 'must be used once only');
  return value;
}

function decode(bytes: Uint8Array, what: string): string {
  try {
    return utf8.decode(bytes);
  } catch {
    invalid(what, 'must be encoded as UTF-8');
  }
}

/** The value, and how many properties all its objects have together. */
function parse(text: string, what: string): { value: unknown; names: number } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    invalid(what, 'must be well-formed JSON');
  }
  const names = countProperties(value, 0);
  if (Number.isNaN(names)) refuseValue(value, what);
  return { value, names };
}

/** The properties of all objects in a value; NaN when it is nested too deep or holds a number that isn't finite. */
function countProperties(value: unknown, depth: number): number {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN;
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > maxDepth) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i += 1) count += countProperties(value[i], depth + 1);
  } else {
    const object = value as Record<string, unknown>;
    for (const name in object) count += 1 + countProperties(object[name], depth + 1);
  }
  return count;
}

/** Says where the value is that countProperties found to be at fault: the path isn't kept while all is well. */
function refuseValue(root: unknown, what: string): void {
  const trail: (string | number)[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      invalid(pathOf(what, trail), 'must be a number between -1.8e308 and 1.8e308 (an IEEE double)');
    }
    if (typeof value !== 'object' || value === null) return;
    if (trail.length > maxDepth) invalid(what, `must not nest deeper than ${maxDepth} levels`);
    for (const [step, child] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
      trail.push(step);
      visit(child);
      trail.pop();
    }
  };
  visit(root);
}

const pathOf = (what: string, trail: readonly (string | number)[]): string =>
  what + trail.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');

/** Where the string ends that begins here: the index of its closing quote. The text is known to be JSON. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); ; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text[before - 1] === '\\') before -= 1;
    if ((end - before) % 2 === 0) return end;
  }
}

/** How many names of properties stand in the text: one before each colon that isn't part of a string. */
function countNames(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x22) i = endOfString(text, i);
    else if (code === 0x3a) count += 1;
  }
  return count;
}

/** The path of the first property that is used again in the same object; of the whole when there is none. */
function findRepeated(text: string, what: string): string {
  const trail: (string | number)[] = [];
  const open: (Set<string> | undefined)[] = [];
  const colon = /\s*:/y;
  for (let i = 0; i < text.length; i += 1) {
    const names = open.at(-1);
    const character = text[i];
    if (character === '{' || character === '[') {
      open.push(character === '{' ? new Set() : undefined);
      trail.push(character === '{' ? '' : 0);
    } else if (character === '}' || character === ']') {
      open.pop();
      trail.pop();
    } else if (character === ',' && names === undefined) {
      trail.push(Number(trail.pop()) + 1);
    } else if (character === '"') {
      const start = i;
      i = endOfString(text, start);
      colon.lastIndex = i + 1;
      if (names === undefined || !colon.test(text)) continue;
      const name = JSON.parse(text.slice(start, i + 1)) as string;
      trail.splice(-1, 1, name);
      if (names.has(name)) break;
      names.add(name);
    }
  }
  return pathOf(what, trail);
}
