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
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  print(say('cli.serve.stopping'));
  await installation.stop();
  return 0;
};

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
