// `serve`: runs the installation until it is told to stop.
import { type Installation, startInstallation } from '../server.ts';
import { type Command, type CommandContext, CommandFailure, readOptions } from './command.ts';

export const serveCommand: Command = async (args, context) => {
  const { config, print, say } = context;
  if (readOptions(args, { help: { type: 'boolean' } }, say).values.help) {
    print(say('cli.serve.help'));
    return 0;
  }
  print(say('cli.serve.packages'));
  const installation = await start(context);
  const { portal, preview, setupLink } = installation;
  print(say('cli.serve.ready', { portal, preview, data: config.dataDir }));
  if (setupLink) print(say('cli.serve.setup', { link: setupLink }));
  print(say('cli.serve.stopHint'));
  await toldToStop();
  print(say('cli.serve.stopping'));
  // Whoever insists, and a stop that hangs, end the process as it is: what was acknowledged is on the disk already.
  const force = () => {
    print(say('cli.serve.forced'));
    process.exit(1);
  };
  void toldToStop(1000).then(force);
  setTimeout(force, stopLimit).unref();
  await installation.stop();
  return 0;
};

/** How long stopping may take, in milliseconds: twice the patience with requests under way. */
const stopLimit = 20_000;

/**
 * Resolves at the next Ctrl+C, or when the system asks the process to end.
 * @param deafness milliseconds in which nothing counts: npm passes on a Ctrl+C that the terminal has sent already
 */
function toldToStop(deafness = 0): Promise<void> {
  const begin = performance.now();
  return new Promise((resolve) => {
    const heard = () => {
      if (performance.now() - begin < deafness) return;
      process.off('SIGINT', heard).off('SIGTERM', heard);
      resolve();
    };
    process.on('SIGINT', heard).on('SIGTERM', heard);
  });
}

/** What can go wrong when a port is opened, by the system's code. */
const listenFaults: Readonly<Record<string, Parameters<CommandContext['say']>[0]>> = {
  EADDRINUSE: 'cli.serve.portTaken',
  EACCES: 'cli.serve.portForbidden',
  EADDRNOTAVAIL: 'cli.serve.hostUnknown',
  ENOTFOUND: 'cli.serve.hostUnknown',
  EAI_AGAIN: 'cli.serve.hostUnknown',
};

async function start({ config, print, say }: CommandContext): Promise<Installation> {
  try {
    return await startInstallation(config, (line) => print(`  ${line}`));
  } catch (error) {
    const { code, port = config.port } = error as NodeJS.ErrnoException & { port?: number };
    const sentence =
      code === undefined || !Object.hasOwn(listenFaults, code) ? undefined : listenFaults[code];
    if (sentence === undefined) throw error;
    const variable = port === config.port ? 'KENDALI_PORT' : 'KENDALI_PREVIEW_PORT';
    throw new CommandFailure(say(sentence, { port, variable, host: config.host }));
  }
}
