// Registry of guides: one line a kind of LMS, in the order in which an office is asked.
import type { FormatId } from '../formats/ids.ts';
import { canvas } from './canvas.ts';
import { chamilo } from './chamilo.ts';
import { cmi5Lms } from './cmi5-lms.ts';
import { googleClassroom } from './google-classroom.ts';
import type { Choice, Guide, ShapeName } from './guide.ts';
import { ilias } from './ilias.ts';
import { moodle } from './moodle.ts';
import { noLms } from './no-lms.ts';
import { openEdx } from './open-edx.ts';
import { other } from './other.ts';
import { scormEngine } from './scorm-engine.ts';
import { xapiLauncher } from './xapi-launcher.ts';

/** By the name that addresses and forms use. */
export const guides = {
  moodle,
  'google-classroom': googleClassroom,
  canvas,
  chamilo,
  'open-edx': openEdx,
  ilias,
  'scorm-cloud': scormEngine,
  xapi: xapiLauncher,
  cmi5: cmi5Lms,
  'tanpa-lms': noLms,
  lain: other,
} as const satisfies Record<string, Guide>;

export type LmsId = keyof typeof guides;

export const lmsIds = Object.keys(guides) as LmsId[];

export const isLms = (name: unknown): name is LmsId =>
  typeof name === 'string' && Object.hasOwn(guides, name);

/** What a guide says of a package: of this very kind, else of its format; undefined when it names neither. */
export function choiceFor(id: LmsId, format: FormatId, shape: ShapeName): Choice | undefined {
  const ofFormat = (guides[id].choices as readonly Choice[]).filter((choice) => choice.format === format);
  return ofFormat.find((choice) => choice.shape === shape) ?? ofFormat[0];
}

/** The kinds of LMS that a package is for, those first to which it is recommended. */
export function lmsFor(format: FormatId, shape: ShapeName): LmsId[] {
  const fitting = lmsIds.filter((id) => choiceFor(id, format, shape) !== undefined);
  const exact = fitting.filter((id) => choiceFor(id, format, shape)?.shape === shape);
  const rank = (id: LmsId) =>
    guides[id].choices.findIndex((choice) => choice.format === format && choice.shape === shape);
  return (exact.length > 0 ? exact : fitting).sort((one, other) => rank(one) - rank(other));
}
