// What certificates of this installation look like from now on: who issues and signs them, how many JP, which numbers.
import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { z } from 'zod';
import type { Logo } from '../../../../packager/brand.ts';
import { patternFault, usualPattern } from '../../../reports/certificates/number.ts';

const text = (most: number) => z.string().trim().max(most);

const schema = z.object({
  /** The office that issues. */
  office: text(120),
  signatory: text(100),
  position: text(120),
  nip: z.string().regex(/^(?:\d{18})?$/),
  place: text(60),
  pattern: z.string().refine((pattern) => patternFault(pattern) === undefined),
  /** Chosen by the office; null for what the course's minutes make. */
  jp: z.number().int().min(1).max(999).nullable(),
  /** Hash of a logo that is kept; null without one. */
  logo: z.string().nullable(),
});

export type CertificateSettings = z.output<typeof schema>;

const none: CertificateSettings = {
  office: '',
  signatory: '',
  position: '',
  nip: '',
  place: '',
  pattern: usualPattern,
  jp: null,
  logo: null,
};

/** Without these nothing can be issued: they stand on every certificate. */
export const isComplete = ({ office, signatory, position, place }: CertificateSettings): boolean =>
  [office, signatory, position, place].every((value) => value !== '');

export interface SettingsStore {
  read(): CertificateSettings;
  save(settings: CertificateSettings): void;
  /** Keeps a logo. @returns its hash */
  keepLogo(logo: Logo): string;
  logo(hash: string): { type: Logo['type']; data: Buffer } | undefined;
}

const name = 'certificates';

export function createSettings(database: Database.Database): SettingsStore {
  const select = database.prepare<[string], Buffer>('SELECT value FROM setting WHERE name = ?').pluck();
  const upsert = database.prepare(
    'INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  const addLogo = database.prepare(
    'INSERT INTO certificate_logo (hash, type, data) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const findLogo = database.prepare<[string], { type: Logo['type']; data: Buffer }>(
    'SELECT type, data FROM certificate_logo WHERE hash = ?',
  );
  return {
    read() {
      const value = select.get(name);
      return value ? schema.parse(JSON.parse(value.toString('utf8'))) : none;
    },
    save: (settings) => void upsert.run(name, Buffer.from(JSON.stringify(schema.parse(settings)))),
    keepLogo({ type, data }) {
      const hash = createHash('sha256').update(data).digest('hex');
      addLogo.run(hash, type, data);
      return hash;
    },
    logo: (hash) => findLogo.get(hash),
  };
}

/** What is wrong with each field of the form, as keys of the catalogue. */
export type SettingFaults = Partial<
  Record<'office' | 'signatory' | 'position' | 'nip' | 'place' | 'pattern' | 'jp', string>
>;

/** Reads the form; a field that is wrong is named, and keeps what was written. */
export function readSettings(
  body: Readonly<Record<string, unknown>>,
  before: CertificateSettings,
): { settings: CertificateSettings; faults: SettingFaults } {
  const field = (key: string, most: number) =>
    (typeof body[key] === 'string' ? body[key] : '')
      .trim()
      .replace(/\s+/g, ' ')
      .slice(0, most + 1);
  const jp = field('jp', 3);
  const settings: CertificateSettings = {
    office: field('penerbit', 120),
    signatory: field('penandatangan', 100),
    position: field('jabatan', 120),
    nip: field('nip', 40).replace(/\s/g, ''),
    place: field('tempat', 60),
    pattern: field('nomor', 60),
    jp: /^\d{1,3}$/.test(jp) && Number(jp) > 0 ? Number(jp) : null,
    logo: before.logo,
  };
  const faults: SettingFaults = {};
  for (const [key, most] of [
    ['office', 120],
    ['signatory', 100],
    ['position', 120],
    ['place', 60],
  ] as const) {
    if (settings[key] === '') faults[key] = 'certificates.fault.empty';
    else if (settings[key].length > most) faults[key] = 'certificates.fault.long';
  }
  if (!/^(?:\d{18})?$/.test(settings.nip)) faults.nip = 'certificates.fault.nip';
  if (jp !== '' && settings.jp === null) faults.jp = 'certificates.fault.jp';
  const pattern = patternFault(settings.pattern);
  if (pattern) faults.pattern = `certificates.fault.pattern.${pattern}`;
  return { settings, faults };
}
