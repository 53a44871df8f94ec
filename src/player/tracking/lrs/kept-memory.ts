// Keeps the memory of an attempt with an LRS, and on this device until it is there. Other devices write to the same
// place: nothing is put over what the LRS holds before that was read, and whoever is told of it merges it.
import type { DeviceStore } from '../../device.ts';
import { type DeviceMemory, openDeviceMemory } from '../../device-memory.ts';
import { logTrouble } from '../../log.ts';

/** While somebody only reads, the memory is saved at most this often, in ms. */
const readingInterval = 60_000;
const retryDelays = [3_000, 10_000, 30_000, 60_000];
/** Reading takes no longer than this, in ms; then it is tried again. */
const readingPatience = 30_000;

export interface KeptMemoryOptions {
  device: DeviceStore;
  /** What the names begin with under which the launches of this attempt keep their memories on the device. */
  key: string;
  /** The memories that the LRS holds, the one to be trusted most in front. Rejects when they can't be had. */
  load(): Promise<readonly string[]>;
  /** Puts a memory; the request outlives the page. Rejects when the LRS doesn't take it. */
  save(memory: string): Promise<void>;
  /** Hears when something changes in what is saved. */
  onChange(): void;
}

export class KeptMemory {
  readonly #options: KeptMemoryOptions;
  readonly #copies: DeviceMemory;
  /** The memory that the LRS has not confirmed yet. */
  #unsaved: string | undefined;
  #latest: string | undefined;
  #isKept: boolean;
  /** Changes with everything that is to be saved. */
  #version = 0;
  /** The version that held the last thing which would be missed, and the last one that the LRS has confirmed. */
  #urgent = 0;
  #confirmed = 0;
  /** Whether the LRS has said what it holds, be it nothing; until then it gets no memory from here. */
  #isRead = false;
  #saving = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #finished = false;
  /** Whether the LRS takes nothing more in this launch. */
  #ceased = false;

  constructor(options: KeptMemoryOptions) {
    this.#options = options;
    this.#copies = openDeviceMemory(options.device, options.key);
    this.#isKept = options.device.lasting;
  }

  /** Whether the device has a copy of what the LRS hasn't confirmed, so that closing the window loses nothing. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Whether something that would be missed isn't known to be with the LRS, be it that it is just on its way there. */
  get isLate(): boolean {
    return !this.#isRead || this.#failures > 0 || this.#urgent > this.#confirmed;
  }

  /** Whether there is something that the LRS hasn't confirmed. */
  get isUnsaved(): boolean {
    return this.#unsaved !== undefined;
  }

  /**
   * The memories to begin with: the LRS's, and this device's where the LRS's may lack something of it. Whoever asks merges
   * them before anything is saved.
   */
  memories(found: readonly string[] | undefined): string[] {
    // What the LRS had and has no more was deleted there, so that the attempt may begin afresh.
    const copies = this.#copies.take(({ sent }) => !(sent && found?.length === 0));
    return [...new Set([...(found ?? []), ...copies.map(({ memory }) => memory)])];
  }

  /** Tells a listener of memories that other tabs of this device keep from now on. */
  onOthers(hear: (memory: string) => void): void {
    this.#copies.onOthers((copies) => {
      for (const { memory } of copies) hear(memory);
    });
  }

  /** Asks the LRS what it holds. @returns undefined when it doesn't say */
  async ask(): Promise<readonly string[] | undefined> {
    try {
      const memories = await Promise.race([this.#options.load(), tooLate()]);
      this.#isRead = true;
      return memories;
    } catch (error) {
      logTrouble('The State API could not be read; nothing is put there until it can', error);
      return undefined;
    }
  }

  /** Goes on asking until there is an answer or the launch ends. @param asked what was asked already */
  async askOn(asked: Promise<readonly string[] | undefined>): Promise<string | undefined> {
    let found = await asked;
    for (let failures = 0; !found && !this.#finished && !this.#ceased; failures++) {
      await pause(retryDelay(failures));
      found = await this.ask();
    }
    // Where there is something to merge, the memory is saved when that is done.
    if (found?.length === 0) this.save();
    return found?.[0];
  }

  /** Keeps a memory on this device; it will be saved in a moment or, when it isn't urgent, within a minute. */
  record(memory: string, urgent: boolean): void {
    this.#keep(memory);
    if (urgent) {
      this.#urgent = this.#version;
      this.save();
    } else this.#timer ??= setTimeout(() => this.save(), readingInterval);
  }

  /** Keeps the last memory of the launch. */
  finish(memory: string): void {
    this.#finished = true;
    if (this.#keep(memory)) this.#copies.removeTaken();
    this.save();
  }

  /** From now on the memory stays on this device: the LRS takes nothing more in this launch. */
  cease(): void {
    clearTimeout(this.#timer);
    this.#ceased = true;
  }

  /** Saves the latest memory once more, since what goes with it has changed. */
  saveAgain(): void {
    this.#unsaved = this.#latest;
    this.#version++;
    this.save();
  }

  /** Forgets what this launch has kept: nothing of it was to be recorded. */
  drop(): void {
    clearTimeout(this.#timer);
    this.#unsaved = undefined;
    this.#confirmed = this.#version;
    this.#copies.drop();
  }

  /** Saves what is unsaved, one request at a time; the latest memory wins. */
  save(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const [memory, version] = [this.#unsaved, this.#version];
    // A last save may overtake one that is still under way: the page doesn't live to see that one end.
    const busy = this.#saving && !this.#finished;
    if (memory === undefined || !this.#isRead || busy || this.#ceased) return;
    const { onChange, save } = this.#options;
    this.#saving = true;
    save(memory).then(
      () => {
        this.#saving = false;
        this.#failures = 0;
        this.#confirmed = version;
        if (this.#version === version) {
          this.#unsaved = undefined;
          this.#copies.keep({ memory, sent: true });
          this.#copies.removeTaken();
        } else this.save();
        onChange();
      },
      (error: unknown) => {
        this.#saving = false;
        logTrouble('The State API did not take the memory', error);
        const delay = retryDelay(this.#failures++);
        onChange();
        if (!this.#ceased) this.#timer = setTimeout(() => this.save(), delay);
      },
    );
  }

  /** @returns whether this device has kept it */
  #keep(memory: string): boolean {
    this.#unsaved = memory;
    this.#latest = memory;
    this.#version++;
    const copy = { memory, sent: false };
    this.#isKept = this.#finished ? this.#copies.keepLast(copy) : this.#copies.keep(copy);
    return this.#isKept;
  }
}

/** How long to wait after so many failures, in ms. */
export const retryDelay = (failures: number): number =>
  retryDelays[Math.min(failures, retryDelays.length - 1)] ?? 0;

export const pause = (ms: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), ms));

const tooLate = (): Promise<never> =>
  pause(readingPatience).then(() => {
    throw new Error('The LRS takes too long');
  });
