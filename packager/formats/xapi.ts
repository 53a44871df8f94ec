// xAPI: one session is one activity, described by a tincan.xml as LRS-connected launchers read it.
import { activityTypes } from '../../src/vocabulary/terms.ts';
import { plain } from '../render/markdown.ts';
import type { PackageFormat } from './format.ts';
import { manifestFrom } from './manifest.ts';

export const xapi: PackageFormat = {
  tracking: 'xapi',
  entryName: ({ session, alone }) => (alone ? 'index.html' : `${session.id}.html`),
  companions: async () => [],
  manifest: async ({ request: { course }, lessons }) => [
    await manifestFrom('tincan.xml', 'tincan.hbs', {
      type: activityTypes.session,
      language: course.language,
      activities: lessons.map(({ session, activityId, entry }) => ({
        activityId,
        title: session.title,
        summary: plain(session.summary),
        entry,
      })),
    }),
  ],
};
