// The data model of SCORM 1.2 (RTE 3.4): what each element takes.
import { both, type Check, type DataModel, form, number, read, text, words, write } from './checks.ts';

const identifier: Check = form(/^[A-Za-z0-9_-]{1,255}$/, 'A–Z a–z 0–9 _ - (≤ 255)', 'bad-identifier');
const timespan: Check = form(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/, '0000:05:30.25', 'bad-time');
const time: Check = form(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/, '13:45:30', 'bad-time');
const score: Check = number({ least: 0, most: 100, mayBeEmpty: true });
const status = ['passed', 'completed', 'failed', 'incomplete', 'browsed'];

/** "not attempted" is what an LMS says of a lesson; a lesson that says so of itself is refused. */
const lessonStatus: Check = (value) =>
  value === 'not attempted'
    ? { code: 'not-attempted', expected: status.join(', ') }
    : words(...status)(value);

const result: Check = (value) =>
  /^-?\d+(\.\d+)?$/.test(value)
    ? undefined
    : words('correct', 'wrong', 'unanticipated', 'neutral')(value) && {
        code: 'vocabulary',
        expected: 'correct, wrong, unanticipated, neutral, 12.5',
      };

/** How answers of each type are written; types that aren't here are free text. */
const answers: Readonly<Record<string, Check>> = {
  'true-false': form(/^[tf01]$/i, 't, f, 0, 1', 'bad-response'),
  choice: form(/^\{?[0-9a-z](,[0-9a-z])*\}?$/i, 'a,b', 'bad-response'),
  matching: form(/^\{?[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*\}?$/i, 'a.1,b.2', 'bad-response'),
  sequencing: form(/^\{?[0-9a-z](,[0-9a-z])*\}?$/i, 'a,b,c', 'bad-response'),
  likert: form(/^[0-9a-z]$/i, 'a', 'bad-response'),
  numeric: number({}),
};

export const scorm12Model: DataModel = {
  response: 'student_response',
  answer(type, _element, value) {
    return value === '' ? undefined : (text(255)(value) ?? answers[type]?.(value));
  },
  elements: {
    'cmi._version': read,
    'cmi.core.student_id': read,
    'cmi.core.student_name': read,
    'cmi.core.lesson_location': both(text(255)),
    'cmi.core.credit': read,
    'cmi.core.lesson_status': both(lessonStatus),
    'cmi.core.entry': read,
    'cmi.core.score.raw': both(score),
    'cmi.core.score.min': both(score),
    'cmi.core.score.max': both(score),
    'cmi.core.total_time': read,
    'cmi.core.lesson_mode': read,
    'cmi.core.exit': write(words('time-out', 'suspend', 'logout', '')),
    'cmi.core.session_time': write(timespan),
    'cmi.suspend_data': both(text(4096)),
    'cmi.launch_data': read,
    'cmi.comments': both(text(4096)),
    'cmi.comments_from_lms': read,
    'cmi.objectives.n.id': both(identifier),
    'cmi.objectives.n.score.raw': both(score),
    'cmi.objectives.n.score.min': both(score),
    'cmi.objectives.n.score.max': both(score),
    'cmi.objectives.n.status': both(words(...status, 'not attempted')),
    'cmi.student_data.mastery_score': read,
    'cmi.student_data.max_time_allowed': read,
    'cmi.student_data.time_limit_action': read,
    'cmi.student_preference.audio': both(number({ least: -1, most: 100, whole: true })),
    'cmi.student_preference.language': both(text(255)),
    'cmi.student_preference.speed': both(number({ least: -100, most: 100, whole: true })),
    'cmi.student_preference.text': both(number({ least: -1, most: 1, whole: true })),
    'cmi.interactions.n.id': write(identifier),
    'cmi.interactions.n.objectives.n.id': write(identifier),
    'cmi.interactions.n.time': write(time),
    'cmi.interactions.n.type': write(
      words('true-false', 'choice', 'fill-in', 'matching', 'performance', 'sequencing', 'likert', 'numeric'),
    ),
    'cmi.interactions.n.correct_responses.n.pattern': write(),
    'cmi.interactions.n.weighting': write(number({})),
    'cmi.interactions.n.student_response': write(),
    'cmi.interactions.n.result': write(result),
    'cmi.interactions.n.latency': write(timespan),
  },
};
