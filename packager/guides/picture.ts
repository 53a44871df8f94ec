// Draws a step of a guide as a schematic screen: a window with rows, of which those to touch are ringed. SVG, no image files.
import { guides } from '../../src/i18n/guides.ts';
import { fill, type Language } from '../../src/i18n/say.ts';
import { escapeHtml } from '../render/escape.ts';
import { inLanguage, type Words } from './words.ts';

/** What a screen can hold, from top to bottom. */
export type Row =
  | { kind: 'menu' | 'button' | 'heading'; label: Words; touched?: boolean }
  | { kind: 'field'; label: Words; value: Words; touched?: boolean }
  | { kind: 'tick'; label: Words; ticked: boolean; touched?: boolean }
  | { kind: 'file'; label: string; touched?: boolean };

export interface Picture {
  /** Title of the window. */
  window: Words;
  rows: readonly Row[];
}

/** An entry of a menu or list. */
export const menu = (label: Words): Row => ({ kind: 'menu', label });
export const button = (label: Words): Row => ({ kind: 'button', label });
export const heading = (label: Words): Row => ({ kind: 'heading', label });
export const field = (label: Words, value: Words): Row => ({ kind: 'field', label, value });
export const tick = (label: Words, ticked = true): Row => ({ kind: 'tick', label, ticked });
/** A file that is dropped into a box. */
export const file = (label: string): Row => ({ kind: 'file', label });
/** The same row as the one to touch. */
export const touch = (row: Row): Row => ({ ...row, touched: true });
export const picture = (window: Words, ...rows: Row[]): Picture => ({ window, rows });

/** Units are pixels at a phone's width of 360. */
const width = 320;
const margin = 14;
const line = 19;
const gap = 16;

/** A part of the drawing and the height that it takes. */
interface Drawn {
  svg: string;
  height: number;
}

/**
 * The drawing as an `<svg>` element, with a description for those who can't see it. Its classes are styled in
 * picture.css, so that it follows light, dark and print.
 */
export function drawPicture(picture: Picture, language: Language): string {
  const title = wrapped(inLanguage(picture.window, language), 26);
  const bar = 15 + title.length * line;
  let y = bar + gap;
  const rows: string[] = [];
  for (const row of picture.rows) {
    const drawn = drawRow(row, y, language);
    rows.push(drawn.svg, row.touched ? ring(y, drawn.height) : '');
    y += drawn.height + gap;
  }
  const label = escapeHtml(describe(picture, language));
  const dots = [16, 29, 42].map((x) => `<circle class="picture-dot" cx="${x}" cy="17" r="4"/>`).join('');
  return `<svg class="picture" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="img" aria-label="${label}"><rect class="picture-window" x="1" y="1" width="${width - 2}" height="${y - 2}" rx="8"/><path class="picture-bar" d="M1 ${bar}V9a8 8 0 0 1 8-8H${width - 9}a8 8 0 0 1 8 8V${bar}Z"/>${dots}${words(title, 62, 22, 'strong')}${rows.join('')}</svg>`;
}

/** What the drawing shows, in words. */
export function describe({ window, rows }: Picture, language: Language): string {
  const say = (key: keyof typeof guides.id, values: Readonly<Record<string, string>>) =>
    fill(guides[language][key], values);
  const named = rows.map((row) => {
    const label = inLanguage(row.label, language);
    const what =
      row.kind === 'field'
        ? say('guides.picture.field', { label, value: inLanguage(row.value, language) })
        : row.kind === 'tick'
          ? say(row.ticked ? 'guides.picture.ticked' : 'guides.picture.unticked', { label })
          : label;
    return row.touched ? say('guides.picture.touched', { what }) : what;
  });
  return say('guides.picture', { window: inLanguage(window, language), rows: named.join('; ') });
}

function drawRow(row: Row, y: number, language: Language): Drawn {
  const label = inLanguage(row.label, language);
  switch (row.kind) {
    case 'heading':
      return lines(label, margin, y, 31, 'strong');
    case 'menu': {
      const text = lines(label, margin + 12, y + 8, 33);
      return { svg: box(y, text.height + 16, 'picture-row') + text.svg, height: text.height + 16 };
    }
    case 'button': {
      const text = lines(label, width / 2, y + 9, 30, 'button');
      return { svg: box(y, text.height + 18, 'picture-button') + text.svg, height: text.height + 18 };
    }
    case 'field': {
      const above = lines(label, margin, y, 31, 'strong');
      const top = y + above.height + 4;
      const text = lines(inLanguage(row.value, language), margin + 10, top + 8, 32);
      const svg = above.svg + box(top, text.height + 16, 'picture-field') + text.svg;
      return { svg, height: above.height + text.height + 20 };
    }
    case 'tick': {
      const text = lines(label, margin + 30, y + 2, 30);
      const sign = row.ticked ? `<path class="picture-tick" d="M${margin + 4} ${y + 11}l5 5 9-10"/>` : '';
      const square = `<rect class="picture-field" x="${margin}" y="${y}" width="22" height="22" rx="4"/>`;
      return { svg: square + sign + text.svg, height: Math.max(22, text.height + 4) };
    }
    case 'file': {
      const text = lines(label, margin + 52, y + 17, 28);
      const height = Math.max(56, text.height + 34);
      const sheet = `<path class="picture-file" d="M${margin + 14} ${y + 10}h16l8 8v28h-24Z"/><path class="picture-line" d="M${margin + 30} ${y + 10}v8h8"/>`;
      return { svg: box(y, height, 'picture-drop') + sheet + text.svg, height };
    }
  }
}

const box = (y: number, height: number, kind: string): string =>
  `<rect class="${kind}" x="${margin}" y="${y}" width="${width - 2 * margin}" height="${height}" rx="6"/>`;

/** A ring around a row, and a pointer at its lower right corner. */
function ring(y: number, height: number): string {
  const [x, tip] = [width - margin - 22, y + height - 12];
  return `<rect class="picture-ring" x="${margin - 6}" y="${y - 6}" width="${width - 2 * margin + 12}" height="${height + 12}" rx="10"/><path class="picture-pointer" d="M${x} ${tip}v20l5-5 4 9 4-2-4-8h7Z"/>`;
}

function lines(text: string, x: number, y: number, most: number, kind = ''): Drawn {
  const broken = wrapped(text, most);
  return { svg: words(broken, x, y + 14, kind), height: broken.length * line };
}

const words = (broken: readonly string[], x: number, y: number, kind: string): string =>
  broken
    .map(
      (part, index) =>
        `<text class="picture-text ${kind && `picture-${kind}-text`}" x="${x}" y="${y + index * line}">${escapeHtml(part)}</text>`,
    )
    .join('');

/** Breaks a text into lines between words, long file names after a hyphen; SVG breaks none. @param most characters a line */
export function wrapped(text: string, most: number): string[] {
  const broken: string[] = [];
  const parts = text.split(' ').flatMap((word) => {
    const pieces = word.length > most ? word.split(/(?<=-)/) : [word];
    return pieces.map((piece, index) => (index === 0 ? ` ${piece}` : piece));
  });
  for (const part of parts) {
    const last = broken.at(-1);
    if (last !== undefined && last.length + part.length <= most) broken[broken.length - 1] = last + part;
    else broken.push(part.trimStart());
  }
  return broken;
}
