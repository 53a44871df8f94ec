// What a command is, and the reading of its options with sentences for whoever mistyped one.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { cli } from '../i18n/cli.ts';
import { sayIn } from '../i18n/say.ts';

/** What a command works with. */
export interface CommandContext {
  config: Config;
  /** Writes a line for people or machines to standard output. */
  print(line: string): void;
  say: ReturnType<typeof sayIn<keyof (typeof cli)['id']>>;
}

/** A command: resolves to the exit code (0 done, 1 failed, 2 wrong arguments). */
export type Command = (args: readonly string[], context: CommandContext) => Promise<number>;

/** Wrong arguments; the message is a sentence for the user, the exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** A command that could not do its work; the message is a sentence for the user, the exit code 1. */
export class CommandFailure extends Error {
  override name = 'CommandFailure';
}

export const sayCli = (config: Pick<Config, 'language'>): CommandContext['say'] =>
  sayIn(cli, config.language);

/**
 * Reads options with Node's own parser.
 * @throws UsageError that names the option
 */
export function readOptions<O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
  say: CommandContext['say'],
  allowPositionals = false,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals, strict: true });
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    const named = /'(-[^'\s]+|[^']+)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
      throw new UsageError(say('cli.option.unknown', { option: named }));
    if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
      throw new UsageError(say('cli.option.extra', { word: named }));
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      const key = message.includes('does not take') ? 'cli.option.noValue' : 'cli.option.value';
      throw new UsageError(say(key, { option: named }));
    }
    throw error;
  }
}
