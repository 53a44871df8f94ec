// Belajarkah mereka?: scores before and after, the gain, what is mastered, time, attempts, and confidence.
import { gainLevel, gainOf, type LearningGain } from '../../../reports/learning/gain.ts';
import type { PageContext, TrainerPage } from '../page.ts';
import { confidenceFigures, confidenceFiles } from './confidence.ts';
import { attemptsFigure, effortFiles, timeFigures } from './effort.ts';
import { dimensionFigures, gainFiles, sessionsFigure } from './gain.ts';
import { competencyFigure, masteryFiles, objectiveFigure } from './mastery.ts';
import { scoreFiles, scoresFigure } from './scores.ts';
import { estimateIn, numberIn, peopleIn, shown } from './words.ts';

export const learningPage: TrainerPage = {
  path: 'belajar',
  name: 'learning',
  shows: 'figures',
  show(context) {
    const { data, selection, session, say } = context;
    const gain = gainOf(data, selection, session);
    return {
      template: 'trainer/learning/page',
      title: say('learning.title'),
      values: {
        isEmpty: gain.pretest === undefined && gain.posttest === undefined,
        verdict: verdictOf(context, gain),
        tallies: talliesOf(context, gain),
        scores: scoresFigure(context, gain),
        sessions: sessionsFigure(context),
        dimensions: dimensionFigures(context),
        objectives: objectiveFigure(context),
        competencies: competencyFigure(context),
        times: timeFigures(context),
        attempts: attemptsFigure(context),
        confidence: confidenceFigures(context),
      },
      tables: {
        ...scoreFiles(context),
        ...gainFiles(context),
        ...masteryFiles(context),
        ...effortFiles(context),
        ...confidenceFiles(context),
      },
    };
  },
};

/** The answer to the page's question in a sentence. */
function verdictOf(context: PageContext, gain: LearningGain): string {
  const { say } = context;
  const ofClass = shown(context, gain.n, gain.ofClass);
  if (!ofClass) return say('learning.verdict.unknown');
  const { low = ofClass.value, high = ofClass.value } = ofClass;
  const values = {
    n: peopleIn(context, gain.n),
    before: numberIn(context, gain.before, 1),
    after: numberIn(context, gain.after, 1),
    gain: estimateIn(context, ofClass),
    level: say(`learning.level.${gainLevel(ofClass.value)}`),
  };
  if (low > 0) return say('learning.verdict.yes', values);
  return say(high < 0 ? 'learning.verdict.no' : 'learning.verdict.unsure', values);
}

function talliesOf(
  context: PageContext,
  gain: LearningGain,
): { name: string; value: string; note: string }[] {
  const { say } = context;
  const score = (spread: LearningGain['pretest']) => ({
    value: numberIn(context, shown(context, spread?.n ?? 0, spread?.mean), 1),
    note: say('learning.tally.spread', {
      median: numberIn(context, shown(context, spread?.n ?? 0, spread?.median), 1),
      n: peopleIn(context, spread?.n ?? 0),
    }),
  });
  return [
    { name: say('learning.tally.pretest'), ...score(gain.pretest) },
    { name: say('learning.tally.posttest'), ...score(gain.posttest) },
    {
      name: say('learning.tally.class'),
      value: numberIn(context, shown(context, gain.n, gain.ofClass?.value), 2),
      note: say('learning.tally.n', { n: peopleIn(context, gain.n) }),
    },
    {
      name: say('learning.tally.people'),
      value: numberIn(context, shown(context, gain.ofPeople?.n ?? 0, gain.ofPeople?.value), 2),
      note: say('learning.tally.n', { n: peopleIn(context, gain.ofPeople?.n ?? 0) }),
    },
  ];
}
