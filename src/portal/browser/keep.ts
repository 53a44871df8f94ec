// Keeps a record on the preview's server: the latest one until it has arrived, also while the page goes away.

/** Browsers let a request outlive its page up to 64 KiB. */
const keepaliveLimit = 60 * 1024;
const longestWait = 30_000;

/**
 * Makes what sends records to an address, each in place of those before it.
 * @param told whether the last record has arrived
 */
export function keeper(address: string, told: (ok: boolean) => void = () => {}): (record: object) => void {
  let unsaved: object | undefined;
  let wait = 1000;

  async function send(record: object): Promise<void> {
    unsaved = record;
    const body = JSON.stringify(record);
    const ok = await fetch(address, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body,
      keepalive: body.length < keepaliveLimit,
    }).then(
      (response) => response.ok,
      () => false,
    );
    if (unsaved !== record) return;
    told(ok);
    if (ok) {
      unsaved = undefined;
      wait = 1000;
      return;
    }
    setTimeout(() => unsaved === record && void send(record), wait);
    wait = Math.min(wait * 2, longestWait);
  }

  return (record) => void send(record);
}
