// Recomputes an export from its statements alone and says of each figure whether it agrees with the signed summary.
import type { CourseMap } from '../reports/course-map.ts';
import {
  type CountingRule,
  countEvidence,
  type EvidenceCount,
  type EvidenceData,
  longestWindow,
} from '../reports/evidence/index.ts';
import { createLedger, type Ledger } from '../reports/facts/ledger.ts';
import { isRecord } from '../reports/learner.ts';
import { keepPeople } from '../reports/people.ts';
import { limitsOf } from './arrivals.ts';
import { canonical, sequenceHash } from './canonical.ts';
import type { ExportFiles } from './files.ts';
import { isSigned, thumbprintOf } from './key.ts';
import { type PersonLine, personLines, personSchema, rosterEntryOf } from './person-line.ts';
import {
  figuresOf,
  fileNames,
  readRule,
  type SignedSummary,
  type Summary,
  signedSchema,
  writeRule,
} from './summary.ts';

/** What was compared; the words for it stand in src/i18n/evidence-cli.ts. */
export type CheckName =
  | 'signature'
  | 'key'
  | 'rule'
  | 'statements'
  | 'statement-order'
  | 'statement-window'
  | 'people'
  | 'owners'
  | 'decisions'
  | 'enough'
  | 'counted'
  | 'aside'
  | 'merged'
  | 'sessions'
  | 'regions'
  | 'patterns'
  | 'peak';

export interface Check {
  name: CheckName;
  /** What the summary says, and what was found. */
  stated: string;
  found: string;
  agrees: boolean;
}

export interface Verification {
  summary: Summary;
  /** RFC 7638 thumbprint of the key that signed. */
  thumbprint: string;
  checks: Check[];
  agrees: boolean;
}

/** The summary, or a line of another file, isn't what an export of ours has. */
export class MalformedExport extends Error {
  override name = 'MalformedExport';
  readonly file: string;
  readonly line: number;

  constructor(file: string, line: number) {
    super(`${file}:${line}`);
    this.file = file;
    this.line = line;
  }
}

/**
 * @param course what tells which statement answers which question
 * @param expectedKey thumbprint of the key that should have signed, when the reader knows it
 * @throws UnreadableExport, MalformedExport
 */
export async function verifyExport(
  files: ExportFiles,
  course: CourseMap,
  expectedKey?: string,
): Promise<Verification> {
  const { summary, signature } = await readSummary(files);
  const checks: Check[] = [];
  const check = (name: CheckName, stated: string | number, found: string | number) =>
    checks.push({
      name,
      stated: String(stated),
      found: String(found),
      agrees: String(stated) === String(found),
    });
  const rule = readRule(summary.rule);

  const signed = isSigned(
    Buffer.from(canonical(summary)),
    Buffer.from(signature.value, 'base64url'),
    signature.key,
  );
  check('signature', 'valid', signed ? 'valid' : 'invalid');
  const thumbprint = thumbprintOf(signature.key);
  check('key', expectedKey ?? signature.thumbprint, thumbprint);
  check('rule', canonical(summary.rule), canonical(writeRule(rule)));

  const people = await readPeople(files);
  check('people', told(summary.people), told(people));
  const log = await readStatements(files, createLedger(course), rule);
  check('statements', told(summary.statements), told(log));
  check('statement-order', 0, log.disorder);
  check('statement-window', 0, log.outside);

  const keeper = keepPeople({
    learners: log.ledger.learners,
    facts: log.ledger.table.columns,
    names: log.ledger.names,
    roster: { version: () => 1, entries: () => people.lines.map(rosterEntryOf) },
  });
  keeper.match();
  const data: EvidenceData = {
    facts: log.ledger.table.columns,
    people: keeper.people,
    sessions: [...course.sessions.values()],
    names: log.ledger.names,
    learners: log.ledger.learners,
  };
  check('owners', people.lines.length, data.people.size);
  const everybody = new Uint8Array(data.people.size).fill(1);
  const count = countEvidence(data, rule, everybody, limitsOf(rule, log.stored));
  check('decisions', 0, differences(people.lines, data, count));

  const [stated, found] = [summary.figures, figuresOf(count, data)];
  for (const name of ['enough', 'counted', 'aside', 'merged'] as const)
    check(name, stated[name], found[name]);
  check('sessions', listed(stated.bySession), listed(found.bySession));
  check('regions', listed(stated.byRegion), listed(found.byRegion));
  check('patterns', listed(stated.byPattern), listed(found.byPattern));
  check('peak', peakText(stated.peak), peakText(found.peak));
  return { summary, thumbprint, checks, agrees: checks.every(({ agrees }) => agrees) };
}

