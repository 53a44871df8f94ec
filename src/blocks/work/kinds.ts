// Registry of the labs in which a teacher makes something of her own to keep: one line a kind. Karya saya lists them.

const workKinds: readonly string[] = [
  'lab-prompt',
  'lab-rubric',
  'lab-item-analysis',
  'lab-ai-scale',
  'lab-agreement',
  'lab-lesson-plan',
  'lab-outreach',
];

export const makesWork = (kind: string): boolean => workKinds.includes(kind);
