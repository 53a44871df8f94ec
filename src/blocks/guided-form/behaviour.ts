// A guided form in the browser: steps to fill, a coach that reads along, and at the end a document of the teacher's own.
import type { BlockBehaviour, BlockContext } from '../contract.ts';
import { createConfirm } from '../lab/confirm.ts';
import { responseOf } from '../lab/response.ts';
import { enhanceLab, statusLine } from '../lab/start.ts';
import { make, makeButton } from '../question/dom.ts';
import { createWorkBar } from '../work/bar.ts';
import type { WorkDocument } from '../work/document.ts';
import { adviceText, createChecklist } from './checklist.ts';
import { type Finding, metOf } from './coach.ts';
import type { Desk, Say } from './controls.ts';
import { chosenOf, type Form, fieldsOf, isEmpty, isFilled, type Values } from './form.ts';
import { type Kept, restore, store } from './kept.ts';
import { readExamples, readTexts } from './page-data.ts';
import { createSteps } from './steps.ts';

/** What a lab with a guided form brings along. */
export interface Guide {
  form: Form;
  coach(values: Values): Finding[];
  /** The document of values that are not empty. */
  document(values: Values, say: Say, common: Say): WorkDocument;
  /** More of what is recorded: ASCII words and numbers only. */
  facts?(values: Values): Readonly<Record<string, string | number>>;
}

/** Typing is kept this long after the last key, and at once when the field is left. */
const pause = 700;

const saysOf = (form: Form, context: Pick<BlockContext, 'say'>): { say: Say; common: Say } => ({
  say: (key, values) => context.say(`${form.kind}.${key}`, values),
  common: (key, values) => context.say(`guided-form.${key}`, values),
});

