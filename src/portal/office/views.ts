// What the pages of the wizard show: kinds of packages to choose from, the form's fields, and orders in words.
import { formatIds } from '../../../packager/formats/ids.ts';
import { formatWords } from '../../../packager/guides/formats.ts';
import { choiceFor, guides, type LmsId } from '../../../packager/guides/index.ts';
import { guideView } from '../../../packager/guides/view.ts';
import { inLanguage } from '../../../packager/guides/words.ts';
import { jenjangs } from '../../blocks/jenjang/levels.ts';
import type { Config } from '../../config.ts';
import { languages } from '../../i18n/say.ts';
import type { Course } from '../../model/course.ts';
import { type BuiltPackage, isPlayable } from '../packages.ts';
import type { Views } from '../views.ts';
import { type Choices, type Kind, kindName, kindsFor } from './choices.ts';
import { type Faults, type Field, fieldNames, type Values } from './form.ts';
import type { PlacedOrder } from './orders.ts';

type Say = Views['say'];

/** Fields in the order of the page, and those that are called otherwise than by a label of their own. */
const fieldOrder: readonly Field[] = fieldNames.flatMap((name) =>
  name === 'passMark' ? ['officeLogo', name] : [name],
);
const labels: Partial<Record<Field, string>> = {
  paket: 'office.step.2',
  sesi: 'office.sessions',
  lrs: 'office.group.records',
};

/** The form with its values and faults. */
export function formView({
  lms,
  values,
  faults,
  logoSent,
  course,
  config,
  say,
}: {
  lms: LmsId;
  values: Values;
  faults: Faults;
  /** Whether a logo came with the form; a browser never fills a file in again. */
  logoSent: boolean;
  course: Course;
  config: Config;
  say: Say;
}) {
  const { language, publicUrl } = config;
  const { fitting, others } = kindsFor(lms, course);
  const inForm = (kind: Kind, why: string) => ({
    value: kindName(kind),
    name: formatWords[kind.format].name,
    shape: kind.shape,
    why,
    chosen: kindName(kind) === values.paket,
  });
  const whyOf = (kind: Kind) =>
    inLanguage(
      guides[lms].choices.find((choice) => kindName(choice) === kindName(kind))?.why ?? '',
      language,
    );
  const otherKinds = others.map((kind) => {
    const { gives, course: whole } = formatWords[kind.format];
    return inForm(kind, inLanguage(kind.shape === 'course' ? whole : gives, language));
  });
  const faulty = fieldOrder.filter((name) => faults[name] !== undefined);
  const isOpen = (...fields: Field[]) =>
    fields.some((name) => faulty.includes(name) || (name !== 'officeLogo' && isFilled(values, name)));
  return {
    lms,
    guide: guideView(guides[lms], language),
    site: siteFor(lms, config),
    kinds: fitting.map((kind) => inForm(kind, whyOf(kind))),
    otherKinds,
    otherChosen: otherKinds.some((kind) => kind.chosen),
    sessions: course.sessions.map(({ number, title }) => ({
      number,
      title,
      chosen: values.sesi === String(number),
    })),
    several: course.sessions.length > 1,
    values,
    faults,
    wrong: faulty.map((name) => ({
      id: name,
      label: say(labels[name] ?? `office.field.${name}`),
      fault: faults[name],
    })),
    logoLost: logoSent,
    languages: languages.map((id) => ({ id, chosen: values.language === id })),
    jenjangs: jenjangs.map((id) => ({ id, chosen: values.jenjang === id })),
    publicUrl,
    passMark: course.sessions[0]?.passMark,
    open: {
      office: isOpen('officeName', 'contact', 'accentColour', 'bandColour', 'officeLogo'),
      lesson: isOpen('jenjang', 'passMark', 'language') || values.posttest === 'optional',
      records: isOpen('lrsEndpoint', 'lrsKey', 'lrsSecret', 'lrs') || values.lrs === 'other',
      advanced: isOpen('baseIri', 'site'),
    },
  };

  function isFilled(filled: Values, name: keyof Values): boolean {
    return filled[name] !== '' && name !== 'lrs' && !(name === 'language' && filled.language === language);
  }
}

