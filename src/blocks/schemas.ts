// Registry of what may be authored: one line a kind of block. Its twins for the browser are
// question-kinds.ts and behaviours.ts.
import { z } from 'zod';
import * as accordion from './accordion/schema.ts';
import * as callout from './callout/schema.ts';
import * as caseStudy from './case-study/schema.ts';
import * as comparison from './comparison/schema.ts';
import * as examples from './examples/schema.ts';
import * as figure from './figure/schema.ts';
import * as fillIn from './fill-in/schema.ts';
import * as flashcards from './flashcards/schema.ts';
import * as jenjang from './jenjang/schema.ts';
import * as labAgreement from './lab-agreement/schema.ts';
import * as labAiScale from './lab-ai-scale/schema.ts';
import * as labAnonymise from './lab-anonymise/schema.ts';
import * as labClaims from './lab-claims/schema.ts';
import * as labClassifier from './lab-classifier/schema.ts';
import * as labDilemma from './lab-dilemma/schema.ts';
import * as labItemAnalysis from './lab-item-analysis/schema.ts';
import * as labItemClinic from './lab-item-clinic/schema.ts';
import * as labLessonPlan from './lab-lesson-plan/schema.ts';
import * as labNgram from './lab-ngram/schema.ts';
import * as labOutreach from './lab-outreach/schema.ts';
import * as labPrompt from './lab-prompt/schema.ts';
import * as labRubric from './lab-rubric/schema.ts';
import * as likert from './likert/schema.ts';
import * as matching from './matching/schema.ts';
import * as multipleChoice from './multiple-choice/schema.ts';
import * as numeric from './numeric/schema.ts';
import * as ordering from './ordering/schema.ts';
import * as quote from './quote/schema.ts';
import * as reflection from './reflection/schema.ts';
import * as singleChoice from './single-choice/schema.ts';
import * as steps from './steps/schema.ts';
import * as table from './table/schema.ts';
import * as term from './term/schema.ts';
import * as test from './test/schema.ts';
import * as text from './text/schema.ts';
import * as trueFalse from './true-false/schema.ts';
import * as video from './video/schema.ts';
import * as works from './works/schema.ts';

export const blockSchema = z.discriminatedUnion('kind', [
  text.schema,
  callout.schema,
  figure.schema,
  steps.schema,
  comparison.schema,
  table.schema,
  accordion.schema,
  flashcards.schema,
  term.schema,
  quote.schema,
  video.schema,
  examples.schema,
  jenjang.schema,
  singleChoice.schema,
  multipleChoice.schema,
  trueFalse.schema,
  matching.schema,
  ordering.schema,
  fillIn.schema,
  numeric.schema,
  likert.schema,
  reflection.schema,
  caseStudy.schema,
  test.schema,
  works.schema,
  labAgreement.schema,
  labAiScale.schema,
  labAnonymise.schema,
  labClaims.schema,
  labClassifier.schema,
  labDilemma.schema,
  labItemAnalysis.schema,
  labNgram.schema,
  labItemClinic.schema,
  labPrompt.schema,
  labRubric.schema,
  labLessonPlan.schema,
  labOutreach.schema,
]);

/** A block as authors write it (defaults may be left out). */
export type BlockInput = z.input<typeof blockSchema>;
/** A block after validation. */
export type Block = z.output<typeof blockSchema>;
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;
/** The blocks that ask for an answer that is judged. */
export type QuestionBlock = Extract<Block, { stem: string }>;
/** The blocks in which something is tried and measured. */
export type LabBlock = Extract<Block, { kind: `lab-${string}` }>;

/** The blocks in which something is done that is recorded, but never judged or scored. */
export type ActivityBlock = LabBlock | Extract<Block, { kind: 'case-study' | 'likert' | 'reflection' }>;

/** Checks that a schema cannot say, by kind; each gives findings in Bahasa Indonesia, none when all is well. */
const checks: { [K in Block['kind']]?: (block: BlockOf<K>) => string[] } = {
  table: table.check,
  examples: examples.check,
  'single-choice': singleChoice.check,
  'multiple-choice': multipleChoice.check,
  matching: matching.check,
  ordering: ordering.check,
  'fill-in': fillIn.check,
  numeric: numeric.check,
  likert: likert.check,
  'case-study': caseStudy.check,
  'lab-agreement': labAgreement.check,
  'lab-ai-scale': labAiScale.check,
  'lab-anonymise': labAnonymise.check,
  'lab-claims': labClaims.check,
  'lab-classifier': labClassifier.check,
  'lab-dilemma': labDilemma.check,
  'lab-item-analysis': labItemAnalysis.check,
  'lab-ngram': labNgram.check,
  'lab-item-clinic': labItemClinic.check,
  'lab-prompt': labPrompt.check,
  'lab-rubric': labRubric.check,
  'lab-lesson-plan': labLessonPlan.check,
  'lab-outreach': labOutreach.check,
};

/** What is wrong inside a block, beyond its schema. */
export function checkBlock<K extends Block['kind']>(block: BlockOf<K>): string[] {
  const check = checks[block.kind as K] as ((block: BlockOf<K>) => string[]) | undefined;
  return check?.(block) ?? [];
}

export const isQuestion = (block: Block): block is QuestionBlock => 'stem' in block;
export const isLab = (block: Block): block is LabBlock => block.kind.startsWith('lab-');
export const isTest = (block: Block): block is BlockOf<'test'> => block.kind === 'test';
export const isActivity = (block: Block): block is ActivityBlock =>
  isLab(block) || ['case-study', 'likert', 'reflection'].includes(block.kind);
