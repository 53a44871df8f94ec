// The stage of a block with branching stories: shows the list or a scene, keeps how far each was played, records endings.
import type { BlockContext } from '../contract.ts';
import { createConfirm } from '../lab/confirm.ts';
import { statusLine } from '../lab/start.ts';
import { make, makeButton } from '../question/dom.ts';
import type { Plot } from './graph.ts';
import {
  follow,
  type Journey,
  newJourney,
  open,
  pathIn,
  restore,
  seenIn,
  store,
  summary,
} from './journey.ts';
import { type Shown, scene } from './scene.ts';
import { readStories, type Story } from './story.ts';

/** What the kinds that use the stage differ in. */
export interface Staging {
  /** What is measured once an ending is reached, 0–100. */
  measure(journey: Journey, plots: readonly Plot[]): number;
  /** The sentence that says what was recorded. */
  recorded(journey: Journey, story: Story, plots: readonly Plot[]): string;
  /** What the teacher should know before she begins. */
  notice: string;
  /** Only where there are several stories: their list, and the words of the button that leads back to it. */
  menu?: {
    back: string;
    show(stories: readonly Story[], journey: Journey, pick: (id: string) => void): Shown;
  };
}

/** Brings a block with stories to life. @param element the block's element (scenario.hbs within) */
export function setStage(element: HTMLElement, context: BlockContext, staging: Staging): void {
  const bench = element.querySelector<HTMLElement>('.story-stage');
  const written = element.querySelector<HTMLElement>('.stories');
  const stories = written ? readStories(written) : [];
  const [first] = stories;
  if (!bench || !written || !first) return;
  const { menu } = staging;
  const plots = stories.map(({ plot }) => plot);
  let journey = restore(context.kept(), plots);

  const shown = make('div');
  const told = statusLine();

  const isBegun = () => store(journey) !== store(newJourney);

  /** The story that is open; undefined in the list. Without a list, the only story always is. */
  const opened = () => stories.find(({ plot }) => plot.id === journey.at) ?? (menu ? undefined : first);

  /** What is to be seen now, and from where to read on. */
  const seenNow = (): Shown => {
    const story = opened() ?? first;
    if (menu && !opened()) return menu.show(stories, journey, (id) => change(open(journey, id)));
    const seen = seenIn(journey, story.plot);
    const now = scene(story, pathIn(journey, story.plot), seen, (path) => take(story, path), context.say);
    if (menu)
      now.buttons.append(makeButton('button quiet', menu.back, () => change(open(journey, undefined))));
    return now;
  };

  function show(): HTMLElement {
    const { elements, focus } = seenNow();
    shown.replaceChildren(...elements);
    restart.hidden = !isBegun();
    return focus;
  }

  /** Takes a change over, keeps it, shows it, and lets reading go on where the new begins. */
  function change(next: Journey, sentence = ''): void {
    journey = next;
    context.keep(store(journey));
    told.textContent = sentence;
    show().focus();
  }

  function take(story: Story, path: string): void {
    const next = follow(journey, story.plot, path);
    if (seenIn(next, story.plot).length === seenIn(journey, story.plot).length) {
      change(next);
      return;
    }
    // What was measured on another device is not taken back.
    const measure = Math.max(staging.measure(next, plots), context.measured() ?? 0);
    context.report({ measure, response: summary(next, story.plot) });
    change(next, staging.recorded(next, story, plots));
  }

  const restart = createConfirm(
    {
      button: context.say('branching.restart'),
      question: context.say('branching.restart-sure'),
      yes: context.say('branching.restart-yes'),
      no: context.say('branching.restart-no'),
    },
    isBegun,
    () => change(newJourney, context.say('branching.restarted')),
  );
  const foot = make('div', 'story-foot');
  foot.append(make('p', 'small soft', staging.notice), restart);
  bench.append(shown, told, foot);
  bench.hidden = false;
  written.hidden = true;
  show();
  const story = opened();
  if (story && pathIn(journey, story.plot)) told.textContent = context.say('branching.resumed');
  // The list puts the teacher's own level first.
  context.onJenjang(() => {
    if (!opened()) show();
  });
}
