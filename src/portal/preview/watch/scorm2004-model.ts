// The data model of SCORM 2004 (RTE 4): what each element takes, in the edition that a manifest names.
import {
  both,
  type Check,
  type DataModel,
  form,
  number,
  type Problem,
  read,
  text,
  words,
  write,
} from './checks.ts';

const identifier: Check = form(/^[^\s{}]{1,4000}$/, 'urn:id:1, id-1 (≤ 4000)', 'bad-identifier');
const duration: Check = form(
  /^P(?=[\dT])(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/,
  'PT5M30.25S',
  'bad-time',
);
const timestamp: Check = form(
  /^(19[7-9]\d|20[0-2]\d|203[0-8])(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d(:[0-5]\d(\.\d{1,2}(Z|[+-]\d\d(:\d\d)?)?)?)?)?)?)?)?$/,
  '2026-11-22T10:00:00.12Z',
  'bad-time',
);
const completion: Check = words('completed', 'incomplete', 'not attempted', 'unknown');
const success: Check = words('passed', 'failed', 'unknown');
const scaled: Check = number({ least: -1, most: 1 });
const measure: Check = number({ least: 0, most: 1 });

const result: Check = (value) =>
  /^-?\d+(\.\d+)?$/.test(value)
    ? undefined
    : words('correct', 'incorrect', 'unanticipated', 'neutral')(value) && {
        code: 'vocabulary',
        expected: 'correct, incorrect, unanticipated, neutral, 12.5',
      };

const types = [
  'true-false',
  'choice',
  'fill-in',
  'long-fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
  'other',
];

const ids = (value: string) => value.split('[,]');
const isId = (value: string) => /^[^\s{}[\]]{1,250}$/.test(value);
const isPair = (value: string) => {
  const [left = '', right = '', rest] = value.split('[.]');
  return rest === undefined && isId(left) && isId(right);
};

/** Whether a learner's response has the form of its type; types that aren't here are free text. */
const forms: Readonly<Record<string, { isRight(value: string): boolean; example: string }>> = {
  'true-false': { isRight: (value) => /^(true|false)$/.test(value), example: 'true, false' },
  choice: {
    isRight: (value) =>
      value === '' || (ids(value).every(isId) && new Set(ids(value)).size === ids(value).length),
    example: 'a[,]b',
  },
  matching: { isRight: (value) => ids(value).every(isPair), example: 'a[.]1[,]b[.]2' },
  performance: {
    isRight: (value) => ids(value).every((step) => step.includes('[.]')),
    example: 'step[.]answer',
  },
  sequencing: { isRight: (value) => ids(value).every(isId), example: 'a[,]b[,]c' },
  likert: { isRight: isId, example: 'a' },
  numeric: { isRight: (value) => /^-?\d*\.?\d+$/.test(value), example: '12.5' },
};

function answer(type: string, element: string, value: string): Problem | undefined {
  const bare = value.replace(/^(\{(lang|case_matters|order_matters)=[^}]*\})+/, '');
  const isPattern = element.endsWith('.pattern');
  if (isPattern && type === 'numeric') {
    const isRange = /^(-?\d*\.?\d+)?\[:\](-?\d*\.?\d+)?$/.test(bare);
    return isRange ? undefined : { code: 'bad-response', expected: '3.9[:]4.1' };
  }
  const expected = forms[type];
  if (expected && !expected.isRight(bare)) return { code: 'bad-response', expected: expected.example };
  if (type === 'fill-in') return ids(bare).map(text(250)).find(Boolean);
  return text(4000)(value);
}

/** @param edition as the manifest writes it; until the 4th Edition a lesson's memory is small */
export function scorm2004Model(edition: string): DataModel {
  return {
    response: 'learner_response',
    answer,
    elements: {
      'cmi._version': read,
      'cmi.comments_from_learner.n.comment': both(text(4000)),
      'cmi.comments_from_learner.n.location': both(text(250)),
      'cmi.comments_from_learner.n.timestamp': both(timestamp),
      'cmi.comments_from_lms.n.comment': read,
      'cmi.comments_from_lms.n.location': read,
      'cmi.comments_from_lms.n.timestamp': read,
      'cmi.completion_status': both(completion),
      'cmi.completion_threshold': read,
      'cmi.credit': read,
      'cmi.entry': read,
      'cmi.exit': write(words('time-out', 'suspend', 'logout', 'normal', '')),
      'cmi.interactions.n.id': both(identifier),
      'cmi.interactions.n.type': both(words(...types)),
      'cmi.interactions.n.objectives.n.id': both(identifier),
      'cmi.interactions.n.timestamp': both(timestamp),
      'cmi.interactions.n.correct_responses.n.pattern': both(),
      'cmi.interactions.n.weighting': both(number({})),
      'cmi.interactions.n.learner_response': both(),
      'cmi.interactions.n.result': both(result),
      'cmi.interactions.n.latency': both(duration),
      'cmi.interactions.n.description': both(text(250 + '{lang=xx-XX}'.length)),
      'cmi.launch_data': read,
      'cmi.learner_id': read,
      'cmi.learner_name': read,
      'cmi.learner_preference.audio_level': both(number({ least: 0 })),
      'cmi.learner_preference.language': both(text(250)),
      'cmi.learner_preference.delivery_speed': both(number({ least: 0 })),
      'cmi.learner_preference.audio_captioning': both(words('-1', '0', '1')),
      'cmi.location': both(text(1000)),
      'cmi.max_time_allowed': read,
      'cmi.mode': read,
      'cmi.objectives.n.id': both(identifier),
      'cmi.objectives.n.score.scaled': both(scaled),
      'cmi.objectives.n.score.raw': both(number({})),
      'cmi.objectives.n.score.min': both(number({})),
      'cmi.objectives.n.score.max': both(number({})),
      'cmi.objectives.n.success_status': both(success),
      'cmi.objectives.n.completion_status': both(completion),
      'cmi.objectives.n.progress_measure': both(measure),
      'cmi.objectives.n.description': both(text(250 + '{lang=xx-XX}'.length)),
      'cmi.progress_measure': both(measure),
      'cmi.scaled_passing_score': read,
      'cmi.score.scaled': both(scaled),
      'cmi.score.raw': both(number({})),
      'cmi.score.min': both(number({})),
      'cmi.score.max': both(number({})),
      'cmi.session_time': write(duration),
      'cmi.success_status': both(success),
      'cmi.suspend_data': both(text(suspendLimit('scorm2004', edition))),
      'cmi.time_limit_action': read,
      'cmi.total_time': read,
      'adl.nav.request': both(
        form(
          /^(continue|previous|exit|exitAll|abandon|abandonAll|suspendAll|_none_|\{target=[^\s{}]+\}(choice|jump))$/,
          'continue, previous, exit, exitAll, suspendAll, {target=id}choice, _none_',
          'vocabulary',
        ),
      ),
      'adl.nav.request_valid.continue': read,
      'adl.nav.request_valid.previous': read,
      'adl.data.n.id': read,
      'adl.data.n.store': both(text(64_000)),
    },
  };
}

/** How many characters of cmi.suspend_data a standard promises (sections 3.4 of SCORM 1.2, 4.2.23 of 2004). */
export function suspendLimit(standard: string, edition = ''): number {
  if (standard === 'scorm12') return 4096;
  return edition.includes('4th') ? 64_000 : 4000;
}
