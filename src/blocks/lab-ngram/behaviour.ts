// The lab "Tebak kata berikutnya" in the browser: trains on the corpus in the page, shows the odds, writes sentences.
import type { BlockBehaviour, BlockContext } from '../contract.ts';
import { createConfirm } from '../lab/confirm.ts';
import { buttonRow, group, labelled } from '../lab/fields.ts';
import { randomFrom } from '../lab/random.ts';
import { enhanceLab, statusLine } from '../lab/start.ts';
import { make, makeButton } from '../question/dom.ts';
import { candidates } from './candidates.ts';
import { draw, end, followersOf, isCopy, longest, type Model, tokenise, train } from './model.ts';
import { readThemes } from './page-data.ts';
import { createSettings } from './settings.ts';
import { complete, fresh, freshShare, restore, type State, store, summary } from './state.ts';
import { madeTable, truth } from './truth.ts';
import { formatIn, type Say, sentenceText } from './words.ts';

function start(lab: HTMLElement, bench: HTMLElement, context: BlockContext): void {
  const say: Say = (key, values) => context.say(`lab-ngram.${key}`, values);
  const format = formatIn(document.documentElement.lang || 'id');
  const id = bench.getAttribute('aria-labelledby') ?? 'ngram';
  const themes = readThemes(lab);
  const ids = themes.map((theme) => theme.id);
  // Names are told from other words by the whole corpus, so that a word stays the same when a theme is taken away.
  const tokens = tokenise(themes.flatMap((theme) => theme.sentences));
  const themeOf = themes.flatMap((theme) => theme.sentences.map(() => theme.id));
  const trainWithout = (off: readonly string[]): Model =>
    train(tokens.filter((_sentence, at) => !off.includes(themeOf[at] ?? '')));
  const full = trainWithout([]);

  const resumed = restore(context.kept(), ids, full);
  let state = resumed ?? fresh;
  let model = trainWithout(state.off);
  let reported = '';

  const sentence = make('p', 'ngram-sentence');
  const told = make('div', 'ngram-told');
  // The sentence and what is said of it are read out together.
  const writing = make('div', 'lab-result');
  writing.setAttribute('role', 'status');
  writing.append(sentence, told);
  const odds = make('div', 'ngram-odds');
  const verdict = make('div', 'ngram-verdict');
  const made = make('div', 'lab-tables');
  const recorded = statusLine();

  const settings = createSettings(
    themes,
    id,
    {
      order: (order) => change({ order }, say('did-order', { n: order })),
      temperature(temperature, done) {
        const value = Math.round(temperature * 10) / 10;
        if (done)
          change(
            { temperature: value },
            say(`did-temperature-${value < 0.7 ? 'low' : value > 1.3 ? 'high' : 'middle'}`),
          );
        else {
          state = { ...state, temperature: value };
          settings.update(state);
          drawOdds();
        }
      },
      theme: setTheme,
    },
    format,
    say,
  );

  function drawOdds(): void {
    odds.textContent = '';
    if (state.ended) return;
    const followers = followersOf(model, state.words, state.order);
    const { order } = followers;
    const seen = order === 1 ? [] : state.words.slice(1 - order);
    const looks = order > 1 && seen.length === 0 ? 'start' : seen.length + 1;
    odds.append(make('p', '', say(`looks-${looks}`, { words: seen.join(' ') })));
    if (followers.order < state.order) odds.append(make('p', 'ngram-backoff', say('back-off')));
    odds.append(...candidates(followers, state.temperature, choose, format, say));
  }

  function drawWords(): void {
    const before = vocabulary.value;
    vocabulary.textContent = '';
    for (const word of model.vocabulary) vocabulary.append(make('option', '', word));
    if (model.vocabulary.includes(before)) vocabulary.value = before;
  }

  function drawAll(): void {
    settings.update(state);
    const { words, ended } = state;
    sentence.textContent = words.length === 0 ? say('empty') : sentenceText(words, ended);
    sentence.classList.toggle('soft', words.length === 0);
    drawOdds();
    verdict.textContent = '';
    if (ended) verdict.append(...truth(model, words, say));
    made.textContent = '';
    made.append(...madeTable(state, format, say));
    for (const button of [drawButton, finishButton, useButton])
      button.setAttribute('aria-disabled', String(ended));
    backButton.setAttribute('aria-disabled', String(words.length === 0));
  }

  function tell(...sentences: string[]): void {
    told.textContent = '';
    told.append(...sentences.map((text) => make('p', '', text)));
  }

  /** Takes a change over, keeps it, shows it, and says what happened. */
  function change(next: Partial<State>, ...sentences: string[]): void {
    state = { ...state, ...next };
    context.keep(store(state));
    recorded.textContent = '';
    drawAll();
    tell(...sentences);
  }

  function setTheme(theme: string, read: boolean): void {
    const off = ids.filter((one) => (one === theme ? !read : state.off.includes(one)));
    if (off.length === ids.length) {
      settings.update(state);
      tell(say('last-theme'));
      return;
    }
    model = trainWithout(off);
    drawWords();
    const gone = full.vocabulary.filter((word) => !model.vocabulary.includes(word));
    const known = say('known', { words: model.vocabulary.length, sentences: model.sentences.length });
    const list = gone.slice(0, 12).join(', ');
    const lost = say(gone.length > 12 ? 'gone-more' : 'gone', { list, n: gone.length - 12 });
    change({ off }, ...(gone.length === 0 ? [known] : [known, lost]));
  }

  /** The next number of the lab's own chance; the same series comes again after a new start. */
  function chance(): number {
    state = { ...state, draws: state.draws + 1 };
    return randomFrom(state.draws)();
  }

  /** Puts a word behind the sentence; the full stop, or too many words, end it. */
  function append(token: string): void {
    if (token !== end) state = { ...state, words: [...state.words, token] };
    const enough = token === end || state.words.length >= longest;
    if (enough && state.words.length > 0) state = complete(state, isCopy(model, state.words));
  }

  const outcome = (word: string) => (state.ended ? say('done') : say('took', { word }));

  function take(token: string): void {
    append(token);
    change({}, outcome(token));
  }

  function choose(token: string): void {
    take(token);
    // The table is new, so the button that was pressed is gone.
    (odds.querySelector('button') ?? newButton).focus();
  }

  const drawn = () => draw(model, state.words, state.order, state.temperature, chance());

  /** What may only be done while the sentence is under way. */
  const whileOpen = (act: () => void) => () => {
    if (state.ended) tell(say('begin-anew'));
    else act();
  };

  const drawButton = makeButton(
    'button',
    say('draw'),
    whileOpen(() => take(drawn() ?? end)),
  );
  const finishButton = makeButton(
    'button quiet',
    say('finish'),
    whileOpen(() => {
      while (!state.ended) append(drawn() ?? end);
      change({}, outcome(''));
    }),
  );
  const backButton = makeButton('button quiet', say('back'), () => {
    const words = state.words.slice(0, -1);
    if (state.words.length === 0) tell(say('empty'));
    else change({ words, ended: false }, say('did-back'));
  });
  const newButton = makeButton('button quiet', say('new-sentence'), () =>
    change({ words: [], ended: false }, say('did-new')),
  );
  const vocabulary = make('select');
  const useButton = makeButton(
    'button quiet',
    say('use-word'),
    whileOpen(() => take(vocabulary.value)),
  );
  const other = make('details', 'lab-group ngram-other');
  other.append(
    make('summary', '', say('other-word')),
    labelled(say('vocabulary'), vocabulary),
    buttonRow(useButton),
  );

  const recordButton = makeButton('button', say('record'), () => {
    if (state.total === 0) {
      recorded.textContent = say('record-first');
      return;
    }
    const response = summary(state);
    // Pressing again without a new sentence records nothing twice.
    if (response !== reported) context.report({ measure: freshShare(state), response });
    reported = response;
    recorded.textContent = say('recorded', { total: state.total, fresh: state.fresh });
  });
  const afresh = createConfirm(
    { button: say('afresh'), question: say('afresh-ask'), yes: say('afresh-yes'), no: say('afresh-no') },
    () => state.total > 0 || state.words.length > 0 || state.off.length > 0,
    () => {
      model = full;
      reported = '';
      drawWords();
      change(fresh, say('afresh-done'));
    },
  );

  bench.append(
    settings.element,
    group(
      say('writing'),
      writing,
      verdict,
      buttonRow(drawButton, finishButton, backButton, newButton),
      odds,
      other,
    ),
    made,
    buttonRow(recordButton, afresh),
    recorded,
  );
  bench.hidden = false;
  for (const details of lab.querySelectorAll<HTMLDetailsElement>('.lab-data')) details.open = false;
  drawWords();
  drawAll();
  tell(
    resumed
      ? say('resumed')
      : say('known', { words: model.vocabulary.length, sentences: model.sentences.length }),
  );
}

export const behaviour: BlockBehaviour = {
  enhance: enhanceLab(start),
};
