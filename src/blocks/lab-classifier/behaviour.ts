// The lab "Latih pengklasifikasi" in the browser: a switch between its sets, each with a bench and a state of its own.
import type { BlockBehaviour, BlockContext } from '../contract.ts';
import { group, segments } from '../lab/fields.ts';
import { startBench } from './bench.ts';
import type { Experiment } from './experiment.ts';
import { restore, store } from './kept.ts';
import { readSet } from './page-data.ts';

function start(lab: HTMLElement, context: BlockContext): void {
  const sets = [...lab.querySelectorAll<HTMLElement>('.lab-set')].map((element) => ({
    element,
    data: readSet(element),
  }));
  const [first] = sets;
  if (!first) return;
  const all = sets.map((set) => set.data);
  const kept = restore(context.kept(), all);
  const states: Record<string, Experiment> = { ...kept.sets };
  const started = new Set<string>();
  let open = '';
  /** Whether the teacher has worked on a set or chosen one herself; until then the level decides. */
  let settled = kept.open !== undefined;

  const keep = () => context.keep(store({ open, sets: states }));

  function show(id: string): void {
    open = id;
    chooser?.set(id);
    for (const { element, data } of sets) {
      element.hidden = data.id !== id;
      const bench = element.querySelector<HTMLElement>('.lab-bench');
      if (data.id !== id || !bench || started.has(id)) continue;
      started.add(id);
      const keepSet = (experiment: Experiment) => {
        states[id] = experiment;
        settled = true;
        keep();
      };
      startBench(element, bench, data, states[id], keepSet, context);
    }
  }

  const place = lab.querySelector<HTMLElement>('.lab-sets');
  const chooser =
    sets.length > 1 && place
      ? segments(
          `${lab.querySelector('h3')?.id}-set`,
          all.map((data) => [data.id, data.title] as const),
          (id) => {
            settled = true;
            show(id);
            keep();
            const title = all.find((data) => data.id === id)?.title ?? '';
            context.announce(context.say('lab-classifier.opened', { title }));
          },
        )
      : undefined;
  if (chooser && place) {
    place.append(group(context.say('lab-classifier.choose-set'), chooser.element));
    place.hidden = false;
  }

  const ofLevel = () => {
    const jenjang = context.jenjang();
    return all.find((data) => jenjang && data.jenjang.includes(jenjang))?.id ?? first.data.id;
  };
  show(kept.open ?? ofLevel());
  context.onJenjang(() => {
    if (!settled) show(ofLevel());
  });
}

export const behaviour: BlockBehaviour = {
  enhance(element, context) {
    const lab = element.querySelector<HTMLElement>('.lab');
    if (lab) start(lab, context);
  },
};
