// What may be done with certificates: issue, revoke, restore, replace, review; the sheets to print; the office's zip.

import { setImmediate as turn } from 'node:timers/promises';
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { readLogo } from '../../../../packager/brand.ts';
import { select } from '../../../reports/selection.ts';
import { wibTimestamp } from '../../../reports/when.ts';
import { requireFormToken } from '../../access/csrf.ts';
import { accountOf, requireRight } from '../../access/guard.ts';
import { scopeOf } from '../../access/rights.ts';
import { auditName } from '../../access/sent-forms.ts';
import { PortalError } from '../../errors.ts';
import { logoOf, receiveForm } from '../../office/logo.ts';
import { originOf } from '../../origins.ts';
import type { Views } from '../../views.ts';
import { queryOf } from '../address.ts';
import { readFilter } from '../router.ts';
import { sendChunks } from '../send.ts';
import { certificatesZip } from './batch.ts';
import { certificateDocument, type DocumentParts } from './document.ts';
import { documentStyleSource } from './document-style.ts';
import { type CertificateParts, certificateWithin, home, printOf, recipientOf } from './parts.ts';
import { isComplete, readSettings } from './settings.ts';
import type { Drafts } from './settings-page.ts';
import { certificateStates, states } from './states.ts';
import type { Certificate, Recipient } from './store.ts';

/** Certificates that are issued before other work gets its turn. */
const portion = 200;
const longestName = 100;
const longestReason = 300;

