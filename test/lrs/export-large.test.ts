// Export of many statements: at the speed of the client and at constant memory.
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { statementsExport } from '../../lrs/resources/export/index.ts';
import { type Client, startLrs, statement, type TestLrs } from './harness.ts';
import { bodyOf, callDirectly, connectionsOf, settled, until } from './streams.ts';

describe('a large export', () => {
  const count = 20_000;
  const pageSize = 40;
  let large: TestLrs;
  let reader: Client;
  /** Pages that were read from the store. */
  let pages = 0;
  let restore = (): void => {};

  beforeAll(async () => {
    large = await startLrs({ maxPageSize: pageSize });
    reader = await large.client();
    const response = 'jawaban '.repeat(150);
    for (let n = 0; n < count; n += 1000) {
      const batch = Array.from({ length: 1000 }, () => statement({ result: { response } }));
      await reader.post('statements', batch).expect(200);
    }
    const read = large.store.queryStatements;
    large.store.queryStatements = (query) => {
      pages += 1;
      return read(query);
    };
    restore = () => {
      large.store.queryStatements = read;
    };
  }, 60_000);
  afterAll(async () => {
    restore();
    expect(large.errors).toEqual([]);
    await large.close();
  });

  it('reads a page only when the last one is taken', async () => {
    pages = 0;
    const { response } = await callDirectly(
      statementsExport,
      { store: large.store, maxPageSize: pageSize },
      reader,
    );
    const body = bodyOf(response);
    let taken = 0;
    let found = 0;
    let most = 0;
    for (let step = await body.next(); !step.done; step = await body.next()) {
      taken += 1;
      expect(pages).toBe(taken);
      const text = String(step.value);
      most = Math.max(most, text.length);
      found += text.split('\n').length - 1;
    }
    expect(found).toBe(count);
    expect(most).toBeLessThan(pageSize * 2500);
  });

  it('waits for a slow client, and stops when the client goes', async () => {
    pages = 0;
    const { port } = large.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    socket.pause();
    const { Authorization } = reader.headers;
    socket.write(
      `GET /xapi/statements/export HTTP/1.1\r\nHost: lrs\r\nAuthorization: ${Authorization}\r\n\r\n`,
    );
    await until(() => pages > 1);
    // What the system's buffers take is sent; then nothing is read any more.
    const held = await settled(() => pages);
    expect(held).toBeLessThan(count / pageSize - 1);
    socket.destroy();
    await until(async () => (await connectionsOf(large)) === 0);
    expect(await settled(() => pages)).toBeLessThanOrEqual(held + 1);
  });
});
