// The command line: finds the command, reads the configuration, and turns errors into sentences and exit codes.
import { packCommand } from '../packager/command.ts';
import { BuildError } from '../packager/errors.ts';
import { type Command, CommandFailure, sayCli, UsageError } from './commands/command.ts';
import { courseCommand } from './commands/course.ts';
import { demoCommand } from './commands/demo.ts';
import { reportsCommand, setupLinkCommand } from './commands/installation.ts';
import { keysCommand } from './commands/keys.ts';
import { lrsCommand } from './commands/lrs.ts';
import { serveCommand } from './commands/serve.ts';
import { troubleIn } from './commands/trouble.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { DataFolderError } from './data.ts';
import { CourseError } from './model/check.ts';

const commands: Readonly<Record<string, Command>> = {
  serve: serveCommand,
  pack: (args, { print }) => packCommand(args, print),
  keys: keysCommand,
  lrs: lrsCommand,
  course: courseCommand,
  reports: reportsCommand,
  'setup-link': setupLinkCommand,
  'demo-data': demoCommand,
};

/** Runs a command and resolves to its exit code: 0 done, 1 failed, 2 wrong command, option or configuration. */
async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  let config: Config;
  try {
    config = readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    console.error(error.message);
    return 2;
  }
  const say = sayCli(config);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(say('cli.help'));
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    console.error(say('cli.unknown', { command: name }));
    return 2;
  }
  try {
    return await command(rest, { config, say, print: (line) => console.log(line) });
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(say('cli.wrong', { message: error.message }));
      return 2;
    }
    console.error(describe(error, config));
    // Only whoever looks for a fault of ours wants the stack.
    if (process.env.KENDALI_DEBUG) console.error(error);
    return 1;
  }
}

/** A failure in one sentence for the user. */
function describe(error: unknown, config: Config): string {
  const say = sayCli(config);
  if (error instanceof DataFolderError) return say('cli.dataFolder', { folder: error.folder });
  const { message } = error as Error;
  const foreseen = [CourseError, BuildError, CommandFailure].some((kind) => error instanceof kind);
  return foreseen ? message : (troubleIn(error, config) ?? say('cli.failed', { message }));
}

process.exitCode = await main(process.argv.slice(2));
