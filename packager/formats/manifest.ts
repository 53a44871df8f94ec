// Fills in a manifest template. XML needs the same characters escaped as HTML, so Handlebars' own escaping serves.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { projectRoot } from '../../src/paths.ts';
import type { PackageFile } from '../file.ts';

/** @param template file name in packager/templates/ */
export async function manifestFrom(name: string, template: string, context: object): Promise<PackageFile> {
  const source = await readFile(join(projectRoot, 'packager', 'templates', template), 'utf8');
  const render = Handlebars.create().compile(source, { strict: true });
  return { name, data: Buffer.from(render(context)) };
}
