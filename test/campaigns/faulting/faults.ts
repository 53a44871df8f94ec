// The faults that a schedule may bring about, by the part of the world that they befall.

/** What the LMS does to the calls of its SCORM API. */
export const lmsFaults = [
  /** Commit returns false; the server never heard of it. */
  'commit-false',
  /** The server has stored it, but the answer is lost: Commit returns false. */
  'commit-stored',
  /** The server answers with its log-in page, as after a session that has expired: Commit returns false. */
  'commit-login',
  /** Commit throws. */
  'commit-throws',
  /** The server takes its time. */
  'commit-slow',
  /** SetValue fails for the memory and the place, with a general error. */
  'set-state',
  /** SetValue fails for the ids of interactions, with a general error. */
  'set-journal',
  /** SetValue throws. */
  'set-throws',
  /** From this moment every call fails, until the lesson is opened again. */
  'expired',
  /** Terminate (LMSFinish) returns false and brings nothing to the server. */
  'finish-false',
  /** The page that is opened next offers no API. */
  'no-api',
  /** In the page that is opened next Initialize returns false. */
  'no-start',
] as const;
export type LmsFault = (typeof lmsFaults)[number];

/** What the LRS, or somebody between it and the lesson, does to requests. */
export const lrsFaults = [
  'unauthorized',
  'forbidden',
  /** The statements are stored, and the answer says 409, as to a repetition whose first answer was lost. */
  'conflict',
  /** More than one statement at a time is too large. */
  'too-large',
  'too-many',
  'error',
  'unavailable',
  /** The connection breaks before the LRS has heard the request. */
  'reset',
  /** It breaks when the LRS has stored what came. */
  'reset-stored',
  /** No answer ever. */
  'hang',
  /** No answer ever, although it was stored. */
  'hang-stored',
  /** A captive portal answers with its page and 200. */
  'portal',
  /** It redirects to its page. */
  'redirect',
  'slow',
] as const;
export type LrsFault = (typeof lrsFaults)[number];

/** What befalls the device, and its way to the files of the lesson. */
export const deviceFaults = [
  'offline',
  /** The page that is opened next doesn't get its configuration, and so doesn't know of its LRS. */
  'no-config',
  /** The page that is opened next may use no storage. */
  'blocked',
  /** Nothing more can be written from this moment. */
  'full',
] as const;
export type DeviceFault = (typeof deviceFaults)[number];

export type Fault = LmsFault | LrsFault | DeviceFault;

const isIn =
  <T extends string>(list: readonly T[]) =>
  (name: string): name is T =>
    (list as readonly string[]).includes(name);

export const isLmsFault = isIn(lmsFaults);
export const isLrsFault = isIn(lrsFaults);

/** Those that only tell when the lesson is opened. */
export const openingFaults: readonly string[] = ['no-api', 'no-start', 'no-config', 'blocked'];
