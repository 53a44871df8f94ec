// The program of a campaign's server process: the LRS and nothing else over one SQLite file. It is started by
// startLrsProcess with its settings as JSON, and prints one line of JSON when it listens.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createLrs, openSqliteStore } from '../../../lrs/index.ts';

interface Settings {
  readonly file: string;
  readonly maxBodyBytes?: number;
  readonly maxPageSize?: number;
}

const { file, ...limits } = JSON.parse(process.argv[2] ?? '{}') as Settings;
const store = openSqliteStore(file);
const server = createServer(
  createLrs({ store, homePage: 'https://lrs.example.org', mountPath: '/xapi', ...limits }),
);
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ port: (server.address() as AddressInfo).port }));
});

// A process that nobody reads any more is of no use: it ends with the campaign that started it, however that ends.
process.stdin.resume().on('end', () => {
  server.closeAllConnections();
  server.close(() => void store.close());
});
