// The bar at the foot of the window while a page is read aloud: it stands below what is read, never over it.
import { make, makeButton } from '../../blocks/question/dom.ts';
import type { DeviceStore } from '../device.ts';
import type { Say } from '../say.ts';
import { createReader } from './reader.ts';
import { type Piece, spokenOf } from './reading.ts';
import { sentencesOf } from './sentences.ts';
import { speakWith } from './speak.ts';

const rates = [0.8, 1, 1.2, 1.5] as const;
const rateKey = 'kendali:rate';

export interface ListenRoom {
  say: Say;
  device: DeviceStore;
  announce(text: string): void;
}

/** Ends what is being read. */
let stopReading = (): void => {};

/** Reads a page aloud from its beginning. @returns false when there is nothing on it to read */
export function listenTo(room: ListenRoom, page: HTMLElement, voice: SpeechSynthesisVoice): boolean {
  stopReading();
  const { say, device, announce } = room;
  const read = spokenOf(page, say)
    .map((piece) => ({ ...piece, sentences: sentencesOf(piece.text) }))
    .filter(({ sentences }) => sentences.length > 0);
  if (read.length === 0) return false;
  let rate = rateOf(device);
  const bar = make('div', 'listen-bar');
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', say('tools.listen'));

  const reader = createReader({
    paragraphs: read.map(({ sentences }) => sentences),
    speak: speakWith(voice),
    rate,
    onParagraph: (index) => show(read[index]),
    onChange: showState,
    onEnd: () => {
      stop();
      announce(say('tools.listen.end'));
    },
    onFailure: () => announce(say('tools.listen.failed')),
  });

  let marked: HTMLElement | undefined;
  function show(piece: Piece | undefined): void {
    marked?.classList.remove('being-read');
    marked = piece?.element;
    marked?.classList.add('being-read');
    if (marked) bringIntoView(marked, bar);
  }

  const button = (key: string, sign: string, act: () => void) => {
    const made = makeButton('button quiet', sign, act);
    made.setAttribute('aria-label', say(`tools.listen.${key}`));
    return made;
  };
  const toggle = button('pause', '', () => (reader.isSpeaking() ? reader.pause() : reader.play()));
  function showState(isSpeaking: boolean): void {
    toggle.textContent = isSpeaking ? '‖' : '▶\ufe0e';
    toggle.setAttribute('aria-label', say(`tools.listen.${isSpeaking ? 'pause' : 'play'}`));
  }
  const speed = button('rate', '', () => {
    rate = rates[(rates.indexOf(rate) + 1) % rates.length] ?? 1;
    device.write(rateKey, String(rate));
    reader.setRate(rate);
    showRate();
  });
  function showRate(): void {
    const shown = rate.toLocaleString(document.documentElement.lang || 'id');
    speed.textContent = `${shown}×`;
    speed.setAttribute('aria-label', say('tools.listen.rate', { rate: shown }));
  }
  bar.append(
    button('previous', '«', () => reader.move(-1)),
    toggle,
    button('next', '»', () => reader.move(1)),
    speed,
    button('stop', '✕', () => stop()),
  );

  function stop(): void {
    stopReading = () => {};
    reader.pause();
    marked?.classList.remove('being-read');
    const hadFocus = bar.contains(document.activeElement);
    bar.remove();
    document.documentElement.classList.remove('listening');
    window.removeEventListener('hashchange', stop);
    window.removeEventListener('pagehide', stop);
    document.removeEventListener('visibilitychange', pauseHidden);
    if (hadFocus) page.querySelector<HTMLElement>('[tabindex="-1"]')?.focus({ preventScroll: true });
  }
  const pauseHidden = () => document.visibilityState === 'hidden' && reader.pause();
  stopReading = stop;
  window.addEventListener('hashchange', stop);
  window.addEventListener('pagehide', stop);
  document.addEventListener('visibilitychange', pauseHidden);

  document.body.append(bar);
  document.documentElement.classList.add('listening');
  showRate();
  reader.play();
  toggle.focus({ preventScroll: true });
  return true;
}

/** The speed that was chosen on this device. */
function rateOf(device: DeviceStore): (typeof rates)[number] {
  const kept = Number(device.read(rateKey));
  return rates.find((rate) => rate === kept) ?? 1;
}

/** Moves the page only when the paragraph isn't all in sight, and glides only for whom movement is welcome. */
function bringIntoView(element: HTMLElement, bar: HTMLElement): void {
  const { top, bottom } = element.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight - bar.offsetHeight) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}
