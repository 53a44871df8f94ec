// Turns reports into xAPI statements, in the words of src/vocabulary.
import {
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
import type {
  ItemInteraction,
  LabInteraction,
  QuestionInteraction,
  Report,
  TestResult,
} from '../../report.ts';

/** The statements that a report amounts to, in order. @param newId makes a UUID */
export function statementsOf(frame: StatementFrame, report: Report, newId: () => string): Statement[] {
  return [...partStatementsOf(frame, report, newId), ...sessionStatementsOf(frame, report, newId)];
}

/** The statements of a report about parts of the session: pages, questions, labs and tests. */
export function partStatementsOf(frame: StatementFrame, report: Report, newId: () => string): Statement[] {
  const say = speakerOf(frame, report, newId);
  const { happening } = report;
  switch (happening.type) {
    case 'opened':
      return [say('experienced', part('page', happening.page, happening.unit), progressOf(report))];
    case 'interaction':
      return [interaction(happening.interaction)];
    case 'test':
      return [...happening.result.items.map(item), testResult(happening.result)];
    default:
      return [];
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

  function item({ id, test, attempt, response, correct, seconds }: ItemInteraction): Statement {
    return say(
      'answered',
      { part: 'question', id, test },
      {
        success: correct,
        completion: response !== undefined,
        ...(response === undefined ? {} : { response }),
        duration: formatDuration(seconds),
        extensions: { [extensions.attempt]: attempt },
      },
    );
  }

  function testResult({ id, unit, attempt, score, passed, items }: TestResult): Statement {
    const verb = passed === undefined ? 'completed' : passed ? 'passed' : 'failed';
    return say(verb, part('test', id, unit), {
      score: scoreOf(score),
      ...(passed === undefined ? {} : { success: passed }),
      completion: true,
      duration: formatDuration(items.reduce((sum, { seconds }) => sum + seconds, 0)),
      extensions: { [extensions.attempt]: attempt },
    });
  }
}

/** The statements of a report about the session as a whole: how the launch begins and ends, and the outcome. */
function sessionStatementsOf(frame: StatementFrame, report: Report, newId: () => string): Statement[] {
  const say = speakerOf(frame, report, newId);
  const whole: Subject = { part: 'session' };
  const { happening, changed } = report;
  const score = report.graded ? { score: scoreOf(report.score) } : {};
  switch (happening.type) {
    case 'started':
      return [say(happening.resumed ? 'resumed' : 'initialized', whole, progressOf(report))];
    case 'left':
      return [
        say(report.status === 'incomplete' ? 'suspended' : 'terminated', whole, {
          ...(report.percent < 100 ? {} : score),
          completion: report.percent === 100,
          duration: formatDuration(happening.seconds),
          ...progressOf(report),
        }),
      ];
    case 'noted':
      return [];
    default:
      return [
        ...(changed.completion ? [say('completed', whole, { completion: true, ...score })] : []),
        ...(changed.status && (report.status === 'passed' || report.status === 'failed')
          ? [say(report.status, whole, { completion: true, success: report.status === 'passed', ...score })]
          : []),
      ];
  }
}

type Say = (verb: VerbName, subject: Subject, result?: Result) => Statement;

/** Makes statements of a report's time, attempt and level. */
function speakerOf(frame: StatementFrame, report: Report, newId: () => string): Say {
  const timestamp = new Date(report.at).toISOString();
  const attempt = report.registration && !frame.registration ? { registration: report.registration } : {};
  const level = report.jenjang ? { jenjang: report.jenjang } : {};
  return (verb, subject, result) =>
    makeStatement({ ...frame, ...attempt, ...level }, { id: newId(), timestamp }, verb, subject, result);
}

const progressOf = ({ percent }: Report): Result => ({ extensions: { [extensions.progress]: percent } });

const part = (name: 'page' | 'question' | 'lab' | 'test', id: string, unit: string | undefined): Subject => ({
  part: name,
  id,
  ...(unit ? { unit } : {}),
});
