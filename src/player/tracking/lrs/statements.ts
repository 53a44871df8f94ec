// Turns reports into xAPI statements, in the words of src/vocabulary.
import {
  type Agent,
  answerResult,
  formatDuration,
  makeStatement,
  type Result,
  type Statement,
  type StatementFrame,
  type Subject,
  scoreOf,
} from '../../../vocabulary/statements.ts';
import { extensions, type VerbName } from '../../../vocabulary/terms.ts';
import type { LabInteraction, QuestionInteraction, Report } from '../../report.ts';

/** The account of a learner whom an LMS names (xAPI-Data 2.4.2.4); undefined when it doesn't name her. */
export function accountOf(learner: { id: string; name: string }, homePage: string): Agent | undefined {
  if (learner.id === '' || !/^https?:\/\//.test(homePage)) return undefined;
  return {
    objectType: 'Agent',
    ...(learner.name ? { name: learner.name } : {}),
    account: { homePage, name: learner.id },
  };
}

/** The statements that a report amounts to, in order. @param newId makes a UUID */
export function statementsOf(frame: StatementFrame, report: Report, newId: () => string): Statement[] {
  const timestamp = new Date(report.at).toISOString();
  const attempt = report.registration && !frame.registration ? { registration: report.registration } : {};
  const say = (verb: VerbName, subject: Subject, result?: Result): Statement =>
    makeStatement({ ...frame, ...attempt }, { id: newId(), timestamp }, verb, subject, result);
  const whole: Subject = { part: 'session' };
  const progress = { [extensions.progress]: report.percent };
  const { happening, changed } = report;
  switch (happening.type) {
    case 'started':
      return [say(happening.resumed ? 'resumed' : 'initialized', whole, { extensions: progress })];
    case 'left':
      return [
        say(report.status === 'incomplete' ? 'suspended' : 'terminated', whole, {
          ...(report.percent < 100 ? {} : { score: scoreOf(report.score) }),
          completion: report.percent === 100,
          duration: formatDuration(happening.seconds),
          extensions: progress,
        }),
      ];
    case 'opened':
      return [
        say('experienced', part('page', happening.page, happening.unit), { extensions: progress }),
        ...outcome(),
      ];
    case 'interaction':
      return [interaction(happening.interaction), ...outcome()];
    case 'merged':
    case 'submitted':
      return outcome();
  }

  function interaction(done: QuestionInteraction | LabInteraction): Statement {
    if (done.part === 'question') {
      const result = answerResult(done.type, done.response, done.correct, done.tries, done.seconds);
      return say('answered', part('question', done.id, done.unit), result);
    }
    return say('interacted', part('lab', done.id, done.unit), {
      response: done.response,
      duration: formatDuration(done.seconds),
      extensions: { [extensions.measure]: done.measure },
    });
  }

  function outcome(): Statement[] {
    const score = scoreOf(report.score);
    return [
      ...(changed.completion ? [say('completed', whole, { completion: true, score })] : []),
      ...(changed.status && report.status !== 'incomplete'
        ? [say(report.status, whole, { completion: true, success: report.status === 'passed', score })]
        : []),
    ];
  }
}

const part = (name: 'page' | 'question' | 'lab', id: string, unit: string | undefined): Subject => ({
  part: name,
  id,
  ...(unit ? { unit } : {}),
});
