// `keys create|list|revoke`: the keys by which packages and programs reach the LRS.
import {
  createKey,
  isScope,
  type KeyInfo,
  listKeys,
  revokeKey,
  type Scope,
  scopes,
} from '../../lrs/index.ts';
import { openLrsStore } from '../data.ts';
import { type Command, type CommandContext, CommandFailure, readOptions, UsageError } from './command.ts';

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
    revoke,
  };
  const run = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (!run) throw new UsageError(say('cli.option.extra', { word: action }));
  if (rest.includes('--help')) return keysCommand(['--help'], context);
  const store = await openLrsStore(config);
  try {
    return await run(rest, { ...context, store });
  } finally {
    await store.close();
  }
};

type KeysContext = CommandContext & { store: Awaited<ReturnType<typeof openLrsStore>> };

async function create(args: readonly string[], { say, print, store }: KeysContext): Promise<number> {
  const { values } = readOptions(
    args,
    {
      scope: { type: 'string', multiple: true },
      name: { type: 'string' },
      days: { type: 'string' },
      json: { type: 'boolean' },
    },
    say,
  );
  const wanted = checkScopes(values.scope ?? [], say);
  const expiresAt = values.days === undefined ? undefined : daysFromNow(values.days, say);
  const { key, secret } = await createKey(store, {
    name: values.name ?? 'CLI',
    scopes: wanted,
    ...(expiresAt ? { expiresAt } : {}),
  });
  print(
    values.json
      ? JSON.stringify({ key, secret })
      : say('cli.keys.created', { key, secret, scopes: wanted.join(', ') }),
  );
  return 0;
}

function checkScopes(wanted: readonly string[], say: CommandContext['say']): Scope[] {
  // `--scope a,b` is what people try who come from other tools; it means the same as twice --scope.
  const words = wanted.flatMap((word) => word.split(',')).map((word) => word.trim());
  const wrong = words.find((word) => !isScope(word));
  if (wrong !== undefined)
    throw new UsageError(say('cli.keys.scopeUnknown', { scope: wrong, scopes: scopes.join(', ') }));
  if (words.length === 0) throw new UsageError(say('cli.keys.scope', { scopes: scopes.join(', ') }));
  return words.filter(isScope);
}

function daysFromNow(days: string, say: CommandContext['say']): Date {
  const count = Number(days);
  if (!Number.isInteger(count) || count < 1 || count > 3650) throw new UsageError(say('cli.keys.days'));
  return new Date(Date.now() + count * 86_400_000);
}

async function list(args: readonly string[], { say, print, store }: KeysContext): Promise<number> {
  const { values } = readOptions(args, { json: { type: 'boolean' } }, say);
  const keys = await listKeys(store);
  if (values.json) print(JSON.stringify(keys));
  else if (keys.length === 0) print(say('cli.keys.none'));
  else for (const key of keys) print(describe(key, say));
  return 0;
}

function describe(key: KeyInfo, say: CommandContext['say']): string {
  const expired = key.expiresAt !== undefined && key.expiresAt < new Date();
  const state = say(key.revokedAt ? 'cli.keys.revoked' : expired ? 'cli.keys.expired' : 'cli.keys.active');
  return [key.key, state, key.created.toISOString().slice(0, 10), key.scopes.join(' '), key.name].join('\t');
}

async function revoke(args: readonly string[], { say, print, store }: KeysContext): Promise<number> {
  const { positionals } = readOptions(args, {}, say, true);
  const [key, ...more] = positionals;
  if (key === undefined || more.length > 0) throw new UsageError(say('cli.keys.revokeWhich'));
  if (!(await revokeKey(store, key))) {
    throw new CommandFailure(say('cli.keys.revokeUnknown', { key }));
  }
  print(say('cli.keys.revokeDone', { key }));
  return 0;
}
