// Watches the calls that a lesson makes to a SCORM API, and says what is wrong with each and with the whole visit. Plain
// logic, no DOM: stricter than the API that answers, because other LMSs are.
import { callText, type Fault, type FaultCode, fault } from '../fault.ts';
import type { DataModel, Problem } from './checks.ts';

/** One call and its answer. */
export interface ApiCall {
  /** Name in the standard of the API, e.g. `LMSSetValue` or `SetValue`. */
  name: string;
  args: readonly string[];
  result: string;
  /** Error code after the call, `0` when all was well. */
  error: string;
  errorText: string;
}

/** What is in the data model when the lesson is opened. */
export interface StartValues {
  /** Values by element. */
  values: Readonly<Record<string, string>>;
  /** Entries of collections by their element, e.g. `cmi.interactions`. */
  counts: Readonly<Record<string, number>>;
}

export interface ScormWatch {
  /** @returns what is wrong with this call */
  call(call: ApiCall): Fault[];
  /** What is wrong with the visit as it stands now, should it end here. */
  end(): Fault[];
  readonly isInitialized: boolean;
}

/** The elements that say how a visit went. */
interface Outcome {
  status: readonly string[];
  /** Values of a status that nobody has set. */
  unset: readonly string[];
  done: readonly string[];
  score: readonly string[];
  exit: string;
}

const outcomes: Readonly<Record<'scorm12' | 'scorm2004', Outcome>> = {
  scorm12: {
    status: ['cmi.core.lesson_status'],
    unset: ['', 'not attempted'],
    done: ['passed', 'completed', 'failed'],
    score: ['cmi.core.score.raw'],
    exit: 'cmi.core.exit',
  },
  scorm2004: {
    status: ['cmi.completion_status', 'cmi.success_status'],
    unset: ['', 'not attempted', 'unknown'],
    done: ['completed', 'passed', 'failed'],
    score: ['cmi.score.scaled', 'cmi.score.raw'],
    exit: 'cmi.exit',
  },
};

/** Codes of errors that our own checks don't foresee. 403 of a read means that nothing was set, which is no fault. */
const meanings: Readonly<Record<string, Readonly<Record<string, FaultCode>>>> = {
  scorm12: { 201: 'refused', 401: 'unknown-element', 402: 'keyword', 403: 'read-only', 404: 'write-only' },
  scorm2004: {
    401: 'unknown-element',
    402: 'unknown-element',
    404: 'read-only',
    405: 'write-only',
    406: 'wrong-type',
    407: 'out-of-range',
    408: 'dependency',
  },
};

