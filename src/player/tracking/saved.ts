// Remembers where the progress is kept and tells the one who listens.
import type { SavedState } from './port.ts';

export class Saved {
  #state: SavedState;
  #listener: ((saved: SavedState) => void) | undefined;

  constructor(initial: SavedState) {
    this.#state = initial;
  }

  get state(): SavedState {
    return this.#state;
  }

  set(state: SavedState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#listener?.(state);
  }

  listen(listener: (saved: SavedState) => void): void {
    this.#listener = listener;
    listener(this.#state);
  }
}
