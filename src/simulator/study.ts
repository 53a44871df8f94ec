// One invented teacher studies one session: visits, reading, tests, answers, retries, breaks, giving up. What she does
// happens in the player's own lesson; she only decides, by her ability and diligence, and by chance.
import type { Response } from '../blocks/contract.ts';
import { isComplete, isHandedIn, mayBegin, status, testMemory } from '../player/lesson.ts';
import { testOf } from '../player/places.ts';
import { draw, freshTest } from '../player/test-memory.ts';
import { outcomeOf } from './activities.ts';
import type {
  PlannedItem,
  PlannedPage,
  PlannedQuestion,
  PlannedTest,
  SessionPlan,
  Task,
} from './course-plan.ts';
import type { Teacher } from './people.ts';
import { type Delivery, hour, minute, Present, startPlaying } from './playing.ts';
import type { Random } from './random.ts';
import type { StudyTruth } from './truth.ts';

const mostVisits = 6;

/** Probability of being right for one who knows it with a probability that is logistic in the advantage. */
function chanceOf(advantage: number, guessing: number): number {
  const knows = 1 / (1 + Math.exp(-advantage));
  return knows + (1 - knows) * guessing;
}

interface Beside {
  /** Makes the ids of her statements; `random` does when it is left out. */
  ids?: Random;
  /** When she was seen in the hall. */
  attended?: number | undefined;
}

/** How likely a teacher goes on to the next page. */
function staminaOf({ engagement, diligence }: Teacher): number {
  return engagement === 'looks-in' ? 0.55 : 0.98 + 0.019 * diligence;
}

/**
 * @param random decides what she does
 * @param start when the teacher first opens the session; infinite for whoever never does
 * @param until the present; nothing happens after it
 */
