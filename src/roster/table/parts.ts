// Small XML parts of a workbook, read whole under a limit.
import { posix } from 'node:path';
import type { OpenZip } from '../../../packager/inspect/entries.ts';
import { TableFault } from './fault.ts';
import { attribute, readMarkup } from './markup.ts';

/** Bytes of a part that lists others. */
const longest = 4 * 1024 * 1024;

/** The elements of a part, by local name and attributes; undefined when there is no such part. @throws TableFault */
export async function elementsOf(
  zip: OpenZip,
  path: string,
): Promise<{ name: string; attributes: string }[] | undefined> {
  const entry = zip.entries.find((one) => one.path === path);
  if (!entry) return undefined;
  if (entry.bytes > longest) throw new TableFault('bomb');
  const elements: { name: string; attributes: string }[] = [];
  const markup = readMarkup({
    open: (name, attributes) => elements.push({ name, attributes }),
    close: () => {},
    text: () => {},
  });
  const decoder = new TextDecoder();
  for await (const chunk of await zip.read(entry))
    markup.write(decoder.decode(chunk as Buffer, { stream: true }));
  markup.end();
  return elements;
}

/**
 * What a part refers to (Open Packaging Conventions, 6.5): targets as paths in the zip, by id and by type.
 * @param path of the part; empty for the package itself
 */
export async function relationsOf(
  zip: OpenZip,
  path: string,
): Promise<{ id: string; type: string; target: string }[]> {
  const folder = posix.dirname(path);
  const elements = await elementsOf(zip, posix.join(folder, '_rels', `${posix.basename(path)}.rels`));
  return (elements ?? [])
    .filter(({ name }) => name === 'Relationship')
    .map(({ attributes }) => ({
      id: attribute(attributes, 'Id') ?? '',
      type: (attribute(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
      target: inZip(folder, attribute(attributes, 'Target') ?? ''),
    }));
}

const inZip = (folder: string, target: string): string =>
  (target.startsWith('/') ? posix.normalize(target) : posix.join('/', folder, target)).slice(1);
