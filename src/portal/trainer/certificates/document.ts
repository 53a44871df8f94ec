// Printed certificates as one HTML document that needs nothing else: a sheet of A4 landscape each, no script.
import { renderSVG } from 'uqr';
import { formatsOf, type Views } from '../../views.ts';
import { documentStyle } from './document-style.ts';
import { frameDefinitions, frameDrawing } from './frame-drawing.ts';
import type { SettingsStore } from './settings.ts';
import type { Certificate } from './store.ts';

export interface DocumentParts {
  say: Views['say'];
  language: Views['language'];
  /** Origin of the portal, as people reach it. */
  base: string;
  logo: SettingsStore['logo'];
}

/** Where a certificate is verified. */
export const verifyAddress = (base: string, { code }: Pick<Certificate, 'code'>): string =>
  `${base}/verifikasi/${code}`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const mimeTypes = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' } as const;

/** The document's begin; sheets follow, then {@link documentEnd}. @param hint said on the screen only */
export const documentBegin = (title: string, hint: string, { language }: DocumentParts): string =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${documentStyle}</style>
</head>
<body>
<main>
${hint === '' ? '' : `<p class="alat">${escaped(hint)}</p>\n`}${frameDefinitions}
`;

export const documentEnd = '</main>\n</body>\n</html>\n';

/** One certificate as a sheet. */
export function certificateSheet(certificate: Certificate, parts: DocumentParts): string {
  const { say, language, base, logo } = parts;
  const { name, number, print, issuedAt, revokedAt } = certificate;
  const formats = formatsOf(language);
  const address = verifyAddress(base, certificate);
  const picture = print.logo === null ? undefined : logo(print.logo);
  const image = picture
    ? `<img alt="" src="data:${mimeTypes[picture.type]};base64,${picture.data.toString('base64')}">`
    : '';
  const size = name.length > 46 ? ' panjang-sekali' : name.length > 28 ? ' panjang' : '';
  const sessions = print.sessions.map(
    (session) =>
      `<li>${escaped(say('certificates.print.session', { number: session.number, title: session.title }))}</li>`,
  );
  const hours = say('certificates.print.jp', { jp: print.jp, minutes: formats.number(print.minutes) });
  return `<section class="lembar" aria-label="${escaped(say('certificates.print.label', { name }))}">
${frameDrawing}
<div class="isi">
<div class="penerbit">${image}<span>${escaped(print.office)}</span></div>
<h1>${escaped(say('certificates.print.title'))}</h1>
<p class="nomor">${escaped(say('certificates.print.number', { number }))}</p>
<p class="kepada">${escaped(say('certificates.print.to'))}</p>
<p class="nama${size}">${escaped(name)}</p>
<p class="sebab">${escaped(say('certificates.print.because'))}</p>
<p class="kursus">${escaped(print.course.title)}</p>
<p class="jp">${escaped(hours)}</p>
<ul class="sesi">${sessions.join('')}</ul>
<div class="kaki">
<div class="periksa">${qrCode(address)}<div><span>${escaped(say('certificates.print.verify'))}</span><span>${escaped(address)}</span></div></div>
<div class="tanda"><p>${escaped(`${print.place}, ${formats.date(issuedAt)}`)}</p><p>${escaped(print.position)}</p><p class="ruang"></p><p class="pejabat">${escaped(print.signatory)}</p>${print.nip === '' ? '' : `<p>${escaped(say('certificates.print.nip', { nip: print.nip }))}</p>`}</div>
</div>
</div>
${revokedAt === undefined ? '' : `<p class="dicabut">${escaped(say('certificates.print.revoked'))}</p>\n`}</section>
`;
}

/** Medium error correction: a fold or a stamp may cover a part of it. */
const qrCode = (text: string): string =>
  renderSVG(text, { ecc: 'M', border: 2, blackColor: '#15304a' }).replace(
    '<svg ',
    '<svg role="img" aria-label="QR" ',
  );

/** A whole document. */
export const certificateDocument = (
  certificates: readonly Certificate[],
  title: string,
  hint: string,
  parts: DocumentParts,
): string =>
  documentBegin(title, hint, parts) +
  certificates.map((certificate) => certificateSheet(certificate, parts)).join('') +
  documentEnd;
