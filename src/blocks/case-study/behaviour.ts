// The case study in the browser: one story, decision by decision; each new ending is recorded with its balance.
import { walk } from '../branching/graph.ts';
import { bestBalance, pathIn } from '../branching/journey.ts';
import { setStage } from '../branching/stage.ts';
import type { BlockBehaviour } from '../contract.ts';

export const behaviour: BlockBehaviour = {
  enhance(element, context) {
    setStage(element, context, {
      measure: bestBalance,
      recorded(journey, { plot }) {
        const { ending } = walk(plot, pathIn(journey, plot));
        const n = plot.endings.find(({ id }) => id === ending)?.balance ?? 0;
        return context.say('case-study.recorded', { n });
      },
      notice: context.say('case-study.not-marked'),
    });
  },
};
