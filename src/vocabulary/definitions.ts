// Activity definitions of a session, made when a package is built: what statements call its pages, questions, activities,
// tests and the items of their banks.

import type { InteractionType, QuestionSpec } from '../blocks/contract.ts';
import { questionKinds } from '../blocks/question-kinds.ts';
import {
  type ActivityBlock,
  type Block,
  isActivity,
  isQuestion,
  isTest,
  type QuestionBlock,
} from '../blocks/schemas.ts';
import { specOf } from '../blocks/spec.ts';
import { type BankItem, bankItemsOf, type Course, type Session } from '../model/course.ts';
import { type ActivityPart, courseActivityId, partActivityId, sessionActivityId } from './activities.ts';
import {
  type ActivityDefinition,
  formatResponse,
  type InteractionComponent,
  type LanguageMap,
} from './statements.ts';
import { activityTypes } from './terms.ts';

/** Definitions by activity id. @param plain turns authored Markdown into plain text */
export function definitionsOf(
  course: Course,
  session: Session,
  plain: (markdown: string) => string,
  baseIri?: string,
): Record<string, ActivityDefinition> {
  const inLanguage = (markdown: string): LanguageMap => ({ [course.language]: plain(markdown) });
  const sessionIri = sessionActivityId(course.id, session.id, baseIri);
  const definitions: Record<string, ActivityDefinition> = {
    [courseActivityId(course.id, baseIri)]: {
      name: inLanguage(course.title),
      description: inLanguage(course.summary),
      type: activityTypes.course,
    },
    [sessionIri]: {
      name: inLanguage(session.title),
      description: inLanguage(session.summary),
      type: activityTypes.session,
    },
  };
  for (const unit of session.units) {
    definitions[partActivityId(sessionIri, 'unit', unit.id)] = {
      name: inLanguage(unit.title),
      type: activityTypes.unit,
    };
    for (const page of unit.pages) {
      definitions[partActivityId(sessionIri, 'page', page.id)] = {
        name: inLanguage(page.title),
        type: activityTypes.page,
      };
      for (const block of page.blocks) {
        const found = blockDefinition(block, inLanguage);
        if (found) definitions[partActivityId(sessionIri, found.part, found.id)] = found.definition;
      }
    }
  }
  for (const item of bankItemsOf(session)) {
    definitions[partActivityId(sessionIri, 'question', item.id)] = itemDefinition(item, inLanguage);
  }
  return definitions;
}

type InLanguage = (markdown: string) => LanguageMap;

/** The definition of a block that statements speak of; undefined for all others. */
function blockDefinition(
  block: Block,
  inLanguage: InLanguage,
): { part: ActivityPart; id: string; definition: ActivityDefinition } | undefined {
  if (isQuestion(block))
    return { part: 'question', id: block.id, definition: questionDefinition(block, inLanguage) };
  if (isActivity(block))
    return { part: 'lab', id: block.id, definition: activityDefinition(block, inLanguage) };
  if (!isTest(block)) return undefined;
  return {
    part: 'test',
    id: block.id,
    definition: {
      name: inLanguage(block.title),
      description: inLanguage(block.intro),
      type: activityTypes.test,
    },
  };
}

function activityDefinition(block: ActivityBlock, inLanguage: InLanguage): ActivityDefinition {
  switch (block.kind) {
    case 'likert':
      return {
        name: inLanguage(block.prompt),
        type: activityTypes.question,
        interactionType: 'likert',
        scale: block.labels.map((label, index) => ({
          id: String(index + 1),
          description: inLanguage(label),
        })),
      };
    case 'reflection':
      return {
        name: inLanguage(block.prompt),
        type: activityTypes.question,
        interactionType: 'long-fill-in',
      };
    default:
      return { name: inLanguage(block.title), type: activityTypes.lab };
  }
}

const components = (
  items: readonly { id: string; text: string }[],
  inLanguage: InLanguage,
): InteractionComponent[] => items.map((item) => ({ id: item.id, description: inLanguage(item.text) }));

function itemDefinition({ stem, options, correct }: BankItem, inLanguage: InLanguage): ActivityDefinition {
  return {
    name: inLanguage(stem),
    type: activityTypes.question,
    interactionType: 'choice',
    correctResponsesPattern: [correct],
    choices: components(options, inLanguage),
  };
}

/** Every pattern of a right response (xAPI-Data, Appendix C: Interaction Activities). */
function patternsOf(interaction: InteractionType, spec: QuestionSpec): string[] {
  if (spec.range) return [`${spec.range.min}[:]${spec.range.max}`];
  if (spec.accepts) return spec.accepts.flatMap(({ texts, correct }) => (correct ? texts : []));
  return [formatResponse(interaction, spec.correct)];
}

function questionDefinition(block: QuestionBlock, inLanguage: InLanguage): ActivityDefinition {
  const spec = specOf(block);
  const { interaction } = questionKinds[spec.kind] ?? {};
  if (!interaction) throw new Error(`No question kind '${spec.kind}' in src/blocks/question-kinds.ts`);
  const definition: ActivityDefinition = {
    name: inLanguage(block.stem),
    type: activityTypes.question,
    interactionType: interaction,
    correctResponsesPattern: patternsOf(interaction, spec),
  };
  switch (block.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return { ...definition, choices: components(block.options, inLanguage) };
    case 'ordering':
      return { ...definition, choices: components(block.items, inLanguage) };
    case 'matching':
      return {
        ...definition,
        source: components(block.sources, inLanguage),
        target: components(block.targets, inLanguage),
      };
    default:
      return definition;
  }
}
