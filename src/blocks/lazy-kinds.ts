// Registry of the kinds whose script, style and strings are loaded only when a page with them is shown: one line a kind.

const lazyKinds: readonly string[] = [
  'case-study',
  'lab-agreement',
  'lab-ai-scale',
  'lab-anonymise',
  'lab-claims',
  'lab-classifier',
  'lab-dilemma',
  'lab-item-analysis',
  'lab-ngram',
  'lab-item-clinic',
  'lab-lesson-plan',
  'lab-outreach',
  'lab-prompt',
  'lab-rubric',
  'test',
  'works',
];

/** Folders without a kind of their own, whose style only lazy kinds need. */
export const lazyStyles: readonly string[] = ['branching', 'guided-form', 'lab'];

export const isLazy = (kind: string): boolean => lazyKinds.includes(kind);
