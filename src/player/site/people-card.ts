// The home page's card that says who learns here: change what is sent, let somebody else have a turn, or be forgotten.
import { createConfirm } from '../../blocks/lab/confirm.ts';
import { make, makeButton } from '../../blocks/question/dom.ts';
import type { Say } from '../say.ts';
import { agreesTo, newPerson, type People, type Person } from './people.ts';
import { hostOf, makeWhoForm } from './who-form.ts';

export interface PeopleCard {
  say: Say;
  people: People;
  /** Where records may go; undefined where none go anywhere. */
  endpoint: string | undefined;
  /** Activity ids of the sessions, whose progress a person may want to be forgotten. */
  activities: readonly string[];
  /** Whether a person has done anything here yet. */
  hasBegun(slot: string): boolean;
  /** A person wants to be forgotten: what else is known of her goes too. */
  onForget(person: Person): void;
  /** Somebody else learns now, or has told something new. */
  onChange(): void;
}

/** Fills the place with what is true now; anybody who is to be asked finds the form in it. */
export function showPeople(place: HTMLElement, card: PeopleCard): void {
  const { people, endpoint } = card;
  const person = people.current();
  const unasked = endpoint !== undefined && agreesTo(person, endpoint) === undefined;
  place.hidden = false;
  if (unasked) askIn(place, card, person, people.others().length > 0);
  else place.replaceChildren(standing(place, card, person));
}

/** The form, and below it the way to others where there are any. */
function askIn(place: HTMLElement, card: PeopleCard, person: Person, withOthers: boolean): void {
  const { say, people, endpoint, onChange } = card;
  const onAnswer = (told: Person): void => {
    people.save(told);
    onChange();
    focusOn(place);
  };
  const form = makeWhoForm({ say, person, endpoint, headed: true, onAnswer });
  if (withOthers) form.append(make('h3', '', say('home.others')), othersList(place, card));
  place.replaceChildren(form);
}

/** Who learns here, in a sentence, and what she may change. */
function standing(place: HTMLElement, card: PeopleCard, person: Person): HTMLElement {
  const { say, endpoint, people, activities, onChange } = card;
  const { name, slot } = person;
  const section = make('section', 'card who');
  const heading = make('h2', '', say('site.who'));
  heading.id = 'judul-siapa';
  heading.tabIndex = -1;
  section.setAttribute('aria-labelledby', heading.id);
  const sends = endpoint !== undefined && agreesTo(person, endpoint) === true;
  const who = name === '' ? say('home.nameless') : say('home.learning-as', { name });
  const where = sends ? say('home.sent-to', { host: hostOf(endpoint) }) : say('home.kept-here');
  // Where nothing is sent there is nothing to choose but the name.
  const change = endpoint !== undefined ? 'home.change' : name === '' ? 'home.tell-name' : 'home.change-name';
  const row = make('div', 'button-row');
  row.append(
    makeButton('button quiet', say(change), () => {
      askIn(place, card, person, false);
      place.querySelector('input')?.focus();
    }),
    makeButton('button quiet', name === '' ? say('home.other') : say('home.not-me', { name }), () =>
      offerOthers(place, card),
    ),
  );
  const forget = createConfirm(
    {
      button: say('home.forget'),
      question: say(sends ? 'home.forget.sure.sent' : 'home.forget.sure'),
      yes: say('home.forget.yes'),
      no: say('home.forget.no'),
    },
    () => true,
    () => {
      people.forget(slot, activities);
      card.onForget(person);
      onChange();
      focusOn(place);
    },
  );
  section.append(heading, make('p', '', `${who} ${where}`), row);
  if (name !== '' || card.hasBegun(slot)) section.append(forget);
  return section;
}

/** Others who have learned here, and the form for somebody new. */
function offerOthers(place: HTMLElement, card: PeopleCard): void {
  const { say, people, endpoint, onChange } = card;
  const form = makeWhoForm({
    say,
    person: newPerson(),
    endpoint,
    headed: true,
    onAnswer(person) {
      people.save(person);
      onChange();
      focusOn(place);
    },
  });
  if (people.others().length > 0) form.append(make('h3', '', say('home.others')), othersList(place, card));
  form.append(
    make('p', 'small soft', say('home.shared')),
    makeButton('button quiet', say('home.back'), () => {
      showPeople(place, card);
      focusOn(place);
    }),
  );
  place.replaceChildren(form);
  place.querySelector('input')?.focus();
}

function othersList(place: HTMLElement, { say, people, onChange }: PeopleCard): HTMLElement {
  const list = make('div', 'button-row');
  for (const { slot, name, school } of people.others()) {
    const words = name === '' ? say('home.nameless.short') : school === '' ? name : `${name} · ${school}`;
    list.append(
      makeButton('button quiet', words, () => {
        people.switchTo(slot);
        onChange();
        focusOn(place);
      }),
    );
  }
  return list;
}

/** What had the focus is gone: it goes on from the heading of what is there now. */
function focusOn(place: HTMLElement): void {
  const heading = place.querySelector<HTMLElement>('h2');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
}
