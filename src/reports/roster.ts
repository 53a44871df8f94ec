// The port to the roster: who is expected, and by what identifiers they are known.

export interface RosterEntry {
  /** Names the person in addresses: 22 characters of A–Z a–z 0–9 - _. */
  ref: string;
  name: string;
  /** Kabupaten or kota; empty when it isn't known, as everything below. */
  region: string;
  jenjang: '' | 'sd' | 'smp' | 'sma' | 'smk';
  npsn: string;
  /** Name of the school. */
  school: string;
  cohort: string;
  mode: '' | 'luring' | 'daring';
  /** How to reach the person: an e-mail address or a number. */
  contact: string;
  /**
   * What statements may call the person, all in lower case but the last kind:
   * `account <home page> <name>`, `name <account name on whatever LMS>`, `mbox <e-mail>`, `sha1 <hash of mailto:…>`,
   * `learner <key of a learner>` where somebody has linked it by hand, which goes before all others.
   */
  keys: readonly string[];
}

export interface RosterSource {
  /** Grows with every change. */
  version(): number;
  entries(): Iterable<RosterEntry>;
}

/** Nobody is expected. */
export const emptyRoster: RosterSource = { version: () => 0, entries: () => [] };

/** Home page of the accounts that stand for an entry of the roster, in statements about attendance; the name is its ref. */
export const rosterHomePage = 'https://w3id.org/kendali/peserta';
