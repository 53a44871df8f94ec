// The form of the wizard: what stands in it at first, what was filled in, and what of that can't be used.
import type { FormatId } from '../../../packager/formats/ids.ts';
import type { LmsId } from '../../../packager/guides/index.ts';
import { type OptionName, packOptionsSchema } from '../../../packager/options.ts';
import type { Language } from '../../i18n/say.ts';
import type { Course } from '../../model/course.ts';
import { type Choices, kindName, kindsFor, kindsOf, type Wanted } from './choices.ts';
import { sentence } from './sentence.ts';

/** Fields of the form: those of the packager that stand in it as they are, and the form's own. */
export const fieldNames = [
  'paket',
  'sesi',
  'language',
  'jenjang',
  'officeName',
  'contact',
  'accentColour',
  'bandColour',
  'passMark',
  'posttest',
  'lrs',
  'lrsEndpoint',
  'lrsKey',
  'lrsSecret',
  'baseIri',
  'site',
] as const;
type TextField = (typeof fieldNames)[number];
export type Field = TextField | 'officeLogo';

/** What stands in the fields; an empty one is ''. */
export type Values = Readonly<Record<TextField, string>>;

/** A sentence for each field that can't be used. */
export type Faults = Partial<Record<Field, string>>;

/** Sentences that the form says by itself, by what is wrong. */
export interface Sentences {
  noKind: string;
  noSession: string;
  noLrs: string;
  foreignIri: string;
  noPortal: string;
}

export interface FormParts {
  course: Course;
  /** Language of the interface unless another is chosen. */
  language: Language;
  /** Whether packages can report to this portal, because it has a public address. */
  hasPortalLrs: boolean;
}

const own: readonly TextField[] = ['paket', 'sesi', 'lrs'];
const lrsFields: readonly TextField[] = ['lrsEndpoint', 'lrsKey', 'lrsSecret'];

/** The form as it is first seen. */
export function firstValues(lms: LmsId, { course, language, hasPortalLrs }: FormParts): Values {
  const [recommended = kindsOf(course)[0]] = kindsFor(lms, course).fitting;
  const empty = Object.fromEntries(fieldNames.map((name) => [name, ''])) as Record<TextField, string>;
  return {
    ...empty,
    paket: recommended ? kindName(recommended) : '',
    sesi: 'semua',
    language,
    posttest: 'required',
    lrs: hasPortalLrs ? 'portal' : 'none',
  };
}

/** The form as it was filled in for an earlier order; what isn't kept of it (key and secret of an LRS) is empty. */
export function valuesOf(choices: Choices, parts: FormParts): Values {
  const { kind, packages, reportsHere, lrsEndpoint, passMark } = choices;
  const [only, another] = packages;
  const session = parts.course.sessions.find(({ id }) => only?.includes(id));
  return {
    ...firstValues(choices.lms, parts),
    paket: kindName(kind),
    sesi: session && another === undefined && kind.shape === 'sessions' ? String(session.number) : 'semua',
    language: choices.language,
    jenjang: choices.jenjang ?? '',
    officeName: choices.officeName ?? '',
    contact: choices.contact ?? '',
    accentColour: choices.accentColour ?? '',
    bandColour: choices.bandColour ?? '',
    passMark: passMark === undefined ? '' : String(passMark),
    posttest: choices.posttestRequired ? 'required' : 'optional',
    lrs: reportsHere ? 'portal' : lrsEndpoint === undefined ? 'none' : 'other',
    lrsEndpoint: lrsEndpoint ?? '',
    baseIri: choices.baseIri ?? '',
    site: choices.site ?? '',
  };
}

/** The text fields of a body, whatever it is. */
export function readValues(body: unknown): Values {
  const sent = (body ?? {}) as Record<string, unknown>;
  const entries = fieldNames.map((name) => {
    const value = Object.hasOwn(sent, name) ? sent[name] : undefined;
    return [name, typeof value === 'string' ? value.trim() : ''];
  });
  return Object.fromEntries(entries) as Values;
}

/** What is ordered, or what is wrong with it. @param logo content of the file, if one was sent */
export function readOrder(
  lms: LmsId,
  values: Values,
  logo: Buffer | undefined,
  parts: FormParts,
  sentences: Sentences,
): { wanted: Wanted } | { faults: Faults } {
  const { course, language, hasPortalLrs } = parts;
  const faults: Faults = {};
  const kind = kindsOf(course).find((one) => kindName(one) === values.paket);
  if (!kind) faults.paket = sentences.noKind;
  const packages = packagesOf(values.sesi, kind?.shape === 'course', course);
  if (!packages) faults.sesi = sentences.noSession;
  const elsewhere = values.lrs === 'other';
  if (elsewhere && lrsFields.every((name) => values[name] === '')) faults.lrsEndpoint = sentences.noLrs;
  const reportsHere = values.lrs === 'portal';
  if (reportsHere && !hasPortalLrs) faults.lrs = sentences.noPortal;
  if (reportsHere && values.baseIri !== '') faults.baseIri = sentences.foreignIri;

  const parsed = packOptionsSchema.safeParse(given(values, kind?.format, logo, elsewhere));
  for (const { path, message } of parsed.error?.issues ?? []) faults[path[0] as Field] ??= sentence(message);
  if (!parsed.success || !kind || !packages || Object.keys(faults).length > 0) return { faults };
  const { formats: _formats, session: _session, ...options } = parsed.data;
  const untouched = firstValues(lms, parts);
  const plain =
    logo === undefined &&
    options.language === language &&
    fieldNames.every((name) => name === 'paket' || name === 'sesi' || values[name] === untouched[name]);
  return { wanted: { lms, kind, packages, options, reportsHere, plain } };
}

/** The packager's options; what was left empty isn't given. */
function given(values: Values, format: FormatId | undefined, logo: Buffer | undefined, elsewhere: boolean) {
  const options: Partial<Record<OptionName, string | Buffer>> = {};
  for (const name of fieldNames) {
    if (own.includes(name) || values[name] === '' || (lrsFields.includes(name) && !elsewhere)) continue;
    options[name as OptionName] = values[name];
  }
  return { ...options, ...(format ? { format } : {}), ...(logo ? { officeLogo: logo } : {}) };
}

/** The sessions of each package; undefined when there is no such session. @param choice `semua`, or a session's number */
function packagesOf(choice: string, whole: boolean, { sessions }: Course): string[][] | undefined {
  if (whole) return [sessions.map((session) => session.id)];
  const wanted = sessions.filter((session) => choice === 'semua' || choice === String(session.number));
  return wanted.length === 0 ? undefined : wanted.map((session) => [session.id]);
}
