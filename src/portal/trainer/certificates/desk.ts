// What everything that issues or verifies here shares: the certificates, their settings, and the installation's key.
import type Database from 'better-sqlite3';
import { installationKey, type Secrets, type SigningKey } from '../../../evidence/key.ts';
import { createSettings, type SettingsStore } from './settings.ts';
import { type Certificates, createCertificates } from './store.ts';

export interface CertificateDesk {
  certificates: Certificates;
  settings: SettingsStore;
  key: SigningKey;
  secrets: Secrets;
}

/** @param now milliseconds since 1970 */
export function createCertificateDesk(database: Database.Database, now: () => number): CertificateDesk {
  const secrets = databaseSecrets(database);
  return {
    certificates: createCertificates(database, now),
    settings: createSettings(database),
    key: installationKey(secrets),
    secrets,
  };
}

/** Secrets in the portal's table of settings, so that a backup brings them along. */
function databaseSecrets(database: Database.Database): Secrets {
  const select = database.prepare<[string], Buffer>('SELECT value FROM setting WHERE name = ?').pluck();
  const insert = database.prepare('INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT DO NOTHING');
  return { read: (name) => select.get(name), add: (name, value) => void insert.run(name, value) };
}
