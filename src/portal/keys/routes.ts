// The administrator's pages below /kunci: list, create, change and revoke LRS keys, and the audit log.
import { randomUUID } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import {
  changeKey,
  createKey,
  type KeyInfo,
  LimitError,
  listAudit,
  listKeys,
  readKey,
  revokeKey,
  type Store,
  scopes,
} from '../../../lrs/index.ts';
import type { Config } from '../../config.ts';
import { requireFormToken } from '../access/csrf.ts';
import { auditName, rememberSent } from '../access/sent-forms.ts';
import { PortalError } from '../errors.ts';
import { originOf } from '../origins.ts';
import { render, sayIn, type Views } from '../views.ts';
import {
  fieldsOf,
  type KeyFields,
  presetFields,
  presets,
  readFields,
  type Wrong,
  wantedKey,
  wibDay,
  withoutField,
  wrongLimit,
} from './form.ts';
import { listView } from './list-view.ts';
import { auditView, keyView } from './words.ts';

export interface KeyParts {
  /** The store of the LRS at /xapi. */
  store: Store;
  config: Pick<Config, 'publicUrl'>;
  /** IRI of the course, which a key for a package is limited to. */
  courseIri: string;
  /** As whom the preview makes its keys in the audit log. */
  previewActor: string;
  /** Milliseconds since 1970. */
  now?: () => number;
}

const linesPerPage = 50;
/** Lines of the audit log on a key's own page. */
const historyLines = 20;

