// Activity definitions of a session, made when a package is built: what statements call the pages, questions and labs.

import { questionKinds } from '../blocks/question-kinds.ts';
import { isLab, isQuestion, type QuestionBlock } from '../blocks/schemas.ts';
import { specOf } from '../blocks/spec.ts';
import type { Course, Session } from '../model/course.ts';
import { courseActivityId, partActivityId, sessionActivityId } from './activities.ts';
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
        if (isQuestion(block)) {
          definitions[partActivityId(sessionIri, 'question', block.id)] = questionDefinition(
            block,
            inLanguage,
          );
        } else if (isLab(block)) {
          definitions[partActivityId(sessionIri, 'lab', block.id)] = {
            name: inLanguage(block.title),
            type: activityTypes.lab,
          };
        }
      }
    }
  }
  return definitions;
}

function questionDefinition(
  block: QuestionBlock,
  inLanguage: (markdown: string) => LanguageMap,
): ActivityDefinition {
  const components = (items: readonly { id: string; text: string }[]): InteractionComponent[] =>
    items.map((item) => ({ id: item.id, description: inLanguage(item.text) }));
  const spec = specOf(block);
  const { interaction } = questionKinds[spec.kind] ?? {};
  if (!interaction) throw new Error(`No question kind '${spec.kind}' in src/blocks/question-kinds.ts`);
  const definition: ActivityDefinition = {
    name: inLanguage(block.stem),
    type: activityTypes.question,
    interactionType: interaction,
    correctResponsesPattern: [formatResponse(interaction, spec.correct)],
  };
  switch (block.kind) {
    case 'single-choice':
    case 'multiple-choice':
      return { ...definition, choices: components(block.options) };
    case 'ordering':
      return { ...definition, choices: components(block.items) };
    case 'matching':
      return { ...definition, source: components(block.sources), target: components(block.targets) };
    case 'true-false':
      return definition;
  }
}
