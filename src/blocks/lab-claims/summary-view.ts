// The cases taken together: what was right, what the time was spent on, and whether confidence fitted.
import { makeTable } from '../lab/table.ts';
import { make } from '../question/dom.ts';
import type { Say } from './case-view.ts';
import { calibrationOf, fewest, measureOf, type Tally } from './tally.ts';

/** Which ways of checking were used, what they cost, how often they settled a case. */
function movesTable({ moves }: Tally, say: Say): HTMLElement {
  return makeTable(
    say('moves'),
    [say('move'), say('move-minutes'), say('move-decisive')],
    moves.map(({ move, checks, minutes, decisive }) => [
      say(`move-${move}`),
      String(minutes),
      say('of', { n: decisive, total: checks }),
    ]),
  );
}

function sureTable({ sure }: Tally, say: Say): HTMLElement {
  return makeTable(
    say('levels'),
    [say('level'), say('level-right')],
    sure
      .filter(({ decided }) => decided > 0)
      .map((level) => [say(`sure-${level.sure}`), say('of', { n: level.right, total: level.decided })]),
  );
}

/** Fills the summary. Nothing is shown until a case is decided. */
export function fillSummary(element: HTMLElement, counts: Tally, say: Say): void {
  element.textContent = '';
  const { cases, decided, right, grounded, harmful, minutes, least } = counts;
  if (decided === 0) return;
  const calibration = calibrationOf(counts);
  const result = make('div', 'lab-result');
  result.append(
    make('p', 'lab-accuracy', say('score', { grounded, decided, percent: measureOf(counts) })),
    make('p', '', say('score-parts', { decided, cases, right })),
    make('p', '', say('time', { minutes, least })),
  );
  if (harmful > 0) result.append(make('p', '', say('harmful-count', { n: harmful })));
  element.append(make('h4', '', say('summary')), result);
  if (!calibration) {
    element.append(make('p', 'small soft', say('few', { n: fewest })));
    return;
  }
  const { sure, right: share, verdict } = calibration;
  element.append(
    movesTable(counts, say),
    make('p', '', say('moves-why')),
    sureTable(counts, say),
    make('p', '', `${say('mean-sure', { sure, right: share })} ${say(`sure-${verdict}`)}`),
    make('p', 'small soft', say('sure-caution', { decided })),
  );
}
