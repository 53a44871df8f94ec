// The IRIs of our xAPI profile: verbs, activity types and extensions, with the plain word for each.
// Verbs and types are ADL's and Activity Streams' own wherever they exist; only what they lack is ours.

/** Where our own terms and, unless an office sets another base, our activities live. */
export const profileIri = 'https://w3id.org/kendali/profile';

/** Category of every statement that follows this version of the profile (xAPI-Data 2.4.6.2). */
export const profileVersionIri = `${profileIri}/v1`;

/** The default base of activity ids. */
export const defaultBaseIri = 'https://w3id.org/kendali';

const adlVerb = (name: string) => `http://adlnet.gov/expapi/verbs/${name}`;

/** Verbs by short name: IRI and display in both interface languages. */
export const verbs = {
  initialized: { id: adlVerb('initialized'), display: { id: 'memulai', en: 'initialized' } },
  resumed: { id: adlVerb('resumed'), display: { id: 'melanjutkan', en: 'resumed' } },
  experienced: { id: adlVerb('experienced'), display: { id: 'membaca', en: 'experienced' } },
  answered: { id: adlVerb('answered'), display: { id: 'menjawab', en: 'answered' } },
  interacted: { id: adlVerb('interacted'), display: { id: 'mencoba', en: 'interacted with' } },
  completed: { id: adlVerb('completed'), display: { id: 'menyelesaikan', en: 'completed' } },
  passed: { id: adlVerb('passed'), display: { id: 'lulus', en: 'passed' } },
  failed: { id: adlVerb('failed'), display: { id: 'belum lulus', en: 'failed' } },
  suspended: { id: adlVerb('suspended'), display: { id: 'menunda', en: 'suspended' } },
  attended: { id: adlVerb('attended'), display: { id: 'menghadiri', en: 'attended' } },
  terminated: { id: adlVerb('terminated'), display: { id: 'menutup', en: 'terminated' } },
} as const;

export type VerbName = keyof typeof verbs;

/** Activity types (xAPI-Data 2.4.4.1). */
export const activityTypes = {
  course: 'http://adlnet.gov/expapi/activities/course',
  session: 'http://adlnet.gov/expapi/activities/lesson',
  unit: 'http://adlnet.gov/expapi/activities/module',
  page: 'http://activitystrea.ms/schema/1.0/page',
  question: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  lab: 'http://adlnet.gov/expapi/activities/simulation',
  test: 'http://adlnet.gov/expapi/activities/assessment',
  profile: 'http://adlnet.gov/expapi/activities/profile',
} as const;

/** Result and context extensions (xAPI-Data 4.1). */
export const extensions = {
  /** Integer ≥ 1: how often this question was answered in this registration, this time included. */
  tries: `${profileIri}/extensions/tries`,
  /** Integer ≥ 1: the attempt at a test that a result belongs to. */
  attempt: `${profileIri}/extensions/attempt`,
  /** Number 0–100: what a lab measured. */
  measure: `${profileIri}/extensions/measure`,
  /** Integer 0–100: share of pages seen, questions answered and tests handed in when the statement was made. */
  progress: `${profileIri}/extensions/progress`,
  /** `sd`, `smp`, `sma` or `smk`: the school level that the teacher has chosen; in the context of the session. */
  jenjang: `${profileIri}/extensions/jenjang`,
} as const;
