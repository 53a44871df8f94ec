// The lab "Bengkel prompt" in the browser: five fields, a prompt that grows with them, a coach, a card to keep.
import type { BlockBehaviour, BlockContext } from '../contract.ts';
import { createConfirm } from '../lab/confirm.ts';
import { buttonRow, labelled } from '../lab/fields.ts';
import { enhanceLab } from '../lab/start.ts';
import { readLexicon } from '../personal-data/lexicon.ts';
import { make, makeButton } from '../question/dom.ts';
import { createWorkBar } from '../work/bar.ts';
import { copyText, fieldToCopy } from '../work/clipboard.ts';
import * as cards from './card.ts';
import { judge, judgeWhole, summary } from './coach.ts';
import { beforeUse, documentOf, own, partLabels } from './document.ts';
import { comparison, ruleList, warningTexts } from './results.ts';

interface Example {
  id: string;
  level: string;
  title: string;
  weak: string;
  parts: cards.Parts;
}

/** The examples that stand in the page (view.hbs). */
const readExamples = (lab: HTMLElement): Example[] =>
  [...lab.querySelectorAll<HTMLElement>('[data-example]')].map((section) => {
    const text = (part: string) => section.querySelector(`[data-${part}]`)?.textContent?.trim() ?? '';
    return {
      id: section.dataset.example ?? '',
      level: section.dataset.level ?? '',
      title: text('title'),
      weak: text('weak'),
      parts: cards.partsFrom((key) => text(`part="${key}"`)),
    };
  });

/** How long after the last key the card is kept and the coach speaks up. */
const pause = 700;

