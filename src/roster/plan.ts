// What a file would change on the roster: who is new, who changes, who isn't in it, and what is wrong in which row.
// Nothing is changed here, so it serves to look first, and again right before it is done.
import { fields, type Mapping } from './fields.ts';
import { beginPace } from './pace.ts';
import { identifiersOf, type KnownPerson, type Person, type RowFault, readPerson } from './person.ts';
import { isKnownRegion } from './regions.ts';
import { isAboutSomebody } from './rows.ts';
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
  /** Rows about somebody, below the headings. */
  readonly rows: number;
  /** Lines of those that are nobody: totals, signatures, numbers of columns. */
  readonly passedOver: readonly number[];
  /** Names of kabupaten and kota that neither the product nor the roster knows, with their rows: misspelt, perhaps. */
  readonly strangeRegions: readonly { readonly name: string; readonly rows: number }[];
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
  const regions = new Set<string>();
  const owners = new Map<string, KnownPerson>();
  for (const batch of roster.batches()) {
    for (const known of batch) {
      everybody.push(known);
      regions.add(known.region);
      for (const [kind, value] of identifiersOf(known)) owners.set(`${kind} ${value}`, known);
    }
    if (pace.isDue()) await pace.rest();
  }

  const { drafts, passedOver } = await readDrafts(file, options, reading);
  const added: Person[] = [];
  const changed: KnownPerson[] = [];
  const faulty: FaultyRow[] = [];
  let unchanged = 0;
  const claims = new Map<string, Draft>();
  for (const draft of drafts) {
    draft.mine = ownersOf(draft.person, owners);
    for (const known of draft.mine) {
      const first = claims.get(known.ref);
      if (!first) claims.set(known.ref, draft);
      // Who isn't theirs to know isn't named to them: `scopeFaults` says enough.
      else if (isWithin(known.region, options.regions)) refuseBoth(first, draft, known);
    }
    if (pace.isDue()) await pace.rest();
  }
  for (const { line, person, faults, mine } of drafts) {
    const [known] = mine;
    const next = known ? merged(known, person) : person;
    const outside = scopeFaults(mine, person, next, options.regions);
    faults.push(...outside);
    if (mine.length > 1 && outside.length === 0) faults.push(twoPeople(mine));
    if (faults.length > 0) faulty.push({ line, faults });
    else if (!known) added.push(next);
    else if (isSame(known, next)) unchanged += 1;
    else changed.push({ ...next, ref: known.ref });
    if (pace.isDue()) await pace.rest();
  }
  const absent = everybody
    .filter(({ ref, region }) => !claims.has(ref) && isWithin(region, options.regions))
    .map(({ ref }) => ref);
  const strangeRegions = countStrange([...added, ...changed], regions);
  return {
    rows: drafts.length,
    passedOver,
    strangeRegions,
    added,
    changed,
    unchanged,
    faulty,
    absent,
    version,
  };
}

/** The most frequent first. */
function countStrange(persons: readonly Person[], regions: ReadonlySet<string>): Plan['strangeRegions'] {
  const counts = new Map<string, number>();
  for (const { region } of persons) {
    if (region === '' || regions.has(region) || isKnownRegion(region)) continue;
    counts.set(region, (counts.get(region) ?? 0) + 1);
  }
  return [...counts].map(([name, rows]) => ({ name, rows })).sort((one, other) => other.rows - one.rows);
}

/** The rows as persons; those that say the same of two are wrong, each naming the other. */
async function readDrafts(
  file: TableFile,
  options: PlanOptions,
  reading: ReadOptions,
): Promise<{ drafts: Draft[]; passedOver: number[] }> {
  const { mapping, headingLine, given, regions } = options;
  // Whoever answers for one kabupaten need not write it in every row.
  const filled = regions?.length === 1 && regions[0] !== undefined ? { region: regions[0], ...given } : given;
  const drafts: Draft[] = [];
  const passedOver: number[] = [];
  const firstWith = new Map<string, Draft>();
  for await (const batch of file.rows(reading)) {
    for (const row of batch) {
      if (row.line <= headingLine) continue;
      if (!isAboutSomebody(row, mapping)) {
        passedOver.push(row.line);
        continue;
      }
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
  return { drafts, passedOver };
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

/**
 * Whoever answers for some kabupaten changes nobody else's people, takes nobody in for others, and doesn't learn who or
 * where these are: a row could name anybody's number.
 */
function scopeFaults(
  mine: readonly Person[],
  said: Person,
  next: Person,
  regions: readonly string[] | undefined,
): RowFault[] {
  if (regions === undefined) return [];
  const values = { region: said.region, regions: regions.join(', ') };
  if (said.region !== '' && !isWithin(said.region, regions))
    return [{ code: 'region-scope', field: 'region', values }];
  if (mine.some(({ region }) => !isWithin(region, regions)))
    return [{ code: 'elsewhere', field: undefined, values: {} }];
  return next.region === '' ? [{ code: 'region-missing', field: 'region', values }] : [];
}

function twoPeople(mine: readonly KnownPerson[]): RowFault {
  return {
    code: 'two-people',
    field: undefined,
    values: { one: mine[0]?.name ?? '', other: mine[1]?.name ?? '' },
  };
}
