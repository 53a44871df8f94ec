// Reads paragraphs aloud, sentence by sentence. Pausing is ending the sentence, which is begun again later: Android's own
// pause does nothing, and other browsers forget what they paused.

/** Says one sentence. @returns a function that ends it at once; after that nothing is called any more */
export type Speak = (sentence: string, rate: number, done: () => void, failed: () => void) => () => void;

export interface ReaderOptions {
  /** The sentences of each paragraph; at least one paragraph, and none of them empty. */
  paragraphs: readonly (readonly string[])[];
  speak: Speak;
  /** 1 is the voice's own speed. */
  rate: number;
  /** Told whenever another paragraph is begun. */
  onParagraph(index: number): void;
  /** Told when it begins or stops to speak. */
  onChange(isSpeaking: boolean): void;
  /** Told when the last sentence was said. */
  onEnd(): void;
  /** Told when the voice failed; it is paused then. */
  onFailure(): void;
}

export interface Reader {
  isSpeaking(): boolean;
  /** Begins, or goes on with the sentence that was being said. */
  play(): void;
  pause(): void;
  /** To the beginning of another paragraph. @param step 1 for the next, -1 for the one before; it stays at the ends */
  move(step: 1 | -1): void;
  setRate(rate: number): void;
}

/** A reader at the beginning, still silent. */
export function createReader(options: ReaderOptions): Reader {
  const { paragraphs, speak, onParagraph, onChange, onEnd, onFailure } = options;
  let { rate } = options;
  let [paragraph, sentence] = [0, 0];
  /** Ends what is being said; undefined while nothing is. */
  let hush: (() => void) | undefined;

  function say(): void {
    const words = paragraphs[paragraph]?.[sentence] ?? '';
    hush = speak(words, rate, next, () => {
      pause();
      onFailure();
    });
  }
  function next(): void {
    if (sentence + 1 < (paragraphs[paragraph]?.length ?? 0)) sentence++;
    else if (paragraph + 1 < paragraphs.length) {
      paragraph++;
      sentence = 0;
      onParagraph(paragraph);
    } else {
      hush = undefined;
      onChange(false);
      onEnd();
      return;
    }
    say();
  }
  function stop(): void {
    const end = hush;
    hush = undefined;
    end?.();
  }
  /** Says the sentence anew if one is being said. */
  function again(): void {
    if (!hush) return;
    stop();
    say();
  }
  function pause(): void {
    if (!hush) return;
    stop();
    onChange(false);
  }
  return {
    isSpeaking: () => hush !== undefined,
    play() {
      if (hush) return;
      onParagraph(paragraph);
      say();
      onChange(true);
    },
    pause,
    move(step) {
      paragraph = Math.min(paragraphs.length - 1, Math.max(0, paragraph + step));
      sentence = 0;
      onParagraph(paragraph);
      again();
    },
    setRate(chosen) {
      rate = chosen;
      again();
    },
  };
}
