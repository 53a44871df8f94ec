// Registry of what may be authored: one line a kind of block. Its twins for the browser are
// question-kinds.ts and behaviours.ts.
import { z } from 'zod';
import * as callout from './callout/schema.ts';
import * as comparison from './comparison/schema.ts';
import * as figure from './figure/schema.ts';
import * as labClassifier from './lab-classifier/schema.ts';
import * as matching from './matching/schema.ts';
import * as multipleChoice from './multiple-choice/schema.ts';
import * as ordering from './ordering/schema.ts';
import * as singleChoice from './single-choice/schema.ts';
import * as steps from './steps/schema.ts';
import * as table from './table/schema.ts';
import * as text from './text/schema.ts';
import * as trueFalse from './true-false/schema.ts';

export const blockSchema = z.discriminatedUnion('kind', [
  text.schema,
  callout.schema,
  figure.schema,
  steps.schema,
  comparison.schema,
  table.schema,
  singleChoice.schema,
  multipleChoice.schema,
  trueFalse.schema,
  matching.schema,
  ordering.schema,
  labClassifier.schema,
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

/** Checks that a schema cannot say, by kind; each gives findings in Bahasa Indonesia, none when all is well. */
const checks: { [K in Block['kind']]?: (block: BlockOf<K>) => string[] } = {
  table: table.check,
  'single-choice': singleChoice.check,
  'multiple-choice': multipleChoice.check,
  matching: matching.check,
  ordering: ordering.check,
  'lab-classifier': labClassifier.check,
};

/** What is wrong inside a block, beyond its schema. */
export function checkBlock<K extends Block['kind']>(block: BlockOf<K>): string[] {
  const check = checks[block.kind as K] as ((block: BlockOf<K>) => string[]) | undefined;
  return check?.(block) ?? [];
}

export const isQuestion = (block: Block): block is QuestionBlock => 'stem' in block;
export const isLab = (block: Block): block is LabBlock => block.kind.startsWith('lab-');
