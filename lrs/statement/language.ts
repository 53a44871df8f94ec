// Choosing one language out of a language map (Communication 2.1.3, language filtering; RFC 2616 14.4).
import type { LanguageMap } from './types.ts';

interface Range {
  readonly range: string;
  readonly quality: number;
}

/** Picks one entry of each language map. */
export type PickLanguage = (map: LanguageMap) => LanguageMap;

/** Makes a picker from an Accept-Language header. Where no language is accepted, the first one of the map is taken. */
export function languagePicker(acceptLanguage: string | undefined): PickLanguage {
  const ranges = parseRanges(acceptLanguage ?? '*');
  return (map) => {
    let best: string | undefined;
    let bestQuality = 0;
    for (const tag of Object.keys(map)) {
      const quality = qualityOf(tag.toLowerCase(), ranges);
      if (best === undefined || quality > bestQuality) {
        best = tag;
        bestQuality = quality;
      }
    }
    return best === undefined ? {} : { [best]: map[best] ?? '' };
  };
}

function parseRanges(header: string): Range[] {
  return header.split(',').map((part) => {
    const [range = '', ...parameters] = part.split(';').map((text) => text.trim());
    const quality = parameters.find((text) => text.startsWith('q='));
    const value = quality === undefined ? 1 : Number(quality.slice(2));
    return { range: range.toLowerCase(), quality: Number.isNaN(value) ? 0 : value };
  });
}

/** The quality of the longest range that matches; a tag is matched by itself and by its prefixes. */
function qualityOf(tag: string, ranges: readonly Range[]): number {
  let length = -1;
  let quality = 0;
  for (const candidate of ranges) {
    const size = candidate.range === '*' ? 0 : candidate.range.length;
    const matches =
      size === 0 ? candidate.range === '*' : tag === candidate.range || tag.startsWith(`${candidate.range}-`);
    if (matches && size > length) {
      length = size;
      quality = candidate.quality;
    }
  }
  return quality;
}
