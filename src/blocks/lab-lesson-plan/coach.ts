// The coach of the lesson plan: goals, activities and assessment meet, the time adds up, and AI stays in the teacher's hands.
import { type Advice, checked, type Finding } from '../guided-form/coach.ts';
import { allText, chosenOf, linesOf, rowsOf, textOf, type Values } from '../guided-form/form.ts';
import { fallsShort, hasCondition, verbOf } from '../guided-form/goals.ts';
import { experiences, form, minutesAvailable, minutesPlanned, neverData, parts } from './plan.ts';

/** The levels of the AI Assessment Scale that the course suggests at each school level (session 3, unit 2). */
const highestLevel: Readonly<Record<string, number>> = { sd: 2, smp: 3, sma: 3, smk: 3 };

/** Reflection that the teacher does in the pupils' place. */
const teacherReflects =
  /\bguru\s+(merangkum|menyimpulkan|menjelaskan kembali)|\b(menyimak|mendengarkan)\b[^.\n]*\b(guru|rangkuman|simpulan)/i;

const chatbots = /\b(chat ?gpt|gemini|copilot|claude|deepseek|meta ai|chat ?bot)\b/i;

/** The number of the first goal for which something holds, in an advice. */
function firstGoal(
  values: Values,
  holds: (goal: string, row: Readonly<Record<string, string>>) => string | false,
) {
  const goals = rowsOf(values, 'goals');
  for (const [index, row] of goals.entries()) {
    const advice = holds(textOf(row, 'goal'), row);
    if (advice) return { advice, n: index + 1, goal: textOf(row, 'goal') };
  }
  return undefined;
}

function goalVerbs(values: Values): Advice {
  const found = firstGoal(values, (goal) => {
    const verb = verbOf(goal);
    if (!verb) return 'verb-none';
    return verb.level === 0 && 'verb-hidden';
  });
  return found && { advice: found.advice, values: { n: found.n, verb: verbOf(found.goal)?.verb ?? '' } };
}

function goalConditions(values: Values): Advice {
  const found = firstGoal(values, (goal) => !hasCondition(goal) && 'condition');
  return found && { advice: found.advice, values: { n: found.n } };
}

function thread(values: Values): Advice {
  const found = firstGoal(values, (goal, row) => {
    if (!goal || !textOf(row, 'evidence') || !textOf(row, 'practice')) return 'thread-open';
    return fallsShort(goal, textOf(row, 'evidence')) && 'thread-memory';
  });
  return found && { advice: found.advice, values: { n: found.n, verb: verbOf(found.goal)?.verb ?? '' } };
}

function time(values: Values): Advice {
  const available = minutesAvailable(values);
  const planned = minutesPlanned(values);
  if (available === undefined) return { advice: 'time-unknown', field: 'hours' };
  if (planned === available) return undefined;
  return {
    advice: planned > available ? 'time-over' : 'time-under',
    field: planned > available ? 'openingMinutes' : 'closingMinutes',
    values: { planned, available, n: Math.abs(planned - available) },
  };
}

/** Who may use what: the statement on the joint decree of 12 March 2026 names pupils of SD to SMA. */
function door(values: Values): Advice {
  const doors = chosenOf(values, 'aiDoor');
  const level = chosenOf(values, 'level')[0];
  if (doors.includes('chatbot')) return { advice: level === 'smk' ? 'door-smk' : 'door-chatbot' };
  if (doors.includes('none') && doors.length > 1) return { advice: 'door-none' };
  if (doors.includes('tool') && !/izin|persetujuan|setuju|tanpa akun/i.test(allText(form, values)))
    return { advice: 'door-tool' };
  return undefined;
}

function scale(values: Values): Advice {
  const level = chosenOf(values, 'level')[0] ?? '';
  const chosen = Number(chosenOf(values, 'aiLevel')[0]);
  const doors = chosenOf(values, 'aiDoor');
  // AI that helps the teacher alone has no place in the pupils' task.
  const inTask = doors.some((one) => one !== 'none' && one !== 'planning');
  if (!inTask && chosen > 1) return { advice: 'level-none', values: { level: chosen } };
  if (inTask && chosen === 1) return { advice: 'level-some' };
  // Exploration with a tool made for learning is open to the older pupils.
  if (chosen === 5 && doors.includes('tool') && (level === 'sma' || level === 'smk')) return undefined;
  const highest = highestLevel[level] ?? 3;
  return chosen > highest
    ? { advice: 'level-high', values: { level: chosen, jenjang: level.toUpperCase(), highest } }
    : undefined;
}

/** A line of the lesson in which pupils seem to be left alone with a chatbot. */
function chatbotInLesson(values: Values): Advice {
  for (const part of parts) {
    const found = linesOf(values, part).find((one) => chatbots.test(one) && !/\bguru\b/i.test(one));
    if (found) return { advice: 'chatbot', field: part, values: { tool: chatbots.exec(found)?.[0] ?? '' } };
  }
  return undefined;
}

/** The findings of all checks, in the order of the form. */
export function coach(values: Values): Finding[] {
  const check = (id: string, needs: readonly string[], judge?: () => Advice) =>
    checked(form, values, id, needs, judge);
  const profile = chosenOf(values, 'profile').length;
  return [
    check('identity', ['title', 'level', 'grade', 'subject', 'hours']),
    check('readiness', ['readiness', 'readinessHow']),
    check('profile', ['profile'], () => (profile > 4 ? { advice: 'profile' } : undefined)),
    check('verb', ['goals'], () => goalVerbs(values)),
    check('condition', ['goals'], () => goalConditions(values)),
    check('thread', ['goals'], () => thread(values)),
    check('principles', ['mindful', 'meaningful', 'joyful']),
    check('experiences', [...experiences]),
    check('reflect', ['reflect'], () =>
      teacherReflects.test(textOf(values, 'reflect')) ? { advice: 'reflect' } : undefined,
    ),
    check('time', ['hours', ...parts.map((part) => `${part}Minutes`)], () => time(values)),
    check('assessment', ['before', 'during', 'after']),
    check('formative', ['during'], () =>
      /\b(bila|jika|kalau|apabila|yang belum)\b/i.test(textOf(values, 'during'))
        ? undefined
        : { advice: 'formative' },
    ),
    check('everyone', ['support', 'challenge']),
    check('offline', ['offline', 'media']),
    check('door', ['aiDoor', 'level'], () => door(values)),
    check('lesson', [...experiences], () => chatbotInLesson(values)),
    check('level', ['aiDoor', 'aiLevel', 'level'], () => scale(values)),
    check('verify', ['aiFor', 'aiCheck'], () =>
      linesOf(values, 'aiCheck').length < 2 ? { advice: 'verify', field: 'aiCheck' } : undefined,
    ),
    check('never', ['aiNever'], () => {
      if (chosenOf(values, 'aiNever').length < neverData.length) return { advice: 'never' };
      return /\d{10}/.test(allText(form, values)) ? { advice: 'number' } : undefined;
    }),
    check('closing', ['partners', 'teacherReflection']),
  ];
}
