// cmi5: the course is a block of assignable units, a session each (cmi5 section 13, Course Structure).
import { manifests } from '../../src/i18n/manifests.ts';
import { courseActivityId } from '../../src/vocabulary/activities.ts';
import { activityTypes } from '../../src/vocabulary/terms.ts';
import { plain } from '../render/markdown.ts';
import type { PackageFormat } from './format.ts';
import { manifestFrom } from './manifest.ts';
import { isJudged } from './passing.ts';
import { editionName } from './scorm.ts';
import { sessionTitle } from './titles.ts';

export const cmi5: PackageFormat = {
  tracking: 'cmi5',
  entryName: editionName,
  companions: async () => [],
  async manifest({ request, lessons }) {
    const { course, baseIri } = request;
    const { language } = course;
    const courseIri = courseActivityId(course.id, baseIri);
    return [
      await manifestFrom('cmi5.xml', 'cmi5.hbs', {
        language,
        activityType: activityTypes.session,
        course: { id: courseIri, title: course.title, description: plain(course.summary) },
        // The same in every package, so that an LMS finds the block again when another package replaces this one.
        block: { id: `${courseIri}/block/sessions`, title: manifests[language]['manifest.sessions'] },
        units: lessons.map(({ session, activityId, entry }) => ({
          id: activityId,
          title: sessionTitle(language, session),
          description: plain(session.summary),
          moveOn: isJudged(request, session) ? 'CompletedAndPassed' : 'Completed',
          masteryScore: session.passMark / 100,
          url: entry,
        })),
      }),
    ];
  },
};
