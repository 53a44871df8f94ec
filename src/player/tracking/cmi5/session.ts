// What an AU session has told so far, kept in the tab's session storage: a reload goes on with the same session, whose
// token can't be had again (cmi5 8.2.1), and in which nothing may be said twice (9.3).
import { logTrouble } from '../../log.ts';
import { nothingTold, type Told } from './defined.ts';
import type { LaunchData } from './launch.ts';

export interface Cmi5Session {
  /** Value of the Authorization header. */
  authorization: string | undefined;
  /** What the LMS has said of the launch; a reload may find it away. */
  data: LaunchData | undefined;
  told: Told;
  /** When `initialized` was told, in ms since 1970; 0 before. */
  beganAt: number;
  /** The time of the latest statement: the device's clock may be set back, the order of statements may not. */
  latestAt: number;
  /** How long earlier sessions of this registration lasted, in seconds; undefined before that is known. */
  secondsBefore: number | undefined;
}

const freshSession: Cmi5Session = {
  authorization: undefined,
  data: undefined,
  told: nothingTold,
  beganAt: 0,
  latestAt: 0,
  secondsBefore: undefined,
};

/** Keeps one session; what can't be kept lasts as long as the window. */
export class SessionKeeper {
  readonly #key: string;
  #session: Cmi5Session;

  /** @param fetchUrl names the session, since each one has a fetch URL of its own */
  constructor(fetchUrl: string) {
    this.#key = `kendali:cmi5:${fetchUrl}`;
    this.#session = { ...freshSession, ...this.#read() };
  }

  get session(): Cmi5Session {
    return this.#session;
  }

  update(change: Partial<Cmi5Session>): void {
    this.#session = { ...this.#session, ...change };
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(this.#session));
    } catch (error) {
      logTrouble(
        'This tab keeps nothing; after a reload the lesson has to be opened from the LMS again',
        error,
      );
    }
  }

  #read(): Partial<Cmi5Session> {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key) ?? '{}') as Partial<Cmi5Session>;
    } catch {
      return {};
    }
  }
}
