// `keys create|list|change|revoke|audit`: the keys by which packages and programs reach the LRS.
import {
  type AuditLine,
  changeKey,
  createKey,
  isScope,
  type KeyInfo,
  type KeyLimits,
  LimitError,
  listAudit,
  listKeys,
  readKey,
  revokeKey,
  type Scope,
  scopes,
} from '../../lrs/index.ts';
import { openLrsStore } from '../data.ts';
import { keys as pageStrings } from '../i18n/keys.ts';
import { type Language, sayIn } from '../i18n/say.ts';
import { auditView, endInWords, limitsInWords, type Words } from '../portal/keys/words.ts';
import { formatsOf } from '../portal/views.ts';
import { type Command, type CommandContext, CommandFailure, readOptions, UsageError } from './command.ts';

/** As whom the command line is in the audit log. */
const actor = 'cli';

export const keysCommand: Command = async (args, context) => {
  const { say, print, config } = context;
  const [action, ...rest] = args;
  if (action === undefined || action === '--help') {
    print(say('cli.keys.help'));
    return action === undefined ? 2 : 0;
  }
  const actions: Record<string, (args: readonly string[], context: KeysContext) => Promise<number>> = {
    create,
    list,
    change,
    revoke,
    audit,
  };
  const run = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (!run) throw new UsageError(say('cli.option.extra', { word: action }));
  if (rest.includes('--help')) return keysCommand(['--help'], context);
  const store = await openLrsStore(config);
  try {
    return await run(keysLast(rest), { ...context, store });
  } catch (error) {
    if (error instanceof LimitError) throw new UsageError(limitSentence(error, say));
    throw error;
  } finally {
    await store.close();
  }
};

/** A random key may begin with a hyphen, like an option; no option is as long. Behind `--` it is read as what it is. */
function keysLast(args: readonly string[]): string[] {
  const looksLikeOption = (word: string): boolean => /^-[\w-]{15}$/.test(word);
  const keys = args.filter(looksLikeOption);
  return keys.length === 0 ? [...args] : [...args.filter((word) => !looksLikeOption(word)), '--', ...keys];
}

type Say = CommandContext['say'];
type KeysContext = CommandContext & { store: Awaited<ReturnType<typeof openLrsStore>> };

/** Options that both making and changing a key take. */
const limitOptions = {
  name: { type: 'string' },
  days: { type: 'string' },
  prefix: { type: 'string' },
  verb: { type: 'string', multiple: true },
  'per-minute': { type: 'string' },
  'write-only': { type: 'boolean' },
} as const;

interface LimitValues {
  readonly prefix?: string | undefined;
  readonly verb?: readonly string[] | undefined;
  readonly 'per-minute'?: string | undefined;
  readonly 'write-only'?: boolean | undefined;
}

async function create(args: readonly string[], { say, print, store, config }: KeysContext): Promise<number> {
  const { values } = readOptions(
    args,
    { ...limitOptions, scope: { type: 'string', multiple: true }, json: { type: 'boolean' } },
    say,
  );
  const wanted = checkScopes(values.scope ?? [], say);
  const expiresAt = values.days === undefined ? undefined : daysFromNow(values.days, say);
  const limits = limitsIn(values);
  const { key, secret } = await createKey(store, {
    name: values.name ?? 'CLI',
    scopes: wanted,
    limits,
    ...(expiresAt ? { expiresAt } : {}),
    by: actor,
  });
  print(
    values.json
      ? JSON.stringify({ key, secret })
      : say('cli.keys.created', {
          key,
          secret,
          scopes: wanted.join(', '),
          limits: boundsInWords({ limits, expiresAt }, config.language),
        }),
  );
  return 0;
}

function checkScopes(wanted: readonly string[], say: Say): Scope[] {
  // `--scope a,b` is what people try who come from other tools; it means the same as twice --scope.
  const words = wanted.flatMap((word) => word.split(',')).map((word) => word.trim());
  const wrong = words.find((word) => !isScope(word));
  if (wrong !== undefined)
    throw new UsageError(say('cli.keys.scopeUnknown', { scope: wrong, scopes: scopes.join(', ') }));
  if (words.length === 0) throw new UsageError(say('cli.keys.scope', { scopes: scopes.join(', ') }));
  return words.filter(isScope);
}

function daysFromNow(days: string, say: Say): Date {
  const count = Number(days);
  if (!Number.isInteger(count) || count < 1 || count > 3650) throw new UsageError(say('cli.keys.days'));
  return new Date(Date.now() + count * 86_400_000);
}

/** The limits that the options name, and no others. */
function limitsIn(values: LimitValues): KeyLimits {
  const { prefix, verb, 'per-minute': rate, 'write-only': writeOnly } = values;
  return {
    ...(prefix === undefined ? {} : { activityPrefix: prefix.replace(/\/+$/, '') }),
    ...(verb === undefined ? {} : { verbs: verb }),
    ...(rate === undefined ? {} : { requestsPerMinute: /^\d+$/.test(rate) ? Number(rate) : Number.NaN }),
    ...(writeOnly === undefined ? {} : { writeOnly }),
  };
}

function limitSentence({ property, message }: LimitError, say: Say): string {
  switch (property) {
    case 'activityPrefix':
      return say('cli.keys.prefix');
    case 'verbs':
      return say('cli.keys.verb');
    case 'requestsPerMinute':
      return say('cli.keys.perMinute');
    default:
      return message;
  }
}

