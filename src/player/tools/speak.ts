// Says one sentence with the device's voice.
import type { Speak } from './reader.ts';

/** The one being said: some browsers forget to tell the end of one that nobody holds. */
let current: SpeechSynthesisUtterance | undefined;

/** Some browsers swallow what is said in the same moment in which something else was ended; in ms. */
const breath = 60;

/** @returns how to say a sentence with this voice */
export const speakWith =
  (voice: SpeechSynthesisVoice): Speak =>
  (sentence, rate, done, failed) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    current = utterance;
    utterance.voice = voice;
    utterance.lang = voice.lang.replace('_', '-');
    utterance.rate = rate;
    // Ending one is told as its end by some browsers and as its failure by others.
    const isCurrent = () => current === utterance;
    utterance.onend = () => isCurrent() && done();
    utterance.onerror = () => isCurrent() && failed();
    const timer = setTimeout(() => speechSynthesis.speak(utterance), breath);
    return () => {
      clearTimeout(timer);
      if (isCurrent()) current = undefined;
      speechSynthesis.cancel();
    };
  };