/** Mounted at /pelatih/sertifikat, before the pages. */
export function certificateActions(parts: CertificateParts, drafts: Drafts): Router {
  const { certificates, settings, reports } = parts;
  const router = express.Router();
  const readForm = express.urlencoded({ extended: false, limit: '16kb' });
  const mayIssue = requireRight('certificates-issue', 'people');
  const maySet = requireRight('certificates-settings', 'people');
  const form: RequestHandler[] = [mayIssue, readForm, requireFormToken];

  router.post('/terbitkan', form, async (request: Request, response: Response) => {
    const query = queryOf(request.body);
    await reports.catchUp();
    const data = reports.read();
    const chosen = settings.read();
    if (!isComplete(chosen)) throw new PortalError(422, 'certificates.unset');
    const scope = scopeOf(accountIn(response));
    const selection = select(data, readFilter(query, data), scope);
    const found = certificateStates(data, certificates);
    const only = query.get('orang');
    const recipients: Recipient[] = [];
    for (let person = 0; person < found.state.length; person += 1) {
      if (found.state[person] !== states.indexOf('ready') || selection.mask[person] !== 1) continue;
      const recipient = recipientOf(data, person);
      if (only === null || recipient.personRef === only) recipients.push(recipient);
    }
    const print = printOf(parts, chosen, data);
    let issued = 0;
    for (let from = 0; from < recipients.length; from += portion) {
      issued += certificates.issue(
        recipients.slice(from, from + portion),
        print,
        chosen.pattern,
        auditName(response),
      );
      await turn();
    }
    const to = only === null ? `${home}?` : `${home}/orang/${encodeURIComponent(only)}?`;
    response.redirect(303, `${to}selesai=issued&jumlah=${issued}`);
  });

  router.get('/contoh', mayIssue, (request, response) => {
    const data = reports.read();
    const { say } = viewsOf(response);
    const example: Certificate = {
      id: '',
      code: 'contoh',
      number: '00000',
      personRef: '',
      learnerKeys: [],
      name: say('certificates.example.name'),
      region: '',
      school: '',
      email: undefined,
      print: printOf(parts, settings.read(), data),
      issuedAt: parts.now(),
      issuedBy: '',
      revokedAt: undefined,
      revokedReason: undefined,
      replaces: undefined,
      reviewedAt: undefined,
    };
    sendDocument(request, response, example);
  });

  router.post('/pengaturan', maySet, receiveForm, requireFormToken, (request, response) => {
    const body = request.body as Record<string, unknown>;
    const { settings: read, faults } = readSettings(body, settings.read());
    const { data, tooBig } = logoOf(response.locals);
    const logo = data ? readLogo(data) : undefined;
    const logoFault = tooBig
      ? viewsOf(response).say('certificates.settings.logo')
      : logo && 'fault' in logo
        ? logo.fault
        : undefined;
    if (Object.keys(faults).length > 0 || logoFault !== undefined) {
      const jp = typeof body.jp === 'string' ? body.jp : '';
      drafts.set(accountIn(response).id, { settings: read, jp, faults, logoFault, at: parts.now() });
      return response.redirect(303, `${home}/pengaturan`);
    }
    const hash =
      logo && !('fault' in logo) ? settings.keepLogo(logo) : body.tanpaLogo === '1' ? null : read.logo;
    settings.save({ ...read, logo: hash });
    response.redirect(303, `${home}/pengaturan?selesai=saved`);
  });

  router.post('/unduh', form, async (request: Request, response: Response) => {
    const data = reports.read();
    const selection = select(data, readFilter(queryOf(request.body), data), scopeOf(accountIn(response)));
    const found = certificateStates(data, certificates);
    const lines = [...found.certificate]
      .filter(([person, { revokedAt }]) => selection.mask[person] === 1 && revokedAt === undefined)
      .map(([, line]) => line);
    parts.accessLog.add({
      account: accountIn(response).id,
      what: 'sertifikat',
      people: lines.map(({ personRef }) => personRef),
      route: `${home}/unduh`,
    });
    const { say } = viewsOf(response);
    response.set('Cache-Control', 'no-store').type('application/zip');
    response.attachment(`${say('certificates.batch.file')}-${wibTimestamp(parts.now()).slice(0, 10)}.zip`);
    const zip = certificatesZip({
      ...documentParts(request, response),
      lines,
      certificate: certificates.byId,
      key: parts.key,
      now: parts.now(),
    });
    await sendChunks(response, zip);
  });

  router.get('/nomor/:id/cetak', requireRight('certificates', 'people'), (request, response) => {
    const certificate = existing(request, response);
    parts.accessLog.add({
      account: accountIn(response).id,
      what: 'sertifikat',
      people: [certificate.personRef],
      route: `${home}/nomor/${certificate.id}/cetak`,
    });
    sendDocument(request, response, certificate);
  });

  router.post('/nomor/:id/cabut', form, (request: Request, response: Response) => {
    const { id } = existing(request, response);
    const reason = textOf(request.body, 'alasan', longestReason);
    if (reason === '') return response.redirect(303, `${home}/nomor/${id}?salah=alasan`);
    certificates.revoke(id, reason, auditName(response));
    response.redirect(303, `${home}/nomor/${id}?selesai=revoked`);
  });

  router.post('/nomor/:id/pulihkan', form, (request: Request, response: Response) => {
    const { id } = existing(request, response);
    certificates.restore(id, auditName(response));
    response.redirect(303, `${home}/nomor/${id}?selesai=restored`);
  });

  router.post('/nomor/:id/tinjau', form, (request: Request, response: Response) => {
    const { id } = existing(request, response);
    certificates.review(id, auditName(response));
    response.redirect(303, `${home}/nomor/${id}?selesai=reviewed`);
  });

  router.post('/nomor/:id/ganti', form, (request: Request, response: Response) => {
    const { id, name } = existing(request, response);
    const wanted = textOf(request.body, 'nama', longestName + 1);
    if (wanted === '' || wanted === name || wanted.length > longestName)
      return response.redirect(303, `${home}/nomor/${id}?salah=nama`);
    const made = certificates.replace(id, wanted, settings.read().pattern, auditName(response));
    response.redirect(
      303,
      made === undefined ? `${home}/nomor/${id}` : `${home}/nomor/${made}?selesai=replaced`,
    );
  });

  const existing = (request: Request, response: Response): Certificate =>
    certificateWithin(certificates, String(request.params.id), reports.read(), scopeOf(accountIn(response)))
      .certificate;

  const documentParts = (request: Request, response: Response): DocumentParts => ({
    ...viewsOf(response),
    base: parts.config.publicUrl ?? originOf(request),
    logo: settings.logo,
  });

  function sendDocument(request: Request, response: Response, certificate: Certificate): void {
    const documents = documentParts(request, response);
    const title = documents.say('certificates.print.label', { name: certificate.name });
    const policy = `default-src 'none'; img-src data:; style-src ${documentStyleSource}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;
    response.set({ 'Content-Security-Policy': policy, 'Cache-Control': 'no-store' }).type('html');
    response.send(
      certificateDocument([certificate], title, documents.say('certificates.print.hint'), documents),
    );
  }

  return router;
}

const viewsOf = (response: Response): Pick<Views, 'say' | 'language'> =>
  (response.locals as { views: Views }).views;

function accountIn(response: Response) {
  const account = accountOf(response.locals);
  if (!account) throw new PortalError(401, 'portal.error.401');
  return account;
}

const textOf = (body: unknown, name: string, most: number): string => {
  const value = (body as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ').slice(0, most) : '';
};
