// Sends statements to an LRS through its public address, as lessons do: in batches, again when the network fails.

export interface Destination {
  /** Address of the LRS, without `/statements`. */
  endpoint: string;
  key: string;
  secret: string;
  fetch?: typeof fetch;
}

/** The LRS refused a batch, or could not be reached in several attempts (status 0). */
export class DeliveryError extends Error {
  override name = 'DeliveryError';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

const attempts = 5;
/** Requests that are under way at the same time: the LRS commits them together. */
const lanes = 4;

/**
 * Sends one batch; a repeated one changes nothing, because statements carry their ids.
 * @param batch JSON texts of statements @throws DeliveryError
 */
export async function deliver(batch: readonly string[], destination: Destination): Promise<void> {
  const send = destination.fetch ?? fetch;
  const credentials = Buffer.from(`${destination.key}:${destination.secret}`).toString('base64');
  const body = `[${batch.join(',')}]`;
  for (let attempt = 1; ; attempt += 1) {
    const failure = await send(`${destination.endpoint.replace(/\/+$/, '')}/statements`, {
      method: 'POST',
      headers: {
        Authorization: `Basic ${credentials}`,
        'Content-Type': 'application/json',
        'X-Experience-API-Version': '1.0.3',
      },
      body,
    }).then(
      async (response) => {
        const text = await response.text();
        return response.ok
          ? undefined
          : new DeliveryError(response.status, text.replace(/\s+/g, ' ').slice(0, 300));
      },
      (error: unknown) => new DeliveryError(0, String(error)),
    );
    if (!failure) return;
    const mayPass = failure.status === 0 || failure.status === 429 || failure.status >= 500;
    if (!mayPass || attempt === attempts) throw failure;
    await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** attempt));
  }
}

/** Sends batches, a few at a time, beginning with the first. @throws DeliveryError, after which no other is begun */
export async function deliverAll(
  batches: Iterable<readonly string[]>,
  destination: Destination,
  onSent: (statements: number) => void,
): Promise<void> {
  const rest = batches[Symbol.iterator]();
  let failed = false;
  async function lane(): Promise<void> {
    for (let next = rest.next(); !next.done && !failed; next = rest.next()) {
      await deliver(next.value, destination).catch((error: unknown) => {
        failed = true;
        throw error;
      });
      onSent(next.value.length);
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane));
}
