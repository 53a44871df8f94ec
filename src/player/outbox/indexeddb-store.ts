// Keeps waiting statements in IndexedDB, where a write is durable before it is acknowledged.
import type { Statement } from '../../vocabulary/statements.ts';
import type { SetAside, StatementPlace } from './store.ts';

const databaseName = 'kendali';
/** Some browsers leave an open request hanging when storage is blocked in a frame; then we go without, after this. */
const patience = 3_000;

interface Row {
  /** Order of arrival, given by the database. */
  order?: number;
  box: string;
  id: string;
  statement: Statement;
  reason?: string;
}

/**
 * Opens the statements of a box. Once the browser has closed the database, every promise of the place rejects.
 * @throws when the browser has no usable IndexedDB
 */
export async function openIndexedDb(box: string): Promise<StatementPlace> {
  const database = await openDatabase();
  const rows = (name: 'waiting' | 'aside', mode: IDBTransactionMode): IDBObjectStore =>
    database.transaction(['waiting', 'aside'], mode).objectStore(name);
  const all = async (name: 'waiting' | 'aside'): Promise<Row[]> =>
    (await result(rows(name, 'readonly').index('box').getAll(box))) as Row[];
  return {
    async add(statement) {
      const row: Row = { box, id: statement.id, statement };
      const { transaction } = rows('waiting', 'readwrite').add(row);
      // Committed without waiting for an answer, it survives the end of the page in which it was asked for.
      transaction?.commit?.();
      if (transaction) await finished(transaction).catch(unlessKnown);
    },
    all: async () => (await all('waiting')).map((row) => row.statement),
    async stillWaiting(ids) {
      const byId = rows('waiting', 'readonly').index('id');
      const keys = await Promise.all(ids.map((id) => result(byId.getKey([box, id]))));
      return ids.filter((_, index) => keys[index] !== undefined);
    },
    async remove(ids) {
      const store = rows('waiting', 'readwrite');
      for (const id of ids) withRow(store, [box, id], (_row, key) => store.delete(key));
      await finished(store.transaction);
    },
    async setAside(id, reason) {
      const store = rows('waiting', 'readwrite');
      withRow(store, [box, id], ({ order: _order, ...row }, key) => {
        const aside = store.transaction.objectStore('aside');
        const known = aside.index('id').getKey([box, id]);
        known.onsuccess = () => {
          if (known.result === undefined) aside.add({ ...row, reason });
          store.delete(key);
        };
      });
      await finished(store.transaction);
    },
    aside: async () => (await all('aside')).map(asideIn),
    async clear() {
      const { transaction } = rows('waiting', 'readwrite');
      for (const name of ['waiting', 'aside'] as const) {
        const store = transaction.objectStore(name);
        const keys = store.index('box').getAllKeys(box);
        keys.onsuccess = () => {
          for (const key of keys.result) store.delete(key);
        };
      }
      await finished(transaction);
    },
  };
}

/** The statements of all boxes that were set aside. @throws when the browser has no usable IndexedDB */
export async function setAsideInIndexedDb(): Promise<SetAside[]> {
  const database = await openDatabase();
  const rows = await result(database.transaction('aside').objectStore('aside').getAll());
  database.close();
  return (rows as Row[]).map(asideIn);
}

const asideIn = ({ statement, reason = '' }: Row): SetAside => ({ statement, reason });

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      reject(new Error('IndexedDB does not answer'));
    }, patience);
    request.onupgradeneeded = () => {
      for (const name of ['waiting', 'aside']) {
        const store = request.result.createObjectStore(name, { keyPath: 'order', autoIncrement: true });
        store.createIndex('box', 'box');
        store.createIndex('id', ['box', 'id'], { unique: true });
      }
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error);
    };
    request.onsuccess = () => {
      clearTimeout(timer);
      // A later version of the lesson in another tab must not wait for this one.
      request.result.onversionchange = () => request.result.close();
      if (late) request.result.close();
      else resolve(request.result);
    };
  });
}

function withRow(store: IDBObjectStore, id: string[], then: (row: Row, key: IDBValidKey) => void): void {
  const found = store.index('id').get(id);
  found.onsuccess = () => {
    const row = found.result as Row | undefined;
    if (row?.order !== undefined) then(row, row.order);
  };
}

const result = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The index of ids refuses a statement that is there already. */
function unlessKnown(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'ConstraintError')) throw error;
}

const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
