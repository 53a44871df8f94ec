// `lrs vacuum`: writes the LRS file anew without its freed space.
import { planVacuum, vacuum } from '../../../lrs/index.ts';
import { inDataDir } from '../../data.ts';
import { readOptions } from '../command.ts';
import { type Action, sizeIn } from './action.ts';

export const vacuumAction: Action = async (args, { config, print, say, tell, progress }) => {
  const options = { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } } as const;
  const { values } = readOptions(args, options, say);
  const path = inDataDir(config, 'lrs.sqlite');
  const plan = planVacuum(path);
  const size = (bytes: number): string => sizeIn(config.language, bytes);
  if (values['dry-run']) {
    print(
      values.json
        ? JSON.stringify(plan)
        : tell('lrs.vacuum.plan', {
            before: size(plan.bytes),
            freed: size(plan.freed),
            needed: size(plan.needed),
            available: size(plan.available),
          }),
    );
    return 0;
  }
  progress.line(tell('lrs.vacuuming'));
  const after = await vacuum(path);
  print(
    values.json
      ? JSON.stringify({ before: plan.bytes, after })
      : tell('lrs.vacuum.done', { before: size(plan.bytes), after: size(after) }),
  );
  return 0;
};
