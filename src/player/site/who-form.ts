// Asks who learns and whether her records may be sent: a card in the page that stops nobody from reading.
import { make, makeButton } from '../../blocks/question/dom.ts';
import type { Say } from '../say.ts';
import type { Person } from './people.ts';

export interface WhoForm {
  say: Say;
  person: Person;
  /** Where records would be sent; undefined where they stay on this device anyway. */
  endpoint: string | undefined;
  /** Whether the card says by itself what it is for; false where something around it does. */
  headed: boolean;
  /** Gets the person as she is from now on, once she has answered. */
  onAnswer(person: Person): void;
}

/** Makes the card. Nothing is kept or sent before a button in it is pressed. */
export function makeWhoForm({ say, person, endpoint, headed, onAnswer }: WhoForm): HTMLElement {
  const card = headed ? make('section', 'card who') : make('div', 'who');
  if (headed) {
    const heading = make('h2', '', say('site.who'));
    heading.id = 'judul-siapa';
    card.setAttribute('aria-labelledby', heading.id);
    card.append(heading);
  }
  const form = make('form');
  const name = field(form, { id: 'nama', label: say('site.name'), value: person.name, complete: 'name' });
  const school = field(form, {
    id: 'sekolah',
    label: say('site.school'),
    value: person.school,
    complete: 'organization',
  });
  name.required = true;
  const told = (): Pick<Person, 'name' | 'school'> => ({
    name: tidy(name.value),
    school: tidy(school.value),
  });
  const answer = (given: boolean): void =>
    onAnswer({
      ...person,
      ...told(),
      ...(endpoint === undefined ? {} : { consent: { endpoint, given, at: Date.now() } }),
    });
  const row = make('div', 'button-row');
  const yes = make('button', 'button', say(endpoint === undefined ? 'site.keep-name' : 'site.agree'));
  row.append(yes);
  if (endpoint !== undefined)
    row.append(makeButton('button quiet', say('site.decline'), () => answer(false)));
  form.append(row);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Blanks alone are no name, whatever the browser's own check says.
    if (tidy(name.value) === '') {
      name.value = '';
      name.reportValidity();
    } else answer(true);
  });
  const why = endpoint === undefined ? say('site.why-name') : say('site.consent', { host: hostOf(endpoint) });
  card.append(make('p', '', why), form);
  if (endpoint !== undefined) card.append(make('p', 'small soft', say('site.change-later')));
  return card;
}

/** Where records go, as people would name it. */
export function hostOf(endpoint: string): string {
  try {
    return new URL(endpoint).host;
  } catch {
    return endpoint;
  }
}

const longest = 100;

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, longest);

interface Field {
  id: string;
  label: string;
  value: string;
  complete: AutoFill;
}

function field(form: HTMLElement, { id, label, value, complete }: Field): HTMLInputElement {
  const box = make('p', 'who-field');
  const input = make('input');
  input.id = id;
  input.type = 'text';
  input.maxLength = longest;
  input.autocomplete = complete;
  input.value = value;
  const words = make('label', '', label);
  words.htmlFor = id;
  box.append(words, input);
  form.append(box);
  return input;
}
