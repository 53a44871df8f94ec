// `reports rebuild` and `setup-link`: upkeep of an installation.
import { loadCourse } from '../../packager/course.ts';
import { plain } from '../../packager/render/markdown.ts';
import { localAddress } from '../config.ts';
import { inDataDir, openLrsStore } from '../data.ts';
import { createSetupLink } from '../portal/access/setup.ts';
import { openPortalDatabase } from '../portal/database.ts';
import { createReports } from '../reports/index.ts';
import { type Command, readOptions, UsageError } from './command.ts';

export const reportsCommand: Command = async (args, { config, print, say }) => {
  const [action, ...rest] = args;
  if (action === undefined || args.includes('--help')) {
    print(say('cli.reports.help'));
    return action === undefined ? 2 : 0;
  }
  const [extra = action === 'rebuild' ? undefined : action] = rest;
  if (extra !== undefined) throw new UsageError(say('cli.option.extra', { word: extra }));
  const store = await openLrsStore(config);
  const path = inDataDir(config, 'reports.sqlite');
  const reports = createReports({ path, log: store, course: loadCourse().course, plain });
  try {
    let total = 0;
    await reports.rebuild((folded, all) => {
      total = all;
      print(say('cli.reports.progress', { done: folded, total: all }));
    });
    print(say('cli.reports.done', { total }));
    return 0;
  } finally {
    await reports.close();
    await store.close();
  }
};

export const setupLinkCommand: Command = async (args, { config, print, say }) => {
  const { values } = readOptions(args, { help: { type: 'boolean' }, reset: { type: 'boolean' } }, say);
  if (values.help) {
    print(say('cli.setup.help'));
    return 0;
  }
  const address = config.publicUrl ?? localAddress(config, config.port);
  const database = openPortalDatabase(inDataDir(config, 'portal.sqlite'));
  try {
    const link = createSetupLink(database, Date.now, { reset: values.reset === true });
    print(link === undefined ? say('cli.setup.exists', { address }) : `${address}${link}`);
    return link === undefined ? 1 : 0;
  } finally {
    database.close();
  }
};
