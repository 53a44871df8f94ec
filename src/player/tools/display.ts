// The section for text size and spacing. What is chosen is shown behind the drawer at once.
import { make, makeButton } from '../../blocks/question/dom.ts';
import { keepDisplay, readDisplay } from '../view/display.ts';
import type { Section } from './drawer.ts';

/** In percent of the size that the browser was set to. */
const sizes = [100, 125, 150, 175, 200] as const;

export const displaySection: Section = ({ say, device, tell }, body) => {
  let display = readDisplay(device);
  const percent = () => `${display.size}%`;
  const size = make('span', 'display-size');
  const smaller = makeButton('button quiet', 'A−', () => step(-1));
  smaller.setAttribute('aria-label', say('tools.display.smaller'));
  const larger = makeButton('button quiet', 'A+', () => step(1));
  larger.setAttribute('aria-label', say('tools.display.larger'));

  const place = () => sizes.findIndex((step) => step >= display.size);
  function step(direction: 1 | -1): void {
    const next = sizes[place() + direction];
    if (next === undefined) return;
    change({ size: next });
    tell(`${say('tools.display.text')}: ${percent()}`);
  }

  function change(chosen: Partial<typeof display>): void {
    display = { ...display, ...chosen };
    keepDisplay(device, display);
    update();
  }

  function update(): void {
    size.textContent = percent();
    // Not disabled: the focus would be lost at the last step.
    smaller.setAttribute('aria-disabled', String(place() <= 0));
    larger.setAttribute('aria-disabled', String(place() >= sizes.length - 1));
  }

  const spacing = make('fieldset');
  spacing.append(make('legend', '', say('tools.display.spacing')));
  for (const way of ['normal', 'wide'] as const) {
    const input = make('input');
    input.type = 'radio';
    input.name = 'jarak';
    input.checked = display.wide === (way === 'wide');
    input.addEventListener('change', () => change({ wide: way === 'wide' }));
    const option = make('label', 'option');
    option.append(input, make('span', '', say(`tools.display.${way}`)));
    spacing.append(option);
  }

  const steps = make('div', 'button-row display-steps');
  steps.append(smaller, size, larger);
  const sizing = make('fieldset');
  sizing.append(make('legend', '', say('tools.display.text')), steps);
  body.append(
    sizing,
    spacing,
    make('p', 'small soft', say(device.lasting ? 'tools.display.kept' : 'tools.display.window')),
  );
  update();
};
