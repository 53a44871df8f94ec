// Which outcomes a registration has: completed and passed may each be told once in it, over all sessions (cmi5 9.3).
import type { Statement } from '../../../vocabulary/statements.ts';
import { verbs } from '../../../vocabulary/terms.ts';
import { logTrouble } from '../../log.ts';
import { pause, retryDelay } from '../lrs/kept-memory.ts';
import type { Recorded, Resources } from './resources.ts';
import type { SessionKeeper } from './session.ts';

const outcomes = ['completed', 'passed'] as const;
type Outcome = (typeof outcomes)[number];

export class Outcomes {
  readonly #keeper: SessionKeeper;
  readonly #activityId: string;
  readonly #onHeld: () => void;
  /** Those that the LRS is known to hold. */
  readonly #held = new Set<Outcome>();

  /** @param onHeld hears that the LRS has confirmed one */
  constructor(keeper: SessionKeeper, activityId: string, onHeld: () => void) {
    this.#keeper = keeper;
    this.#activityId = activityId;
    this.#onHeld = onHeld;
  }

  /** What is kept of the registration beside the memory. */
  get recorded(): Recorded {
    const { secondsBefore = 0, beganAt, latestAt } = this.#keeper.session;
    return {
      completed: this.#held.has('completed'),
      passed: this.#held.has('passed'),
      seconds: Math.round(secondsBefore + (latestAt - beganAt) / 1000),
    };
  }

  /**
   * Finds out what earlier sessions have told: what was recorded beside the memory counts, and otherwise the LRS is
   * asked. Until it has answered no outcome is told.
   */
  async learn(resources: Resources, hasEnded: () => boolean): Promise<void> {
    const { recorded } = resources;
    const { secondsBefore = recorded.seconds } = this.#keeper.session;
    this.#keeper.update({ secondsBefore });
    for (const outcome of outcomes) {
      if (this.#keeper.session.told[outcome] !== undefined) continue;
      const told = recorded[outcome] || (await ask(resources, outcome, hasEnded));
      if (told === undefined) return;
      if (told) this.#held.add(outcome);
      this.#keeper.update({ told: { ...this.#keeper.session.told, [outcome]: told } });
    }
  }

  /** A statement has left the outbox. */
  settled({ verb, object }: Statement, delivered: boolean): void {
    const outcome = outcomes.find((name) => verbs[name].id === verb.id);
    if (!delivered || !outcome || object.id !== this.#activityId) return;
    this.#held.add(outcome);
    this.#onHeld();
  }
}

/** Asks the LRS for an outcome until it answers. @returns undefined when the launch has ended before */
async function ask(
  resources: Resources,
  outcome: Outcome,
  hasEnded: () => boolean,
): Promise<boolean | undefined> {
  for (let failures = 0; !hasEnded(); failures++) {
    try {
      return await resources.hasTold(outcome);
    } catch (error) {
      logTrouble(`Whether the attempt was ${outcome} before can't be found out yet`, error);
      await pause(retryDelay(failures));
    }
  }
  return undefined;
}