async function list(args: readonly string[], { say, print, store, config }: KeysContext): Promise<number> {
  const { values } = readOptions(args, { json: { type: 'boolean' } }, say);
  const keys = await listKeys(store);
  if (values.json) print(JSON.stringify(keys));
  else if (keys.length === 0) print(say('cli.keys.none'));
  else for (const key of keys) print(describe(key, say, config.language));
  return 0;
}

function describe(key: KeyInfo, say: Say, language: Language): string {
  const { date, dateTime } = formatsOf(language);
  return [
    key.key,
    say(`cli.keys.${key.state}`),
    date(key.created),
    key.scopes.join(' '),
    key.name,
    boundsInWords(key, language),
    key.lastUsed === undefined
      ? say('cli.keys.unused')
      : say('cli.keys.used', { when: dateTime(key.lastUsed) }),
  ].join('\t');
}

/** Limits that can be lifted again, by their words on the command line. */
const liftable = ['prefix', 'verb', 'per-minute', 'write-only', 'days'] as const;
type Liftable = (typeof liftable)[number];

async function change(args: readonly string[], { say, print, store, config }: KeysContext): Promise<number> {
  const { values, positionals } = readOptions(
    args,
    { ...limitOptions, without: { type: 'string', multiple: true } },
    say,
    true,
  );
  const [key, ...more] = positionals;
  if (key === undefined || more.length > 0) throw new UsageError(say('cli.keys.changeWhich'));
  const lifted = checkLifted(values.without ?? [], say);
  const { name, days } = values;
  const limits = limitsIn(values);
  const isEmpty = name === undefined && days === undefined && Object.keys(limits).length === 0;
  if (isEmpty && lifted.length === 0) throw new UsageError(say('cli.keys.changeWhat'));
  const known = await readKey(store, key);
  if (!known) throw new CommandFailure(say('cli.keys.revokeUnknown', { key }));
  const kept = Object.entries(known.limits).filter(
    ([property]) => !lifted.some((word) => lifts[word] === property),
  );
  await changeKey(
    store,
    key,
    {
      ...(name === undefined ? {} : { name }),
      limits: { ...Object.fromEntries(kept), ...limits },
      ...(days === undefined ? {} : { expiresAt: daysFromNow(days, say) }),
      ...(lifted.includes('days') ? { expiresAt: undefined } : {}),
    },
    actor,
  );
  const changed = await readKey(store, key);
  print(say('cli.keys.changed', { key, limits: boundsInWords(changed ?? { limits: {} }, config.language) }));
  return 0;
}

const lifts: Readonly<Record<Liftable, keyof KeyLimits | 'expiresAt'>> = {
  prefix: 'activityPrefix',
  verb: 'verbs',
  'per-minute': 'requestsPerMinute',
  'write-only': 'writeOnly',
  days: 'expiresAt',
};

function checkLifted(words: readonly string[], say: Say): Liftable[] {
  const wrong = words.find((word) => !liftable.some((one) => one === word));
  if (wrong !== undefined)
    throw new UsageError(say('cli.keys.without', { word: wrong, words: liftable.join(', ') }));
  return liftable.filter((one) => words.includes(one));
}

async function revoke(args: readonly string[], { say, print, store }: KeysContext): Promise<number> {
  const { positionals } = readOptions(args, {}, say, true);
  const [key, ...more] = positionals;
  if (key === undefined || more.length > 0) throw new UsageError(say('cli.keys.revokeWhich'));
  if (!(await revokeKey(store, key, actor))) {
    throw new CommandFailure(say('cli.keys.revokeUnknown', { key }));
  }
  print(say('cli.keys.revokeDone', { key }));
  return 0;
}

/** Lines of the audit log that are read at a time. */
const auditPage = 500;

async function audit(args: readonly string[], { say, print, store, config }: KeysContext): Promise<number> {
  const { values, positionals } = readOptions(
    args,
    { limit: { type: 'string' }, json: { type: 'boolean' } },
    say,
    true,
  );
  const [subject, ...more] = positionals;
  if (more.length > 0) throw new UsageError(say('cli.option.extra', { word: more.join(' ') }));
  const limit = Number(values.limit ?? 100);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError(say('cli.keys.auditLimit'));
  let left = limit;
  let beforeId = Number.MAX_SAFE_INTEGER;
  while (left > 0) {
    const lines = await listAudit(store, {
      beforeId,
      limit: Math.min(left, auditPage),
      ...(subject === undefined ? {} : { subject }),
    });
    for (const line of lines) print(values.json ? JSON.stringify(line) : auditLine(line, config.language));
    left -= lines.length;
    beforeId = lines.at(-1)?.id ?? 0;
    if (lines.length === 0) break;
  }
  if (left === limit && !values.json) print(say('cli.keys.auditNone'));
  return 0;
}

/** The portal's words for keys and changes: the command line says the same. */
const wordsIn = (language: Language): Words => ({ say: sayIn<string>(pageStrings, language), language });

function auditLine(line: AuditLine, language: Language): string {
  const { at, by, action, name, subject, details } = auditView(line, wordsIn(language));
  return [at, by, action, subject, name ?? '', details.join('; ')].join('\t').trimEnd();
}

/** Limits and end of a key. */
function boundsInWords(
  { limits, expiresAt }: Pick<KeyInfo, 'limits'> & { expiresAt?: Date | undefined },
  language: Language,
): string {
  const words = wordsIn(language);
  const bounds = limitsInWords(limits, words);
  if (expiresAt !== undefined) bounds.push(endInWords(expiresAt, words));
  return bounds.length === 0 ? words.say('keys.limit.none') : bounds.join('; ');
}
