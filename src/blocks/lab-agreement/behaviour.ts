// The lab "Penyusun kesepakatan AI kelas" in the browser: clauses are chosen, changed, ordered and checked.
import type { BlockBehaviour, BlockContext, Jenjang } from '../contract.ts';
import { jenjangs } from '../jenjang/levels.ts';
import { createConfirm } from '../lab/confirm.ts';
import { buttonRow } from '../lab/fields.ts';
import { showRemarks } from '../lab/remarks.ts';
import { responseOf } from '../lab/response.ts';
import { enhanceLab, statusLine } from '../lab/start.ts';
import { make, makeButton } from '../question/dom.ts';
import { createWorkBar } from '../work/bar.ts';
import {
  type Agreement,
  begin,
  type Clause,
  groupOf,
  moveClause,
  positionsOf,
  restore,
  sections,
  store,
} from './agreement.ts';
import { createClauseList, type Say } from './clauses.ts';
import { documentFor, documentOf } from './document.ts';
import { createMaking } from './making.ts';
import { pagesOf } from './page-length.ts';
import { isReady, review, type Target, wholeness } from './review.ts';
import { createSupply } from './supply.ts';

/** The kept text of a teacher who has thrown her agreement away. */
const nothing = '';

interface Authored extends Clause {
  start: boolean;
}

/** The author's clauses, as they stand in the page (view.hbs). */
function readClauses(lab: HTMLElement): Readonly<Partial<Record<string, Authored[]>>> {
  return Object.fromEntries(
    [...lab.querySelectorAll<HTMLElement>('[data-school]')].map((school) => [
      school.dataset.school,
      [...school.querySelectorAll<HTMLElement>('[data-section]')].flatMap((item): Authored[] => {
        const section = sections.find((one) => one === item.dataset.section);
        const text = item.textContent?.trim() ?? '';
        return section ? [{ section, text, start: 'start' in item.dataset }] : [];
      }),
    ]),
  );
}

