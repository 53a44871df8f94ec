// The memory of an attempt: everything worth resuming, packed into a few hundred ASCII characters, because SCORM 1.2
// promises 4,096 characters of suspend data and no more (CMIString4096).
//
//   memory  := "1" base64url(section*)            the leading character is the version of the format
//   section := length:16 checksum:16 bytes        a damaged section is dropped, the others are restored
//   1 place   : hasRegistration:1 [registration:128] bookmark:16    position of the page + 1; 0 without one
//   2 pages   : count:16 seen:1*
//   3 labs    : count:16 (tried:1 [measure:7])*
//   4 answers : count:16 (answered:1 [correct:1 everRight:1 tries:4 width:6 response:width])*
//   5 jenjang : level:3                                           0 without one
//   6 tests   : see memory-tests.ts
//   7 works   : see memory-texts.ts
//   8 rights  : see memory-tests.ts
//   9 notes   : see memory-texts.ts; works and notes, in this order, are the only sections that may be cut short
//
// Positions are those of lesson.published, which only ever grow at the end, so that a newer package restores what an
// older one stored. Each response carries its width, so that it can be skipped by who doesn't know the question.
// A section without anything in it is empty, and empty sections at the end are left out. A new kind of data becomes
// section 10; the version changes only when an old section would mean something else.
import type { Jenjang, QuestionSpec } from '../blocks/contract.ts';
import { questionKinds } from '../blocks/question-kinds.ts';
import type { Lesson } from '../model/lesson.ts';
import { BitReader, BitWriter, checksum, fromBase64Url, toBase64Url } from './bits.ts';
import type { LessonState } from './lesson.ts';
import { readRights, readTests, rightsSection, testsSection } from './memory-tests.ts';
import { fittingTexts, readTexts, textsSection } from './memory-texts.ts';
import type { Answer, Remembered } from './remembered.ts';
import type { TestMemory } from './test-memory.ts';

const version = '1';
const maxTries = 15;
/** Numbers beyond 53 bits aren't exact; a response that needs more is remembered without what was chosen. */
const maxWidth = 53;

/** The order is that of the packed level: only ever add at the end. */
const jenjangs: readonly Jenjang[] = ['sd', 'smp', 'sma', 'smk'];

/**
 * How long a memory may become where its keeper sets no narrower limit, in characters: half of the 64 KiB that a browser
 * still delivers for a page that is being left.
 */
const defaultLimit = 30_000;

/** How many bytes a section's length and checksum take. */
const headBytes = 4;

/** What a memory had room for. */
export interface Carried {
  /** Ids of labs. */
  works: ReadonlySet<string>;
  /** Ids of pages. */
  notes: ReadonlySet<string>;
}

/** Packs what is worth resuming. @returns ASCII text of the characters A–Z a–z 0–9 - _ */
export const packMemory = (state: LessonState, limit?: number): string => packWithin(state, limit).memory;

/**
 * Packs what is worth resuming, works and then notes only as far as the whole stays within a limit, the latest first;
 * everything else always goes in.
 * @param limit in characters
 * @returns ASCII text of the characters A–Z a–z 0–9 - _, the labs whose works and the pages whose notes it carries
 */
export function packWithin(state: LessonState, limit = defaultLimit): { memory: string } & Carried {
  const writers = [placeSection, pagesSection, labsSection, answersSection, jenjangSection, testsSection];
  const bytesOf = (write: (typeof writers)[number]): number[] => {
    const bits = new BitWriter();
    write(bits, state);
    return bits.bytes();
  };
  const bodies = writers.map(bytesOf);
  const rights = bytesOf(rightsSection);
  const taken = [...bodies, rights].reduce((sum, body) => sum + headBytes + body.length, 2 * headBytes);
  const room = Math.floor(((limit - version.length) * 3) / 4) - taken;
  const { published } = state.lesson;
  const works = fittingTexts(state.works, room);
  const worksBytes = textsSection(published.labs, works);
  const notes = fittingTexts(state.notes, room - worksBytes.length);
  bodies.push(worksBytes, rights, textsSection(published.pages, notes));
  while (bodies[bodies.length - 1]?.length === 0) bodies.pop();
  const bytes = bodies.flatMap((body) => {
    const head = new BitWriter();
    head.write(body.length, 16);
    head.write(checksum(body), 16);
    return [...head.bytes(), ...body];
  });
  return {
    memory: version + toBase64Url(bytes),
    works: new Set(works.keys()),
    notes: new Set(notes.keys()),
  };
}

function placeSection(bits: BitWriter, { lesson, registration, page }: LessonState): void {
  const hex = registration?.replace(/-/g, '') ?? '';
  const usable = /^[0-9a-f]{32}$/i.test(hex);
  bits.write(usable ? 1 : 0, 1);
  if (usable) for (let at = 0; at < 32; at += 2) bits.write(Number.parseInt(hex.slice(at, at + 2), 16), 8);
  bits.write(page === undefined ? 0 : lesson.published.pages.indexOf(page) + 1, 16);
}

function pagesSection(bits: BitWriter, { lesson, seen }: LessonState): void {
  bits.write(lesson.published.pages.length, 16);
  for (const page of lesson.published.pages) bits.write(seen.has(page) ? 1 : 0, 1);
}

function labsSection(bits: BitWriter, { lesson, labs }: LessonState): void {
  bits.write(lesson.published.labs.length, 16);
  for (const lab of lesson.published.labs) {
    const measure = labs.get(lab);
    bits.write(measure === undefined ? 0 : 1, 1);
    if (measure !== undefined) bits.write(Math.round(measure), 7);
  }
}

