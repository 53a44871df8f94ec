// The rules that an assignment is held against: the joint decree of March 2026, age, consent, and what a level can show.
import type { Jenjang } from '../contract.ts';
import type { Tone } from '../lab/remarks.ts';
import { type Assignment, aims } from './assignment.ts';

/** A field of the assignment's card. */
export type Place = 'name' | 'shows' | 'aim' | 'level' | 'door' | 'place';

export interface Remark {
  /** A key of the lab's strings, `lab-ai-scale.say-…`. */
  name: string;
  tone: Tone;
  /** Where it is put right. */
  field?: Place;
  /** For a mismatch: the level that shows what the teacher wants to see. */
  fits?: number;
}

/** The highest level that is usual at a school level, as the course suggests; the decree names no levels. */
const usual: Readonly<Record<Jenjang, number>> = { sd: 1, smp: 2, sma: 3, smk: 3 };

/** What is still open. */
function missing({ name, aim, shows, level, door }: Assignment): Remark[] {
  return [
    ...(name.trim() ? [] : [{ name: 'no-name', tone: 'change', field: 'name' } as const]),
    ...(aim ? [] : [{ name: 'no-aim', tone: 'change', field: 'aim' } as const]),
    ...(shows.trim() ? [] : [{ name: 'no-shows', tone: 'think', field: 'shows' } as const]),
    ...(level ? [] : [{ name: 'no-level', tone: 'change', field: 'level' } as const]),
    ...(level > 1 && !door ? [{ name: 'no-door', tone: 'change', field: 'door' } as const] : []),
  ];
}

/** Pupils on their own with a general chatbot: not for SD–SMA; for SMK, the school reads the decree first. */
function aboutChatbots({ jenjang, grade }: Assignment): Remark[] {
  const rule: Remark = {
    name: jenjang === 'smk' ? 'chatbot-smk' : `chatbot-${jenjang}`,
    tone: 'stop',
    field: 'door',
  };
  // Most pupils turn 13 in class VII.
  return grade <= 7 ? [rule, { name: 'under-13', tone: 'stop' }] : [rule];
}

function aboutTools({ jenjang, place }: Assignment): Remark[] {
  const home: Remark[] =
    place === 'kelas'
      ? []
      : [
          jenjang === 'sd'
            ? { name: 'tool-home-sd', tone: 'change', field: 'place' }
            : { name: 'tool-home', tone: 'think', field: 'place' },
        ];
  return [
    ...home,
    { name: jenjang === 'sd' ? 'tool-sd' : 'tool', tone: 'think' },
    { name: 'consent', tone: 'think' },
  ];
}

/** The doors: who holds the AI, and whether that can be where the work is done. */
function aboutDoors(one: Assignment): Remark[] {
  if (one.door === 'murid') return aboutChatbots(one);
  if (one.door === 'alat') return aboutTools(one);
  if (one.door === 'guru')
    return one.place === 'rumah'
      ? [{ name: 'teacher-home', tone: 'change', field: 'place' }]
      : [{ name: 'teacher', tone: 'good' }];
  if (one.door !== 'cetak') return [];
  if (one.level === 4) return [{ name: 'paper-4', tone: 'change', field: 'door' }];
  if (one.level === 5) return [{ name: 'paper-5', tone: 'change', field: 'door' }];
  return [{ name: 'paper', tone: 'good' }];
}

/** How far the level goes for pupils of this age. */
function aboutAge({ jenjang, level, door }: Assignment): Remark[] {
  if (level <= usual[jenjang]) return [];
  if (jenjang === 'sd' || jenjang === 'smp') {
    const name = level === usual[jenjang] + 1 ? `now-and-then-${jenjang}` : `beyond-${jenjang}`;
    return [{ name, tone: 'think', field: 'level' }];
  }
  if (level === 4) return [{ name: 'directing', tone: 'think', field: 'level' }];
  return door === 'guru' ? [{ name: 'explore-tool', tone: 'think', field: 'door' }] : [];
}

/** Whether the level lets the teacher see what she wants to see. */
function aboutAim({ aim, level }: Assignment): Remark[] {
  if (!aim || !level) return [];
  const fits = aims.indexOf(aim) + 1;
  if (fits === level) return [{ name: 'fits', tone: 'good', fits }];
  return [{ name: level > fits ? 'takes' : 'hides', tone: 'think', field: 'level', fits }];
}

const order: readonly Tone[] = ['stop', 'change', 'think', 'good'];

/** Everything there is to say about an assignment, the gravest first. */
export function review(assignment: Assignment): Remark[] {
  const { level, place } = assignment;
  const alone: Remark =
    place === 'rumah'
      ? { name: 'none-home', tone: 'change', field: 'place' }
      : { name: 'none-class', tone: 'good' };
  const found = [
    ...missing(assignment),
    ...(level === 1 ? [alone] : []),
    ...(level > 1 ? [...aboutDoors(assignment), ...aboutAge(assignment)] : []),
    ...aboutAim(assignment),
  ];
  return found.sort((a, b) => order.indexOf(a.tone) - order.indexOf(b.tone));
}

/** Nothing forbids it, and nothing has to be put right before it is given. */
export const isReady = (assignment: Assignment): boolean =>
  !review(assignment).some(({ tone }) => tone === 'stop' || tone === 'change');

/** A rule forbids it as it stands. */
export const isStopped = (assignment: Assignment): boolean =>
  review(assignment).some(({ tone }) => tone === 'stop');
