// The player of a web package: a site, or a folder on a USB stick.
import { loadChunk } from '../chunks.ts';
import { play } from '../main.ts';
import { agreesTo, courseOf, learnerOf, openPeople, type Person } from '../site/people.ts';
import { type WebTracking, web } from '../tracking/web.ts';
import { afterLoad } from '../view/dom.ts';

type SiteChunk = typeof import('../site/lesson-site.ts') & { strings: Readonly<Record<string, string>> };

let launch: { person: Person; tracking: WebTracking } | undefined;

play({
  track(lesson, device) {
    const person = openPeople(device, courseOf(lesson.activityId)).current();
    const tracking = web(device, lesson.activityId, person);
    launch = { person, tracking };
    // The lesson comes first; what belongs to the site around it may wait.
    afterLoad(() => {
      loadChunk<SiteChunk>(lesson, 'site').then(
        ({ settleIn, strings }) => settleIn(lesson, person, strings),
        () => undefined,
      );
    });
    return tracking;
  },
  platform: 'Web',
  agreed: () => (launch?.person.consent?.given ? launch.person.account : undefined),
  async identify(lesson, device, endpoint) {
    if (!launch) return undefined;
    const { person, tracking } = launch;
    let learner = agreesTo(person, endpoint) ? learnerOf(person, courseOf(lesson.activityId)) : undefined;
    if (!learner) {
      const { identify, strings } = await loadChunk<SiteChunk>(lesson, 'site');
      learner = await identify({ lesson, device, endpoint, person, strings });
    }
    if (learner) tracking.isTold();
    return learner;
  },
  canReopen: true,
});
