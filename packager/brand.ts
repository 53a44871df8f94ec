// How a package shows whose it is: the office's name, logo and colours; and what is wrong with a logo or a colour.

export interface Brand {
  /** For example "Dinas Pendidikan Provinsi Sumatera Selatan". */
  name?: string | undefined;
  logo?: Logo | undefined;
  colours?: Colours | undefined;
}

export interface Logo {
  /** Extension by content, whatever the file was called. */
  type: 'png' | 'jpg' | 'webp';
  data: Buffer;
}

/** Colours as `#rrggbb`. */
export interface Colours {
  /** Buttons and links. */
  accent?: string | undefined;
  /** The band at the top, with white writing on it. */
  band?: string | undefined;
}

/** Every teacher loads it once more over a phone's network. */
const logoBytes = 64 * 1024;

const signatures: readonly [Logo['type'], (data: Buffer) => boolean][] = [
  ['png', (data) => data.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n'],
  ['jpg', (data) => data.subarray(0, 3).toString('latin1') === '\xff\xd8\xff'],
  ['webp', (data) => data.toString('latin1', 0, 4) === 'RIFF' && data.toString('latin1', 8, 12) === 'WEBP'],
];

/** A logo by its content, or a sentence that says why it is none. */
export function readLogo(data: Buffer): Logo | { fault: string } {
  if (data.length > logoBytes)
    return {
      fault: `logo berukuran ${Math.ceil(data.length / 1024)} KB; kecilkan sampai ${logoBytes / 1024} KB`,
    };
  const type = signatures.find(([, matches]) => matches(data))?.[0];
  return type ? { type, data } : { fault: 'logo harus berupa gambar PNG, JPEG, atau WebP' };
}

/** What a colour is written on, or what is written on it, in light mode (src/theme/tokens.css). */
const against: Readonly<Record<keyof Colours, readonly string[]>> = {
  accent: ['#ffffff', '#faf6ee', '#fffdf9', '#f2ebdd'],
  band: ['#ffffff'],
};

/** WCAG 2.2, 1.4.3: text of ordinary size. */
export const enoughContrast = 4.5;

/** A sentence that says why a colour can't be read, and which shade of it can; undefined when it can. */
export function colourFault(part: keyof Colours, colour: string): string | undefined {
  const worst = (shade: string) => Math.min(...against[part].map((other) => contrast(shade, other)));
  const ratio = worst(colour);
  if (ratio >= enoughContrast) return undefined;
  let readable = colour;
  for (let black = 5; worst(readable) < enoughContrast && black <= 100; black += 5)
    readable = mixed(colour, '#000000', black / 100);
  const written = new Intl.NumberFormat('id', { maximumFractionDigits: 1 }).format(ratio);
  return `warna ${colour} sulit dibaca (kontras ${written} : 1, perlu 4,5 : 1); coba yang lebih gelap, misalnya ${readable}`;
}

/** Contrast ratio of two colours, 1–21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A colour with a share of another in it, 0–1, as red, green and blue. */
export function mixture(colour: string, other: string, share: number): number[] {
  const others = channels(other);
  return channels(colour).map((value, index) => Math.round(value + ((others[index] ?? 0) - value) * share));
}

/** As {@link mixture}, as `#rrggbb`. */
export const mixed = (colour: string, other: string, share: number): string =>
  `#${mixture(colour, other, share)
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
