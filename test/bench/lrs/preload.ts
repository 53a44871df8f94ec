// Fills a store before anything is measured, through the LRS's own code and without HTTP; a process of its own, so that
// the server's memory is the server's alone.
import { readFileSync } from 'node:fs';
import { createKey, openSqliteStore, type Statement } from '../../../lrs/index.ts';
import { measureBatches, type Writing } from './batches.ts';
import { prepare } from './prepared.ts';
import { answer, tell } from './processes.ts';
import { openCohort, type Script } from './workload.ts';

/** What reads ask for: taken from statements all over the store. */
export interface Sample {
  readonly id: string;
  readonly account: string;
  readonly registration: string;
  readonly verb: string;
  readonly activity: string;
  /** An activity that the statement is related to: its unit, or its test, or the course. */
  readonly related: string;
  /** ISO 8601; when it was written. */
  readonly stored: string;
}

export interface Preload {
  readonly seconds: number;
  /** Bytes of all statements as clients send them. */
  readonly rawBytes: number;
  readonly samples: readonly Sample[];
  /** A key that may do everything. */
  readonly credentials: { readonly key: string; readonly secret: string };
}

const batchSize = 500;
const sampleSize = 2000;

interface Place {
  /** Path of the database. */
  readonly file: string;
  /** Path of the workload's scripts. */
  readonly scriptsFile: string;
  readonly learners: number;
}

const cohortAt = ({ scriptsFile, learners }: Place, seed: string): (() => string) =>
  openCohort(JSON.parse(readFileSync(scriptsFile, 'utf8')) as Script[], learners, seed);

const methods = {
  /** Fills a new file with so many statements; tells on the way how many there are. */
  async fill(place: Place, count: number): Promise<Preload> {
    const next = cohortAt(place, 'preload');
    const store = openSqliteStore(place.file);
    const credentials = await createKey(store, { name: 'bench', scopes: ['all'] });
    const samples: Sample[] = [];
    const stride = Math.max(1, Math.floor(count / sampleSize));
    let rawBytes = 0;
    const begun = performance.now();
    for (let written = 0; written < count; ) {
      const texts = Array.from({ length: Math.min(batchSize, count - written) }, next);
      const outcome = await store.writeStatements(texts.map(prepare));
      if (outcome.conflict !== undefined) throw new Error(`the id ${outcome.conflict} was made twice`);
      for (const [index, text] of texts.entries()) {
        rawBytes += Buffer.byteLength(text);
        if ((written + index) % stride === 0) samples.push(sampleOf(text));
      }
      written += texts.length;
      if (written % 50_000 === 0) tell(written);
    }
    const seconds = (performance.now() - begun) / 1000;
    await store.close();
    return { seconds, rawBytes, samples, credentials };
  },

  /** How fast the LRS's own store takes batches of 50, one after the other. */
  async write(place: Place, seconds: number): Promise<Writing> {
    const next = cohortAt(place, 'store');
    const store = openSqliteStore(place.file);
    try {
      return await measureBatches(
        () => prepare(next()),
        (batch) => store.writeStatements(batch),
        seconds,
      );
    } finally {
      await store.close();
    }
  },
};
export type PreloadMethods = typeof methods;

function sampleOf(text: string): Sample {
  const { id = '', actor, verb, object, context } = JSON.parse(text) as Statement;
  const { parent, grouping } = context?.contextActivities ?? {};
  const [related] = [parent ?? [], grouping ?? []].flat();
  if (!('account' in actor) || !('id' in object) || related === undefined)
    throw new Error('A statement of the workload lacks what the reads ask for');
  return {
    id,
    account: actor.account?.name ?? '',
    registration: context?.registration ?? '',
    verb: verb.id,
    activity: object.id,
    related: related.id,
    stored: new Date().toISOString(),
  };
}

answer(methods);