const told = ({ count, sha256 }: { count: number; sha256: string }) => `${count} · ${sha256}`;

const listed = (
  lines: readonly { people: number; session?: string; region?: string; pattern?: string }[],
): string =>
  lines.map((line) => `${line.session ?? line.region ?? line.pattern}: ${line.people}`).join('; ') || '–';

const peakText = (peak: Summary['figures']['peak']): string =>
  peak ? `${peak.people} · ${peak.minute}` : '–';

async function readSummary(files: ExportFiles): Promise<SignedSummary> {
  const text = await files.text(fileNames.summary);
  const parsed = signedSchema.safeParse(parseJson(text));
  if (!parsed.success) throw new MalformedExport(fileNames.summary, 1);
  const { from, to } = readRule(parsed.data.summary.rule);
  // The curve has a place for every minute: a window without end would want memory without end.
  if (!(from < to && to - from <= longestWindow)) throw new MalformedExport(fileNames.summary, 1);
  return parsed.data;
}

async function readPeople(files: ExportFiles) {
  const hash = sequenceHash();
  const lines: PersonLine[] = [];
  for await (const line of files.lines(fileNames.people)) {
    const parsed = personSchema.safeParse(parseJson(line));
    if (!parsed.success) throw new MalformedExport(fileNames.people, hash.count() + 1);
    hash.add(canonical(parsed.data));
    lines.push(parsed.data);
  }
  return { lines, count: hash.count(), sha256: hash.hex() };
}

interface ReadLog {
  ledger: Ledger;
  /** When each line's statement was stored, ms. */
  stored: number[];
  count: number;
  sha256: string;
  /** Lines that stand before an earlier one, or have its id. */
  disorder: number;
  /** Lines whose statement lies outside the window. */
  outside: number;
}

async function readStatements(files: ExportFiles, ledger: Ledger, rule: CountingRule): Promise<ReadLog> {
  const hash = sequenceHash();
  const stored: number[] = [];
  const ids = new Set<string>();
  let [disorder, outside] = [0, 0];
  for await (const line of files.lines(fileNames.statements)) {
    const statement = parseJson(line);
    if (!isRecord(statement) || typeof statement.stored !== 'string' || typeof statement.id !== 'string')
      throw new MalformedExport(fileNames.statements, hash.count() + 1);
    hash.add(canonical(statement));
    const time = Date.parse(statement.stored);
    const id = statement.id.toLowerCase();
    if (time < (stored.at(-1) ?? 0) || ids.has(id)) disorder += 1;
    ids.add(id);
    stored.push(time);
    ledger.enter({ seq: stored.length, statement, stored: time * 1000, voided: false }, undefined);
    const at = ledger.table.columns.at[ledger.table.columns.length - 1] ?? 0;
    if (at < rule.from || at >= rule.to) outside += 1;
  }
  return { ledger, stored, count: hash.count(), sha256: hash.hex(), disorder, outside };
}

/** How many people's decision or reasons come out otherwise. */
function differences(lines: readonly PersonLine[], data: EvidenceData, count: EvidenceCount): number {
  const found = new Map([...personLines(data, count)].map((line) => [line.ref, verdict(line)]));
  return lines.filter((line) => found.get(line.ref) !== verdict(line)).length;
}

const verdict = ({ decision, reasons }: PersonLine) => `${decision} ${reasons.join(' ')}`;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
