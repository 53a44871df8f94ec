// The data types of SCORM 2004 in the narrowest reading of ADL's checker, Moodle and the 3rd Edition's sizes: for each
// element the error code that a value gets. Written from the standard and on purpose without the player's own formats.

/** The answer of a check: '0' or an error code (RTE 3.1.7). */
export type Check = (value: string) => string;

const matches =
  (pattern: RegExp): Check =>
  (value) =>
    pattern.test(value) ? '0' : '406';
const both =
  (first: Check, second: Check): Check =>
  (value) => {
    const code = first(value);
    return code === '0' ? second(value) : code;
  };
const within =
  (min: number, max: number): Check =>
  (value) =>
    Number(value) >= min && Number(value) <= max ? '0' : '407';

export const isReal = matches(/^-?\d{1,5}(\.\d{1,7})?$/);
export const isTimestamp = matches(
  /^(19[7-9]\d|20[0-2]\d|203[0-8])-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2}(Z|[+-][01]\d:[0-5]\d)?)?$/,
);
export const isDuration = matches(/^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/);
const isIdentifier = /^[\w.]{1,250}$/;
const isAscii = (size: number) => matches(new RegExp(`^[\\x20-\\x7e]{0,${size}}$`));
/** A localized string: one line that isn't empty; a brace in front is a language or nothing. */
const isText = (size: number): Check => {
  const pattern = new RegExp(`^(\\{lang=[a-z]{2,3}\\})?[^{].{0,${size - 1}}$`);
  return (value) => (pattern.test(value) && !/\p{Cs}/u.test(value) ? '0' : '406');
};

/** Elements that a lesson may write. */
export const elements: readonly [RegExp, Check][] = [
  [/^cmi\.completion_status$/, matches(/^(completed|incomplete|not attempted|unknown)$/)],
  [/^cmi\.success_status$/, matches(/^(passed|failed|unknown)$/)],
  [/^cmi\.location$/, isAscii(1000)],
  [/^cmi\.suspend_data$/, isAscii(4000)],
  [/^cmi\.exit$/, matches(/^(time-out|suspend|logout|normal|)$/)],
  [/^cmi\.session_time$/, isDuration],
  [/^cmi\.progress_measure$/, both(isReal, within(0, 1))],
  [/^cmi\.score\.scaled$/, both(isReal, within(-1, 1))],
  // The standard takes any number; Moodle's grade is the raw score as it is, so that it has to be on 0–100.
  [/^cmi\.score\.(raw|min|max)$/, both(isReal, within(0, 100))],
  [/^cmi\.interactions\.\d+\.id$/, matches(/^[^\s{}]{1,4000}$/)],
  [
    /^cmi\.interactions\.\d+\.type$/,
    matches(
      /^(true-false|choice|fill-in|long-fill-in|matching|performance|sequencing|likert|numeric|other)$/,
    ),
  ],
  [/^cmi\.interactions\.\d+\.timestamp$/, isTimestamp],
  [/^cmi\.interactions\.\d+\.result$/, matches(/^(correct|incorrect|unanticipated|neutral)$/)],
  [/^cmi\.interactions\.\d+\.weighting$/, isReal],
  [/^cmi\.interactions\.\d+\.latency$/, isDuration],
  [/^cmi\.interactions\.\d+\.description$/, isText(250)],
];

const parts = (value: string, most: number, check: (part: string) => boolean, unique = false): string => {
  const all = value.split('[,]');
  const right = all.every(check) && (!unique || new Set(all).size === all.length);
  return right && all.length <= most ? '0' : '406';
};
const isStep = (part: string): boolean => {
  const [name = '', answer, ...more] = part.split('[.]');
  return more.length === 0 && isIdentifier.test(name) && isIdentifier.test(answer ?? '');
};

/** cmi.interactions.n.learner_response, by the interaction's type. */
export const responses: Readonly<Record<string, Check>> = {
  'true-false': matches(/^(true|false)$/),
  choice: (value) => parts(value, 36, (part) => isIdentifier.test(part), true),
  'fill-in': (value) => parts(value, 10, (part) => isText(250)(part) === '0'),
  'long-fill-in': isText(4000),
  matching: (value) => parts(value, 36, isStep),
  performance: (value) => parts(value, 125, isStep),
  sequencing: (value) => parts(value, 36, (part) => isIdentifier.test(part)),
  likert: matches(isIdentifier),
  numeric: isReal,
  other: isText(4000),
};

/** cmi.interactions.n.correct_responses.m.pattern: how many every LMS takes, and its check where it isn't the response's. */
export const patterns: Readonly<Record<string, { most: number; check?: Check }>> = {
  'true-false': { most: 1 },
  choice: { most: 10 },
  'fill-in': { most: 5 },
  'long-fill-in': { most: 5 },
  matching: { most: 5 },
  performance: { most: 5 },
  sequencing: { most: 5 },
  likert: { most: 1 },
  numeric: {
    most: 1,
    check: (value) => {
      const [min = '', max = '', ...more] = value.split('[:]');
      const right = more.length === 0 && isReal(min) === '0' && isReal(max) === '0';
      return right && Number(min) <= Number(max) ? '0' : '406';
    },
  },
  other: { most: 1 },
};