/** Today where the teacher is, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function start(lab: HTMLElement, bench: HTMLElement, context: BlockContext): void {
  const say: Say = (key, values) => context.say(`lab-agreement.${key}`, values);
  const authored = readClauses(lab);
  const id = bench.getAttribute('aria-labelledby') ?? 'lab';
  const own = (): Jenjang => context.jenjang() ?? jenjangs[0] ?? 'sd';
  const startOf = (jenjang: Jenjang): Clause[] =>
    (authored[jenjang] ?? []).flatMap(({ section, text, start }) => (start ? [{ section, text }] : []));
  const fresh = (): Agreement => begin(own(), startOf(own()));
  const isStart = ({ jenjang, clauses }: Agreement) =>
    JSON.stringify(clauses) === JSON.stringify(startOf(jenjang));
  const kept = restore(context.kept());
  let agreement = kept ?? fresh();
  let touched = kept !== undefined;
  let reported = '';

  const said = statusLine();
  const recorded = statusLine();
  const count = statusLine('agreement-count');
  const remarks = make('ul', 'lab-remarks');
  const bar = createWorkBar(context, () => (touched ? documentFor(agreement, context.say) : undefined));
  const found = () => review(agreement, pagesOf(documentFor(agreement, context.say)), today());

  function go(target: Target): void {
    if (typeof target === 'string') making.focus(target);
    else if ('section' in target) supply.focus(target.section);
    else list.focus(target.clause, 'text');
  }

  function placeOf(target: Target): string {
    if (typeof target === 'string') return say(target);
    if ('section' in target) return say(`section-${target.section}`);
    const section = agreement.clauses[target.clause]?.section ?? 'boleh';
    const place = positionsOf(agreement.clauses, groupOf(section)).indexOf(target.clause) + 1;
    return say('clause-name', { n: place, section: say(`section-${section}`) });
  }

  function showReview(): void {
    const all = found();
    const open = all.filter(({ tone }) => tone === 'stop' || tone === 'change').length;
    const sentence = open === 0 ? say('ready') : say('not-ready', { n: open });
    // Rewriting the same words would be read out again.
    if (count.textContent !== sentence) count.textContent = sentence;
    showRemarks(
      remarks,
      all.map(({ name, tone, target, values }) => {
        const text = say(`say-${name}`, { ...values });
        const label = say(`tone-${tone}`);
        if (!target) return { tone, label, text };
        const place = placeOf(target);
        const where = typeof target === 'object' && 'clause' in target ? `${place}: ` : '';
        return {
          tone,
          label,
          text: where + text,
          go: { label: say('go'), name: say('go-name', { place }), act: () => go(target) },
        };
      }),
    );
  }

  /** @param shape true where clauses come, go or change places */
  function refresh(shape: boolean): void {
    making.update(agreement);
    if (shape) list.draw(agreement);
    supply.draw(
      authored[agreement.jenjang] ?? [],
      agreement.clauses.map(({ text }) => text),
    );
    showReview();
    recorded.textContent = '';
    bar.update();
  }

  function change(part: Partial<Agreement>, shape: boolean, told = ''): void {
    agreement = { ...agreement, ...part };
    touched = true;
    context.keepWork(store(agreement));
    refresh(shape);
    said.textContent = told;
  }

  /** Puts a clause behind the last of its section. @returns its position */
  function insert(clause: Clause): number {
    const { clauses } = agreement;
    const last = clauses.map(({ section }) => section).lastIndexOf(clause.section);
    const index = last < 0 ? clauses.length : last + 1;
    change({ clauses: [...clauses.slice(0, index), clause, ...clauses.slice(index)] }, true);
    return index;
  }

  const making = createMaking((part) => {
    if (!part.jenjang) return change(part, false);
    const swap = isStart(agreement);
    const clauses = swap ? startOf(part.jenjang) : agreement.clauses;
    change({ ...part, clauses }, true, say(swap ? 'swapped' : 'not-swapped'));
  }, say);

  const list = createClauseList(
    id,
    {
      text(index, text) {
        const clauses = agreement.clauses.map((one, at) => (at === index ? { ...one, text } : one));
        change({ clauses }, false);
      },
      move(index, by) {
        const section = agreement.clauses[index]?.section ?? 'boleh';
        const positions = positionsOf(agreement.clauses, groupOf(section));
        const place = positions.indexOf(index) + by;
        const clauses = moveClause(agreement.clauses, index, by);
        if (clauses === agreement.clauses) return;
        change({ clauses }, true);
        list.focus(positions[place] ?? index, by < 0 ? 'up' : 'down');
        context.announce(say('moved', { n: place + 1, total: positions.length }));
      },
      remove(index) {
        change({ clauses: agreement.clauses.filter((_one, at) => at !== index) }, true, say('removed'));
        if (!list.focus(Math.min(index, agreement.clauses.length - 1), 'text')) making.focus('name');
      },
      isKnown: (text) => Object.values(authored).some((all) => all?.some((one) => one.text === text)),
    },
    say,
  );
  const supply = createSupply(
    {
      take({ section, text }) {
        insert({ section, text });
        said.textContent = say('taken');
      },
      write(section) {
        list.focus(insert({ section, text: '' }), 'text');
      },
    },
    say,
  );

  const asks = { yes: say('yes'), no: say('no') };
  const again = createConfirm(
    { button: say('again'), question: say('again-sure'), ...asks },
    () => !isStart(agreement),
    () => change({ clauses: startOf(agreement.jenjang) }, true, say('swapped')),
  );
  const restart = createConfirm(
    { button: say('restart'), question: say('restart-sure'), ...asks },
    () => touched,
    () => {
      agreement = fresh();
      touched = false;
      context.keepWork(nothing);
      refresh(true);
      said.textContent = say('restarted');
    },
  );
  const record = makeButton('button', say('record'), () => {
    const all = found();
    const measure = wholeness(agreement.clauses);
    const known = new Set(
      Object.values(authored).flatMap((clauses) => clauses?.map(({ text }) => text) ?? []),
    );
    const response = responseOf({
      school: agreement.jenjang,
      clauses: agreement.clauses.length,
      own: agreement.clauses.filter(({ text }) => !known.has(text)).length,
      with: agreement.with.join('.') || 'none',
      whole: measure,
      stops: all.filter(({ tone }) => tone === 'stop').length,
      page: Math.round(pagesOf(documentFor(agreement, context.say)) * 100),
      ready: isReady(all) ? 'yes' : 'no',
    });
    // An agreement that is recorded is also kept, though nothing in it was changed.
    if (!touched) change({}, false);
    if (response !== reported) context.report({ measure, response });
    reported = response;
    recorded.textContent = say('recorded', { clauses: agreement.clauses.length, whole: measure });
  });

  const checked = make('section', 'agreement-review');
  checked.append(make('h4', '', say('checker')), make('p', 'small', say('checker-help')), count, remarks);
  const more = make('h4', '', say('more'));
  const rest = [more, supply.element, make('h4', '', say('closing')), making.below, checked];
  bench.append(making.above, buttonRow(again, restart), said, list.element, ...rest);
  bench.append(record, recorded, bar.element);
  bench.hidden = false;
  // The same clauses stand on the bench; the list is for readers without scripts.
  lab.querySelector('[data-material]')?.setAttribute('hidden', '');
  refresh(true);
  if (kept) said.textContent = say('resumed');
}

export const behaviour: BlockBehaviour = {
  enhance: enhanceLab(start),
  documentOf,
};
