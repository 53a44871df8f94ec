// The one kind of error an LRS answers with: an HTTP status, a sentence, and the property that is at fault.
import { parseWeighted } from './quality.ts';

/** A refusal that is sent to the client as `{"error": message, "property"?: path}` (Communication 3.2). */
export class XapiError extends Error {
  readonly status: number;
  readonly property: string | undefined;
  /** Seconds after which it is worth trying again. */
  readonly retryAfter: number | undefined;

  /**
   * @param status HTTP status from Communication 3.2
   * @param message a sentence for the person who wrote the client
   * @param property path of the offending property or parameter, e.g. `statement.actor.mbox`
   * @param retryAfter seconds, sent as Retry-After
   */
  constructor(status: number, message: string, property?: string, retryAfter?: number) {
    super(message);
    this.name = 'XapiError';
    this.status = status;
    this.property = property;
    this.retryAfter = retryAfter;
  }
}

/** The forms in which an error can be told; the first is for clients that have no wish. */
const errorTypes = ['application/json', 'text/plain', 'text/html'] as const;

/**
 * An error as the body of a response, in the form that the client likes best (Communication 3.2, content negotiation).
 * @param accept the Accept header
 * @returns the Content-Type and the text
 */
export function renderError(
  { status, message, property }: XapiError,
  accept: string | undefined,
): { contentType: string; body: string } {
  switch (preferredType(accept)) {
    case 'application/json':
      return {
        contentType: 'application/json',
        body: JSON.stringify(property === undefined ? { error: message } : { error: message, property }),
      };
    case 'text/plain':
      return { contentType: 'text/plain; charset=utf-8', body: `${message}\n` };
    case 'text/html':
      return {
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html>\n<title>${status}</title>\n<p>${escapeHtml(message)}</p>\n`,
      };
  }
}

function preferredType(accept = '*/*'): (typeof errorTypes)[number] {
  let preferred: (typeof errorTypes)[number] = errorTypes[0];
  let highest = 0;
  const ranges = parseWeighted(accept);
  for (const type of errorTypes) {
    for (const { range, quality } of ranges) {
      const matches = range === type || range === '*/*' || range === `${type.split('/')[0]}/*`;
      if (matches && quality > highest) [preferred, highest] = [type, quality];
    }
  }
  return preferred;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Refuses a value with 400: `invalid('statement.id', 'must be a UUID')` says "statement.id: must be a UUID". */
export function invalid(property: string, requirement: string): never {
  throw new XapiError(400, `${property}: ${requirement}`, property);
}
