// What a file would change on the roster: who is new, who changes, who isn't in it, and what is wrong in which row.
// Nothing is changed here, so it serves to look first, and again right before it is done.
import { fields, type Mapping } from './fields.ts';
import { beginPace } from './pace.ts';
import { identifiersOf, type KnownPerson, type Person, type RowFault, readPerson } from './person.ts';
import { TableFault, tableLimits } from './table/fault.ts';
import type { ReadOptions, TableFile } from './table/row.ts';

/** How a file is to be read. */
export interface PlanOptions {
  mapping: Mapping;
  /** The line of the headings; what stands above it and in it is nobody. */
  headingLine: number;
  /** What counts for rows that don't say it themselves. */
  given: Partial<Person>;
  /** The kabupaten and kota that rows may be about; all when left out. */
  regions?: readonly string[] | undefined;
}

export interface FaultyRow {
  readonly line: number;
  readonly faults: readonly RowFault[];
}

export interface Plan {
  /** Rows that hold something, below the headings. */
  readonly rows: number;
  readonly added: readonly Person[];
  readonly changed: readonly KnownPerson[];
  readonly unchanged: number;
  /** In the order of the file. */
  readonly faulty: readonly FaultyRow[];
  /** Who is on the roster within those regions and not in the file; those in faulty rows count as in it. */
  readonly absent: readonly string[];
  /** Version of the roster that this was made from. */
  readonly version: number;
}

/** The roster as a plan needs it. */
export interface PlanRoster {
  version(): number;
  /** Everybody, in batches. */
  batches(): Iterable<readonly KnownPerson[]>;
}

interface Draft {
  line: number;
  person: Person;
  faults: RowFault[];
  /** Whoever on the roster has one of the identifiers. */
  mine: readonly KnownPerson[];
}

/**
 * Reads a file against the roster, in slices.
 * @throws TableFault when the file can't be read; the reason of the signal when it is told to stop
 */
export async function makePlan(
  file: TableFile,
  roster: PlanRoster,
  options: PlanOptions,
  reading: ReadOptions = {},
): Promise<Plan> {
  const pace = beginPace(reading.signal);
  const version = roster.version();
  const everybody: KnownPerson[] = [];
  const owners = new Map<string, KnownPerson>();
  for (const batch of roster.batches()) {
    for (const known of batch) {
      everybody.push(known);
      for (const [kind, value] of identifiersOf(known)) owners.set(`${kind} ${value}`, known);
    }
    if (pace.isDue()) await pace.rest();
  }

  const drafts = await readDrafts(file, options, reading);
  const added: Person[] = [];
  const changed: KnownPerson[] = [];
  const faulty: FaultyRow[] = [];
  let unchanged = 0;
  const claims = new Map<string, Draft>();
  for (const draft of drafts) {
    draft.mine = ownersOf(draft.person, owners);
    for (const known of draft.mine) {
      const first = claims.get(known.ref);
      if (first) refuseBoth(first, draft, known);
      else claims.set(known.ref, draft);
    }
    if (pace.isDue()) await pace.rest();
  }
  for (const { line, person, faults, mine } of drafts) {
    const [known] = mine;
    const next = known ? merged(known, person) : person;
    faults.push(...scopeFaults(known, next, options.regions));
    if (mine.length > 1) faults.push(twoPeople(mine));
    if (faults.length > 0) faulty.push({ line, faults });
    else if (!known) added.push(next);
    else if (isSame(known, next)) unchanged += 1;
    else changed.push({ ...next, ref: known.ref });
    if (pace.isDue()) await pace.rest();
  }
  const absent = everybody
    .filter(({ ref, region }) => !claims.has(ref) && isWithin(region, options.regions))
    .map(({ ref }) => ref);
  return { rows: drafts.length, added, changed, unchanged, faulty, absent, version };
}

/** The rows as persons; those that say the same of two are wrong, each naming the other. */
async function readDrafts(file: TableFile, options: PlanOptions, reading: ReadOptions): Promise<Draft[]> {
  const { mapping, headingLine, given, regions } = options;
  // Whoever answers for one kabupaten need not write it in every row.
  const filled = regions?.length === 1 && regions[0] !== undefined ? { region: regions[0], ...given } : given;
  const drafts: Draft[] = [];
  const firstWith = new Map<string, Draft>();
  for await (const batch of file.rows(reading)) {
    for (const row of batch) {
      if (row.line <= headingLine) continue;
      if (drafts.length === tableLimits.rows)
        throw new TableFault('too-many-rows', { most: tableLimits.rows });
      const draft: Draft = { line: row.line, ...readPerson(row, mapping, filled), mine: [] };
      drafts.push(draft);
      for (const [field, value] of identifiersOf(draft.person)) {
        const first = firstWith.get(`${field} ${value}`);
        if (!first) {
          firstWith.set(`${field} ${value}`, draft);
          continue;
        }
        const text = draft.person[field];
        draft.faults.push({ code: 'twice', field, values: { text, line: first.line } });
        if (!first.faults.some(({ code, field: other }) => code === 'twice' && other === field)) {
          first.faults.push({ code: 'twice', field, values: { text, line: draft.line } });
        }
      }
    }
  }
  return drafts;
}

/** Whoever on the roster has one of a person's identifiers: NUPTK before NIP before e-mail before the LMS's id. */
function ownersOf(person: Person, owners: ReadonlyMap<string, KnownPerson>): KnownPerson[] {
  const found = identifiersOf(person).map(([field, value]) => owners.get(`${field} ${value}`));
  return [...new Set(found.filter((known) => known !== undefined))];
}

/** Two rows that share no identifier may still mean one person on the roster. Those that do share one say so already. */
function refuseBoth(first: Draft, second: Draft, { name }: KnownPerson): void {
  if (second.faults.some(({ code, values }) => code === 'twice' && values.line === first.line)) return;
  first.faults.push({ code: 'same-person', field: undefined, values: { name, line: second.line } });
  second.faults.push({ code: 'same-person', field: undefined, values: { name, line: first.line } });
}

/** An empty cell leaves what was known. */
function merged(known: KnownPerson, said: Person): Person {
  const { ref: _, ...next } = known;
  for (const field of fields) if (said[field] !== '') Object.assign(next, { [field]: said[field] });
  // An id says nothing about the LMS that the one before it was from.
  if (said.lmsId !== '') next.lmsOrigin = said.lmsOrigin;
  return next;
}

const isSame = (known: Person, next: Person): boolean =>
  fields.every((field) => known[field] === next[field]);

const isWithin = (region: string, regions: readonly string[] | undefined): boolean =>
  regions === undefined || regions.includes(region);

/** Whoever answers for some kabupaten changes nobody else's people, and takes nobody in for others. */
function scopeFaults(
  known: Person | undefined,
  next: Person,
  regions: readonly string[] | undefined,
): RowFault[] {
  if (regions === undefined) return [];
  const values = { region: next.region, regions: regions.join(', ') };
  if (next.region === '') return [{ code: 'region-missing', field: 'region', values }];
  if (!isWithin(next.region, regions)) return [{ code: 'region-scope', field: 'region', values }];
  if (known && !isWithin(known.region, regions)) return [{ code: 'elsewhere', field: undefined, values }];
  return [];
}

function twoPeople(mine: readonly KnownPerson[]): RowFault {
  return {
    code: 'two-people',
    field: undefined,
    values: { one: mine[0]?.name ?? '', other: mine[1]?.name ?? '' },
  };
}
