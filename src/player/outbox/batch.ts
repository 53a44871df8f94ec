// How many statements go into one request, and whether an LRS already holds one.
import type { Statement } from '../../vocabulary/statements.ts';

const most = 25;

/** Whatever carries a statement that waits. */
interface Carrier {
  readonly statement: Statement;
}

const bytesIn = ({ statement }: Carrier): number => new Blob([JSON.stringify(statement)]).size + 1;

/** How many bytes statements make in one request. */
export const bytesOf = (batch: readonly Carrier[]): number =>
  batch.reduce((sum, carrier) => sum + bytesIn(carrier), 1);

/** The first of what waits, as much as goes into one request of so many bytes. */
export function fitting<T extends Carrier>(waiting: readonly T[], limit: number): readonly T[] {
  const few = waiting.slice(0, most);
  let bytes = bytesOf([]);
  const end = few.findIndex((carrier) => {
    bytes += bytesIn(carrier);
    return bytes > limit;
  });
  return end < 0 ? few : few.slice(0, end);
}

/** Whether two statements tell the same event; an LRS may add to a statement and rewrite how it says things. */
export function sameEvent(ours: Statement, theirs: Partial<Statement>): boolean {
  return (
    ours.verb.id === theirs.verb?.id &&
    ours.object.id === theirs.object?.id &&
    Date.parse(ours.timestamp) === Date.parse(theirs.timestamp ?? '') &&
    ours.result?.response === theirs.result?.response &&
    ours.result?.score?.raw === theirs.result?.score?.raw
  );
}
