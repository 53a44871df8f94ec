// `lrs backup|restore|check|vacuum|erase|retain`: maintenance of the data; each action has a file in lrs/.
import { FileProblem, NotErasable } from '../../lrs/index.ts';
import { BackupProblem } from '../backup.ts';
import { type Command, CommandFailure, UsageError } from './command.ts';
import { type Action, type LrsSay, progressTo, sayMaintenance } from './lrs/action.ts';
import { backup } from './lrs/backup.ts';
import { check } from './lrs/check.ts';
import { erase, retain } from './lrs/erase.ts';
import { restore } from './lrs/restore.ts';
import { vacuumAction } from './lrs/vacuum.ts';
import { troubleIn } from './trouble.ts';

const actions: Readonly<Record<string, Action>> = {
  backup,
  restore,
  check,
  vacuum: vacuumAction,
  erase,
  retain,
};

export const lrsCommand: Command = async (args, context) => {
  const tell = sayMaintenance(context.config.language);
  const [action, ...rest] = args;
  if (action === undefined || args.includes('--help')) {
    context.print(tell('lrs.help'));
    return action === undefined ? 2 : 0;
  }
  const run = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (!run) throw new UsageError(context.say('cli.option.extra', { word: action }));
  try {
    return await run(rest, { ...context, tell, progress: progressTo(tell) });
  } catch (error) {
    const trouble = troubleIn(error, context.config);
    throw trouble === undefined ? (foreseen(error, tell) ?? error) : new CommandFailure(trouble);
  }
};

/** A failure that can be said in a sentence. */
function foreseen(error: unknown, tell: LrsSay): Error | undefined {
  if (error instanceof FileProblem || error instanceof BackupProblem)
    return new CommandFailure(tell(`lrs.fault.${error.fault}`, { path: error.path }));
  if (error instanceof NotErasable) return new CommandFailure(tell('lrs.erase.authority'));
  return undefined;
}
