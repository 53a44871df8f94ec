// Bodies for POST and PUT of statements: valid ones, valid ones with something broken, and anything else.
import fc from 'fast-check';
import { type Json, validStatement } from './statements.ts';
import { oddJsonText, oddText } from './values.ts';

/** One change to a JSON value. */
interface Mutation {
  /** Which child to step into, again and again. */
  readonly steps: readonly number[];
  readonly action: 'replace' | 'remove' | 'rename' | 'add' | 'wrap' | 'repeat';
  /** Name for what is added or renamed. */
  readonly name: string;
  /** JSON text of what is put there. */
  readonly text: string;
}

const names = fc.oneof(
  fc.constantFrom(
    'id',
    'ID',
    'objectType',
    'mbox',
    'account',
    'member',
    'definition',
    'extensions',
    'contextActivities',
    'contextAgents',
    'timestamp',
    'version',
    'attachments',
    '__proto__',
    'constructor',
  ),
  oddText,
);
const mutation: fc.Arbitrary<Mutation> = fc.record({
  steps: fc.array(fc.nat(11), { maxLength: 5 }),
  action: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'rename', 'add', 'wrap', 'repeat'),
  name: names,
  text: oddJsonText,
});

/** Marks the place of a text that JSON.stringify could not have written. */
const mark = '@here@';

/** The JSON text of the value after the change. */
function mutate(value: unknown, { steps, action, name, text }: Mutation): string {
  const root: Json = { root: structuredClone(value) };
  let parent = root;
  let key = 'root';
  for (const step of steps) {
    const here = parent[key];
    if (typeof here !== 'object' || here === null) break;
    const keys = Object.keys(here);
    const next = keys[step % Math.max(keys.length, 1)];
    if (next === undefined) break;
    parent = here as Json;
    key = next;
  }
  const target = parent[key];
  let inserted = text;
  if (action === 'remove') delete parent[key];
  else if (action === 'wrap') parent[key] = [target];
  else if (action === 'rename') {
    delete parent[key];
    set(parent, name, target);
  } else if (action === 'add') set(parent, name, mark);
  else {
    parent[key] = mark;
    // JSON may say a name twice, which no object can.
    const known = JSON.stringify(target) ?? 'null';
    if (action === 'repeat')
      inserted = Array.isArray(parent) ? known : `${known},${JSON.stringify(key)}:${text}`;
  }
  const whole = JSON.stringify(root.root) ?? '';
  return whole.replace(JSON.stringify(mark), () => inserted);
}

/** Sets a property, whatever its name: `__proto__` too. */
function set(object: Json, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

/** JSON text of one statement with up to two things wrong with it. */
export const brokenStatement: fc.Arbitrary<string> = fc
  .tuple(validStatement, mutation, fc.option(mutation, { freq: 3, nil: undefined }))
  .map(([statement, first, second]) => {
    const once = mutate(statement, first);
    if (second === undefined) return once;
    try {
      return mutate(JSON.parse(once), second);
    } catch {
      return once;
    }
  });

const one = fc.oneof(
  { arbitrary: validStatement.map((statement) => JSON.stringify(statement)), weight: 9 },
  { arbitrary: brokenStatement, weight: 5 },
  { arbitrary: oddJsonText, weight: 1 },
);
const valid = fc.array(validStatement, { maxLength: 6 }).map((statements) => JSON.stringify(statements));
const batch = fc.array(one, { maxLength: 5 }).map((texts) => `[${texts.join(',')}]`);

/** Changes bytes here and there, or cuts the end off. */
export function damaged(bytes: fc.Arbitrary<Buffer>): fc.Arbitrary<Buffer> {
  const damage = fc.record({
    action: fc.constantFrom('flip', 'insert', 'delete', 'cut', 'double'),
    at: fc.nat(4000),
    byte: fc.oneof(fc.constantFrom(0, 0x22, 0x5c, 0x7b, 0x0a, 0x0d, 0x80, 0xff, 0xc0, 0xed), fc.nat(255)),
  });
  return fc.tuple(bytes, fc.array(damage, { minLength: 1, maxLength: 3 })).map(([original, damages]) => {
    let changed = original;
    for (const { action, at: wanted, byte } of damages) {
      const at = wanted % (changed.length + 1);
      const before = changed.subarray(0, at);
      const piece = Buffer.from([byte]);
      if (action === 'cut') changed = before;
      else if (action === 'double') changed = Buffer.concat([changed, before]);
      else if (action === 'insert') changed = Buffer.concat([before, piece, changed.subarray(at)]);
      else if (action === 'delete') changed = Buffer.concat([before, changed.subarray(at + 1)]);
      else changed = Buffer.concat([before, piece, changed.subarray(at + 1)]);
    }
    return changed;
  });
}

const text = fc.oneof(
  { arbitrary: one, weight: 6 },
  { arbitrary: valid, weight: 2 },
  { arbitrary: batch, weight: 2 },
);
const bytes = text.map((json) => Buffer.from(json, 'utf8'));

/** What is sent where statements are expected. */
export const statementBody: fc.Arbitrary<Buffer> = fc.oneof(
  { arbitrary: bytes, weight: 100 },
  { arbitrary: damaged(bytes), weight: 12 },
  { arbitrary: fc.uint8Array({ maxLength: 200 }).map((any) => Buffer.from(any)), weight: 5 },
  { arbitrary: fc.constant(Buffer.from(`[${'0,'.repeat(60_000)}0]`)), weight: 1 },
);
