// Di mana mereka berhenti?: page by page, where those who stopped were last, what is read again, labs and works.
import { dropOffOf } from '../../../reports/dropoff/pages.ts';
import { sessionsOf } from '../learning/words.ts';
import type { PageContext, TrainerPage } from '../page.ts';
import { activitiesFigure, activityFiles, worksFigure } from './activities.ts';
import { pageFiles, stepsFigure } from './steps.ts';
import { againFigure, paceFigure, stoppedFigure } from './tops.ts';
import { silentDaysOf, silentSinceOf } from './words.ts';

export const dropOffPage: TrainerPage = {
  path: 'berhenti',
  name: 'dropoff',
  shows: 'figures',
  show(context) {
    const { say, data, selection } = context;
    const sessions = sessionsOf(context).map((session) => ({
      session,
      dropOff: dropOffOf(data, selection, session, silentSinceOf(context)),
    }));
    return {
      template: 'trainer/dropoff/page',
      title: say('dropoff.title'),
      values: {
        isEmpty: sessions.every(({ dropOff }) => dropOff.begun === 0),
        steps: sessions.map((one) => stepsFigure(context, one)),
        days: daysOf(context),
        stopped: stoppedFigure(context, sessions),
        again: againFigure(context, sessions),
        pace: paceFigure(context, sessions),
        activities: activitiesFigure(context),
        works: worksFigure(context),
      },
      tables: { ...pageFiles(context, sessions), ...activityFiles(context) },
    };
  },
};

/** How many days of silence count as having stopped, to choose from. */
function daysOf(context: PageContext) {
  const days = silentDaysOf(context);
  return [1, 3, 7, 14, 30].map((count) => ({
    name: context.say('dropoff.days', { count }),
    href: `${context.href({ diam: count === 3 ? undefined : String(count) })}#berhenti`,
    current: count === days,
  }));
}
