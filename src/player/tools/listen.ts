// Dengarkan: the section that begins to read the page aloud, or says plainly why it can't.
import { make, makeButton } from '../../blocks/question/dom.ts';
import type { Section } from './drawer.ts';
import { listenTo } from './listen-bar.ts';
import { canSpeak, findVoice } from './voice.ts';

export const listenSection: Section = (drawer, body) => {
  const { say, page } = drawer;
  const element = page === undefined ? undefined : drawer.element(page);
  const words = make('p', '', say('tools.listen.looking'));
  body.append(words);
  if (!element) {
    words.textContent = say('tools.listen.no-page');
    return;
  }
  void findVoice().then((voice) => {
    if (!voice) {
      words.textContent = say(canSpeak() ? 'tools.listen.no-voice' : 'tools.listen.no-speech');
      return;
    }
    words.textContent = say('tools.listen.about');
    const more = voice.localService ? [] : [make('p', 'small soft', say('tools.listen.online'))];
    const start = makeButton('button', say('tools.listen.start'), () => {
      drawer.sheet.close(true);
      if (!listenTo(drawer, element, voice)) drawer.announce(say('tools.listen.nothing'));
    });
    body.append(...more, start);
  });
};
