// Chooses where statements wait: the best place that this browser allows, and another one when that is lost.
import type { Statement } from '../../vocabulary/statements.ts';
import { type DeviceStore, windowStore } from '../device.ts';
import { logTrouble } from '../log.ts';
import { deviceStatements } from './device-store.ts';
import { openIndexedDb } from './indexeddb-store.ts';
import type { StatementPlace, StatementStore } from './store.ts';
import { turnsAt } from './turns.ts';

/** A database that doesn't answer within this time is taken to be lost, in ms. */
const patience = 4_000;

/** Opens the best store there is: IndexedDB, else localStorage, else this window's memory. Never rejects. */
export async function openStatementStore(
  box: string,
  device: DeviceStore,
  open: typeof openIndexedDb = openIndexedDb,
): Promise<StatementStore> {
  const store = new FallbackStore(box, device, open);
  await store.open();
  return store;
}

/**
 * Keeps statements in a database, and in a second place what the database doesn't take. From the first statement that it
 * doesn't take all go to the second place, so that the order is that of the database and then that of the second place.
 */
class FallbackStore implements StatementStore {
  readonly alone: StatementStore['alone'];
  readonly #open: () => Promise<StatementPlace>;
  readonly #second: StatementPlace;
  #database: StatementPlace | undefined;
  #opening: Promise<void> | undefined;
  #isFull = false;
  #openings = 0;

  constructor(box: string, device: DeviceStore, open: typeof openIndexedDb) {
    this.#open = () => within(open(box));
    this.#second = deviceStatements(box, device.lasting ? device : windowStore());
    this.alone = turnsAt(box, device);
  }

  get openings(): number {
    return this.#openings;
  }

  /** Opens the database, and brings there what an earlier launch had to keep in the second place. */
  open(): Promise<void> {
    this.#opening ??= this.#tryToOpen().finally(() => {
      this.#opening = undefined;
    });
    return this.#opening;
  }

  async add(statement: Statement): Promise<void> {
    if (!this.#isFull) {
      try {
        return await this.#inDatabase((place) => place.add(statement));
      } catch (error) {
        logTrouble('IndexedDB keeps a statement no more', error);
        this.#isFull = true;
      }
    }
    try {
      await this.#second.add(statement);
    } catch (error) {
      // Neither has room now; the next one may find some in the better place.
      this.#isFull = false;
      throw error;
    }
  }

  async all(): Promise<Statement[]> {
    const [one, other] = await this.#inBoth((place) => place.all(), []);
    const known = new Set(one.map(({ id }) => id));
    return [...one, ...other.filter(({ id }) => !known.has(id))];
  }

  stillWaiting = async (ids: readonly string[]) =>
    (await this.#inBoth((place) => place.stillWaiting(ids), [])).flat();

  remove = async (ids: readonly string[]) =>
    void (await this.#inBoth((place) => place.remove(ids), undefined));

  setAside = async (id: string, reason: string) =>
    void (await this.#inBoth((place) => place.setAside(id, reason), undefined));

  aside = async () => (await this.#inBoth((place) => place.aside(), [])).flat();

  clear = async () => void (await this.#inBoth((place) => place.clear(), undefined));

  async #tryToOpen(): Promise<void> {
    this.#lose();
    try {
      this.#database = await this.#open();
    } catch (error) {
      return logTrouble('IndexedDB is not to be had; statements wait elsewhere', error);
    }
    try {
      for (const statement of await this.#second.all()) {
        await within(this.#database.add(statement));
        await this.#second.remove([statement.id]);
      }
    } catch (error) {
      logTrouble('IndexedDB does not take what waits elsewhere', error);
      this.#isFull = true;
    }
  }

  #lose(): void {
    this.#openings++;
    this.#database = undefined;
  }

  /** Asks the database, which is opened anew when it was lost. @throws when there is none, or it says no */
  async #inDatabase<T>(ask: (place: StatementPlace) => Promise<T>): Promise<T> {
    // Where nothing has to be awaited the question is put at once: the page may be going away.
    if (this.#opening) await this.#opening;
    const database = this.#database;
    if (!database) throw new Error('There is no database');
    try {
      return await within(ask(database));
    } catch (error) {
      if (isFull(error)) throw error;
      // Another question may have found out before, and be opening it now, or have done so.
      if (this.#opening || this.#database === database) await this.open();
    }
    const again = this.#database;
    if (!again) throw new Error('The database is lost');
    try {
      return await within(ask(again));
    } catch (error) {
      if (!isFull(error) && this.#database === again) this.#lose();
      throw error;
    }
  }

  /** Asks both places. @param otherwise stands for the answer of a database that is lost */
  async #inBoth<T>(ask: (place: StatementPlace) => Promise<T>, otherwise: T): Promise<[T, T]> {
    const one = this.#database || this.#opening ? this.#inDatabase(ask).catch(() => otherwise) : otherwise;
    return Promise.all([one, ask(this.#second)]);
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

/** The answer, or a rejection when there is none in time. */
function within<T>(asked: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('IndexedDB does not answer any more')), patience);
  });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}
