// Rows of the statement table as the port's statements: the properties that are columns are put into the JSON again.
import { formatTimestamp } from '../../statement/timestamp.ts';
import { pageBytes, type StoredStatement } from '../port.ts';
import type { Authorities } from './authorities.ts';

/** A row of the statement table; the JSON as the bytes that lie in the file. */
export interface Row {
  readonly seq: number;
  readonly json: Buffer;
  readonly stored: number;
  readonly voided: number;
  readonly authority: number;
}

/** What to select for a {@link Row}. Bytes, because a page of text would be decoded only to be encoded again. */
export const rowColumns = 'seq, CAST(json AS BLOB) AS json, stored, voided, authority';

/** The statements in rows, up to where they fill a page by their bytes. */
export function storedPage(rows: Iterable<Row>, authorities: Authorities): StoredStatement[] {
  const page: StoredStatement[] = [];
  let size = 0;
  for (const row of rows) {
    const statement = storedStatement(row, authorities);
    page.push(statement);
    size += statement.bytes.length;
    if (size >= pageBytes) break;
  }
  return page;
}

/** The statement in a row. */
export function storedStatement(row: Row, authorities: Authorities): StoredStatement {
  const authority = authorities.get(row.authority);
  const end = `,"stored":"${formatTimestamp(row.stored)}","authority":${authority.json}}`;
  // Without the brace that closes the object.
  const length = row.json.length - 1;
  const bytes = Buffer.allocUnsafe(length + Buffer.byteLength(end));
  row.json.copy(bytes, 0, 0, length);
  bytes.write(end, length);
  return {
    seq: row.seq,
    bytes,
    get json() {
      return bytes.toString();
    },
    stored: row.stored,
    voided: row.voided === 1,
    authority: authority.actorKey,
  };
}
