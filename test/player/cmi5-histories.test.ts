// Whatever teachers, networks and browsers do over several sessions, no rule of cmi5 is ever broken and no outcome is lost.
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type LmsOptions, StrictLms } from './cmi5-lms.ts';
import { pagesOfLesson, right, useBrowser, wait } from './cmi5-play.ts';
import { type Page, settled, Tab } from './cmi5-tab.ts';
import { smallLesson } from './fixture.ts';

useBrowser();

const deeds = fc.oneof(
  fc.record({ do: fc.constant('open' as const), page: fc.constantFrom(...pagesOfLesson) }),
  fc.record({
    do: fc.constant('answer' as const),
    question: fc.constantFrom(...Object.keys(right)),
    right: fc.boolean(),
  }),
  fc.constantFrom(
    { do: 'read-all' as const },
    { do: 'answer-all' as const },
    { do: 'submit' as const },
    { do: 'close' as const },
    { do: 'reload' as const },
    { do: 'reload-unseen' as const },
    { do: 'other-device' as const },
    { do: 'leave-open' as const },
    { do: 'network' as const },
    { do: 'stumble' as const },
    { do: 'state-stumble' as const },
    { do: 'clock-back' as const },
    { do: 'wait' as const },
  ),
);
type Deed = typeof deeds extends fc.Arbitrary<infer T> ? T : never;

/** A teacher with two devices and one registration. */
class Teacher {
  readonly lms: StrictLms;
  readonly #devices: Tab[];
  #tab: Tab;
  #page: Page | undefined;
  /** Pages that were left open on a device when she went on with the other one. */
  readonly #open = new Map<Tab, Page>();
  #clock = 0;

  constructor(options: LmsOptions) {
    this.lms = new StrictLms(options);
    this.#devices = [new Tab(this.lms, smallLesson), new Tab(this.lms, smallLesson)];
    this.#tab = this.#devices[0] as Tab;
  }

  async does(deed: Deed): Promise<void> {
    const page = this.#page ?? (await this.#launch());
    const tab = this.#tab;
    switch (deed.do) {
      case 'open':
        return tab.do(page, (session) => session.open(deed.page));
      case 'answer':
        return tab.do(page, (session) =>
          session.answer(deed.question, deed.right ? (right[deed.question] ?? []) : ['a']),
        );
      case 'read-all':
        return tab.do(page, (session) => pagesOfLesson.forEach((id) => void session.open(id)));
      case 'answer-all':
        return tab.do(page, (session) => {
          for (const [question, response] of Object.entries(right)) session.answer(question, response);
        });
      case 'submit':
        await tab.do(page, (session) => session.submit());
        this.#page = undefined;
        return tab.close(page);
      case 'close':
        this.#page = undefined;
        return tab.close(page);
      case 'reload':
      case 'reload-unseen':
        this.#page = await this.#load(() => tab.reload(page, deed.do === 'reload'));
        return;
      case 'other-device':
        this.#page = undefined;
        await tab.close(page);
        this.#tab = this.#devices.find((device) => device !== tab) ?? tab;
        return;
      case 'leave-open':
        this.#open.set(tab, page);
        this.#tab = this.#devices.find((device) => device !== tab) ?? tab;
        this.#page = this.#open.get(this.#tab);
        this.#open.delete(this.#tab);
        return;
      case 'network':
        this.lms.online = !this.lms.online;
        return;
      case 'stumble':
        return void this.lms.broken.set('POST /lrs/statements', 503);
      case 'state-stumble':
        return void this.lms.broken.set('activities/state memory', 500);
      case 'clock-back':
        this.#clock -= 3_600_000;
        return;
      case 'wait':
        return wait(90_000);
    }
  }

  async #launch(): Promise<Page> {
    const address = this.lms.launch();
    this.#page = await this.#load(() => this.#tab.load(address, () => Date.now() + this.#clock));
    return this.#page;
  }

  /** Loads a page, as long as that takes. */
  async #load(load: () => Promise<Page>): Promise<Page> {
    const loading = load();
    await settled();
    await wait(9_000);
    await wait(9_000);
    return loading;
  }

  /** She closes whatever is open. */
  async closesAll(): Promise<void> {
    await this.does({ do: 'close' });
    for (const [tab, page] of this.#open) await tab.close(page);
    this.#open.clear();
  }

  /** Verbs of all defined statements of the registration. */
  outcomes(): string[] {
    return this.lms.statements
      .filter(({ object }) => object.id === 'https://lms.example/au/77')
      .map(({ verb }) => verb.id.replace(/.*\//, ''))
      .filter((verb) => verb === 'completed' || verb === 'passed');
  }
}

it('holds over random histories', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(deeds, { minLength: 1, maxLength: 25 }),
      fc.constantFrom({}, { masteryScore: 0.75 }, { masteryScore: 0.6 }),
      fc.constantFrom({}, { revoked: 401 as const }, { revoked: 403 as const }),
      async (history, judging, revoking) => {
        const teacher = new Teacher({ ...judging, ...revoking });
        for (const deed of history) await teacher.does(deed);
        // In the end she has a network, does everything rightly and hands in.
        teacher.lms.online = true;
        await teacher.closesAll();
        for (const last of ['read-all', 'answer-all', 'wait', 'submit'] as const)
          await teacher.does({ do: last });
        expect(teacher.lms.faults).toEqual([]);
        expect(teacher.outcomes().sort()).toEqual(['completed', 'passed']);
        expect(teacher.lms.told().slice(-1)).toEqual(['terminated']);
      },
    ),
    // HISTORIES=1000 npx jest test/player/cmi5-histories looks harder.
    { numRuns: Number(process.env.HISTORIES ?? 25) },
  );
}, 600_000);
