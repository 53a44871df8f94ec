// The lab "Dilema di kelas" in the browser: a list of stories, the teacher's own level first; each is played to its endings.
import { type Journey, pathIn, playedToEnd, seenIn } from '../branching/journey.ts';
import { focusable } from '../branching/scene.ts';
import { setStage } from '../branching/stage.ts';
import type { Story } from '../branching/story.ts';
import type { BlockBehaviour, BlockContext } from '../contract.ts';
import { make, makeButton } from '../question/dom.ts';

/** How far a story was played. */
function standing({ plot }: Story, journey: Journey, say: BlockContext['say']): string {
  const n = seenIn(journey, plot).length;
  if (n > 0) return say('lab-dilemma.seen', { n, all: plot.endings.length });
  const steps = pathIn(journey, plot).length;
  return steps > 0 ? say('lab-dilemma.under-way', { n: steps + 1 }) : say('lab-dilemma.fresh');
}

/** A story in the list. */
function entry(
  story: Story,
  journey: Journey,
  pick: (id: string) => void,
  say: BlockContext['say'],
): HTMLElement {
  const button = makeButton('button quiet', '', () => pick(story.plot.id));
  button.append(make('span', 'story-name', story.title));
  const facts = [story.jenjang?.toUpperCase(), standing(story, journey, say)];
  button.append(make('span', 'story-standing', facts.filter(Boolean).join(' · ')));
  const item = make('li');
  item.append(button);
  return item;
}

export const behaviour: BlockBehaviour = {
  enhance(element, context) {
    const { say } = context;
    setStage(element, context, {
      measure: (journey, plots) => Math.round((100 * playedToEnd(journey, plots)) / plots.length),
      recorded: (journey, _story, plots) =>
        say('lab-dilemma.recorded', { n: playedToEnd(journey, plots), all: plots.length }),
      notice: say('lab-dilemma.not-marked'),
      menu: {
        back: say('lab-dilemma.all'),
        show(stories, journey, pick) {
          const plots = stories.map(({ plot }) => plot);
          const heading = focusable('h4', say('lab-dilemma.choose'));
          const progress = say('lab-dilemma.progress', {
            n: playedToEnd(journey, plots),
            all: plots.length,
          });
          const list = make('ul', 'story-list');
          const isOwn = (story: Story) => Number(story.jenjang === context.jenjang());
          // The sort is stable, so the others keep their order.
          const inOrder = [...stories].sort((a, b) => isOwn(b) - isOwn(a));
          list.append(...inOrder.map((story) => entry(story, journey, pick, say)));
          return { elements: [heading, make('p', '', progress), list], focus: heading };
        },
      },
    });
  },
};