function answersSection(bits: BitWriter, { lesson, answers }: LessonState): void {
  bits.write(lesson.published.questions.length, 16);
  for (const id of lesson.published.questions) {
    const answer = answers.get(id);
    bits.write(answer ? 1 : 0, 1);
    if (!answer) continue;
    bits.write(answer.correct ? 1 : 0, 1);
    bits.write(answer.everRight ? 1 : 0, 1);
    bits.write(Math.min(maxTries, answer.tries), 4);
    const packed = packResponse(lesson, id, answer);
    bits.write(packed.width, 6);
    bits.write(packed.value, packed.width);
  }
}

function jenjangSection(bits: BitWriter, { jenjang }: LessonState): void {
  if (jenjang) bits.write(jenjangs.indexOf(jenjang) + 1, 3);
}

/** A response as a number and the bits that it takes; width 0 when it can't be kept. */
function packResponse(lesson: Lesson, id: string, answer: Answer): { value: number; width: number } {
  const nothing = { value: 0, width: 0 };
  const spec = lesson.questions.find((question) => question.id === id);
  const kind = spec && questionKinds[spec.kind];
  if (!kind || !answer.response || !kind.isComplete(spec, answer.response)) return nothing;
  const value = kind.pack(spec, answer.response);
  const width = widthOf(kind.size(spec));
  return width <= maxWidth && value >= 0 && value < 2 ** width ? { value, width } : nothing;
}

const widthOf = (size: number): number => Math.max(1, Math.ceil(Math.log2(size)));

/**
 * Restores what a memory holds, as far as it can be read. Never throws.
 * @returns undefined when nothing of it can be used: empty, of another format, or damaged throughout
 */
export function unpackMemory(lesson: Lesson, memory: string): Remembered | undefined {
  const bytes = memory.startsWith(version) ? fromBase64Url(memory.slice(version.length)) : undefined;
  if (!bytes) return undefined;
  const sections = sectionsOf(bytes);
  if (sections.every((section) => section === undefined)) return undefined;
  const [place, pages, labs, answers, jenjang, tests, works, rights, notes] = sections;
  const { published } = lesson;
  const tested = whole(tests, (bits) => readTests(bits, lesson), new Map<string, TestMemory>());
  return {
    ...whole(place, (bits) => readPlace(bits, lesson), {}),
    ...whole(jenjang, readJenjang, {}),
    seen: whole(pages, (bits) => readPages(bits, lesson), new Set<string>()),
    labs: whole(labs, (bits) => readLabs(bits, lesson), new Map<string, number>()),
    answers: whole(answers, (bits) => readAnswers(bits, lesson), new Map<string, Answer>()),
    tests: whole(rights, (bits) => readRights(bits, lesson, tested), tested),
    works: readTexts(works ?? [], published.labs),
    notes: readTexts(notes ?? [], published.pages),
  };
}

/** The sections in their order; undefined where one is damaged. */
function sectionsOf(bytes: readonly number[]): (readonly number[] | undefined)[] {
  const sections: (readonly number[] | undefined)[] = [];
  for (let at = 0; at + headBytes <= bytes.length; ) {
    const head = new BitReader(bytes.slice(at, at + headBytes));
    const length = head.read(16);
    at += headBytes;
    const body = bytes.slice(at, at + length);
    sections.push(body.length === length && head.read(16) === checksum(body) ? body : undefined);
    at += length;
  }
  return sections;
}

function whole<T>(section: readonly number[] | undefined, read: (bits: BitReader) => T, otherwise: T): T {
  if (!section) return otherwise;
  try {
    return read(new BitReader(section));
  } catch {
    return otherwise;
  }
}

function readPlace(bits: BitReader, lesson: Lesson): Pick<Remembered, 'registration' | 'page'> {
  let registration: string | undefined;
  if (bits.read(1) === 1) {
    const hex = Array.from({ length: 16 }, () => bits.read(8).toString(16).padStart(2, '0')).join('');
    registration = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }
  const page = lesson.published.pages[bits.read(16) - 1];
  return { ...(registration ? { registration } : {}), ...(page ? { page } : {}) };
}

function readJenjang(bits: BitReader): Pick<Remembered, 'jenjang'> {
  const jenjang = jenjangs[bits.read(3) - 1];
  return jenjang ? { jenjang } : {};
}

function readPages(bits: BitReader, lesson: Lesson): Set<string> {
  const seen = new Set<string>();
  const count = bits.read(16);
  for (let position = 0; position < count; position++) {
    const id = lesson.published.pages[position];
    if (bits.read(1) === 1 && id !== undefined) seen.add(id);
  }
  return seen;
}

function readLabs(bits: BitReader, lesson: Lesson): Map<string, number> {
  const labs = new Map<string, number>();
  const count = bits.read(16);
  for (let position = 0; position < count; position++) {
    if (bits.read(1) === 0) continue;
    const measure = bits.read(7);
    const id = lesson.published.labs[position];
    if (id !== undefined && measure <= 100) labs.set(id, measure);
  }
  return labs;
}

function readAnswers(bits: BitReader, lesson: Lesson): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  const count = bits.read(16);
  for (let position = 0; position < count; position++) {
    if (bits.read(1) === 0) continue;
    const correct = bits.read(1) === 1;
    const everRight = bits.read(1) === 1;
    const tries = Math.max(1, bits.read(4));
    const width = bits.read(6);
    const value = bits.read(width);
    const id = lesson.published.questions[position];
    const spec = lesson.questions.find((question) => question.id === id);
    if (spec) answers.set(spec.id, { ...readResponse(spec, value, width), correct, everRight, tries });
  }
  return answers;
}

function readResponse(spec: QuestionSpec, value: number, width: number): Pick<Answer, 'response'> {
  const kind = questionKinds[spec.kind];
  const response = kind && width === widthOf(kind.size(spec)) ? kind.unpack(spec, value) : undefined;
  return response ? { response } : {};
}
