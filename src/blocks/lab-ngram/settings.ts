// What the teacher sets: how far the model looks back, its temperature, and which themes it may read.
import { checkbox, group, segments } from '../lab/fields.ts';
import { make } from '../question/dom.ts';
import { type Order, orders, temperatures } from './model.ts';
import type { Theme } from './page-data.ts';
import type { State } from './state.ts';
import type { Format, Say } from './words.ts';

export interface SettingsEvents {
  order(order: Order): void;
  /** While the slider moves (`done` false) and once more when it rests. */
  temperature(temperature: number, done: boolean): void;
  theme(id: string, read: boolean): void;
}

/** @param id unique in the document */
export function createSettings(
  themes: readonly Theme[],
  id: string,
  events: SettingsEvents,
  format: Format,
  say: Say,
): { element: HTMLElement; update(state: State): void } {
  const order = segments<Order>(
    `${id}-n`,
    orders.map((n) => [n, say(`order-${n}`)] as const),
    events.order,
  );

  const slider = make('input');
  slider.type = 'range';
  slider.min = String(temperatures.min);
  slider.max = String(temperatures.max);
  slider.step = String(temperatures.step);
  slider.addEventListener('input', () => events.temperature(slider.valueAsNumber, false));
  slider.addEventListener('change', () => events.temperature(slider.valueAsNumber, true));
  const value = make('strong');
  const label = make('label', 'lab-field ngram-temperature');
  const title = make('span', '', `${say('temperature')} `);
  title.append(value);
  const ends = make('span', 'ngram-ends');
  ends.append(make('span', '', say('temperature-low')), make('span', '', say('temperature-high')));
  ends.setAttribute('aria-hidden', 'true');
  label.append(title, slider, ends);

  const boxes = themes.map((theme) => ({
    id: theme.id,
    ...checkbox(say('theme', { title: theme.title, n: theme.sentences.length }), (read) =>
      events.theme(theme.id, read),
    ),
  }));
  const list = make('div', 'ngram-themes');
  list.append(...boxes.map((box) => box.element));
  const reading = make('details', 'lab-group');
  reading.append(make('summary', '', say('themes')), group(say('themes-why'), list));

  const element = make('div', 'lab-panel');
  element.append(group(say('order'), order.element), label, reading);
  return {
    element,
    update(state) {
      order.set(state.order);
      slider.value = String(state.temperature);
      value.textContent = format.number(state.temperature);
      slider.setAttribute('aria-valuetext', format.number(state.temperature));
      for (const box of boxes) box.input.checked = !state.off.includes(box.id);
    },
  };
}
