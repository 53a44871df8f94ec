// Statements as rows of a table (RFC 4180), for people with a spreadsheet. Programs read NDJSON, which loses nothing.
import { formatTimestamp, parseTimestamp } from '../../statement/timestamp.ts';
import type { Actor, LanguageMap, Statement, StatementObject } from '../../statement/types.ts';

/**
 * What stands between the fields. A spreadsheet that writes decimals with a comma (Indonesian, German, …) expects
 * semicolons between fields, so `semicolon` writes decimals with a comma as well.
 */
export const separators = ['comma', 'semicolon'] as const;
export type CsvStyle = (typeof separators)[number];

type Cell = string | number | boolean | undefined;

/** The columns and what stands in them; programs may rely on their names and order, so new ones go to the end. */
const columns: readonly (readonly [title: string, cell: (statement: Statement) => Cell])[] = [
  ['timestamp', ({ timestamp }) => timestamp && toUtc(timestamp)],
  ['actor name', ({ actor }) => actor.name],
  ['actor', ({ actor }) => identifierOf(actor)],
  ['verb', ({ verb }) => textOf(verb.display)],
  ['verb id', ({ verb }) => verb.id],
  ['object type', ({ object }) => object.objectType ?? 'Activity'],
  ['object name', ({ object }) => describe(object).name],
  ['object', ({ object }) => describe(object).identifier],
  ['success', ({ result }) => result?.success],
  ['completion', ({ result }) => result?.completion],
  ['score scaled', ({ result }) => result?.score?.scaled],
  ['score raw', ({ result }) => result?.score?.raw],
  ['score min', ({ result }) => result?.score?.min],
  ['score max', ({ result }) => result?.score?.max],
  ['duration', ({ result }) => result?.duration],
  ['response', ({ result }) => result?.response],
  ['registration', ({ context }) => context?.registration],
  ['stored', ({ stored }) => stored],
  ['statement id', ({ id }) => id],
];

/** The names of the columns, in order. */
export const csvColumns: readonly string[] = columns.map(([title]) => title);

/**
 * The row of names. It begins with a byte order mark: without one Excel takes UTF-8 for the code page of the machine and
 * garbles every name that isn't ASCII.
 */
export function csvHeader(style: CsvStyle): string {
  return `\uFEFF${row(csvColumns, style)}`;
}

/** One statement, in the canonical format (one language in every map), as a row. */
export function csvRow(statement: Statement, style: CsvStyle): string {
  return row(
    columns.map(([, cell]) => cell(statement)),
    style,
  );
}

function row(cells: readonly Cell[], style: CsvStyle): string {
  return `${cells.map((cell) => field(cell, style)).join(style === 'comma' ? ',' : ';')}\r\n`;
}

/** What must stand in quotes; both separators, so that a field stays whole in whichever way the file is opened. */
const special = /[",;\t\r\n]/;

/**
 * Where a spreadsheet might begin a formula: at the start of a field, and where a field would start if the file were
 * opened with another separator. Full-width signs count in East Asian editions.
 */
const formulaStart = /(?<=^|[,;\t\r\n])(?=[=+\-@\t\r＝＋－＠])/g;

/** Begins like a formula, but is none. */
const plainNumber = /^-\d+(?:[.,]\d+)?$/;

function field(cell: Cell, style: CsvStyle): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'number') return style === 'comma' ? String(cell) : String(cell).replace('.', ',');
  // An apostrophe says "this is text": what a learner typed is never run on the trainer's machine.
  const text = plainNumber.test(cell) ? cell : cell.replace(formulaStart, "'");
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One form for all, so that a column of times sorts as text. */
function toUtc(timestamp: string): string {
  const micros = parseTimestamp(timestamp);
  return micros === undefined ? timestamp : formatTimestamp(micros);
}

/** The one entry of a map in the canonical format. */
function textOf(map: LanguageMap | undefined): string | undefined {
  return map && Object.values(map)[0];
}

/** An identifier as it stands in the statement; an account is its home page, a space and its name. */
function identifierOf(actor: Actor): string | undefined {
  const { account } = actor;
  const own = actor.mbox ?? actor.mbox_sha1sum ?? actor.openid;
  if (own !== undefined) return own;
  if (account !== undefined) return `${account.homePage} ${account.name}`;
  return 'member' in actor ? actor.member?.map(identifierOf).join(', ') : undefined;
}

/** What a person calls an object, and what identifies it; of a SubStatement, the object that it is about. */
function describe(object: StatementObject): { name: string | undefined; identifier: string | undefined } {
  switch (object.objectType) {
    case 'Agent':
    case 'Group':
      return { name: object.name, identifier: identifierOf(object) };
    case 'StatementRef':
      return { name: undefined, identifier: object.id };
    case 'SubStatement':
      return describe(object.object);
    default:
      return { name: textOf(object.definition?.name), identifier: object.id };
  }
}
