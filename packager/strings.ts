// The interface strings that the documents of a package may say.
import { blockViews } from '../src/i18n/block-views.ts';
import { blocks } from '../src/i18n/blocks.ts';
import { documents } from '../src/i18n/documents.ts';
import { labStrings } from '../src/i18n/labs/index.ts';
import { moreBlocks } from '../src/i18n/more-blocks.ts';
import { packager } from '../src/i18n/packager.ts';
import { player } from '../src/i18n/player.ts';
import type { Language } from '../src/i18n/say.ts';

/** Strings that templates may say, by key. */
export const stringsOf = (language: Language): Readonly<Record<string, string>> => ({
  ...packager[language],
  ...blockViews[language],
  ...blocks[language],
  ...moreBlocks[language],
  ...documents[language],
  ...player[language],
  ...Object.assign({}, ...Object.values(labStrings).map((strings) => strings[language])),
});
