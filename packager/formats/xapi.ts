// xAPI: one session is one activity, described by a tincan.xml as LRS-connected launchers read it.
import { activityTypes } from '../../src/vocabulary/terms.ts';
import { plain } from '../render/markdown.ts';
import type { PackageFormat } from './format.ts';
import { manifestFrom } from './manifest.ts';

export const xapi: PackageFormat = {
  tracking: 'xapi',
  entryName: () => 'index.html',
  companions: async () => [],
  manifest: ({ course, session, activityId, entry }) =>
    manifestFrom('tincan.xml', 'tincan.hbs', {
      activityId,
      type: activityTypes.session,
      language: course.language,
      title: session.title,
      summary: plain(session.summary),
      entry,
    }),
};
