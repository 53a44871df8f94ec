// Identifiers of people as they are typed, as they are compared (actor keys), and as they stand in texts.
import { createHash } from 'node:crypto';
import { actorKey } from './actor.ts';
import { isIri, isMailto, isSha1 } from './values.ts';

/**
 * Reads an Inverse Functional Identifier (Data 2.4.2.3) that a person has typed: an e-mail address with or without
 * `mailto:`, its SHA-1 hash, an account as `homePage|name`, or an OpenID.
 * @returns the actor key; undefined when the text is none of these
 */
export function parseIdentifier(text: string): string | undefined {
  const typed = text.trim();
  if (isSha1(typed)) return actorKey({ mbox_sha1sum: typed });
  const bar = typed.indexOf('|');
  if (bar >= 0) {
    const account = { homePage: typed.slice(0, bar), name: typed.slice(bar + 1) };
    return isIri(account.homePage) && account.name !== '' ? actorKey({ account }) : undefined;
  }
  const mbox = /^mailto:/i.test(typed) ? `mailto:${typed.slice(7)}` : `mailto:${typed}`;
  if (isMailto(mbox)) return actorKey({ mbox });
  return /^https?:/i.test(typed) && isIri(typed) ? actorKey({ openid: typed }) : undefined;
}

/** The account name in an actor key; undefined for another kind of identifier. */
export function accountNameOf(key: string): string | undefined {
  return /^account \S+ (.*)$/s.exec(key)?.[1];
}

/** The e-mail address in an actor key; undefined for another kind of identifier. */
export function addressOf(key: string): string | undefined {
  return /^mbox mailto:(.*)$/s.exec(key)?.[1];
}

/** The key of the same person known by the SHA-1 hash of the address (Data 2.4.2.3 `mbox_sha1sum`). */
export function sha1Key(address: string): string {
  return `sha1 ${createHash('sha1').update(`mailto:${address}`).digest('hex')}`;
}

/**
 * The texts that betray whose key it is wherever they stand. A short account name is a word like any other ("12",
 * "guru"): only one that is an address or a long number is told from its surroundings.
 */
export function tellingTexts(key: string): string[] {
  const address = addressOf(key);
  if (address !== undefined) return [address, encodeURIComponent(address)];
  const name = accountNameOf(key);
  if (name === undefined) return [key.slice(key.indexOf(' ') + 1)];
  const digits = name.replace(/\D/g, '').length;
  return isMailto(`mailto:${name}`) || (name.length >= 8 && digits >= 4) ? [name] : [];
}
