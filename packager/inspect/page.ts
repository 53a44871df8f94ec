// What a page asks the browser to load, read from its HTML without running it. One pass, for a page may be hostile.

export interface PageReference {
  /** Name of the element, in small letters. */
  element: string;
  /** Address as written. */
  address: string;
  /** Line of the page, from 1. */
  line: number;
}

/** Attributes by which a page loads or opens something. */
const loading: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  frame: 'src',
  embed: 'src',
  audio: 'src',
  video: 'src',
  source: 'src',
  track: 'src',
  input: 'src',
  link: 'href',
  a: 'href',
  area: 'href',
  object: 'data',
};

/** What stands inside these is no markup of the page. */
const opaque = new Set(['script', 'style', 'template', 'textarea', 'title', 'noscript', 'xmp']);

/** An attribute, or a sign between attributes. */
const attributePattern = /\s*(?:([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?|[^>\s])/y;

/**
 * The addresses in a page. Scripts' texts, comments and templates don't count; an address that a script or a template
 * will fill in (`{{…}}`, `<%…%>`, `${…}`) is left out.
 * @returns nothing when the page has a `base`, which moves all its addresses
 */
export function referencesIn(html: string): PageReference[] {
  const references: PageReference[] = [];
  let line = 1;
  let counted = 0;
  for (const { name, attributes, index } of tagsIn(html)) {
    if (name === 'base' && attributes.has('href')) return [];
    const address = attributes
      .get(loading[name] ?? '')
      ?.trim()
      .replaceAll('&amp;', '&');
    if (!address || /\{\{|<%|\$\{|\[\[/.test(address)) continue;
    for (; counted < index; counted += 1) if (html.charCodeAt(counted) === 10) line += 1;
    references.push({ element: name, address, line });
  }
  return references;
}

interface Tag {
  /** In small letters. */
  name: string;
  /** Value by name in small letters; the first of a name counts. */
  attributes: ReadonlyMap<string, string>;
  index: number;
}

function* tagsIn(html: string): Generator<Tag> {
  const namePattern = /<([a-z][a-z0-9-]*)/iy;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    if (html.startsWith('<!--', at)) {
      at = html.indexOf('-->', at + 4);
      if (at < 0) return;
      continue;
    }
    namePattern.lastIndex = at;
    const name = namePattern.exec(html)?.[1]?.toLowerCase();
    if (name === undefined) {
      at += 1;
      continue;
    }
    const { attributes, end } = attributesFrom(html, namePattern.lastIndex);
    // A tag that never ends is none, and nothing follows it.
    if (end < 0) return;
    yield { name, attributes, index: at };
    at = end;
    if (opaque.has(name)) {
      const closing = new RegExp(`</${name}[\\s>]`, 'gi');
      closing.lastIndex = end;
      const closed = closing.exec(html);
      if (!closed) return;
      at = closed.index + 1;
    }
  }
}

/** Reads attributes up to the end of their tag. @returns -1 as the end when there is none */
function attributesFrom(html: string, start: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  attributePattern.lastIndex = start;
  for (let end = start; ; end = attributePattern.lastIndex) {
    const found = attributePattern.exec(html);
    if (!found) {
      const close = /\s*>/y;
      close.lastIndex = end;
      return { attributes, end: close.test(html) ? close.lastIndex : -1 };
    }
    const [, name, double, single, bare] = found;
    if (name !== undefined && !attributes.has(name.toLowerCase()))
      attributes.set(name.toLowerCase(), double ?? single ?? bare ?? '');
  }
}