/** The address of the lessons on this portal, for whoever needs a site and may have no server; undefined for others. */
export const siteFor = (lms: LmsId, { publicUrl }: Pick<Config, 'publicUrl'>): string | undefined =>
  publicUrl !== undefined && guides[lms].choices[0].format === 'web' ? `${publicUrl}/belajar/` : undefined;

/** Title of what a package holds. */
function contentsOf(sessions: readonly string[], course: Course, say: Say): string {
  const [only] = course.sessions.filter((session) => sessions.includes(session.id));
  return sessions.length > 1 || !only
    ? say('office.contents.course', { count: sessions.length })
    : say('office.contents.session', { number: only.number, title: only.title });
}

/** The packages that are there for everybody, those of a format together. */
export function readyView(built: readonly BuiltPackage[], course: Course, say: Say) {
  const rank = (one: BuiltPackage) => formatIds.indexOf(one.format);
  const inOrder = [...built].sort((one, other) => rank(one) - rank(other));
  return inOrder.map((one) => ({
    ...one,
    contents: contentsOf(one.sessions, course, say),
    formatName: formatWords[one.format].name,
    playable: isPlayable(one.format),
  }));
}

/** An order with its files and what was chosen, for whoever made it. */
export function orderView(order: PlacedOrder, course: Course, config: Config, say: Say) {
  const { choices } = order;
  return {
    ...order,
    lms: choices.lms,
    lmsName: inLanguage(guides[choices.lms].name, config.language),
    formatName: formatWords[choices.kind.format].name,
    contents: choices.packages.map((sessions) => contentsOf(sessions, course, say)),
    done: order.state === 'done',
    failed: order.state === 'failed',
    files: order.files.map((file) => ({
      ...file,
      contents: contentsOf(file.sessions, course, say),
      playable: isPlayable(file.format),
    })),
    anyPlayable: order.files.some((file) => isPlayable(file.format)),
    how: howFor(choices, config),
    settings: settingsOf(choices, config, say),
  };
}

/** How to bring in what the steps of the LMS's guide aren't for; undefined where they are. */
function howFor({ lms, kind }: Choices, { language }: Config): string | undefined {
  return choiceFor(lms, kind.format, kind.shape)?.how?.[language];
}

/** What was chosen besides the format, as pairs for a list. */
function settingsOf(choices: Choices, config: Config, say: Say): { name: string; value: string }[] {
  const {
    jenjang,
    officeName,
    hasLogo,
    accentColour,
    bandColour,
    contact,
    passMark,
    posttestRequired,
    baseIri,
    site,
  } = choices;
  const lrs = choices.reportsHere
    ? say('office.set.here', { address: config.publicUrl ?? '' })
    : (choices.lrsEndpoint ?? say('office.set.noLrs'));
  const pairs: [string, string | number | undefined][] = [
    ['office.field.language', say(`office.language.${choices.language}`)],
    ['office.field.jenjang', jenjang && say(`office.jenjang.${jenjang}`)],
    ['office.field.passMark', passMark],
    ['office.field.posttest', say(`office.posttest.${posttestRequired ? 'required' : 'optional'}`)],
    ['office.field.officeName', officeName],
    ['office.field.officeLogo', hasLogo ? say('office.set.logo') : undefined],
    ['office.set.colours', [accentColour, bandColour].filter(Boolean).join(', ') || undefined],
    ['office.field.contact', contact],
    ['office.set.lrs', lrs],
    ['office.field.baseIri', baseIri],
    ['office.field.site', site],
  ];
  return pairs.flatMap(([key, value]) =>
    value === undefined ? [] : [{ name: say(key), value: `${value}` }],
  );
}
