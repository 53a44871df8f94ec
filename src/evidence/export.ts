// Writes an export of evidence: the statements behind a count, the people, and last of all the signed summary.
import { Readable } from 'node:stream';
import { ZipArchive } from 'archiver';
import {
  type CountingRule,
  decisions,
  type EvidenceCount,
  type EvidenceData,
} from '../reports/evidence/index.ts';
import type { StatementLog } from '../reports/log.ts';
import { canonical, sequenceHash } from './canonical.ts';
import type { SigningKey } from './key.ts';
import { type PersonLine, personLines } from './person-line.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import { figuresOf, fileNames, type Summary, signSummary, summaryType, writeRule } from './summary.ts';

export interface ExportParts {
  data: EvidenceData;
  count: EvidenceCount;
  rule: CountingRule;
  log: Pick<StatementLog, 'readEntries'>;
  key: SigningKey;
  /** Of a pseudonymised export. */
  pseudonyms?: Pseudonyms;
  about: Pick<Summary, 'program' | 'course' | 'portal' | 'cohort'>;
  /** When it was counted, in milliseconds since 1970. */
  now: number;
  /** Text of BACA-SAYA.txt. */
  readme: string;
}

/** What of a count an export needs, taken at once: the columns go on changing while it is written. */
interface Snapshot {
  seqs: Uint32Array;
  people: PersonLine[];
  summary: Omit<Summary, 'statements' | 'people' | 'original'>;
}

/** Statements that are read at a time. */
const portion = 500;

/**
 * An export as a zip, streamed: memory holds the people and a number a statement, whatever is in the statements. Take
 * it in the same turn in which the count was made.
 */
export function evidenceZip(parts: ExportParts): ZipArchive {
  const snapshot = takeSnapshot(parts);
  const zip = new ZipArchive({ zlib: { level: 6 } });
  const date = new Date(parts.now);
  const hashes = { statements: sequenceHash(), people: sequenceHash(), original: sequenceHash() };
  const fail = (error: unknown) => zip.destroy(error instanceof Error ? error : new Error(String(error)));
  const entry = (name: string, lines: AsyncIterable<string> | Iterable<string>) =>
    zip.append(Readable.from(lines, { objectMode: false }).on('error', fail), { name, date });
  entry(fileNames.readme, [parts.readme]);
  const statements = tracked(statementLines(parts, snapshot, hashes));
  const people = tracked(peopleLines(snapshot, parts.pseudonyms, hashes.people));
  entry(fileNames.statements, statements.lines);
  entry(fileNames.people, people.lines);
  // The archive asks for all entries at once: the summary waits until both hashes are known.
  entry(fileNames.summary, summaryText(parts, snapshot, hashes, [statements.end, people.end]));
  zip.finalize().catch(fail);
  return zip;
}

/** Lines, and when the last of them was taken. */
function tracked(lines: AsyncIterable<string> | Iterable<string>) {
  let finish: () => void = () => undefined;
  const end = new Promise<void>((resolve) => {
    finish = resolve;
  });
  async function* followed() {
    yield* lines;
    finish();
  }
  return { lines: followed(), end };
}

function takeSnapshot(parts: ExportParts): Snapshot {
  const { data, count, rule, about, now, pseudonyms } = parts;
  return {
    seqs: seqsOf(count),
    people: [...personLines(data, count)],
    summary: {
      type: summaryType,
      ...about,
      made: new Date(now).toISOString(),
      rule: writeRule(rule),
      figures: figuresOf(count, data),
      context: { heard: count.heard, answered: count.answered, unidentified: count.unidentified },
      isPseudonymised: pseudonyms !== undefined,
    },
  };
}

/** Positions of the statements of everybody who counts or was set aside, ascending. */
function seqsOf({ window, decision }: EvidenceCount): Uint32Array {
  const { seq, start } = window;
  const seqs = new Uint32Array(seq.length);
  let size = 0;
  for (let person = 0; person + 1 < start.length; person += 1) {
    const made = decision[person];
    if (made !== decisions.counted && made !== decisions.aside) continue;
    const mine = seq.subarray(start[person] ?? 0, start[person + 1] ?? 0);
    seqs.set(mine, size);
    size += mine.length;
  }
  return seqs.slice(0, size).sort();
}

type Hashes = Record<'statements' | 'people' | 'original', ReturnType<typeof sequenceHash>>;

async function* statementLines(
  { log, pseudonyms }: ExportParts,
  { seqs }: Snapshot,
  hashes: Hashes,
): AsyncGenerator<string> {
  for (let from = 0; from < seqs.length; from += portion) {
    const entries = await log.readEntries([...seqs.subarray(from, from + portion)]);
    let text = '';
    for (const { statement } of entries) {
      const whole = canonical(statement);
      const line = pseudonyms ? canonical(pseudonyms.statement(statement)) : whole;
      hashes.statements.add(line);
      if (pseudonyms) hashes.original.add(whole);
      text += `${line}\n`;
    }
    yield text;
  }
}

function* peopleLines(
  { people }: Snapshot,
  pseudonyms: Pseudonyms | undefined,
  hash: Hashes['people'],
): Generator<string> {
  for (const person of people) {
    const line = canonical(pseudonyms ? pseudonyms.person(person) : person);
    hash.add(line);
    yield `${line}\n`;
  }
}

async function* summaryText(
  { key, pseudonyms }: ExportParts,
  { summary }: Snapshot,
  hashes: Hashes,
  ends: readonly Promise<void>[],
): AsyncGenerator<string> {
  await Promise.all(ends);
  const told = (hash: ReturnType<typeof sequenceHash>) => ({ count: hash.count(), sha256: hash.hex() });
  const whole: Summary = {
    ...summary,
    statements: told(hashes.statements),
    people: told(hashes.people),
    ...(pseudonyms ? { original: { statements: told(hashes.original) } } : {}),
  };
  yield `${JSON.stringify(signSummary(whole, key), null, 2)}\n`;
}
