// `lrs backup`: saves the installation to a folder while it runs.
import { resolve } from 'node:path';
import { makeBackup, planBackup } from '../../backup.ts';
import { formatsOf } from '../../portal/views.ts';
import { readOptions, UsageError } from '../command.ts';
import { type Action, sizeIn } from './action.ts';

export const backup: Action = async (args, { config, print, say, tell, progress }) => {
  const { values, positionals } = readOptions(
    args,
    { force: { type: 'boolean' }, 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } },
    say,
    true,
  );
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError(tell('lrs.backup.where'));
  const target = resolve(folder);
  const options = { dataDir: config.dataDir, target, force: values.force === true };
  const size = (bytes: number): string => sizeIn(config.language, bytes);
  if (values['dry-run']) {
    const files = Object.entries(planBackup(options));
    const list = files.map(([name, bytes]) => `${name} (${size(bytes)})`).join(', ');
    print(
      values.json
        ? JSON.stringify({ folder: target, bytes: Object.fromEntries(files) })
        : tell('lrs.backup.plan', { folder: target, files: list }),
    );
    return 0;
  }
  const copying = new Map<string, (done: number, total: number) => void>();
  const manifest = await makeBackup({
    ...options,
    onProgress(file, done, total) {
      const known = copying.get(file) ?? progress.of(tell('lrs.copying', { file }));
      copying.set(file, known);
      known(done, total);
    },
  });
  if (values.json) {
    print(JSON.stringify({ folder: target, ...manifest }));
    return 0;
  }
  const files = Object.entries(manifest.files).map(([name, { bytes, sha256 } = { bytes: 0, sha256: '' }]) =>
    tell('lrs.backup.file', { name, size: size(bytes), sha256 }),
  );
  const last =
    manifest.lastStored === null
      ? tell('lrs.never')
      : formatsOf(config.language).dateTime(manifest.lastStored);
  print(
    tell('lrs.backup.done', {
      folder: target,
      statements: manifest.statements,
      last,
      files: files.join('\n'),
    }),
  );
  return 0;
};
