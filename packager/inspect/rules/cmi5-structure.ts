// What elements and attributes a cmi5 course structure is made of (cmi5 Quartz, sections 13.1 and 13.2).
import { one, optional, some, type Types } from '../content-model.ts';

export const cmi5Namespace = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';

const described = [one('title', 'text'), one('description', 'text')];

export const cmi5Types: Types = {
  courseStructure: {
    content: [
      one('course', 'course'),
      optional('objectives', 'objectives'),
      some({ au: 'au', block: 'block' }),
    ],
    open: true,
  },
  course: { required: ['id'], content: described, open: true },
  objectives: { content: [some({ objective: 'objective' })], open: true },
  objective: { required: ['id'], content: described, anyOrder: true, open: true },
  block: {
    required: ['id'],
    content: [...described, optional('objectives', 'references'), some({ au: 'au', block: 'block' })],
    open: true,
  },
  au: {
    required: ['id'],
    optional: ['moveOn', 'masteryScore', 'launchMethod', 'activityType'],
    content: [
      ...described,
      optional('objectives', 'references'),
      one('url', 'url'),
      optional('launchParameters', 'value'),
      optional('entitlementKey', 'value'),
    ],
    open: true,
  },
  references: { content: [some({ objective: 'reference' })], open: true },
  reference: { required: ['idref'] },
  text: { content: [some({ langstring: 'langstring' })], open: true },
  langstring: { optional: ['lang'] },
  url: {},
  value: { any: true },
};