function start(lab: HTMLElement, bench: HTMLElement, context: BlockContext): void {
  const say = own(context.say);
  const id = bench.getAttribute('aria-labelledby') ?? 'lab';
  const examples = readExamples(lab);
  const lexicon = readLexicon(lab);
  const labels = partLabels(say);
  let card = cards.restore(context.kept()) ?? cards.emptyCard;
  let reported = '';
  let timer = 0;

  const heading = (key: string) => make('h4', '', say(key));
  const status = (className: string) => {
    const element = make('div', className);
    element.setAttribute('role', 'status');
    return element;
  };
  const show = (element: HTMLElement, ...content: (string | Node)[]): void =>
    element.replaceChildren(...content);

  const startTold = status('prompt-told');
  const score = status('prompt-score');
  const prompt = make('p', 'prompt-text');
  const warnings = status('prompt-warnings');
  const coach = make('div');
  const compare = make('div');
  const copyTold = status('prompt-told');
  const recorded = status('lab-recorded');
  const checked = make('input');
  checked.type = 'checkbox';
  const checkedLabel = make('label', 'option');
  checkedLabel.append(checked, make('span', '', say('checked')));
  const title = make('input');
  title.maxLength = cards.longestTitle;

  const fields = cards.partKeys.map((key) => {
    const field = make('textarea');
    field.rows = key === 'role' ? 2 : 3;
    field.maxLength = cards.longestPart;
    const hint = make('span', 'small soft', say(`hint-${key}`));
    hint.id = `${id}-hint-${key}`;
    field.setAttribute('aria-describedby', hint.id);
    const box = make('div', 'prompt-part');
    box.append(labelled(labels[key], field), hint);
    field.addEventListener('input', () => {
      card = { ...card, parts: { ...card.parts, [key]: field.value } };
      draw();
      later();
    });
    return { key, field, box };
  });

  const exampleOf = () => examples.find((example) => example.id === card.example);
  const verdictOf = () => judge(card.parts, lexicon);

  /** Everything that grows with each key; what is said aloud waits for a pause. */
  function draw(): void {
    const verdict = verdictOf();
    const whole = cards.assemble(card.parts, labels);
    show(prompt, whole || say('nothing'));
    show(coach, ruleList(verdict, say));
    const weak = exampleOf()?.weak;
    const side = weak === undefined ? undefined : { prompt: weak, score: judgeWhole(weak, lexicon).score };
    show(compare, ...comparison(side, { prompt: whole, score: verdict.score }, card.parts, say));
    checked.checked = false;
    checkedLabel.hidden = verdict.warnings.length === 0;
    show(copyTold);
    show(recorded);
  }

  /** The score and the warnings, only where they changed: a status that is rewritten is read aloud again. */
  function speak(): void {
    const verdict = verdictOf();
    const line = say('score', { score: verdict.score });
    if (score.textContent !== line) show(score, line);
    const texts = warningTexts(verdict, say);
    if (warnings.textContent !== texts.join('')) show(warnings, ...texts.map((text) => make('p', '', text)));
  }

  function keep(): void {
    clearTimeout(timer);
    speak();
    context.keepWork(cards.isEmpty(card) && card.title === '' ? '' : cards.store(card));
    bar.update();
  }
  function later(): void {
    clearTimeout(timer);
    timer = window.setTimeout(keep, pause);
  }

  /** Fills the fields with a card. */
  function fill(next: cards.Card, told: string): void {
    card = next;
    for (const { key, field } of fields) field.value = card.parts[key];
    title.value = card.title;
    draw();
    show(startTold, told);
  }

  const chooser = make('select');
  // Her own level comes first.
  const mine = context.jenjang()?.toUpperCase();
  const levels = [...new Set(examples.map(({ level }) => level))].sort(
    (a, b) => Number(b === mine) - Number(a === mine),
  );
  for (const level of levels) {
    const group = make('optgroup');
    group.label = level;
    for (const example of examples)
      if (example.level === level) group.append(new Option(example.title, example.id));
    chooser.append(group);
  }
  if (card.example) chooser.value = card.example;
  const loader = (key: 'load-weak' | 'load-full') =>
    createConfirm(
      { button: say(key), question: say('replace'), yes: say('yes'), no: say('no') },
      () => !cards.isEmpty(card),
      () => {
        const example = examples.find((one) => one.id === chooser.value);
        if (!example) return;
        const parts = key === 'load-full' ? example.parts : { ...cards.emptyParts, task: example.weak };
        fill({ title: example.title, parts, example: example.id }, say('loaded', { title: example.title }));
        keep();
      },
    );
  const reset = createConfirm(
    { button: say('reset'), question: say('reset-ask'), yes: say('yes'), no: say('no') },
    () => !cards.isEmpty(card),
    () => {
      reported = '';
      fill(cards.emptyCard, '');
      keep();
      fields[0]?.field.focus();
    },
  );

  title.addEventListener('input', () => {
    card = { ...card, title: title.value };
    later();
  });
  bench.addEventListener('change', (event) => {
    if (event.target === title || fields.some(({ field }) => field === event.target)) keep();
  });

  async function copy(): Promise<void> {
    const whole = cards.assemble(card.parts, labels);
    if (card.parts.task.trim() === '') return show(copyTold, say('copy-empty'));
    if (!checkedLabel.hidden && !checked.checked) return show(copyTold, say('copy-warned'));
    if (await copyText(whole)) return show(copyTold, say('copied'));
    const field = fieldToCopy(whole);
    show(copyTold, labelled(say('not-copied'), field));
    field.select();
  }

  function record(): void {
    if (card.parts.task.trim() === '') {
      show(recorded, say('copy-empty'));
      fields[1]?.field.focus();
      return;
    }
    const verdict = verdictOf();
    const weak = exampleOf()?.weak;
    const first = weak === undefined ? undefined : judgeWhole(weak, lexicon).score;
    const response = summary(verdict, first, card.parts, exampleOf()?.id ?? '');
    // Pressing again without a change records nothing twice.
    if (response !== reported) context.report({ measure: verdict.score, response });
    reported = response;
    show(recorded, say('recorded', { score: verdict.score }));
  }

  const bar = createWorkBar(context, () => documentOf(cards.store(card), context.say));
  const checks = make('ul');
  checks.append(...beforeUse(say).map((text) => make('li', '', text)));
  const useRow = buttonRow(makeButton('button', say('copy'), () => void copy()));
  bench.append(
    heading('step-start'),
    labelled(say('choose'), chooser),
    buttonRow(loader('load-weak'), loader('load-full')),
    startTold,
    heading('step-parts'),
    ...fields.map(({ box }) => box),
    heading('step-prompt'),
    prompt,
    heading('coach'),
    score,
    warnings,
    coach,
    heading('compare'),
    compare,
    heading('step-use'),
    make('p', 'prompt-bold', say('before-use')),
    checks,
    make('p', '', say('operator')),
    checkedLabel,
    useRow,
    copyTold,
    labelled(say('title'), title),
    bar.element,
    buttonRow(makeButton('button', say('record'), record), reset),
    recorded,
  );
  bench.hidden = false;
  const source = lab.querySelector<HTMLElement>('.prompt-source');
  if (source) source.hidden = true;
  fill(card, '');
  speak();
}

export const behaviour: BlockBehaviour = {
  enhance: enhanceLab(start),
  documentOf,
};
