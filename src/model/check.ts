// Turns what authors wrote into a course that holds together, or says what to mend: schema first, then cross-checks.
import type { z } from 'zod';
import { type Block, checkBlock, isActivity, isQuestion, isTest } from '../blocks/schemas.ts';
import { checkBank } from './check-bank.ts';
import {
  bankItemsOf,
  type Course,
  type CourseInput,
  courseSchema,
  type Page,
  pagesOf,
  type Session,
  type Unit,
} from './course.ts';
import { comparePublished, type Published } from './published.ts';
import { linkedIds } from './text.ts';

/** A course that does not hold together; `findings` has one sentence each, with place and mend. */
export class CourseError extends Error {
  override name = 'CourseError';
  readonly findings: readonly string[];

  constructor(findings: readonly string[]) {
    super(`Kursus belum bisa dibangun:\n${findings.map((finding) => `  • ${finding}`).join('\n')}`);
    this.findings = findings;
  }
}

/**
 * Validates a course.
 * @param published the committed list of published identifiers; leave it out to check the content alone
 * @throws CourseError with every finding, not only the first
 */
export function checkCourse(input: CourseInput, published?: Published): Course {
  const parsed = courseSchema.safeParse(input, { error: describeIssue });
  if (!parsed.success) {
    throw new CourseError(
      parsed.error.issues.map((issue) => `${placeOf(input, issue.path)}: ${issue.message}`),
    );
  }
  const course = parsed.data;
  const findings = [...crossCheck(course), ...(published ? comparePublished(course, published) : [])];
  if (findings.length > 0) throw new CourseError(findings);
  return course;
}

/** Plain words for the schema faults that authors make; a schema's own message goes before these. */
const describeIssue: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'wajib diisi' : `isinya harus berjenis ${issue.expected}`;
    case 'unrecognized_keys':
      return `tidak mengenal ${issue.keys.map((key) => `'${key}'`).join(', ')}; periksa ejaannya atau hapus`;
    case 'too_small':
      return `terlalu sedikit; paling sedikit ${issue.minimum}`;
    case 'too_big':
      return `terlalu banyak; paling banyak ${issue.maximum}`;
    case 'invalid_value':
      return `pilih salah satu: ${issue.values.map(String).join(', ')}`;
    case 'invalid_union':
      return `jenis blok tidak dikenal; lihat src/blocks/schemas.ts`;
    default:
      return undefined;
  }
};

/** "course/sesi-1/unit-2.ts › sesi-1 › unit 2 › halaman 'apa-itu-ai' › blok 3 › options.0" for a path into the input. */
function placeOf(input: CourseInput, path: readonly PropertyKey[]): string {
  const [top, sessionIndex, inSession, unitIndex, inUnit, pageIndex, inPage, blockIndex, ...rest] = path;
  const session =
    top === 'sessions' && typeof sessionIndex === 'number' ? input.sessions[sessionIndex] : undefined;
  if (!session) return ['kursus', ...path.map(String)].join(' › ');
  const unit = inSession === 'units' && typeof unitIndex === 'number' ? session.units[unitIndex] : undefined;
  if (!unit) return [session.id, ...path.slice(2).map(String)].join(' › ');
  const head = `${unit.file} › ${session.id} › unit ${Number(unitIndex) + 1}`;
  const page = inUnit === 'pages' && typeof pageIndex === 'number' ? unit.pages[pageIndex] : undefined;
  if (!page) return [head, ...path.slice(4).map(String)].join(' › ');
  const pageHead = `${head} › halaman '${page.id}'`;
  return inPage === 'blocks' && typeof blockIndex === 'number'
    ? [pageHead, `blok ${blockIndex + 1}`, ...(rest.length > 0 ? [rest.map(String).join('.')] : [])].join(
        ' › ',
      )
    : [pageHead, ...path.slice(6).map(String)].join(' › ');
}

interface Place {
  session: Session;
  unit: Unit;
  page: Page;
  where: string;
}

function placesOf(course: Course): Place[] {
  return course.sessions.flatMap((session) =>
    session.units.flatMap((unit, index) =>
      unit.pages.map((page) => ({
        session,
        unit,
        page,
        where: `${unit.file} › ${session.id} › unit ${index + 1} › halaman '${page.id}'`,
      })),
    ),
  );
}

function crossCheck(course: Course): string[] {
  const references = new Set(course.references.map((reference) => reference.id));
  const terms = new Set(course.glossary.map((term) => term.id));
  return [
    ...doubles(
      'kursus › sesi',
      course.sessions.map((session) => session.id),
    ),
    ...doubles(
      'kursus › daftar sumber',
      course.references.map((reference) => reference.id),
    ),
    ...doubles(
      'kursus › glosarium',
      course.glossary.map((term) => term.id),
    ),
    ...course.sessions.flatMap(checkSession),
    ...course.sessions.flatMap(checkBank),
    ...course.sessions.flatMap((session) => checkLinks(session.id, frameOf(session), references, terms)),
    ...placesOf(course).flatMap((place) => checkPage(place, references, terms)),
    ...course.glossary.flatMap((term) =>
      checkLinks(`glosarium '${term.id}'`, [term.meaning], references, terms),
    ),
    ...unused(course),
  ];
}

function doubles(where: string, ids: readonly string[]): string[] {
  const found = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...found].map((id) => `${where}: id '${id}' dipakai dua kali; beri nama lain pada salah satunya`);
}

