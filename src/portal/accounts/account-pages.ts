// An administrator's pages on accounts: list, invite, change, disable, and links for choosing a password.
import { randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import express, { type Request, type Response, type Router } from 'express';
import type { Config } from '../../config.ts';
import { requireFormToken } from '../access/csrf.ts';
import { accountOf, requireRight } from '../access/guard.ts';
import { type Invitations, invitationLifetime } from '../access/invitations.ts';
import { auditName, rememberSent } from '../access/sent-forms.ts';
import type { Sessions } from '../access/sessions.ts';
import { PortalError } from '../errors.ts';
import { isOnlyHere, originOf } from '../origins.ts';
import { render, sayIn } from '../views.ts';
import { createDirectory, type ListedAccount } from './directory.ts';
import { createAccountEvents } from './events.ts';
import {
  type AccountFields,
  emptyFields,
  fieldsOf,
  formValues,
  readFields,
  type Wrong,
  wantedAccount,
} from './form.ts';
import type { PeoplePort } from './people.ts';
import { accountView, eventView } from './words.ts';

export interface AccountPageParts {
  config: Pick<Config, 'publicUrl'>;
  database: Database.Database;
  sessions: Sessions;
  invitations: Invitations;
  people(): PeoplePort;
  /** Milliseconds since 1970. */
  now: () => number;
}

const day = 24 * 60 * 60 * 1000;
const historyLines = 30;

export function accountPages({
  config,
  database,
  sessions,
  invitations,
  people,
  now,
}: AccountPageParts): Router {
  const router = express.Router();
  const readForm = express.urlencoded({ extended: false, limit: '64kb', parameterLimit: 1300 });
  const directory = createDirectory({ database, sessions, now });
  const events = createAccountEvents(database, now);
  const sent = rememberSent();
  const may = requireRight('accounts');

  router.get('/', may, (request, response) => {
    const say = sayIn(response);
    const accounts = directory.list();
    const done = directory.find(Number(request.query.sudah));
    render(response, 'accounts/list', {
      title: say('accounts.title'),
      lines: accounts.map((account) => accountView(account, say)),
      sentAlready: done?.name,
      lonely: accounts.filter(({ role, state }) => role === 'admin' && state === 'active').length === 1,
    });
  });

  router.get('/undang', may, (_request, response) => showInvite(response, emptyFields, {}));

  router.post('/undang', may, readForm, requireFormToken, (request, response) => {
    const fields = readFields(request.body);
    const { wanted, wrong } = wantedAccount(fields, people());
    if (Object.keys(wrong).length > 0) return showInvite(response, fields, wrong);
    const number = String((request.body as Record<string, unknown>).nomor ?? randomUUID()).slice(0, 64);
    const existing = directory.byEmail(wanted.email);
    // A reload of the answer, or a second click: the account is there already.
    if (!sent.add(number)) return response.redirect(303, `/akun?sudah=${existing ?? ''}`);
    const id = directory.invite(wanted, auditName(response));
    if (id === undefined) {
      sent.delete(number);
      return showInvite(response, fields, { email: 'accounts.wrong.taken' });
    }
    showLink(request, response, found(id), 201);
  });

  router.get('/:id', may, (request, response) => {
    const account = existing(request);
    const saved = request.query.tersimpan === '1';
    showAccount(response, account, fieldsOf(account), {}, { saved });
  });

  router.post('/:id', may, readForm, requireFormToken, (request, response) => {
    const account = existing(request);
    const fields = { ...readFields(request.body), email: account.email };
    const { wanted, wrong } = wantedAccount(fields, people());
    if (Object.keys(wrong).length > 0) return showAccount(response, account, fields, wrong);
    if (!directory.change(account.id, wanted, auditName(response)))
      return showAccount(response, account, fields, { peran: 'accounts.wrong.last' });
    response.redirect(303, `/akun/${account.id}?tersimpan=1`);
  });

  router.get('/:id/nonaktif', may, (request, response) => {
    const account = existing(request);
    const say = sayIn(response);
    const title = say('accounts.disable.title');
    render(response, 'accounts/disable', { title, kind: 'narrow', one: accountView(account, say) });
  });

  router.post('/:id/nonaktif', may, readForm, requireFormToken, (request, response) => {
    const account = existing(request);
    if (!directory.disable(account.id, auditName(response)))
      return showAccount(response, account, fieldsOf(account), { peran: 'accounts.wrong.last' });
    response.redirect(303, `/akun/${account.id}`);
  });

  router.post('/:id/aktif', may, readForm, requireFormToken, (request, response) => {
    const account = existing(request);
    if (account.state === 'disabled') directory.enable(account.id, auditName(response));
    response.redirect(303, `/akun/${account.id}`);
  });

  router.post('/:id/tautan', may, readForm, requireFormToken, (request, response) => {
    const account = existing(request);
    if (account.state === 'disabled') throw new PortalError(404, 'accounts.unknown');
    events.add(auditName(response), account.id, 'link');
    showLink(request, response, account, 201);
  });

  /** @throws PortalError 404 when there is no such account */
  function existing(request: Pick<Request, 'params'>): ListedAccount {
    const id = String(request.params.id);
    return found(/^[1-9]\d{0,14}$/.test(id) ? Number(id) : 0);
  }

  function found(id: number): ListedAccount {
    const account = directory.find(id);
    if (!account) throw new PortalError(404, 'accounts.unknown');
    return account;
  }

  function showInvite(response: Response, fields: AccountFields, wrong: Wrong): void {
    const values = { ...formValues(fields, wrong, people()), formNumber: randomUUID(), isNew: true };
    const title = sayIn(response)('accounts.invite.title');
    render(response, 'accounts/invite', { title, ...values }, statusFor(wrong));
  }

  function showAccount(
    response: Response,
    account: ListedAccount,
    fields: AccountFields,
    wrong: Wrong,
    done: { saved?: boolean } = {},
  ): void {
    const say = sayIn(response);
    const values = {
      one: accountView(account, say),
      isSelf: accountOf(response.locals)?.id === account.id,
      lines: events.read(historyLines, account.id).map((event) => eventView(event, say)),
      done,
      ...formValues(fields, wrong, people()),
    };
    render(response, 'accounts/account', { title: account.name, ...values }, statusFor(wrong));
  }

  /** The link is shown this once. */
  function showLink(request: Request, response: Response, account: ListedAccount, status: number): void {
    const say = sayIn(response);
    const portal = config.publicUrl ?? originOf(request);
    const address = portal + invitations.make(account.id);
    const values = {
      one: accountView(account, say),
      address,
      days: invitationLifetime / day,
      onlyHere: isOnlyHere(portal) && portal,
      message: say('accounts.link.message', { name: account.name, address, days: invitationLifetime / day }),
    };
    const title = say('accounts.link.title');
    render(response, 'accounts/link', { title, kind: 'narrow', ...values, scripts: ['copy.js'] }, status);
  }

  return router;
}

const statusFor = (wrong: Wrong): number => (Object.keys(wrong).length === 0 ? 200 : 422);
