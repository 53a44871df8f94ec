// Authored Markdown → HTML or plain text: CommonMark without raw HTML or images, with our two link schemes.
import MarkdownIt, { type Token } from 'markdown-it';
import { BuildError } from '../errors.ts';
import { escapeHtml } from './escape.ts';

/** Where a text stands; it decides what its links point to. */
export interface MarkdownPlace {
  /** Address of a cited reference; undefined where the document lists no such source, so that the words stay plain. */
  citeHref(id: string): string | undefined;
  /** Whether there is no glossary to look terms up in, so that their words stay plain. */
  withoutGlossary?: boolean;
  /** Said to screen readers behind a link that leaves the lesson; nothing where it is empty. */
  newTab: string;
}

/** Attributes of a link that leaves the lesson. */
const leaving = { rel: 'noopener noreferrer', target: '_blank' } as const;

// The CommonMark preset has no tables: ours are blocks, and markdown-it's would need style attributes.
const markdown = new MarkdownIt('commonmark', { html: false }).disable('image');

markdown.core.ruler.push('kendali-links', (state) => {
  for (const block of state.tokens) {
    if (block.children)
      block.children = linked(block.children, state.env.place as MarkdownPlace, state.Token);
  }
});

/** Gives the links of an inline run their addresses. Links do not nest in CommonMark. */
function linked(tokens: Token[], place: MarkdownPlace, TokenOf: typeof Token): Token[] {
  let pending: LinkKind;
  return tokens.flatMap((token) => {
    if (token.type === 'link_open') {
      pending = address(token, place);
      return [token];
    }
    if (token.type !== 'link_close') return [token];
    const kind = pending;
    pending = undefined;
    if (kind === 'cite' || kind === 'span') token.tag = kind;
    if (kind !== 'leaves' || place.newTab === '') return [token];
    const hint = new TokenOf('html_inline', '', 0);
    hint.content = newTabHint(place.newTab);
    return [hint, token];
  });
}

/** What a link's closing token must know: that it leaves the lesson, or which element stands in place of a link. */
type LinkKind = 'leaves' | 'cite' | 'span' | undefined;

/** Sets the attributes of a link's opening token. */
function address(token: Token, place: MarkdownPlace): LinkKind {
  const href = String(token.attrGet('href'));
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/.exec(href) ?? [];
  switch (scheme) {
    case 'istilah':
      if (place.withoutGlossary) {
        token.attrs = null;
        token.tag = 'span';
        return 'span';
      }
      token.attrs = [
        ['class', 'term'],
        ['href', `#istilah-${rest}`],
      ];
      return undefined;
    case 'sumber': {
      const target = place.citeHref(rest);
      token.attrs =
        target === undefined
          ? null
          : [
              ['class', 'cite'],
              ['href', target],
            ];
      if (target !== undefined) return undefined;
      token.tag = 'cite';
      return 'cite';
    }
    case 'http':
    case 'https':
      token.attrs = [['href', href], ...Object.entries(leaving)];
      return 'leaves';
    case 'mailto':
      return undefined;
    default:
      throw new BuildError(
        `Tautan '${href}' tidak dikenal; pakai https://…, mailto:…, istilah:id, atau sumber:id`,
      );
  }
}

const newTabHint = (words: string) => ` <span class="visually-hidden">${escapeHtml(words)}</span>`;

/** A link that leaves the lesson, for texts that are not Markdown. */
export function externalLink(href: string, words: string, place: MarkdownPlace): string {
  const attributes = Object.entries({ href, ...leaving }).map(
    ([name, value]) => `${name}="${escapeHtml(value)}"`,
  );
  return `<a ${attributes.join(' ')}>${escapeHtml(words)}${newTabHint(place.newTab)}</a>`;
}

/** Block HTML: paragraphs and lists. */
export const blockHtml = (text: string, place: MarkdownPlace): string =>
  markdown.render(text, { place }).trim();

/** Inline HTML, without a paragraph around it. */
export const inlineHtml = (text: string, place: MarkdownPlace): string =>
  markdown.renderInline(text, { place });

const nowhere: MarkdownPlace = { citeHref: () => undefined, newTab: '' };

/** The words alone, on one line: for definitions, manifests and labels. */
export function plain(text: string): string {
  const words = markdown
    .parse(text, { place: nowhere })
    .flatMap((block) => [
      ...(block.children ?? []).map(wordsOf),
      block.type === 'fence' ? block.content : ' ',
    ]);
  return words.join('').replace(/\s+/g, ' ').trim();
}

function wordsOf(token: Token): string {
  if (token.type === 'text' || token.type === 'code_inline') return token.content;
  return token.type === 'softbreak' || token.type === 'hardbreak' ? ' ' : '';
}
