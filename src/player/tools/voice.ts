// The device's own Indonesian voice, which may come late, or not at all.

/** Indonesian under its names: `id`, `id-ID`, `id_ID`, `ind`, and `in`, which older Android still says. */
const indonesian = /^(id|in|ind)\b|^(id|in)_/i;

/** Browsers that are going to have voices have them by then; in ms. */
const patience = 3_000;

/** The voice to read with, one on the device before one that costs data; undefined where there is none. */
export function chooseVoice<V extends Pick<SpeechSynthesisVoice, 'lang' | 'localService'>>(
  voices: readonly V[],
): V | undefined {
  const ours = voices.filter(({ lang }) => indonesian.test(lang));
  return ours.find(({ localService }) => localService) ?? ours[0];
}

/** Whether the browser can read aloud at all; many that are built into apps cannot. */
export const canSpeak = (): boolean => 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;

/** Waits for the voice. Resolves to undefined when none has come in time. */
export function findVoice(): Promise<SpeechSynthesisVoice | undefined> {
  if (!canSpeak()) return Promise.resolve(undefined);
  const now = () => chooseVoice(speechSynthesis.getVoices());
  const found = now();
  if (found) return Promise.resolve(found);
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      // Safari has them without the event.
      speechSynthesis.removeEventListener?.('voiceschanged', look);
      resolve(now());
    };
    const look = () => now() && end();
    const timer = setTimeout(end, patience);
    speechSynthesis.addEventListener?.('voiceschanged', look);
  });
}
