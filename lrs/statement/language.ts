// Choosing one language out of a language map (Communication 2.1.3, language filtering; RFC 2616 14.4).
import { parseWeighted, type Weighted } from '../http/quality.ts';
import type { LanguageMap } from './types.ts';

/** Most languages whose rank is remembered. */
const mostRanks = 1000;

/** Picks one entry of each language map. */
export type PickLanguage = (map: LanguageMap) => LanguageMap;

/**
 * Makes a picker from an Accept-Language header. Where no range matches, the general language of an accepted one is
 * taken (id for id-ID), else the first entry of the map that isn't refused with q=0.
 */
export function languagePicker(acceptLanguage: string | undefined): PickLanguage {
  const ranges = parseWeighted(acceptLanguage ?? '*');
  // A page has few languages, and a header may name thousands.
  const ranks = new Map<string, number>();
  const rank = (tag: string): number => {
    const known = ranks.get(tag) ?? rankOf(tag.toLowerCase(), ranges);
    if (ranks.size < mostRanks) ranks.set(tag, known);
    return known;
  };
  return (map) => {
    let best: string | undefined;
    let bestRank = Number.NEGATIVE_INFINITY;
    for (const tag of Object.keys(map)) {
      if (rank(tag) > bestRank) {
        best = tag;
        bestRank = rank(tag);
      }
    }
    return best === undefined ? {} : { [best]: map[best] ?? '' };
  };
}

/**
 * How welcome a tag is: 1 + quality of the longest range that matches it (a range matches a tag by itself or as a prefix
 * of it), less than 1 when a range only asks for a variety of this language, 0 when none does, -1 when it is refused.
 */
function rankOf(tag: string, ranges: readonly Weighted[]): number {
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
