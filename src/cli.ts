// The command line: finds the command, reads the configuration, and turns errors into sentences and exit codes.
import { BuildError } from '../packager/errors.ts';
import { type Command, CommandFailure, sayCli, UsageError } from './commands/command.ts';
import { troubleIn } from './commands/trouble.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { DataFolderError } from './data.ts';
import { CourseError } from './model/check.ts';

/** Each is loaded when it is called: the server and the packager are large, and most commands need neither. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./commands/serve.ts')).serveCommand,
  pack: async () => {
    const { packCommand } = await import('../packager/command.ts');
    return (args, { print }) => packCommand(args, print);
  },
  inspect: async () => (await import('./commands/inspect.ts')).inspectCommand,
  keys: async () => (await import('./commands/keys.ts')).keysCommand,
  lrs: async () => (await import('./commands/lrs.ts')).lrsCommand,
  evidence: async () => (await import('./commands/evidence.ts')).evidenceCommand,
  course: async () => (await import('./commands/course.ts')).courseCommand,
  reports: async () => (await import('./commands/installation.ts')).reportsCommand,
  'setup-link': async () => (await import('./commands/installation.ts')).setupLinkCommand,
  'demo-data': async () => (await import('./commands/demo.ts')).demoCommand,
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
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    console.error(say('cli.unknown', { command: name }));
    return 2;
  }
  try {
    const command = await load();
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
