// Choosing one language out of a language map (Communication 2.1.3, language filtering; RFC 2616 14.4).
import type { LanguageMap } from './types.ts';

interface Range {
  readonly range: string;
  readonly quality: number;
}

/** Picks one entry of each language map. */
export type PickLanguage = (map: LanguageMap) => LanguageMap;

/**
 * Makes a picker from an Accept-Language header. Where no range matches, the general language of an accepted one is
 * taken (id for id-ID), else the first entry of the map that isn't refused with q=0.
 */
export function languagePicker(acceptLanguage: string | undefined): PickLanguage {
  const ranges = parseRanges(acceptLanguage ?? '*');
  return (map) => {
    let best: string | undefined;
    let bestRank = Number.NEGATIVE_INFINITY;
    for (const tag of Object.keys(map)) {
      const rank = rankOf(tag.toLowerCase(), ranges);
      if (rank > bestRank) {
        best = tag;
        bestRank = rank;
      }
    }
    return best === undefined ? {} : { [best]: map[best] ?? '' };
  };
}

function parseRanges(header: string): Range[] {
  return header.split(',').map((part) => {
    const [range = '', ...parameters] = part.split(';').map((text) => text.trim());
    const quality = parameters.find((text) => /^q=/i.test(text));
    const value = quality === undefined ? 1 : Number(quality.slice(2));
    return { range: range.toLowerCase(), quality: Number.isNaN(value) ? 0 : value };
  });
}

/**
 * How welcome a tag is: 1 + quality of the longest range that matches it (a range matches a tag by itself or as a prefix
 * of it), less than 1 when a range only asks for a variety of this language, 0 when none does, -1 when it is refused.
 */
function rankOf(tag: string, ranges: readonly Range[]): number {
  let length = -1;
  let rank = 0;
  for (const { range, quality } of ranges) {
    const size = range === '*' ? 0 : range.length;
    if (range === '*' || tag === range || tag.startsWith(`${range}-`)) {
      if (size <= length) continue;
      length = size;
      rank = quality > 0 ? 1 + quality : -1;
    } else if (length < 0 && range.startsWith(`${tag}-`)) {
      rank = Math.max(rank, quality / 2);
    }
  }
  return rank;
}
