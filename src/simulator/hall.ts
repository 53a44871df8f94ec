// Who is seen in the hall: those who take part there are ticked off as each session begins.
import { rosterHomePage } from '../reports/roster.ts';
import { makeStatement } from '../vocabulary/statements.ts';
import type { SessionPlan } from './course-plan.ts';
import type { Teacher } from './people.ts';
import { type Delivery, hour, minute } from './playing.ts';
import type { Random } from './random.ts';

/** When the sessions begin on the day of the event, after its beginning, in hours. */
const beginsAfter = [0, 2.75, 5.5];

/**
 * The tick of a teacher for a session; undefined for those who aren't there, or not any more.
 * @param ref of the teacher on the roster @param begins the morning of the event @param until the present
 */
export function attendance(
  teacher: Teacher,
  ref: string,
  plan: SessionPlan,
  session: number,
  random: Random,
  begins: number,
  until: number,
): { at: number; delivery: Delivery } | undefined {
  const isThere = random.chance(teacher.engagement === 'never' ? 0.3 : 0.96 - 0.06 * session);
  const at = Math.floor(begins + (beginsAfter[session] ?? 0) * hour + random.normal(0, 6) * minute);
  const id = random.uuid();
  if (teacher.mode !== 'luring' || !isThere || at > until) return undefined;
  const { lesson, courseActivityId, definitions } = plan;
  const statement = makeStatement(
    {
      actor: {
        objectType: 'Agent',
        name: teacher.name,
        account: { homePage: rosterHomePage, name: ref },
      },
      courseActivityId,
      sessionActivityId: lesson.activityId,
      language: lesson.language,
      platform: 'Kendali',
      definitions,
    },
    { id, timestamp: new Date(at).toISOString() },
    'attended',
    { part: 'session' },
  );
  return { at, delivery: { statement, arrives: at + 20 * minute } };
}
