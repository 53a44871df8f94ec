// Who learns on this device, where no LMS says it. People who share a device each have their own memory; what they tell
// of themselves stays here unless they agree to send it.
import type { Learner } from '../adapter.ts';
import type { DeviceStore } from '../device.ts';
import { newUuid } from '../uuid.ts';

export interface Person {
  /** Tells her memory from others' on this device; empty for the first, who may begin before she is asked. */
  slot: string;
  /** UUID by which an LRS knows her; made here. */
  account: string;
  name: string;
  school: string;
  /** Her answer to the question whether records may be sent, and to where; undefined before she was asked. */
  consent?: { endpoint: string; given: boolean; at: number };
}

export interface People {
  /** Who learns now. */
  current(): Person;
  find(slot: string): Person | undefined;
  /** Who else has learned here, in the order in which they came. */
  others(): Person[];
  /** Keeps what a person has told, and makes her the one who learns now. */
  save(person: Person): void;
  switchTo(slot: string): void;
  /** Forgets a person together with all that she did; somebody without a name learns next. @param activities the sessions' ids */
  forget(slot: string, activities: readonly string[]): void;
}

/** Somebody of whom nothing is known yet. */
export const newPerson = (slot: string = newUuid()): Person => ({
  slot,
  account: newUuid(),
  name: '',
  school: '',
});

/** Whether her records may go there. @returns undefined when she hasn't been asked about this place */
export const agreesTo = ({ consent }: Person, endpoint: string): boolean | undefined =>
  consent?.endpoint === endpoint ? consent.given : undefined;

/** The name under which progress in a session is kept for a person. */
export const memoryName = (activityId: string, slot: string): string =>
  slot === '' ? activityId : `${activityId}:${slot}`;

/** Course of a session, by activity id: the vocabulary puts a session's id right below its course's. */
export const courseOf = (activityId: string): string => activityId.replace(/\/[^/]*$/, '');

/**
 * A person as statements name her. From a folder there is no site that the account could be of: there it is the course's.
 * @param course its activity id
 */
export const learnerOf = ({ account, name, school }: Person, course: string): Learner => ({
  id: account,
  name: school === '' ? name : `${name} · ${school}`,
  homePage: location.protocol === 'file:' ? course : location.origin,
});

interface Kept {
  current: string;
  people: Person[];
}

/** @param course activity id of the course */
export function openPeople(device: DeviceStore, course: string): People {
  const key = `kendali:people:${course}`;
  const read = (): Kept => readKept(device.read(key));
  const write = (kept: Kept): void => void device.write(key, JSON.stringify(kept));
  /** The first who learned here may never have told anything; she is found again once somebody else comes. */
  const withNameless = (people: Person[], comer: string): Person[] => {
    const prefix = `kendali:memory:${course}/`;
    const isThere =
      comer !== '' && device.keys(prefix).some((name) => !name.slice(prefix.length).includes(':'));
    return isThere && !people.some(({ slot }) => slot === '') ? [newPerson(''), ...people] : people;
  };
  return {
    current() {
      const { current, people } = read();
      return people.find(({ slot }) => slot === current) ?? newPerson('');
    },
    find: (slot) => read().people.find((person) => person.slot === slot),
    others() {
      const { current, people } = read();
      return people.filter(({ slot }) => slot !== current);
    },
    save(person) {
      const people = withNameless(read().people, person.slot);
      const known = people.some(({ slot }) => slot === person.slot);
      write({
        current: person.slot,
        people: known
          ? people.map((other) => (other.slot === person.slot ? person : other))
          : [...people, person],
      });
    },
    switchTo: (slot) => write({ ...read(), current: slot }),
    forget(slot, activities) {
      const prefixes = activities.flatMap((id) => [
        ...['work', 'note', 'keep'].map((what) => `kendali:${what}:${id}:${slot}:`),
        `kendali:memory:${memoryName(id, slot)}#`,
      ]);
      for (const found of prefixes.flatMap((prefix) => device.keys(prefix))) device.remove(found);
      for (const id of activities)
        for (const what of ['memory', 'progress']) device.remove(`kendali:${what}:${memoryName(id, slot)}`);
      const people = read().people.filter((person) => person.slot !== slot);
      const nobody = newPerson(people.some((person) => person.slot === '') ? newUuid() : '');
      write({ current: nobody.slot, people: [...people, nobody] });
    },
  };
}

/** What is kept, as far as it can be read: another version, or a hand, may have written it. */
function readKept(text: string | undefined): Kept {
  try {
    const { current, people } = JSON.parse(text ?? '') as Kept;
    if (typeof current === 'string' && Array.isArray(people))
      return { current, people: people.filter(isPerson) };
  } catch {
    // Nothing was kept, or nothing readable.
  }
  return { current: '', people: [] };
}

const isPerson = (value: unknown): value is Person =>
  typeof value === 'object' &&
  value !== null &&
  ['slot', 'account', 'name', 'school'].every(
    (field) => typeof (value as Record<string, unknown>)[field] === 'string',
  );
