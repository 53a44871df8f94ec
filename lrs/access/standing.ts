// Whether a key still holds while a long answer is under way: a request is let in once, but a stream may go on for hours.
import { XapiError } from '../http/errors.ts';
import { nowMicros } from '../statement/timestamp.ts';
import type { Store } from '../store/port.ts';
import { type AccessKey, isUsable } from './keys.ts';

/** @throws XapiError 401 when the key has been revoked or has expired since the request was let in */
export async function demandStanding({ key }: AccessKey, store: Store): Promise<void> {
  const record = await store.readKey(key);
  if (record !== undefined && isUsable(record, nowMicros())) return;
  throw new XapiError(401, 'these credentials were revoked or have expired meanwhile', 'Authorization');
}