/** Mounted at /kunci, for administrators only. */
export function keyRoutes({ store, config, courseIri, previewActor, now = Date.now }: KeyParts): Router {
  const router = express.Router();
  const readForm = express.urlencoded({ extended: false, limit: '32kb', parameterLimit: 40 });
  const sent = rememberSent();
  const wordsOf = (response: Response) => (response.locals as { views: Views }).views;

  router.get('/', async (request, response) => {
    const view = listView(await listKeys(store), request.query, wordsOf(response));
    render(response, 'keys/list', { title: sayIn(response)('keys.title'), ...view });
  });

  router.get('/baru', (request, response) => {
    const preset = presets.find((one) => one === request.query.untuk);
    showNew(response, presetFields(preset, courseIri), {}, preset);
  });

  router.post('/baru', readForm, requireFormToken, async (request, response) => {
    const fields = readFields(request.body);
    const { wanted, wrong } = wantedKey(fields, now());
    if (Object.keys(wrong).length > 0) return showNew(response, fields, wrong);
    const number = String(request.body.nomor ?? randomUUID()).slice(0, 64);
    // A reload of the answer, or a second click: the key is there already.
    if (!sent.add(number)) return response.redirect(303, '/kunci?sudah=1');
    const { expiresAt, ...rest } = wanted;
    try {
      const made = await createKey(store, {
        ...rest,
        ...(expiresAt === undefined ? {} : { expiresAt }),
        by: auditName(response),
      });
      const endpoint = `${config.publicUrl ?? originOf(request)}/xapi/`;
      const title = sayIn(response)('keys.made.title');
      const values = { name: wanted.name, endpoint, ...made, scripts: ['copy.js'] };
      render(response, 'keys/made', { title, kind: 'narrow', ...values }, 201);
    } catch (error) {
      sent.delete(number);
      if (!(error instanceof LimitError)) throw error;
      showNew(response, fields, wrongLimit(error));
    }
  });

  router.get('/catatan', async (request, response) => {
    const before = String(request.query.sebelum ?? '');
    const beforeId = /^[1-9]\d{0,14}$/.test(before) ? Number(before) : undefined;
    const withPreview = request.query.pratinjau === 'ya';
    const found = await listAudit(store, {
      limit: linesPerPage + 1,
      ...(beforeId === undefined ? {} : { beforeId }),
      ...(withPreview ? {} : { exceptBy: previewActor }),
    });
    const page = found.slice(0, linesPerPage);
    const hasOlder = found.length > page.length;
    const address = (changes: Record<string, string>) =>
      `/kunci/catatan?${new URLSearchParams({ ...(withPreview ? { pratinjau: 'ya' } : {}), ...changes })}`;
    render(response, 'keys/audit', {
      title: sayIn(response)('keys.audit.title'),
      lines: page.map((line) => auditView(line, wordsOf(response))),
      withPreview,
      pager: (hasOlder || beforeId !== undefined) && {
        older: hasOlder && address({ sebelum: String(page.at(-1)?.id) }),
        newest: beforeId !== undefined && address({}),
      },
    });
  });

  router.get('/:key', async (request, response) => {
    const key = await existing(request);
    const saved = request.query.tersimpan === '1';
    await showKey(response, key, fieldsOf(key), {}, { saved, revoked: request.query.dicabut === '1' });
  });

  router.post('/:key', readForm, requireFormToken, async (request, response) => {
    const key = await existing(request);
    if (key.revokedAt !== undefined) return response.redirect(303, `/kunci/${key.key}`);
    // What is no field of this form stays: the scopes, and for whom and what a key is.
    const fields = { ...readFields(request.body), cakupan: key.scopes };
    const { wanted, wrong } = wantedKey(fields, now());
    // A day that has passed is left as it is by whoever changes something else.
    const keepsEnd = fields.berlaku === fieldsOf(key).berlaku;
    if (keepsEnd) delete wrong.berlaku;
    if (Object.keys(wrong).length > 0) return showKey(response, key, fields, wrong);
    const limits = { ...wanted.limits, ...withoutField(key.limits) };
    const change = {
      name: wanted.name,
      limits,
      expiresAt: keepsEnd ? key.expiresAt : wanted.expiresAt,
    };
    try {
      await changeKey(store, key.key, change, auditName(response));
      response.redirect(303, `/kunci/${key.key}?tersimpan=1`);
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
      await showKey(response, key, fields, wrongLimit(error));
    }
  });

  router.get('/:key/cabut', async (request, response) => {
    const key = await existing(request);
    if (key.revokedAt !== undefined) return response.redirect(303, `/kunci/${key.key}`);
    const title = sayIn(response)('keys.revoke.title');
    render(response, 'keys/revoke', { title, kind: 'narrow', one: keyView(key, wordsOf(response)) });
  });

  router.post('/:key/cabut', readForm, requireFormToken, async (request, response) => {
    const { key } = await existing(request);
    await revokeKey(store, key, auditName(response));
    response.redirect(303, `/kunci/${key}?dicabut=1`);
  });

  /** @throws PortalError 404 when there is no such key */
  async function existing(request: Request): Promise<KeyInfo> {
    const key = await readKey(store, String(request.params.key));
    if (!key) throw new PortalError(404, 'keys.one.unknown');
    return key;
  }

  function showNew(response: Response, fields: KeyFields, wrong: Wrong, preset?: string): void {
    const say = sayIn(response);
    render(
      response,
      'keys/new',
      {
        title: say('keys.new.title'),
        presets: presets.map((one) => ({ one, current: one === preset })),
        formNumber: randomUUID(),
        scopes: scopes.map((scope) => ({ scope, checked: fields.cakupan.includes(scope) })),
        ...formValues(fields, wrong),
      },
      isFaultless(wrong) ? 200 : 422,
    );
  }

  async function showKey(
    response: Response,
    key: KeyInfo,
    fields: KeyFields,
    wrong: Wrong,
    done: { saved?: boolean; revoked?: boolean } = {},
  ): Promise<void> {
    const words = wordsOf(response);
    const history = await listAudit(store, { limit: historyLines, subject: key.key });
    render(
      response,
      'keys/key',
      {
        title: key.name || words.say('keys.unnamed'),
        one: keyView(key, words),
        lines: history.map((line) => auditView(line, words)),
        done,
        ...formValues(fields, wrong),
      },
      isFaultless(wrong) ? 200 : 422,
    );
  }

  const formValues = (fields: KeyFields, wrong: Wrong) => ({
    fields,
    wrong,
    isWrong: !isFaultless(wrong),
    courseIri,
    today: wibDay(now()),
  });

  return router;
}

const isFaultless = (wrong: Wrong): boolean => Object.keys(wrong).length === 0;
