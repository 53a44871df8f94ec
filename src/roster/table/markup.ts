// A tokenizer for the XML of workbooks that comes in pieces: no entity is defined in it, and no token is long.
import { TableFault } from './fault.ts';

export interface MarkupHandlers {
  /** @param name without its prefix; @param attributes as they stand, for {@link attribute} */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** A piece of text with its references resolved; one text may come in several. */
  text(text: string): void;
}

/** Longest tag or comment, in characters. */
const longestToken = 200_000;
/** A reference to a character is not longer. */
const longestReference = 12;

export interface Markup {
  /** @throws TableFault when this is no XML that a workbook could hold */
  write(piece: string): void;
  end(): void;
}

/** Begins to read a document. */
export function readMarkup(handlers: MarkupHandlers): Markup {
  let rest = '';

  function write(piece: string): void {
    const source = rest + piece;
    let at = 0;
    while (at < source.length) {
      if (source[at] !== '<') {
        const next = source.indexOf('<', at);
        const until = next < 0 ? source.length - heldBack(source) : next;
        if (until > at) handlers.text(decodeText(source.slice(at, until)));
        at = Math.max(at, until);
        if (next < 0) break;
        continue;
      }
      const end = endOfToken(source, at);
      if (end === undefined) break;
      token(source.slice(at, end));
      at = end;
    }
    rest = source.slice(at);
    if (rest.length > longestToken) throw new TableFault('damaged');
  }

  function token(text: string): void {
    if (text.startsWith('<!--') || text.startsWith('<?')) return;
    if (text.startsWith('<![CDATA[')) {
      handlers.text(text.slice(9, -3));
      return;
    }
    // A document type could define entities that multiply.
    if (text.startsWith('<!')) throw new TableFault('damaged');
    if (text[1] === '/') {
      handlers.close(localName(text.slice(2, -1).trim()));
      return;
    }
    const isEmpty = text[text.length - 2] === '/';
    const inner = text.slice(1, isEmpty ? -2 : -1);
    const space = inner.search(/\s/);
    const name = localName(space < 0 ? inner : inner.slice(0, space));
    handlers.open(name, space < 0 ? '' : inner.slice(space));
    if (isEmpty) handlers.close(name);
  }

  return {
    write,
    end() {
      if (rest.trim() !== '') throw new TableFault('damaged');
    },
  };
}

/** How many characters at the end may be a reference that goes on in the next piece. */
function heldBack(source: string): number {
  const from = source.lastIndexOf('&');
  if (from < 0 || source.length - from > longestReference || source.indexOf(';', from) >= 0) return 0;
  return source.length - from;
}

/** Position after the token that begins here; undefined when it goes on in the next piece. */
function endOfToken(source: string, at: number): number | undefined {
  const after = (end: string, from: number): number | undefined => {
    const found = source.indexOf(end, from);
    return found < 0 ? undefined : found + end.length;
  };
  if (source.startsWith('<!--', at)) return after('-->', at + 4);
  if (source.startsWith('<![CDATA[', at)) return after(']]>', at + 9);
  if (source.startsWith('<?', at)) return after('?>', at + 2);
  if (source[at + 1] === '!' && source.length - at < 9) return undefined;
  // A closing bracket may stand inside an attribute's quotation marks.
  let quote = '';
  for (let position = at + 1; position < source.length; position++) {
    const character = source[position];
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return position + 1;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '<') throw new TableFault('damaged');
  }
  return undefined;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The value of an attribute, whatever its prefix; undefined when there is none. */
export function attribute(attributes: string, name: string): string | undefined {
  const [, , value] = new RegExp(`\\s(?:\\w+:)?${name}\\s*=\\s*(["'])(.*?)\\1`, 's').exec(attributes) ?? [];
  return value === undefined ? undefined : decodeText(value);
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeText(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{1,8});/gi, (whole, reference: string) => {
    if (reference[0] !== '#') return named[reference] ?? whole;
    const code = /^#x/i.test(reference)
      ? Number.parseInt(reference.slice(2), 16)
      : Number(reference.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
