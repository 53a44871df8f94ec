// The lab "Skala AI tugas" in the browser: assignments are entered or taken from examples, get a level, are held against
// the rules, and come with words for pupils and parents.
import type { BlockBehaviour, BlockContext, Jenjang } from '../contract.ts';
import { jenjangs } from '../jenjang/levels.ts';
import { createConfirm } from '../lab/confirm.ts';
import { buttonRow, labelled } from '../lab/fields.ts';
import { responseOf } from '../lab/response.ts';
import { enhanceLab, statusLine } from '../lab/start.ts';
import { make, makeButton } from '../question/dom.ts';
import { createWorkBar } from '../work/bar.ts';
import { type Assignment, empty, limits, restore, store } from './assignment.ts';
import { type Card, createCard, type Say } from './card.ts';
import { documentOf } from './document.ts';
import { readPage } from './page-data.ts';
import { isReady, isStopped } from './review.ts';
import { withWordings } from './wording.ts';

/** The kept text of a teacher who has thrown her assignments away. */
const nothing = '';

interface Entry {
  assignment: Assignment;
  card: Card;
}

function start(lab: HTMLElement, bench: HTMLElement, context: BlockContext): void {
  const say: Say = (key, values) => context.say(`lab-ai-scale.${key}`, values);
  const page = readPage(lab);
  const id = bench.getAttribute('aria-labelledby') ?? 'lab';
  const kept = restore(context.kept());
  let entries: Entry[] = [];
  let made = 0;
  let touched = kept !== undefined;
  let reported = '';

  const said = statusLine();
  const recorded = statusLine();
  const list = make('div', 'scale-list');
  const all = () => entries.map(({ assignment }) => assignment);
  const bar = createWorkBar(context, () => (touched ? documentOf(store(all()), context.say) : undefined));
  const worded = (one: Assignment) => withWordings(one, page.wordings, one.aim && say(`aim-${one.aim}`));
  const own = (): Jenjang => context.jenjang() ?? 'sd';

  function show(): void {
    entries.forEach(({ card, assignment }, index) => {
      card.update(assignment, index);
    });
    const full = entries.length >= limits.assignments;
    add.disabled = full;
    load.disabled = full;
    recorded.textContent = '';
    bar.update();
  }

  function save(): void {
    touched = true;
    context.keepWork(store(all()));
    show();
  }

  function entryOf(assignment: Assignment): Entry {
    const entry: Entry = {
      assignment: worded(assignment),
      card: createCard(
        `${id}-${made++}`,
        page.meanings,
        {
          change(part) {
            entry.assignment = worded({ ...entry.assignment, ...part });
            save();
          },
          remove() {
            const index = entries.indexOf(entry);
            entries = entries.filter((one) => one !== entry);
            if (entries.length === 0) entries = [entryOf(empty(own()))];
            draw();
            save();
            said.textContent = say('removed');
            entries[Math.min(index, entries.length - 1)]?.card.focus();
          },
        },
        say,
      ),
    };
    return entry;
  }

  function draw(): void {
    list.replaceChildren(...entries.map(({ card }) => card.element));
  }

  /** Adds assignments behind those that say something; the first of them gets the focus. */
  function append(assignments: readonly Assignment[], told: string): void {
    const filled = entries.filter(({ assignment }) => assignment.name || assignment.activity);
    const room = assignments.slice(0, limits.assignments - filled.length);
    const fresh = room.map(entryOf);
    for (const { card } of filled) card.element.open = false;
    fresh.forEach(({ card }, at) => {
      card.element.open = at === 0;
    });
    entries = [...filled, ...fresh];
    draw();
    save();
    said.textContent = told;
    fresh[0]?.card.focus();
  }

  const chooser = make('select');
  for (const jenjang of jenjangs) {
    const option = make('option', '', say(`jenjang-${jenjang}`));
    option.value = jenjang;
    chooser.append(option);
  }
  chooser.value = own();
  const load = makeButton('button quiet', say('load'), () => {
    const jenjang = jenjangs.find((one) => one === chooser.value) ?? own();
    const examples = page.examples[jenjang] ?? [];
    append(examples, say('loaded', { jenjang: say(`jenjang-${jenjang}`) }));
  });
  const add = makeButton('button quiet', say('add'), () => append([empty(own())], say('added')));
  const restart = createConfirm(
    { button: say('restart'), question: say('restart-sure'), yes: say('yes'), no: say('no') },
    () => touched,
    () => {
      entries = [entryOf(empty(own()))];
      touched = false;
      context.keepWork(nothing);
      draw();
      show();
      said.textContent = say('restarted');
    },
  );

  const record = makeButton('button', say('record'), () => {
    const tasks = all().filter(({ name }) => name);
    const ready = tasks.filter(isReady).length;
    if (tasks.length === 0) {
      recorded.textContent = say('record-first');
      return;
    }
    const measure = Math.round((100 * ready) / tasks.length);
    const response = responseOf({
      tasks: tasks.length,
      schools: [...new Set(tasks.map(({ jenjang }) => jenjang))].join('.'),
      levels: tasks.map(({ level }) => level).join('.'),
      doors: tasks.map(({ level, door }) => (level > 1 && door) || '-').join('.'),
      ready,
      stopped: tasks.filter(isStopped).length,
      own: tasks.filter(({ pupils, parents }) => pupils.own || parents.own).length,
    });
    if (response !== reported) context.report({ measure, response });
    reported = response;
    recorded.textContent = say('recorded', { n: tasks.length, ready });
  });

  const begin = make('div', 'scale-begin');
  begin.append(labelled(say('from'), chooser), buttonRow(load, restart));
  bench.append(begin, said, list, buttonRow(add), record, recorded, bar.element);
  bench.hidden = false;
  entries = (kept ?? [empty(own())]).map(entryOf);
  entries.forEach(({ card }, at) => {
    card.element.open = at === 0;
  });
  draw();
  show();
  if (kept) said.textContent = say('resumed');
}

export const behaviour: BlockBehaviour = {
  enhance: enhanceLab(start),
  documentOf,
};
