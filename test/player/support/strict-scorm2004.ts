// An LMS that takes SCORM 2004 at its word: states, data types, sizes, order of calls. It logs every call.
import type { Scorm2004Api } from '../../../src/player/tracking/scorm2004-api.ts';
import { elements, patterns, responses } from './scorm2004-types.ts';

export interface FakeLms2004Options {
  /** Values that the LMS has at launch. */
  values?: Record<string, string>;
  /** Answers of Commit in turn; "true" when they are used up. */
  commits?: string[];
}

const readOnly =
  /^cmi\.(mode|credit|entry|learner_id|learner_name|launch_data|total_time|completion_threshold|scaled_passing_score)$|\._(children|count|version)$/;
const writeOnly = /^cmi\.(exit|session_time)$/;
const interactionsMost = 250;

export class StrictScorm2004 implements Scorm2004Api {
  readonly calls: string[] = [];
  /** Everything that a strict LMS would have complained about. */
  readonly complaints: string[] = [];
  readonly values: Map<string, string>;
  readonly committed: Map<string, string>[] = [];
  readonly #commits: string[];
  #state: 'new' | 'running' | 'terminated' = 'new';
  #error = '0';

  constructor({ values = {}, commits = [] }: FakeLms2004Options = {}) {
    this.#commits = [...commits];
    this.values = new Map(
      Object.entries({
        'cmi.learner_id': 'bu-sari',
        'cmi.learner_name': 'Sari Dewi, S.Pd.',
        'cmi.mode': 'normal',
        'cmi.credit': 'credit',
        'cmi.entry': 'ab-initio',
        'cmi.completion_status': 'unknown',
        'cmi.success_status': 'unknown',
        ...values,
      }),
    );
  }

  /** Starts the next launch on what this one has left: a suspended attempt goes on, any other has ended. */
  relaunch(values: Record<string, string> = {}): StrictScorm2004 {
    const suspended = this.values.get('cmi.exit') === 'suspend';
    const kept = Object.fromEntries([...this.values].filter(([element]) => !writeOnly.test(element)));
    return new StrictScorm2004({
      values: { ...(suspended ? { ...kept, 'cmi.entry': 'resume' } : {}), ...values },
    });
  }

  interactions(): Record<string, string>[] {
    return Array.from({ length: this.#count(/^cmi\.interactions\.\d+\.id$/) }, (_, index) => {
      const prefix = `cmi.interactions.${index}.`;
      return Object.fromEntries(
        [...this.values]
          .filter(([element]) => element.startsWith(prefix))
          .map(([element, value]) => [element.slice(prefix.length), value]),
      );
    });
  }

  named(name: string): string[] {
    return this.calls.filter((call) => call.startsWith(name));
  }

  Initialize(parameter: string): string {
    this.#log('Initialize', parameter);
    if (parameter !== '') return this.#refuse('201');
    if (this.#state !== 'new') return this.#refuse(this.#state === 'running' ? '103' : '104');
    this.#state = 'running';
    return this.#accept();
  }

  Terminate(parameter: string): string {
    this.#log('Terminate', parameter);
    if (parameter !== '') return this.#refuse('201');
    if (this.#state !== 'running') return this.#refuse(this.#state === 'new' ? '112' : '113');
    this.#state = 'terminated';
    return this.#accept();
  }

  GetValue(element: string): string {
    this.#log('GetValue', element);
    if (this.#state !== 'running') return this.#refuse(this.#state === 'new' ? '122' : '123', '');
    if (writeOnly.test(element)) return this.#refuse('405', '');
    this.#error = '0';
    if (element === 'cmi.interactions._children')
      return 'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description';
    if (element === 'cmi.interactions._count') return String(this.#count(/^cmi\.interactions\.\d+\.id$/));
    const value = this.values.get(element);
    if (value !== undefined) return value;
    const known = readOnly.test(element) || elements.some(([pattern]) => pattern.test(element));
    if (!known) return this.#refuse('401', '');
    // Never set: an error code, but nobody's fault.
    this.#error = '403';
    return '';
  }

  SetValue(element: string, value: string): string {
    this.#log('SetValue', element, value);
    if (this.#state !== 'running') return this.#refuse(this.#state === 'new' ? '132' : '133');
    if (typeof value !== 'string') return this.#refuse('406');
    const code = this.#check(element, value);
    if (code !== '0') return this.#refuse(code);
    this.values.set(element, value);
    return this.#accept();
  }

  Commit(parameter: string): string {
    this.#log('Commit', parameter);
    if (parameter !== '') return this.#refuse('201');
    if (this.#state !== 'running') return this.#refuse(this.#state === 'new' ? '142' : '143');
    if ((this.#commits.shift() ?? 'true') !== 'true') {
      this.#error = '391';
      return 'false';
    }
    this.committed.push(new Map(this.values));
    return this.#accept();
  }

  GetLastError(): string {
    return this.#error;
  }

  GetErrorString(code: string): string {
    return `Error ${code}`;
  }

  GetDiagnostic(code: string): string {
    return code;
  }

  #check(element: string, value: string): string {
    if (readOnly.test(element)) return '404';
    const [, index, field] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
    if (index !== undefined && field !== undefined) {
      const order = this.#checkOrder(Number(index), field);
      if (order !== '0') return order;
      const type = this.values.get(`cmi.interactions.${index}.type`) ?? '';
      if (field === 'learner_response') return responses[type]?.(value) ?? '408';
      if (field.startsWith('correct_responses.')) return this.#checkPattern(index, field, type, value);
    }
    return elements.find(([pattern]) => pattern.test(element))?.[1](value) ?? '401';
  }

  #checkOrder(index: number, field: string): string {
    const count = this.#count(/^cmi\.interactions\.\d+\.id$/);
    if (index > count || index >= interactionsMost) return '351';
    return field !== 'id' && index === count ? '408' : '0';
  }

  #checkPattern(index: string, field: string, type: string, value: string): string {
    const rule = patterns[type];
    if (!rule) return '408';
    const prefix = `cmi.interactions.${index}.correct_responses.`;
    const others = [...this.values].filter(
      ([element]) => element.startsWith(prefix) && element !== `cmi.interactions.${index}.${field}`,
    );
    const at = Number(/^correct_responses\.(\d+)\.pattern$/.exec(field)?.[1]);
    if (at !== others.length || at >= rule.most || others.some(([, other]) => other === value)) return '351';
    return (rule.check ?? responses[type])?.(value) ?? '401';
  }

  #count(pattern: RegExp): number {
    return [...this.values.keys()].filter((element) => pattern.test(element)).length;
  }

  #log(...call: unknown[]): void {
    this.calls.push(call.join(' ').trim());
  }

  #accept(): string {
    this.#error = '0';
    return 'true';
  }

  #refuse(code: string, result = 'false'): string {
    this.#error = code;
    this.complaints.push(`${this.calls[this.calls.length - 1]}: ${code}`);
    return result;
  }
}
