// The one kind of error an LRS answers with: an HTTP status, a sentence, and the property that is at fault.

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

/** Refuses a value with 400: `invalid('statement.id', 'must be a UUID')` says "statement.id: must be a UUID". */
export function invalid(property: string, requirement: string): never {
  throw new XapiError(400, `${property}: ${requirement}`, property);
}
