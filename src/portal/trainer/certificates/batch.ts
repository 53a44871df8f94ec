// All certificates of an office as one zip: sheets to print, a list, and the badges.
import { Readable } from 'node:stream';
import { ZipArchive } from 'archiver';
import { signCredential } from '../../../credentials/jwt.ts';
import { achievementCredential } from '../../../credentials/open-badge.ts';
import type { SigningKey } from '../../../evidence/key.ts';
import { type Table, writeTable } from '../../../tables/index.ts';
import { badgeOf, issuerOf } from '../../verify/issuer.ts';
import {
  certificateSheet,
  type DocumentParts,
  documentBegin,
  documentEnd,
  verifyAddress,
} from './document.ts';
import type { Certificate, CertificateLine } from './store.ts';

/** A browser prints so many sheets without trouble. */
const perFile = 100;

export interface BatchParts extends DocumentParts {
  lines: readonly CertificateLine[];
  certificate(id: string): Certificate | undefined;
  key: SigningKey;
  /** Milliseconds since 1970. */
  now: number;
}

/** The zip, streamed a certificate at a time. */
export function certificatesZip(parts: BatchParts): ZipArchive {
  const { lines, say } = parts;
  const zip = new ZipArchive({ zlib: { level: 6 } });
  const date = new Date(parts.now);
  const fail = (error: unknown) => zip.destroy(error instanceof Error ? error : new Error(String(error)));
  const entry = (name: string, content: AsyncIterable<string | Uint8Array> | Iterable<string>) =>
    zip.append(Readable.from(content, { objectMode: false }).on('error', fail), { name, date });
  entry('daftar.csv', writeTable(listOf(parts), 'csv'));
  for (let from = 0; from < lines.length; from += perFile) {
    const some = lines.slice(from, from + perFile);
    const title = say('certificates.print.several', { count: some.length });
    const number = String(from / perFile + 1).padStart(3, '0');
    entry(`sertifikat-${number}.html`, sheets(some, title, parts));
  }
  for (const line of lines) entry(`lencana/${fileName(line)}.jwt`, badge(line, parts));
  zip.finalize().catch(fail);
  return zip;
}

/** A number has slashes, a file name can't. */
const fileName = ({ number }: CertificateLine): string => number.replace(/[^\p{L}\p{N}.-]+/gu, '-');

function* sheets(lines: readonly CertificateLine[], title: string, parts: BatchParts): Generator<string> {
  yield documentBegin(title, parts.say('certificates.print.hint'), parts);
  for (const { id } of lines) {
    const certificate = parts.certificate(id);
    if (certificate) yield certificateSheet(certificate, parts);
  }
  yield documentEnd;
}

function* badge({ id }: CertificateLine, { certificate, base, key, say }: BatchParts): Generator<string> {
  const whole = certificate(id);
  if (!whole) return;
  const issuer = issuerOf(base, whole.print.office);
  yield signCredential(achievementCredential(badgeOf(whole, { say }), issuer), key, issuer);
}

function listOf({ lines, say, base, certificate }: BatchParts): Table<CertificateLine> {
  return {
    name: say('certificates.title'),
    columns: [
      {
        key: 'nomor',
        header: say('certificates.column.number'),
        value: ({ number }) => number,
        kind: 'identifier',
      },
      { key: 'nama', header: say('certificates.column.name'), value: ({ name }) => name },
      { key: 'sekolah', header: say('certificates.column.school'), value: ({ school }) => school },
      { key: 'kabupaten', header: say('certificates.column.region'), value: ({ region }) => region },
      { key: 'jp', header: say('certificates.column.jp'), value: ({ id }) => certificate(id)?.print.jp },
      {
        key: 'terbit',
        header: say('certificates.column.issued'),
        value: ({ issuedAt }) => issuedAt,
        kind: 'time',
      },
      {
        key: 'verifikasi',
        header: say('certificates.column.address'),
        value: (line) => verifyAddress(base, line),
      },
    ],
    rows: lines,
  };
}
