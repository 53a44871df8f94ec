// The coach of the plan for passing on: aims that can be seen, sessions that fit, more than attendance, and a follow-up.
import { type Advice, checked, type Finding } from '../guided-form/coach.ts';
import { allText, chosenOf, linesOf, numberOf, rowsOf, textOf, type Values } from '../guided-form/form.ts';
import { fallsShort, hasCondition, verbOf } from '../guided-form/goals.ts';
import { daysOf, daysUntilFollowUp, form, promises } from './plan.ts';

/** A month, give or take what a school calendar needs. */
const followUp = { from: 21, to: 45 };
/** A session longer than this asks for a break. */
const longestSession = 120;

function aims(values: Values): Advice {
  for (const [index, row] of rowsOf(values, 'aims').entries()) {
    const goal = textOf(row, 'goal');
    const verb = verbOf(goal);
    const told = { n: index + 1, verb: verb?.verb ?? '' };
    if (!verb) return { advice: 'verb-none', values: told };
    if (verb.level === 0) return { advice: 'verb-hidden', values: told };
    if (!hasCondition(goal)) return { advice: 'condition', values: told };
  }
  return undefined;
}

function evidence(values: Values): Advice {
  for (const [index, row] of rowsOf(values, 'aims').entries()) {
    const told = { n: index + 1, verb: verbOf(textOf(row, 'goal'))?.verb ?? '' };
    if (!textOf(row, 'goal') || !textOf(row, 'evidence')) return { advice: 'evidence-open', values: told };
    if (fallsShort(textOf(row, 'goal'), textOf(row, 'evidence')))
      return { advice: 'evidence-memory', values: told };
  }
  return undefined;
}

function sessions(values: Values): Advice {
  for (const [index, row] of rowsOf(values, 'sessions').entries()) {
    const minutes = numberOf(row, 'minutes');
    const n = index + 1;
    if (!textOf(row, 'name') || !minutes || linesOf(row, 'activity').length === 0)
      return { advice: 'session-open', values: { n } };
    if (minutes > longestSession) return { advice: 'session-long', values: { n, minutes } };
  }
  return undefined;
}

function dates(values: Values): Advice {
  const days = daysOf(values);
  if (days.length < rowsOf(values, 'sessions').length) return { advice: 'dates-open' };
  return days.some((day, index) => day < (days[index - 1] ?? day)) ? { advice: 'dates-order' } : undefined;
}

/** Someone who only listens has not yet learned to do it. */
const doing =
  /\b(coba|mencoba|membuat|menyusun|menulis|memeriksa|menyamarkan|berlatih|praktik|menandai|memilah|membedah|mengisi|membandingkan|bermain peran|memperbaiki|merancang)\b/i;

function practice(values: Values): Advice {
  const passive = rowsOf(values, 'sessions').findIndex((row) => !doing.test(textOf(row, 'activity')));
  return passive < 0 ? undefined : { advice: 'practice', values: { n: passive + 1 } };
}

function measures(values: Values): Advice {
  const chosen = chosenOf(values, 'measures');
  if (chosen.length === 1 && chosen[0] === 'presence') return { advice: 'presence' };
  return /\d/.test(textOf(values, 'target')) ? undefined : { advice: 'target', field: 'target' };
}

function follow(values: Values): Advice {
  const n = daysUntilFollowUp(values);
  if (n === undefined) return { advice: 'follow-unknown' };
  if (n < followUp.from) return { advice: n < 0 ? 'follow-before' : 'follow-soon', values: { n } };
  return n > followUp.to ? { advice: 'follow-late', values: { n } } : undefined;
}

/** The findings of all checks, in the order of the form. */
export function coach(values: Values): Finding[] {
  const check = (id: string, needs: readonly string[], judge?: () => Advice) =>
    checked(form, values, id, needs, judge);
  const open = promises.length - chosenOf(values, 'promises').length;
  return [
    check('audience', ['title', 'audience', 'who', 'people']),
    check('need', ['need', 'needHow']),
    check('aims', ['aims'], () => aims(values)),
    check('evidence', ['aims'], () => evidence(values)),
    check('sessions', ['sessions'], () => sessions(values)),
    check('dates', ['sessions'], () => dates(values)),
    check('practice', ['sessions'], () => practice(values)),
    check('materials', ['materials', 'place']),
    check('offline', ['offline']),
    check('roles', ['roles'], () => (linesOf(values, 'roles').length < 2 ? { advice: 'roles' } : undefined)),
    check('measures', ['measures', 'target'], () => measures(values)),
    check('promises', ['promises'], () =>
      open > 0 ? { advice: 'promises', values: { n: open } } : undefined,
    ),
    check('guidance', ['guidance']),
    check('private', ['title'], () =>
      /\d{10}/.test(allText(form, values)) ? { advice: 'number', field: 'title' } : undefined,
    ),
    check('risks', ['risks'], () => {
      const at = rowsOf(values, 'risks').findIndex((row) => !textOf(row, 'risk') || !textOf(row, 'answer'));
      return at < 0 ? undefined : { advice: 'risks', values: { n: at + 1 } };
    }),
    check('follow', ['followDate', 'follow'], () => follow(values)),
  ];
}
