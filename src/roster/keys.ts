// By what names statements may speak of a person on the roster (src/reports/roster.ts).
import { sha1Of } from '../reports/matching.ts';
import type { Person } from './person.ts';

/** The keys of what is known of a person. */
export function keysOf(person: Person): string[] {
  const keys: string[] = [];
  const { email, nuptk, nip, lmsId, lmsOrigin } = person;
  const name = lmsId.toLowerCase();
  if (name !== '' && lmsOrigin === '') keys.push(`name ${name}`);
  for (const account of accountsOf(person)) keys.push(account.toLowerCase());
  for (const one of [nuptk, nip, email]) if (one !== '') keys.push(`name ${one}`);
  if (email !== '') keys.push(`mbox ${email}`, `sha1 ${sha1Of(email)}`);
  return keys;
}

/** The accounts that a person may have at their LMS, as actor keys: `account <home page> <name>`. */
export const accountsOf = ({ lmsId, lmsOrigin }: Pick<Person, 'lmsId' | 'lmsOrigin'>): string[] =>
  lmsId === '' || lmsOrigin === ''
    ? []
    : homePagesOf(lmsOrigin).map((homePage) => `account ${homePage} ${lmsId}`);

/** The keys of learners that somebody has linked by hand, which go before all others. */
export const linkedKeys = (learners: readonly string[]): string[] =>
  learners.map((learner) => `learner ${learner}`);

/** What an LMS at this address writes as the home page of its accounts: all of it or the origin, ended by a slash or not. */
function homePagesOf(address: string): string[] {
  const { origin } = new URL(address);
  return [...new Set([address, origin])].flatMap((one) => [one, `${one}/`]);
}
