// Writes a reference as one line of a source list: author (year), title, where it appeared, address.
import type { Reference } from '../../src/model/course.ts';
import { escapeHtml } from './escape.ts';
import { externalLink, type MarkdownPlace } from './markdown.ts';

/** Inline HTML of a reference. */
export function referenceHtml(reference: Reference, place: MarkdownPlace): string {
  const { author, year, title, published, url, doi } = reference;
  const address = doi ? `https://doi.org/${doi}` : url;
  return [
    `${escapeHtml(author)} (${year}).`,
    `<cite>${escapeHtml(title)}</cite>.`,
    ...(published ? [`${escapeHtml(published)}.`] : []),
    ...(address ? [externalLink(address, address, place)] : []),
  ].join(' ');
}
