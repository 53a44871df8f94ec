// The wording for pupils and parents, put together from authored sentences in the words of each school level.
import type { Jenjang } from '../contract.ts';
import { type Assignment, limits, type Wording } from './assignment.ts';
import { isStopped } from './review.ts';

/** Sentences for pupils of one school level. `[tugas]` and `[kemampuan]` stand for the teacher's own words. */
export interface Voice {
  /** What the level means, one for each level. */
  levels: readonly string[];
  /** How pupils meet the AI, by door. */
  doors: Readonly<Record<string, string>>;
  /** What pupils keep or hand in to show how they worked, one for each level. */
  proofs: readonly string[];
  /** The last sentence: asking is welcome. */
  close: string;
}

export interface Wordings {
  voices: Readonly<Partial<Record<Jenjang, Voice>>>;
  /** One sentence for parents: for level 1 under `tanpa`, for the others by door. */
  parents: Readonly<Record<string, string>>;
}

/** As it stands inside a sentence: no full stop, and a small letter at the beginning of a common word. */
function inside(text: string): string {
  const plain = text.trim().replace(/[.!]+$/, '');
  return /^\p{Lu}\p{Ll}/u.test(plain) ? plain.charAt(0).toLowerCase() + plain.slice(1) : plain;
}

const fillIn = (template: string, words: Readonly<Record<string, string>>): string =>
  template.replace(/\[(\w+)\]/g, (brackets, name: string) => words[name] ?? brackets);

/**
 * The two wordings as the choices make them.
 * @param aim the teacher's aim in words, for where she has not written what the work should show
 * @returns empty texts while something is still open, or a rule forbids it
 */
export function compose(
  assignment: Assignment,
  { voices, parents }: Wordings,
  aim: string,
): { pupils: string; parents: string } {
  const { jenjang, level, door, name, shows } = assignment;
  const voice = voices[jenjang];
  const how = level > 1 ? voice?.doors[door] : '';
  if (!voice || !level || how === undefined || !name.trim() || isStopped(assignment))
    return { pupils: '', parents: '' };
  const words = { tugas: name.trim(), kemampuan: inside(shows.trim() || aim) };
  const say = (...sentences: (string | undefined)[]) =>
    fillIn(sentences.filter(Boolean).join(' '), words).slice(0, limits.wording);
  return {
    pupils: say(voice.levels[level - 1], how, voice.proofs[level - 1], voice.close),
    parents: say(parents[level > 1 ? door : 'tanpa']),
  };
}

/** The assignment with its wordings made anew, except those that the teacher wrote herself. */
export function withWordings(assignment: Assignment, wordings: Wordings, aim: string): Assignment {
  const made = compose(assignment, wordings, aim);
  const keep = (wording: Wording, text: string): Wording => (wording.own ? wording : { text, own: false });
  return {
    ...assignment,
    pupils: keep(assignment.pupils, made.pupils),
    parents: keep(assignment.parents, made.parents),
  };
}
