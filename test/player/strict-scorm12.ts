// An LMS that takes SCORM 1.2 at its word: data types, vocabularies, limits, order of calls. It logs every call.
import type { Scorm12Api } from '../../src/player/tracking/scorm12-api.ts';

export interface FakeLmsOptions {
  /** Values that the LMS has at launch. */
  values?: Record<string, string>;
  /** False for an LMS without the optional interactions. */
  interactions?: boolean;
  /** Answers of LMSCommit in turn; "true" when they are used up. */
  commits?: string[];
}

const types: [RegExp, RegExp | ((value: string) => boolean)][] = [
  [/^cmi\.core\.lesson_location$/, /^[\x20-\x7e]{0,255}$/],
  [/^cmi\.core\.lesson_status$/, /^(passed|completed|failed|incomplete|browsed)$/],
  [/^cmi\.core\.exit$/, /^(time-out|suspend|logout|)$/],
  [
    /^cmi\.core\.score\.(raw|min|max)$/,
    (value) => isDecimal(value) && Number(value) >= 0 && Number(value) <= 100,
  ],
  [/^cmi\.core\.session_time$/, /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/],
  [/^cmi\.suspend_data$/, /^[\x20-\x7e]{0,4096}$/],
  [/^cmi\.interactions\.\d+\.id$/, /^[A-Za-z0-9_-]{1,255}$/],
  [/^cmi\.interactions\.\d+\.time$/, /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/],
  [
    /^cmi\.interactions\.\d+\.type$/,
    /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
  ],
  [/^cmi\.interactions\.\d+\.result$/, /^(correct|wrong|unanticipated|neutral)$/],
  [/^cmi\.interactions\.\d+\.weighting$/, (value) => isDecimal(value)],
  [/^cmi\.interactions\.\d+\.latency$/, /^\d{2}:[0-5]\d:[0-5]\d$/],
];

/** student_response and correct_responses.n.pattern, by the interaction's type. */
const feedbacks: Record<string, RegExp> = {
  'true-false': /^[tf01]$/,
  choice: /^[0-9a-z](,[0-9a-z])*$/,
  matching: /^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/,
  sequencing: /^[0-9a-z](,[0-9a-z])*$/,
  performance: /^[\x20-\x7e]{0,255}$/,
  'fill-in': /^[\x20-\x7e]{0,255}$/,
  likert: /^[0-9a-z]?$/,
  numeric: /^-?\d+(\.\d+)?$/,
};

const isDecimal = (value: string): boolean => /^-?\d+(\.\d{1,2})?$/.test(value);

export class StrictScorm12 implements Scorm12Api {
  readonly calls: string[] = [];
  /** Everything that a strict LMS would have complained about. */
  readonly complaints: string[] = [];
  readonly values: Map<string, string>;
  readonly committed: Map<string, string>[] = [];
  commits: string[];
  readonly #interactions: boolean;
  #state: 'new' | 'running' | 'finished' = 'new';
  #error = '0';

  constructor({ values = {}, interactions = true, commits = [] }: FakeLmsOptions = {}) {
    this.#interactions = interactions;
    this.commits = [...commits];
    this.values = new Map(
      Object.entries({
        'cmi.core.student_id': 'bu-sari',
        'cmi.core.student_name': 'Sari Dewi, S.Pd.',
        'cmi.core.lesson_mode': 'normal',
        'cmi.core.credit': 'credit',
        'cmi.core.lesson_status': 'not attempted',
        'cmi.core.entry': 'ab-initio',
        ...values,
      }),
    );
  }

  /** Starts the next launch on what this one has left. */
  relaunch(values: Record<string, string> = {}): StrictScorm12 {
    const kept = Object.fromEntries(
      [...this.values].filter(([element]) => !element.includes('interactions')),
    );
    const suspended = this.values.get('cmi.core.exit') === 'suspend';
    const entry = suspended ? 'resume' : '';
    return new StrictScorm12({ values: { ...kept, 'cmi.core.entry': entry, ...values } });
  }

  interactions(): Record<string, string>[] {
    return Array.from({ length: this.#count() }, (_, index) => {
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

  LMSInitialize(parameter: string): string {
    this.#log('LMSInitialize', parameter);
    if (parameter !== '') return this.#refuse('201');
    if (this.#state !== 'new') return this.#refuse('101');
    this.#state = 'running';
    return this.#accept();
  }

  LMSFinish(parameter: string): string {
    this.#log('LMSFinish', parameter);
    if (this.#state !== 'running') return this.#refuse('301');
    this.#state = 'finished';
    return this.#accept();
  }

  LMSGetValue(element: string): string {
    this.#log('LMSGetValue', element);
    if (this.#state !== 'running') return this.#refuse('301', '');
    if (element.startsWith('cmi.interactions') && !this.#interactions) return this.#refuse('401', '');
    this.#error = '0';
    if (element === 'cmi.interactions._children')
      return 'id,objectives,time,type,correct_responses,weighting,student_response,result,latency';
    if (element === 'cmi.interactions._count') return String(this.#count());
    if (/exit|session_time|interactions\.\d/.test(element)) return this.#refuse('404', '');
    return this.values.get(element) ?? '';
  }

  LMSSetValue(element: string, value: string): string {
    this.#log('LMSSetValue', element, value);
    if (this.#state !== 'running') return this.#refuse('301');
    if (typeof value !== 'string') return this.#refuse('405');
    const [, index, field] = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? [];
    if (index !== undefined) {
      if (!this.#interactions) return this.#refuse('401');
      if (Number(index) > this.#count()) return this.#refuse('201');
      if (field !== 'id' && Number(index) === this.#count()) return this.#refuse('201');
      if (field === 'student_response' || field === 'correct_responses.0.pattern') {
        const type = this.values.get(`cmi.interactions.${index}.type`) ?? '';
        if (value.length > 255 || !feedbacks[type]?.test(value)) return this.#refuse('405');
        this.values.set(element, value);
        return this.#accept();
      }
    }
    const rule = types.find(([pattern]) => pattern.test(element))?.[1];
    if (!rule) return this.#refuse(this.values.has(element) ? '403' : '201');
    if (!(rule instanceof RegExp ? rule.test(value) : rule(value))) return this.#refuse('405');
    this.values.set(element, value);
    return this.#accept();
  }

  LMSCommit(parameter: string): string {
    this.#log('LMSCommit', parameter);
    if (this.#state !== 'running') return this.#refuse('301');
    const answer = this.commits.shift() ?? 'true';
    if (answer !== 'true') {
      this.#error = '101';
      return 'false';
    }
    this.committed.push(new Map(this.values));
    return this.#accept();
  }

  LMSGetLastError(): string {
    return this.#error;
  }

  LMSGetErrorString(code: string): string {
    return `Error ${code}`;
  }

  LMSGetDiagnostic(code: string): string {
    return code;
  }

  #count(): number {
    return [...this.values.keys()].filter((element) => /^cmi\.interactions\.\d+\.id$/.test(element)).length;
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
