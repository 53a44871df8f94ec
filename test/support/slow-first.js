// Runs the files that take longest first: a fresh clone knows no times yet, and at the end no core should be left waiting
// for one of them. Plain JavaScript, because Jest loads it before it compiles anything.
import Sequencer from '@jest/test-sequencer';

/** The slowest first; a file that is none of these comes last. */
const slow = [/every-page/, /commands\/cli\./, /\/e2e\//, /browser/, /\/portal\//];

/** @param {{ path: string }} test */
function rank({ path }) {
  const found = slow.findIndex((pattern) => pattern.test(path.replaceAll('\\', '/')));
  return found < 0 ? slow.length : found;
}

export default class SlowFirst extends Sequencer {
  /** Keeps Jest's own order, by the times it remembers or else by size, among files of one rank. */
  sort(tests) {
    return super.sort(tests).sort((one, other) => rank(one) - rank(other));
  }
}
