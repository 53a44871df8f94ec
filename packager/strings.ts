// The interface strings that a package needs: those of the player and of the blocks, and the packager's own few.
import { blocks } from '../src/i18n/blocks.ts';
import { labStrings } from '../src/i18n/labs/index.ts';
import { packager } from '../src/i18n/packager.ts';
import { player } from '../src/i18n/player.ts';
import type { Language } from '../src/i18n/say.ts';

/** Strings that templates may say, by key. */
export const stringsOf = (language: Language): Readonly<Record<string, string>> => ({
  ...packager[language],
  ...blocks[language],
  ...player[language],
  ...Object.assign({}, ...Object.values(labStrings).map((strings) => strings[language])),
});
