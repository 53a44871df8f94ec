// What is kept of an order for whoever made it: the choices without any secret and without the logo itself.
import type { FormatId } from '../../../packager/formats/ids.ts';
import { formatIds } from '../../../packager/formats/ids.ts';
import type { ShapeName } from '../../../packager/guides/guide.ts';
import { guides, isLms, type LmsId } from '../../../packager/guides/index.ts';
import type { Course } from '../../model/course.ts';
import type { Order } from '../packages.ts';

/** A format together with whether each session is a package of its own, as forms and addresses name it. */
export interface Kind {
  format: FormatId;
  shape: ShapeName;
}

export const kindName = ({ format, shape }: Kind): string => `${format}.${shape}`;

/** Every kind that a course comes in: the whole course only where it has several sessions. */
export const kindsOf = (course: Course): Kind[] =>
  formatIds.flatMap((format) => [
    { format, shape: 'sessions' as const },
    ...(course.sessions.length > 1 ? [{ format, shape: 'course' as const }] : []),
  ]);

/** The kinds that a guide recommends or allows, best first, and all others. */
export function kindsFor(lms: LmsId, course: Course): { fitting: Kind[]; others: Kind[] } {
  const all = kindsOf(course);
  const inGuide = guides[lms].choices.map(kindName);
  const rank = (kind: Kind) => inGuide.indexOf(kindName(kind));
  return {
    fitting: all.filter((kind) => rank(kind) >= 0).sort((one, other) => rank(one) - rank(other)),
    others: all.filter((kind) => rank(kind) < 0),
  };
}

/** What to build: one package for each list of session ids. */
export interface Wanted {
  lms: LmsId;
  kind: Kind;
  packages: readonly (readonly string[])[];
  options: Order['options'];
  reportsHere: boolean;
  /** Whether nothing but the course's own settings was chosen, so that everybody may have it. */
  plain: boolean;
}

/** {@link Wanted} as it is kept and shown. */
export interface Choices {
  lms: LmsId;
  kind: Kind;
  packages: readonly (readonly string[])[];
  language: string;
  jenjang?: string | undefined;
  officeName?: string | undefined;
  hasLogo: boolean;
  accentColour?: string | undefined;
  bandColour?: string | undefined;
  contact?: string | undefined;
  passMark?: number | undefined;
  posttestRequired: boolean;
  baseIri?: string | undefined;
  site?: string | undefined;
  reportsHere: boolean;
  /** Address of an LRS elsewhere. */
  lrsEndpoint?: string | undefined;
}

/** What of an order is kept: no key, no secret and no logo. */
export function choicesOf({ lms, kind, packages, options, reportsHere }: Wanted): Choices {
  const { language, jenjang, brand, contact, passMark, posttestRequired, baseIri, site, lrs } = options;
  const { accent, band } = brand?.colours ?? {};
  return {
    lms,
    kind,
    packages,
    language,
    jenjang,
    officeName: brand?.name,
    hasLogo: brand?.logo !== undefined,
    accentColour: accent,
    bandColour: band,
    contact,
    passMark,
    posttestRequired,
    baseIri,
    site,
    reportsHere,
    lrsEndpoint: lrs?.endpoint,
  };
}

/** The choices as they were kept; undefined for those of a program that knew other LMSs or formats. */
export function readChoices(kept: string): Choices | undefined {
  const choices = JSON.parse(kept) as Choices;
  return isLms(choices.lms) && (formatIds as readonly string[]).includes(choices.kind.format)
    ? choices
    : undefined;
}