/** Identifiers are unique in a session; every objective is taught and tested; the score adds up to something. */
function checkSession(session: Session): string[] {
  const pages = pagesOf(session);
  const blocks = pages.flatMap((page) => page.blocks);
  const questions = blocks.filter(isQuestion);
  const taught = new Set(pages.flatMap((page) => page.objectives));
  const asked = new Set([...questions, ...bankItemsOf(session)].map((question) => question.objective));
  const findings = doubles(session.id, [
    ...session.units.map((unit) => unit.id),
    ...pages.map((page) => page.id),
    ...questions.map((question) => question.id),
    ...blocks.filter(isActivity).map((activity) => activity.id),
    ...blocks.filter(isTest).map((test) => test.id),
    ...bankItemsOf(session).map((item) => item.id),
  ]);
  findings.push(
    ...doubles(
      `${session.id} › tujuan`,
      session.objectives.map((objective) => objective.id),
    ),
  );
  for (const objective of session.objectives) {
    if (!taught.has(objective.id))
      findings.push(
        `${session.id}: tujuan '${objective.id}' tidak dibahas di halaman mana pun; bahas atau hapus`,
      );
    if (!asked.has(objective.id))
      findings.push(
        `${session.id}: tujuan '${objective.id}' tidak ditanyakan soal mana pun; tulis soalnya atau hapus`,
      );
  }
  const weight = questions.reduce((sum, question) => sum + question.weight, 0);
  if (weight < 1)
    findings.push(`${session.id}: jumlah bobot soal 0, sehingga nilai tidak bisa dihitung; tambahkan soal`);
  return findings;
}

function checkPage({ session, page, where }: Place, references: Set<string>, terms: Set<string>): string[] {
  const objectives = new Set(session.objectives.map((objective) => objective.id));
  const findings = [
    ...page.objectives
      .filter((id) => !objectives.has(id))
      .map((id) => `${where}: tujuan '${id}' tidak ada di ${session.id}; betulkan id-nya`),
    ...page.sources
      .filter((id) => !references.has(id))
      .map((id) => `${where}: sumber '${id}' tidak ada di course/references; tambahkan`),
    ...doubles(`${where} › sumber`, page.sources),
  ];
  page.blocks.forEach((block, index) => {
    const at = 'id' in block ? `${where} › '${block.id}'` : `${where} › blok ${index + 1}`;
    findings.push(...checkBlock(block).map((finding) => `${at}: ${finding}`));
    findings.push(...checkLinks(at, textsOf(block), references, terms));
    if (block.kind === 'term' && !terms.has(block.term))
      findings.push(`${at}: istilah '${block.term}' tidak ada di course/glossary; tambahkan`);
    if (block.kind === 'quote' && !page.sources.includes(block.source))
      findings.push(`${at}: mengutip '${block.source}', tetapi sumber halaman tidak memuatnya; tambahkan`);
    if (isQuestion(block) && !page.objectives.includes(block.objective)) {
      findings.push(
        `${at}: soal mengukur tujuan '${block.objective}', tetapi halamannya tidak mencantumkan tujuan itu; tambahkan`,
      );
    }
    for (const id of textsOf(block).flatMap((text) => linkedIds(text, 'sumber'))) {
      if (references.has(id) && !page.sources.includes(id))
        findings.push(`${at}: mengutip '${id}', tetapi sumber halaman tidak memuatnya; tambahkan`);
    }
  });
  return findings;
}

function checkLinks(
  where: string,
  texts: readonly string[],
  references: Set<string>,
  terms: Set<string>,
): string[] {
  const missing = (scheme: 'istilah' | 'sumber', known: Set<string>) =>
    texts.flatMap((text) => linkedIds(text, scheme)).filter((id) => !known.has(id));
  return [
    ...missing('istilah', terms).map(
      (id) => `${where}: istilah '${id}' tidak ada di course/glossary; tambahkan`,
    ),
    ...missing('sumber', references).map(
      (id) => `${where}: sumber '${id}' tidak ada di course/references; tambahkan`,
    ),
  ];
}

/** What a session says outside its pages. */
const frameOf = ({ summary, objectives, units }: Session): string[] => [
  summary,
  ...objectives.map((objective) => objective.text),
  ...units.map((unit) => unit.summary),
];

/** Every string inside a block, however deep. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (value && typeof value === 'object') return Object.values(value as Block).flatMap(textsOf);
  return [];
}

/** References and terms that nothing uses would mislead a reader about what the course rests on. */
function unused(course: Course): string[] {
  const pages = course.sessions.flatMap(pagesOf);
  const cited = new Set(pages.flatMap((page) => page.sources));
  const blocks = pages.flatMap((page) => page.blocks);
  const linked = new Set([
    ...[...blocks, ...course.glossary, ...course.sessions.map(frameOf)]
      .flatMap(textsOf)
      .flatMap((text) => linkedIds(text, 'istilah')),
    ...blocks.flatMap((block) => (block.kind === 'term' ? [block.term] : [])),
  ]);
  return [
    ...course.references
      .filter((reference) => !cited.has(reference.id))
      .map(
        (reference) =>
          `kursus › daftar sumber: '${reference.id}' tidak dipakai halaman mana pun; hapus atau kutip`,
      ),
    ...course.glossary
      .filter((term) => !linked.has(term.id))
      .map(
        (term) =>
          `kursus › glosarium: istilah '${term.id}' tidak ditautkan dari mana pun; hapus atau tautkan`,
      ),
  ];
}
