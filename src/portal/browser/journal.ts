// The list of faults of one opening: each once with a count, told to the panel, and kept on the server.
import { type CountedFault, type Fault, mostFaults } from '../preview/fault.ts';
import { keeper } from './keep.ts';
import type { FromWrapper } from './messages.ts';

export interface Journal {
  add(faults: readonly Fault[]): void;
  /** What would be wrong should the lesson end now, in place of what was said of its end before. */
  conclude(faults: readonly Fault[]): void;
  /** Tells the panel everything. */
  show(): void;
}

/** Faults are kept this long after they were found, so that many at once are one request, in milliseconds. */
const delay = 500;

/**
 * @param part of the package, from 0
 * @param run when the lesson was opened, in milliseconds since 1970
 */
export function createJournal(part: number, run: number, tell: (message: FromWrapper) => void): Journal {
  const send = keeper(`gangguan?bagian=${part + 1}`);
  const found = new Map<string, CountedFault>();
  let atEnd: readonly Fault[] = [];
  let revision = 0;
  let waiting = 0;

  const list = (): CountedFault[] =>
    [...found.values(), ...atEnd.map((fault) => ({ ...fault, count: 1 }))].slice(0, mostFaults);
  const show = (): void => tell({ kind: 'faults', faults: list() });

  function keep(): void {
    window.clearTimeout(waiting);
    waiting = 0;
    revision += 1;
    send({ run, revision, faults: list() });
    show();
  }

  const soon = (): void => {
    if (waiting === 0) waiting = window.setTimeout(keep, delay);
  };
  // An opening without faults is worth knowing, too.
  soon();

  return {
    show,
    add(faults) {
      for (const fault of faults) {
        // Entries of a collection have one fault in common.
        const name = JSON.stringify([fault.code, fault.subject.replace(/\.\d+\./g, '.n.')]);
        const known = found.get(name);
        if (known) known.count += 1;
        else if (found.size < mostFaults) found.set(name, { ...fault, count: 1 });
      }
      if (faults.length > 0) soon();
    },
    conclude(faults) {
      // What was found a moment ago may still wait to be kept.
      if (waiting === 0 && JSON.stringify(faults) === JSON.stringify(atEnd)) return;
      atEnd = faults;
      keep();
    },
  };
}