/** Begins to watch one opening. @param model of the edition that the package names. @param start what the launch begins with */
export function createScormWatch(
  standard: 'scorm12' | 'scorm2004',
  model: DataModel,
  start: StartValues,
): ScormWatch {
  const outcome = outcomes[standard];
  const values: Record<string, string> = { ...start.values };
  const counts: Record<string, number> = { ...start.counts };
  let state: 'before' | 'running' | 'ended' = 'before';
  let sets = 0;
  let commits = 0;

  const elementOf = (name: string) => {
    if (/\._(children|count|version)$/.test(name)) return { access: 'keyword' } as const;
    if (name.startsWith('adl.nav.request_valid.')) return { access: 'read' } as const;
    return model.elements[name.replace(/\.\d+(?=\.)/g, '.n')];
  };

  /** What is wrong with the order of calls. */
  function orderFault(kind: string, { args, error, ...call }: ApiCall): FaultCode | undefined {
    if (kind === 'Initialize') {
      if (state === 'before') return undefined;
      return state === 'running' ? 'initialize-twice' : 'after-finish';
    }
    if (state === 'before') return 'before-initialize';
    if (state === 'ended') return isFinish(call.name) ? 'finish-twice' : 'after-finish';
    return undefined;
  }

  function getProblem(element: string): Problem | undefined {
    const known = elementOf(element);
    if (!known) return { code: 'unknown-element', expected: '' };
    return known.access === 'write' ? { code: 'write-only', expected: '' } : undefined;
  }

  function setProblem(element: string, value: string): Problem | undefined {
    const known = elementOf(element);
    if (!known) return { code: 'unknown-element', expected: '' };
    if (known.access === 'keyword') return { code: 'keyword', expected: '' };
    if (known.access === 'read') return { code: 'read-only', expected: '' };
    const [, collection = '', index = '', rest = ''] = /^(cmi\.\w+)\.(\d+)\.(.+)$/.exec(element) ?? [];
    const count = counts[collection] ?? 0;
    if (collection !== '' && Number(index) > count)
      return { code: 'index-gap', expected: `${collection}.${count}` };
    if (rest === 'id' && collection === 'cmi.objectives' && standard === 'scorm2004') {
      const twin = Object.entries(values).find(
        ([name, id]) => /^cmi\.objectives\.\d+\.id$/.test(name) && name !== element && id === value,
      );
      if (twin) return { code: 'duplicate-id', expected: twin[0] };
    }
    if (rest === model.response || /^correct_responses\.\d+\.pattern$/.test(rest))
      return model.answer(values[`${collection}.${index}.type`] ?? '', rest, value);
    return known.check?.(value);
  }

  function valueFault(kind: string, call: ApiCall): Fault | undefined {
    const [element = '', value = ''] = call.args;
    const isSet = kind === 'SetValue';
    const given = { subject: element, call: callText(call.name, call.args), error: shownError(call) };
    const problem = isSet ? setProblem(element, value) : getProblem(element);
    if (problem) return fault(problem.code, { ...given, expected: problem.expected });
    if (call.error === '0' || (!isSet && standard === 'scorm2004' && call.error === '403')) return undefined;
    // SCORM 1.2 has one code for a wrong type and a wrong range.
    const code =
      standard === 'scorm12' && call.error === '405' ? 'wrong-type' : meanings[standard]?.[call.error];
    return fault(code ?? 'refused', { ...given, expected: call.errorText });
  }

  function remember(element: string, value: string): void {
    sets += 1;
    values[element] = value;
    const [, collection = '', index = ''] = /^(cmi\.\w+)\.(\d+)\./.exec(element) ?? [];
    if (collection !== '') counts[collection] = Math.max(counts[collection] ?? 0, Number(index) + 1);
  }

  return {
    get isInitialized() {
      return state !== 'before';
    },
    call(call) {
      const kind = call.name.replace(/^LMS/, '');
      const wrongOrder = orderFault(kind, call);
      const given = { call: callText(call.name, call.args), error: shownError(call) };
      const found: Fault[] = [];
      if (wrongOrder) found.push(fault(wrongOrder, { subject: call.args[0] ?? '', ...given }));
      const takesNothing = kind === 'Initialize' || kind === 'Commit' || isFinish(kind);
      if (takesNothing && (call.args.length !== 1 || call.args[0] !== ''))
        found.push(fault('bad-argument', { subject: call.name, ...given, expected: `${call.name}("")` }));
      if (kind === 'Initialize' && call.result === 'true') state = 'running';
      if (wrongOrder) return found;
      if (kind === 'GetValue' || kind === 'SetValue') {
        const wrong = valueFault(kind, call);
        if (wrong) found.push(wrong);
        if (kind === 'SetValue' && call.result === 'true') remember(call.args[0] ?? '', call.args[1] ?? '');
      } else if (takesNothing && call.error !== '0' && found.length === 0) {
        found.push(fault('refused', { subject: call.name, ...given, expected: call.errorText }));
      }
      if (kind === 'Commit') commits += 1;
      if (isFinish(kind) && call.result === 'true') state = 'ended';
      return found;
    },
    end() {
      if (state === 'before') return [fault('never-initialized')];
      const found: Fault[] = [];
      if (state === 'running') found.push(fault('left-unfinished'));
      if (sets > 0 && commits === 0) found.push(fault('never-committed'));
      const said = outcome.status.map((element) => values[element] ?? '');
      const isDone = said.some((status) => outcome.done.includes(status));
      if (said.every((status) => outcome.unset.includes(status)))
        found.push(fault('no-status', { subject: outcome.status.join(', ') }));
      if (isDone && outcome.score.every((element) => (values[element] ?? '') === ''))
        found.push(fault('no-score', { subject: outcome.score.join(', ') }));
      if (state === 'ended' && !isDone && said.includes('incomplete') && values[outcome.exit] !== 'suspend')
        found.push(fault('not-suspended', { subject: outcome.exit, expected: 'suspend' }));
      return found;
    },
  };
}

const isFinish = (name: string): boolean => /^(LMS)?(Finish|Terminate)$/.test(name);

const shownError = ({ error }: ApiCall): string => (error === '0' ? '' : error);