export function study(
  teacher: Teacher,
  plan: SessionPlan,
  random: Random,
  start: number,
  until: number,
  beside: Beside = {},
): { deliveries: Delivery[]; truth: StudyTruth } {
  const { lesson } = plan;
  const play = startPlaying(teacher, plan, { random, ids: beside.ids ?? random }, start, until);
  if (beside.attended !== undefined) play.attended(beside.attended);
  /** Multiplies the times on the page at hand. */
  let pace = teacher.pace;
  /** What this session can teach her, on the logit scale: before it she lacks it, at its end she has it. */
  const teachable = Math.max(0, random.normal(2, 0.6));
  const learned = () => teachable * (play.state().seen.size / plan.pages.length);

  const isRight = (id: string) => play.state().answers.get(id)?.everRight === true;
  const triesOf = (id: string) => play.state().answers.get(id)?.tries ?? 0;

  function answer({ spec, kind, difficulty, guessing }: PlannedQuestion): void {
    const advantage = teacher.ability - difficulty + 0.8 * triesOf(spec.id);
    const correct = random.chance(chanceOf(advantage, guessing));
    const response = correct ? spec.correct : wrongResponse(kind, spec, random);
    play.wait(random.lognormal(25, 0.5) * pace * 1000);
    play.happen((at) => ({ type: 'answered', at, question: spec.id, response, correct }));
  }

  function answerUntilRight(question: PlannedQuestion): void {
    const { id } = question.spec;
    if (isRight(id) || random.chance(0.06 * (1 - teacher.diligence))) return;
    do answer(question);
    while (!isRight(id) && triesOf(id) < 9 && random.chance(0.2 + 0.5 * teacher.diligence));
  }

  /** The option that she takes; undefined when she leaves the item open. */
  function choice({ item, difficulty, attraction, misleads }: PlannedItem): string | undefined {
    if (random.chance(0.01)) return undefined;
    const advantage = teacher.ability + learned() - teachable / 2 - difficulty;
    if (misleads !== undefined && random.chance(chanceOf(1.5 * (advantage - 1), 0))) return misleads;
    if (random.chance(chanceOf(advantage, 0.25))) return item.correct;
    return random.weighted(attraction).option;
  }

  const currentOf = (test: string) => play.state().tests.get(test)?.current;

  /** One attempt, or the rest of the one under way. @returns whether she handed it in */
  function attempt(test: PlannedTest): boolean {
    const drawn = play.state().tests.get(test.id)?.drawn ?? freshTest.drawn;
    if (!currentOf(test.id)) {
      const items = draw(test.cells, drawn, random.next);
      play.happen((at) => ({ type: 'test-begun', at, test: test.id, items }));
    }
    const { items = [], answers = [] } = currentOf(test.id) ?? {};
    const asked = items.flatMap((position) => test.items[position] ?? []);
    for (const [index, planned] of asked.entries()) {
      if (answers[index]) continue;
      play.wait(random.lognormal(40, 0.5) * pace * 1000);
      const option = choice(planned);
      if (option === undefined) continue;
      const correct = option === planned.item.correct;
      play.happen((at) => ({ type: 'test-answered', at, test: test.id, index, option, correct }));
      if (random.chance(0.004)) return false;
    }
    const keys = asked.map(({ item: { id, correct } }) => ({ id, correct }));
    play.happen((at) => ({ type: 'test-handed-in', at, test: test.id, items: keys }));
    return true;
  }

  /** @returns false when she breaks off */
  function take(test: PlannedTest): boolean {
    const known = testOf(lesson, test.id);
    if (!known || !mayBegin(play.state(), known)) return true;
    if (!attempt(test)) return false;
    const isEnough = () => test.use === 'pretest' || bestScore() >= lesson.passMark;
    for (let more = 0; more < 2 && !isEnough(); more += 1) {
      if (!random.chance(0.3 + 0.5 * teacher.diligence)) break;
      play.wait(random.lognormal(12, 0.5) * pace * minute);
      if (!attempt(test)) return false;
    }
    return true;
  }

  const bestScore = () => testMemory(play.state(), 'posttest')?.best ?? 100;

  /** @returns false when she breaks off */
  function work(task: Task): boolean {
    switch (task.type) {
      case 'question':
        answerUntilRight(task);
        return true;
      case 'activity': {
        const { block } = task;
        if (play.state().labs.has(block.id) || !random.chance(0.4 + 0.5 * teacher.diligence)) return true;
        play.wait(random.lognormal(150, 0.5) * pace * 1000);
        const outcome = outcomeOf(block, teacher, random);
        play.happen((at) => ({ type: 'tried', at, lab: block.id, ...outcome }));
        return true;
      }
      case 'test':
        return isTaskOpen(task) ? take(task) : true;
    }
  }

  /** @returns false when she breaks off */
  function workOn(page: PlannedPage): boolean {
    play.happen((at) => ({ type: 'opened', at, page: page.id }));
    pace = teacher.pace * (random.chance(teacher.skims) ? 0.008 : 1);
    play.wait(random.lognormal(page.minutes * 0.55, 0.4) * pace * minute);
    if (page.asksJenjang) play.happen((at) => ({ type: 'chose', at, jenjang: teacher.school.level }));
    return page.tasks.every(work);
  }

  /** Whether she would still do something there. */
  function isTaskOpen(task: Task): boolean {
    if (task.type === 'activity') return false;
    if (task.type === 'question') return !isRight(task.spec.id);
    return !isHandedIn(play.state(), task.id) || (task.use === 'posttest' && bestScore() < lesson.passMark);
  }

  /** One visit; true when there is nothing left that she wants to do. */
  function visit(isFirst: boolean): boolean {
    play.launch();
    // Who has two accounts begins by one of them and goes on by the other.
    let left = isFirst && teacher.accounts.length > 1 ? 5 : Number.POSITIVE_INFINITY;
    const open = plan.pages.filter((page) => !play.state().seen.has(page.id) || page.tasks.some(isTaskOpen));
    const stamina = staminaOf(teacher);
    let finished = true;
    for (const page of open) {
      if (random.chance(0.02)) play.goOffline();
      left -= 1;
      if (!workOn(page) || left === 0 || !random.chance(stamina * (1 - page.deterrent))) {
        finished = false;
        break;
      }
    }
    play.wait(random.lognormal(8, 0.5) * 1000);
    // Whoever has done all of it hands it in, most of the time.
    if (isComplete(play.state()) && random.chance(0.7)) play.happen((at) => ({ type: 'submitted', at }));
    play.happen((at) => ({ type: 'left', at }));
    return finished && status(play.state()) === 'passed';
  }

  try {
    for (let count = 0; count < mostVisits; count += 1) {
      if (visit(count === 0)) break;
      const comesBack = 0.2 + 0.65 * teacher.diligence + (teacher.accounts.length > 1 ? 0.2 : 0);
      if (teacher.engagement === 'looks-in' || !random.chance(comesBack)) break;
      play.wait(
        teacher.engagement === 'that-day'
          ? random.lognormal(20, 0.5) * minute
          : random.lognormal(14 * hour, 1),
      );
      if (random.chance(0.03)) play.startOver();
    }
  } catch (error) {
    if (!(error instanceof Present)) throw error;
  }
  return play.outcome();
}

/** Any complete response that is not the right one. */
function wrongResponse(
  kind: PlannedQuestion['kind'],
  spec: PlannedQuestion['spec'],
  random: Random,
): Response {
  for (;;) {
    // What may be typed has no end; only its authored spellings are numbered.
    const isFree = spec.accepts !== undefined && random.chance(0.5);
    const response = isFree ? ['belum tahu'] : kind.unpack(spec, random.below(kind.size(spec)));
    if (response && kind.isComplete(spec, response) && !kind.isCorrect(spec, response)) return response;
  }
}
