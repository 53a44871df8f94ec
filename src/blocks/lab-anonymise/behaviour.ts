// The lab "Samarkan data" in the browser: a text goes in, its masked form comes out, and only counts leave the page.
import type { BlockBehaviour, BlockContext } from '../contract.ts';
import { createConfirm } from '../lab/confirm.ts';
import { labelled } from '../lab/fields.ts';
import { enhanceLab } from '../lab/start.ts';
import { readLexicon } from '../personal-data/lexicon.ts';
import { make, makeButton } from '../question/dom.ts';
import { copyText, fieldToCopy } from '../work/clipboard.ts';
import * as desks from './desk.ts';
import { readChecks, readSamples } from './page-data.ts';
import { type Actions, fillDoubts, fillFound, fillPreview, keepFocus, sayOf } from './results.ts';

/** Shows this and nothing else in an element. */
function show(element: HTMLElement, ...content: (string | Node)[]): void {
  element.replaceChildren(...content);
}

function start(lab: HTMLElement, bench: HTMLElement, context: BlockContext): void {
  const say = sayOf(context);
  const id = bench.getAttribute('aria-labelledby') ?? 'lab';
  const samples = readSamples(lab);
  const lexicon = readLexicon(lab);
  let sample: desks.Sample | undefined;
  let desk = desks.emptyDesk;
  let reading = desks.read(desk, lexicon);
  let best = desks.restore(context.kept(), samples);
  let reported = '';

  const heading = (key: string) => {
    const element = make('h4', '', say(key));
    element.tabIndex = -1;
    return element;
  };
  const status = (className = '') => {
    const element = make('div', className);
    element.setAttribute('role', 'status');
    return element;
  };

  const text = make('textarea');
  text.rows = 9;
  text.maxLength = desks.longestText;
  text.spellcheck = false;
  text.autocomplete = 'off';
  const told = status('lab-result anon-told');
  const preview = make('p', 'anon-text anon-preview');
  preview.setAttribute('role', 'region');
  preview.setAttribute('aria-label', say('preview'));
  preview.tabIndex = 0;
  const foundHeading = heading('found-list');
  const found = make('ul', 'anon-list');
  const doubtsHeading = heading('step-doubts');
  const doubts = make('div');
  const word = make('input');
  word.autocomplete = 'off';
  const addTold = status();
  const copyTold = status('anon-copied');
  const recorded = status('lab-recorded');
  const bestLine = make('p', 'small soft');
  const checks = readChecks(lab, () => show(copyTold));
  const results = make('div');
  results.hidden = true;

  const tell = (sentence: string) => show(told, make('p', '', sentence));

  function draw(): void {
    reading = desks.read(desk, lexicon);
    fillPreview(preview, reading, desk, say);
    keepFocus(found, foundHeading, () => fillFound(found, reading, desk, say, actions));
    keepFocus(doubts, doubtsHeading, () => fillDoubts(doubts, reading.doubts, say, actions));
    for (const element of [addTold, copyTold, recorded]) show(element);
    const titles = samples.filter(({ id }) => best[id] !== undefined);
    bestLine.textContent = titles.length
      ? say('best', { list: titles.map(({ id, title }) => `${title} ${best[id]}%`).join('; ') })
      : '';
  }

  /** Takes a decision over, shows what it does, and says so. */
  function change(next: desks.Desk, what: string, value: string): void {
    const isEdited = next.text !== desk.text;
    desk = next;
    if (isEdited) {
      text.value = desk.text;
      for (const box of checks.boxes) box.checked = false;
    }
    draw();
    const masked = reading.groups.filter((group) => !desk.left.includes(desks.keyOf(group))).length;
    const now = say('changed', { masked, doubts: reading.doubts.length });
    tell(`${say(what)}: ${value}. ${now}`);
  }

  const actions: Actions = {
    toggle(group) {
      const isLeft = desk.left.includes(desks.keyOf(group));
      change(desks.toggle(desk, group), isLeft ? 'redo' : 'undo', group.values.join(', '));
    },
    mask: ({ value }) => change(desks.choose(desk, value), 'mask', value),
    drop: (doubt) => change(desks.withoutDoubt(desk, doubt), 'drop', doubt.value),
    dismiss: (doubt) => change(desks.dismiss(desk, doubt), 'nobody', doubt.value),
  };

  function run(): void {
    if (text.value.trim() === '') {
      results.hidden = true;
      tell(say('empty'));
      text.focus();
      return;
    }
    desk = { ...desk, text: text.value };
    results.hidden = false;
    draw();
    const n = reading.groups.length;
    tell(n ? say('found', { n, doubts: reading.doubts.length }) : say('found-none'));
  }

  /** Puts another text on the desk, with no decisions on it yet. */
  function load(chosen: desks.Sample | undefined): void {
    sample = chosen;
    desk = desks.emptyDesk;
    text.value = chosen?.text ?? '';
    word.value = '';
    results.hidden = true;
    reported = '';
    for (const box of checks.boxes) box.checked = false;
    for (const button of sampleButtons) {
      button.setAttribute('aria-pressed', String(button.dataset.id === chosen?.id));
    }
  }
  const sampleButtons = samples.map((one) => {
    const button = makeButton('button quiet', one.title, () => {
      load(one);
      tell(say('sample-chosen', { title: one.title }));
    });
    button.dataset.id = one.id;
    button.setAttribute('aria-pressed', 'false');
    return button;
  });

  text.addEventListener('input', () => {
    for (const box of checks.boxes) box.checked = false;
    if (text.value.trim() === '') sample = undefined;
    if (results.hidden) return;
    desk = { ...desk, text: text.value };
    draw();
  });
  /** A word that is selected in the text or in the result needs not be typed again. */
  const pick = (value: string | undefined) => {
    const picked = value?.trim() ?? '';
    if (picked !== '' && picked.length <= 80 && !picked.includes('\n')) word.value = picked;
  };
  text.addEventListener('select', () => pick(text.value.slice(text.selectionStart, text.selectionEnd)));
  for (const event of ['mouseup', 'keyup', 'touchend'])
    preview.addEventListener(event, () => pick(document.getSelection()?.toString()));

  function add(): void {
    const value = word.value.trim();
    const next = desks.choose(desk, value);
    if (value === '' || next === desk) {
      show(addTold, value === '' ? say('add-help') : say('not-there', { value }));
      word.focus();
      return;
    }
    change(next, 'mask', value);
    word.value = '';
    word.focus();
  }
  word.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') add();
  });

  async function copy(): Promise<void> {
    const unticked = checks.boxes.filter((box) => !box.checked).length;
    const health = reading.doubts.filter(({ kind }) => kind === 'health').map(({ value }) => value);
    if (health.length > 0) return show(copyTold, say('copy-health', { words: health.join(', ') }));
    if (unticked > 0) return show(copyTold, say('copy-ticks', { n: unticked }));
    if (await copyText(reading.masked)) return show(copyTold, say('copied'));
    const field = fieldToCopy(reading.masked);
    show(copyTold, labelled(say('not-copied'), field));
    field.select();
  }

  function record(): void {
    if (results.hidden) {
      show(recorded, say('record-first'));
      return;
    }
    const measure = desks.measureOf(reading, desk, sample);
    const response = desks.summary(reading, desk, sample);
    // Pressing again without a change records nothing twice.
    if (response !== reported) context.report({ measure, response });
    reported = response;
    if (!sample) {
      const masked = reading.groups.filter((group) => !desk.left.includes(desks.keyOf(group))).length;
      show(recorded, say('recorded-own', { masked }));
      return;
    }
    best = { ...best, [sample.id]: Math.max(best[sample.id] ?? 0, measure) };
    context.keep(desks.store(best));
    const readable = desks.stillReadable(reading.masked, sample.secrets);
    if (readable.length === 0) {
      show(recorded, make('p', '', say('recorded-all')));
      return;
    }
    const list = make('ul');
    for (const secret of readable) {
      const item = make('li');
      item.append(make('q', '', secret.text), `: ${secret.why}`);
      list.append(item);
    }
    show(recorded, make('p', '', say('recorded-part', { percent: measure })), list);
  }

  /** An authored text, moved to where it is needed. */
  const part = (name: string) => lab.querySelector(`[data-${name}]`) ?? '';
  const samplesRow = make('div', 'button-row');
  samplesRow.append(...sampleButtons);
  const addRow = make('div', 'anon-add');
  addRow.append(labelled(say('add'), word), makeButton('button quiet', say('add-button'), add));
  const checkGroup = make('fieldset');
  checkGroup.append(make('legend', '', say('checks')), ...checks.elements);
  const help = make('p', 'small soft', say('add-help'));
  help.id = `${id}-help`;
  word.setAttribute('aria-describedby', help.id);
  results.append(
    heading('step-result'),
    preview,
    foundHeading,
    found,
    doubtsHeading,
    part('limits'),
    doubts,
    addRow,
    help,
    addTold,
    heading('step-copy'),
    checkGroup,
    makeButton('button', say('copy'), () => void copy()),
    copyTold,
    part('consent'),
  );
  const reset = createConfirm(
    { button: say('reset'), question: say('reset-ask'), yes: say('reset-yes'), no: say('reset-no') },
    () => text.value !== '' || Object.keys(best).length > 0,
    () => {
      best = {};
      context.keep(desks.store(best));
      load(undefined);
      draw();
      tell(say('reset-done'));
    },
  );
  const lastRow = make('div', 'button-row anon-last');
  lastRow.append(makeButton('button', say('record'), record), reset);
  bench.append(
    heading('step-text'),
    samplesRow,
    labelled(say('text'), text),
    make('p', 'small soft', say('private')),
    makeButton('button', say('run'), run),
    told,
    results,
    lastRow,
    recorded,
    bestLine,
  );
  bench.hidden = false;
  const source = lab.querySelector<HTMLElement>('.anon-source');
  if (source) source.hidden = true;
  draw();
}

export const behaviour: BlockBehaviour = {
  enhance: enhanceLab(start),
};
