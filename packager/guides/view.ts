// A guide in one language, with its pictures drawn, as templates lay it out.
import type { Language } from '../../src/i18n/say.ts';
import { formatWords } from './formats.ts';
import type { Guide } from './guide.ts';
import { drawPicture } from './picture.ts';
import { inLanguage } from './words.ts';

/** `picture` is HTML that may stand in a page as it is; everything else is text. */
export function guideView(guide: Guide, language: Language) {
  const say = (words: Parameters<typeof inLanguage>[0]) => inLanguage(words, language);
  const [recommended, ...alternatives] = guide.choices.map(({ format, shape, why, how }) => ({
    format,
    shape,
    name: formatWords[format].name,
    why: say(why),
    how: how && say(how),
  }));
  return {
    name: say(guide.name),
    about: say(guide.about),
    recommended,
    alternatives,
    settings: guide.settings.map(({ name, choose, why }) => ({
      name: say(name),
      choose: say(choose),
      why: say(why),
    })),
    steps: guide.steps.map((step) => ({
      text: say(step.text),
      picture: drawPicture(step.picture, language),
    })),
    check: guide.check.map(say),
    troubles: guide.troubles.map(({ sign, mend }) => ({ sign: say(sign), mend: say(mend) })),
  };
}