function start(guide: Guide, lab: HTMLElement, bench: HTMLElement, context: BlockContext): void {
  const { form, coach } = guide;
  const texts = readTexts(lab);
  const { say, common } = saysOf(form, {
    say: (key, values) => texts.get(key) ?? context.say(key, values),
  });
  const uid = bench.getAttribute('aria-labelledby') ?? form.kind;
  const examples = readExamples(form, lab);
  const blank = (): Kept => {
    const level = context.jenjang();
    return { values: form.level && level ? { [form.level]: level } : {} };
  };
  let kept = restore(form, context.kept()) ?? blank();
  let findings = coach(kept.values);
  let reported = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const recorded = statusLine();
  const told = statusLine('form-told');
  const bar = createWorkBar(context, () => documentOf(guide, store(form, kept), context.say));

  const keep = (): void => {
    clearTimeout(timer);
    timer = undefined;
    context.keepWork(isEmpty(form, kept.values) ? '' : store(form, kept));
    bar.update();
  };

  /** Says what a change has brought, once the teacher has finished with the field. */
  function tellChange(before: readonly Finding[]): void {
    const old = new Set(before.map((finding) => adviceText(finding, say, common)));
    const advice = findings
      .filter((finding) => finding.state === 'look')
      .map((finding) => adviceText(finding, say, common))
      .find((text) => !old.has(text));
    if (advice) context.announce(advice);
    else if (metOf(before) !== metOf(findings))
      context.announce(common('count', { good: metOf(findings), all: findings.length }));
  }
  /** The findings when something was last said of them. */
  let lastTold = findings;

  const desk: Desk = {
    say,
    common,
    uid,
    announce: (text) => context.announce(text),
    change(field, value, settled) {
      kept = { ...kept, values: { ...kept.values, [field]: value } };
      refresh();
      clearTimeout(timer);
      if (settled) {
        keep();
        tellChange(lastTold);
        lastTold = findings;
      } else timer = setTimeout(keep, pause);
      if (field === form.level) showExample();
    },
  };
  const steps = createSteps(form, desk);
  const checklist = createChecklist(say, common, steps.go);

  function refresh(): void {
    findings = coach(kept.values);
    recorded.textContent = '';
    steps.update(kept.values);
    checklist.update(findings);
    for (const [id, control] of steps.controls) {
      const found = findings.find((finding) => finding.state === 'look' && finding.fields[0] === id);
      control.advise(found && adviceText(found, say, common));
    }
  }

  /** Beside the fields stands the example of the form's level, or the one begun with, or of the teacher's level. */
  function showExample(): void {
    const level = (form.level && chosenOf(kept.values, form.level)[0]) || kept.from || context.jenjang();
    steps.show(examples.find((example) => example.jenjang === level) ?? examples[0]);
  }

  /** Takes over a whole form. */
  function load(next: Kept, sentence: string): void {
    kept = next;
    steps.set(kept.values);
    refresh();
    lastTold = findings;
    steps.rewind();
    showExample();
    keep();
    told.textContent = sentence;
  }

  const ask = (button: string, question: string, act: () => void) =>
    createConfirm(
      { button, question: common(question), yes: common(`${question}-yes`), no: common('no') },
      () => !isEmpty(form, kept.values),
      act,
    );
  const starts = make('div', 'button-row');
  starts.append(
    ...examples.map(({ jenjang, title, values }) =>
      ask(common('begin', { jenjang: jenjang.toUpperCase(), title }), 'replace', () =>
        load({ values, from: jenjang }, common('began', { title })),
      ),
    ),
  );
  const begin = make('fieldset', 'form-begin');
  begin.append(
    make('legend', '', common('begin-with')),
    make('p', 'form-help', common('begin-help')),
    starts,
    told,
  );

  const restart = ask(common('restart'), 'restart-sure', () => load(blank(), common('restarted')));

  const record = makeButton('button', common('record'), () => {
    // An example as it was loaded is nobody's own work, however good it is.
    const text = store(form, kept);
    const isExample = examples.some(({ values, jenjang: from }) => store(form, { values, from }) === text);
    if (isExample || isEmpty(form, kept.values)) {
      recorded.textContent = common('record-first');
      return;
    }
    const good = metOf(findings);
    const all = findings.length;
    const filled = fieldsOf(form).filter((field) => isFilled(field, kept.values)).length;
    const facts = { from: kept.from ?? 'empty', filled, good, of: all, ...guide.facts?.(kept.values) };
    const response = responseOf(facts);
    // Pressing again without a change records nothing twice.
    if (response !== reported) context.report({ measure: Math.round((100 * good) / all), response });
    reported = response;
    recorded.textContent = common('recorded', { good, all });
  });
  const last = make('div', 'button-row');
  last.append(record, restart);

  bench.append(
    begin,
    make('p', 'form-privacy', say('privacy')),
    steps.element,
    checklist.element,
    last,
    recorded,
    bar.element,
  );
  bench.hidden = false;
  // The form itself stands there now instead of its outline.
  lab.querySelector<HTMLElement>('[data-outline]')?.setAttribute('hidden', '');
  for (const details of lab.querySelectorAll<HTMLDetailsElement>('.form-samples > details'))
    details.open = false;
  steps.set(kept.values);
  steps.rewind();
  showExample();
  refresh();
  if (!isEmpty(form, kept.values)) told.textContent = common('resumed');
  context.onJenjang(showExample);
  // What was typed last is kept also when the page goes away before the pause is over.
  addEventListener('pagehide', () => {
    if (timer !== undefined) keep();
  });
}

function documentOf(guide: Guide, text: string, sayAll: BlockContext['say']): WorkDocument | undefined {
  const kept = restore(guide.form, text);
  if (!kept || isEmpty(guide.form, kept.values)) return undefined;
  const { say, common } = saysOf(guide.form, { say: sayAll });
  return guide.document(kept.values, say, common);
}

/** The behaviour of a lab that is a guided form. */
export const guided = (guide: Guide): BlockBehaviour => ({
  enhance: enhanceLab((lab, bench, context) => start(guide, lab, bench, context)),
  documentOf: (kept, say) => documentOf(guide, kept, say),
});
