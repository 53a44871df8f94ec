// The chunk `site`: what a lesson needs of the site around it. Asks who learns before anything is sent, keeps the site on
// this device, and tells of a newer edition.
import { make, makeButton } from '../../blocks/question/dom.ts';
import type { Lesson } from '../../model/lesson.ts';
import type { Learner } from '../adapter.ts';
import type { DeviceStore } from '../device.ts';
import { sayer } from '../say.ts';
import { byId, makeLink } from '../view/dom.ts';
import { savesData } from '../view/pages.ts';
import { announce, showNotice, showPassingNotice } from '../view/status.ts';
import { keepOffline, linkManifest } from './offline.ts';
import { agreesTo, courseOf, learnerOf, openPeople, type Person } from './people.ts';
import { makeWhoForm } from './who-form.ts';

type Strings = Readonly<Record<string, string>>;

export interface Identifying {
  lesson: Lesson;
  device: DeviceStore;
  /** Where statements would go. */
  endpoint: string;
  /** Who learns in this launch. */
  person: Person;
  strings: Strings;
}

/** Asks the person once whether her records may be sent. @returns undefined when she would rather keep them here */
export async function identify(asking: Identifying): Promise<Learner | undefined> {
  const { lesson, device, endpoint, strings } = asking;
  const course = courseOf(lesson.activityId);
  const people = openPeople(device, course);
  const person = people.find(asking.person.slot) ?? asking.person;
  const agreed = agreesTo(person, endpoint);
  if (agreed !== undefined) return agreed ? learnerOf(person, course) : undefined;
  const say = sayer({ ...lesson.strings, ...strings });
  const answered = await new Promise<Person>((resolve) => {
    const card = make('section', 'card who');
    card.setAttribute('aria-label', say('site.who'));
    const fold = make('details');
    fold.open = true;
    fold.append(
      make('summary', '', say('site.who')),
      makeWhoForm({ say, person, endpoint, headed: false, onAnswer: answer }),
    );
    card.append(fold);
    // Whoever reads on without an answer isn't held up by the question, which stays above the page.
    window.addEventListener('hashchange', () => {
      fold.open = false;
    });
    function answer(told: Person): void {
      card.remove();
      byId('isi').focus({ preventScroll: true });
      resolve(told);
    }
    byId('isi').before(card);
  });
  people.save(answered);
  const agrees = agreesTo(answered, endpoint) === true;
  announce(say(agrees ? 'site.thanks' : 'site.stays-here'));
  return agrees ? learnerOf(answered, course) : undefined;
}

/** Brings the lesson together with its site, once it is there to be read. */
export function settleIn(lesson: Lesson, person: Person, strings: Strings): void {
  const say = sayer({ ...lesson.strings, ...strings });
  linkManifest();
  if (person.name !== '') {
    const other = makeLink('index.html#siapa', say('site.not-me', { name: person.name }));
    showPassingNotice(say('site.learning-as', { name: person.name }), say, other);
  }
  let offered = false;
  void keepOffline(savesData(), {
    onUpdate(apply) {
      if (offered) return;
      offered = true;
      showNotice(say('site.update'), say, makeButton('button', say('site.reload'), apply));
    },
  });
}
