// What the AU asks of the LMS's LRS beside statements, through @xapi/xapi: the launch data, the learner's preferences,
// which outcomes the registration has, and the document that keeps the memory (cmi5 10.0, 11.0; xAPI-Communication 2.3).
import XAPI from '@xapi/xapi';
import { verbs } from '../../../vocabulary/terms.ts';
import { logTrouble } from '../../log.ts';
import { HttpError, request } from '../lrs/request.ts';
import { type Cmi5Launch, type LaunchData, readLaunchData } from './launch.ts';

/** What is kept of a registration beside the memory. */
export interface Recorded {
  /** The outcomes that the LRS has confirmed. */
  completed: boolean;
  passed: boolean;
  /** How long its sessions lasted, in seconds. */
  seconds: number;
}

/** What the document holds. */
interface Kept extends Recorded {
  memory: string;
  /** Memories of other launches that nobody has merged yet. */
  others: readonly string[];
}

const nothingKept: Kept = { memory: '', others: [], completed: false, passed: false, seconds: 0 };
const mostOthers = 2;
/** Answers with which an LRS asks for a condition, or says that the one given doesn't hold. */
const conflicts = [409, 412, 428];

export class Resources {
  readonly #lrs: InstanceType<typeof XAPI.default>;
  readonly #launch: Cmi5Launch;
  readonly #agent: { objectType: 'Agent'; mbox: string };
  #kept = nothingKept;
  /** The version of the document that was read last, as long as nothing was put over it. */
  #etag: string | undefined;
  /** Whether the LRS has asked for a condition, so that the last put of a launch must know one, too. */
  #isStrict = false;

  /** @param authorization value of the Authorization header */
  constructor(launch: Cmi5Launch, authorization: string) {
    this.#launch = launch;
    // The library knows one kind of agent; ours is whatever the LMS gave.
    this.#agent = launch.actor as { objectType: 'Agent'; mbox: string };
    this.#lrs = new XAPI.default({ endpoint: launch.endpoint, auth: authorization, adapter: request });
  }

  /** The outcomes and the time that the document tells, once it was read. */
  get recorded(): Recorded {
    return this.#kept;
  }

  /** Reads LMS.LaunchData (10.0), which nobody but the LMS writes. */
  async launchData(): Promise<LaunchData> {
    return readLaunchData((await this.#lrs.getState(this.#place('LMS.LaunchData'))).data);
  }

  /**
   * Reads the learner's preferences (11.0). They change nothing yet: a package has one language, and none of its lessons
   * makes a sound. Never rejects: preferences that can't be had are the defaults.
   */
  async preferences(): Promise<void> {
    try {
      await this.#lrs.getAgentProfile({ agent: this.#agent, profileId: 'cmi5LearnerPreferences' });
    } catch (error) {
      if (!isMissing(error)) logTrouble('The learner preferences could not be read', error);
    }
  }

  /**
   * Whether the LRS holds an outcome of this registration.
   * @returns false, too, where it doesn't let an AU read statements; rejects when it can't be reached
   */
  async hasTold(verb: 'completed' | 'passed'): Promise<boolean> {
    const { activityId: activity, registration } = this.#launch;
    try {
      const asked = { agent: this.#agent, verb: verbs[verb].id, activity, registration, limit: 1 };
      const { data } = await this.#lrs.getStatements(asked);
      return ((data as { statements?: unknown[] } | undefined)?.statements?.length ?? 0) > 0;
    } catch (error) {
      if (error instanceof HttpError && error.status >= 400 && error.status < 500 && error.status !== 429)
        return false;
      throw error;
    }
  }

  /** Reads the memories that are kept. Rejects when they can't be had. */
  async loadMemories(): Promise<string[]> {
    this.#kept = await this.#read();
    return [this.#kept.memory, ...this.#kept.others].filter((memory) => memory !== '');
  }

  /** The memories that {@link loadMemories} has told are all merged: they needn't be kept beside the next one. */
  allMerged(): void {
    this.#kept = { ...this.#kept, others: [] };
  }

  /**
   * Puts a memory. Where another launch has put one in between, that is kept beside it.
   * @param recorded what is known of the registration now; an outcome once told stays told
   */
  async saveMemory(memory: string, recorded: Recorded): Promise<void> {
    const put = (condition: object) => this.#put(merged({ ...this.#kept, memory }, recorded), condition);
    try {
      await put(this.#etag ? { etag: this.#etag, matchHeader: 'If-Match' } : {});
    } catch (error) {
      if (!(error instanceof HttpError && conflicts.includes(error.status))) throw error;
      this.#isStrict = true;
      const theirs = await this.#read();
      const others = [theirs.memory, ...theirs.others, ...this.#kept.others].filter(
        (other) => other !== '' && other !== this.#kept.memory && other !== memory,
      );
      this.#kept = merged({ ...this.#kept, others: [...new Set(others)].slice(0, mostOthers) }, theirs);
      const isThere = theirs !== nothingKept;
      await put({ etag: this.#etag ?? '*', matchHeader: isThere ? 'If-Match' : 'If-None-Match' });
    }
  }

  async #put(kept: Kept, condition: object): Promise<void> {
    const { memory, others, ...cmi5 } = kept;
    const state = { memory, ...(others.length > 0 ? { others } : {}), cmi5 };
    const { headers } = await this.#lrs.setState({ ...this.#place('memory'), state, ...condition });
    this.#etag = etagIn(headers);
    this.#kept = kept;
    if (this.#isStrict && !this.#etag) await this.#learnVersion();
  }

  /** Finds out which version the document has that was put just now; an answer to a put needn't say it. */
  async #learnVersion(): Promise<void> {
    try {
      const { memory } = await this.#read();
      // Another launch was faster: its document is to be merged, not put over.
      if (memory !== this.#kept.memory) this.#etag = undefined;
    } catch (error) {
      logTrouble('The version of the memory could not be read', error);
    }
  }

  async #read(): Promise<Kept> {
    this.#etag = undefined;
    try {
      const { data, headers } = await this.#lrs.getState(this.#place('memory'));
      this.#etag = etagIn(headers);
      return readKept(data);
    } catch (error) {
      if (isMissing(error)) return nothingKept;
      throw error;
    }
  }

  #place(stateId: string) {
    const { activityId, registration } = this.#launch;
    return { agent: this.#agent, activityId, registration, stateId };
  }
}

/** An outcome that either knows of was told. */
function merged(kept: Kept, recorded: Recorded): Kept {
  return {
    ...kept,
    completed: kept.completed || recorded.completed,
    passed: kept.passed || recorded.passed,
    seconds: Math.max(kept.seconds, recorded.seconds),
  };
}

function readKept(document: unknown): Kept {
  const { memory, others, cmi5 } = (document ?? {}) as Record<string, unknown>;
  const { completed, passed, seconds } = (cmi5 ?? {}) as Record<string, unknown>;
  return {
    memory: typeof memory === 'string' ? memory : '',
    others: Array.isArray(others) ? others.filter((other) => typeof other === 'string') : [],
    completed: completed === true,
    passed: passed === true,
    seconds: typeof seconds === 'number' && seconds > 0 ? seconds : 0,
  };
}

const isMissing = (error: unknown): boolean => error instanceof HttpError && error.status === 404;

const etagIn = (headers: Record<string, unknown>): string | undefined =>
  typeof headers.etag === 'string' ? headers.etag : undefined;
