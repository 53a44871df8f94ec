// Strings of the kinds that are loaded only when they are shown: one line a kind. They travel in the kind's own chunk.
import type { Catalogue } from '../say.ts';
import { strings as caseStudy } from './case-study.ts';
import { strings as guidedForm } from './guided-form-page.ts';
import { strings as labAgreement } from './lab-agreement.ts';
import { strings as labAiScale } from './lab-ai-scale.ts';
import { strings as labAnonymise } from './lab-anonymise.ts';
import { strings as labClaims } from './lab-claims.ts';
import { strings as labClassifier } from './lab-classifier.ts';
import { strings as labDilemma } from './lab-dilemma.ts';
import { strings as labItemAnalysis } from './lab-item-analysis.ts';
import { strings as labItemClinic } from './lab-item-clinic.ts';
import { strings as labLessonPlan } from './lab-lesson-plan.ts';
import { strings as labNgram } from './lab-ngram.ts';
import { strings as labOutreach } from './lab-outreach.ts';
import { strings as labPrompt } from './lab-prompt.ts';
import { strings as labRubric } from './lab-rubric.ts';
import { strings as test } from './test.ts';
import { strings as works } from './works.ts';

export const labStrings: Readonly<Record<string, Catalogue>> = {
  'case-study': caseStudy,
  // Said by pages alone: no kind of block has this name, so no chunk carries them.
  'guided-form': guidedForm,
  'lab-agreement': labAgreement,
  'lab-ai-scale': labAiScale,
  'lab-anonymise': labAnonymise,
  'lab-claims': labClaims,
  'lab-classifier': labClassifier,
  'lab-dilemma': labDilemma,
  'lab-item-analysis': labItemAnalysis,
  'lab-ngram': labNgram,
  'lab-item-clinic': labItemClinic,
  'lab-lesson-plan': labLessonPlan,
  'lab-outreach': labOutreach,
  'lab-prompt': labPrompt,
  'lab-rubric': labRubric,
  test,
  works,
};
