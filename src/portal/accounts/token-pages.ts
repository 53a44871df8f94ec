// Everybody's own tokens at /akun/token: made in two clicks, shown once, revoked.
import type Database from 'better-sqlite3';
import express, { type Request, type Response, type Router } from 'express';
import type { Config } from '../../config.ts';
import { requireFormToken } from '../access/csrf.ts';
import { accountOf, requireRight } from '../access/guard.ts';
import { mostTokens, type ReadToken, type ReadTokens, tokenDays } from '../access/read-tokens.ts';
import { auditName } from '../access/sent-forms.ts';
import { PortalError } from '../errors.ts';
import { originOf } from '../origins.ts';
import { render, sayIn } from '../views.ts';
import { createAccountEvents } from './events.ts';

export interface TokenParts {
  config: Pick<Config, 'publicUrl'>;
  database: Database.Database;
  tokens: ReadTokens;
  /** Milliseconds since 1970. */
  now: () => number;
}

const longestName = 60;

export function tokenPages({ config, database, tokens, now }: TokenParts): Router {
  const router = express.Router();
  const readForm = express.urlencoded({ extended: false, limit: '16kb', parameterLimit: 20 });
  const events = createAccountEvents(database, now);
  router.use(requireRight('tokens'));

  router.get('/', (request, response) => {
    const revoked = typeof request.query.dicabut === 'string' && ownToken(response, request.query.dicabut);
    showList(response, { revoked: revoked && revoked.revokedAt !== null && revoked.name });
  });

  router.post('/', readForm, requireFormToken, (request, response) => {
    const body = request.body as Record<string, unknown>;
    const name = typeof body.nama === 'string' ? body.nama.replace(/\s+/g, ' ').trim() : '';
    if (name === '' || name.length > longestName)
      return showList(response, { name, wrong: 'accounts.tokens.wrong.name' });
    const days = tokenDays.find((one) => String(one) === body.hari) ?? tokenDays[0];
    const account = holder(response);
    const made = tokens.make(account.id, name, days);
    if (!made) return showList(response, { name, wrong: 'accounts.tokens.wrong.many' });
    events.add(auditName(response), account.id, 'token-made', { token: name });
    const values = { name, ...made, portal: config.publicUrl ?? originOf(request), scripts: ['copy.js'] };
    const title = sayIn(response)('accounts.tokens.made');
    render(response, 'accounts/token-made', { title, kind: 'narrow', ...values }, 201);
  });

  router.get('/:id/cabut', (request, response) => {
    const token = existing(request, response);
    const title = sayIn(response)('accounts.tokens.revoke.title');
    render(response, 'accounts/token-revoke', { title, kind: 'narrow', token });
  });

  router.post('/:id/cabut', readForm, requireFormToken, (request, response) => {
    const { id, name } = existing(request, response);
    const { id: account } = holder(response);
    if (tokens.revoke(account, id) !== undefined)
      events.add(auditName(response), account, 'token-revoked', { token: name });
    response.redirect(303, `/akun/token?dicabut=${id}`);
  });

  /** @throws PortalError 401 when nobody is logged in, which the right asked for rules out */
  function holder(response: Response) {
    const account = accountOf(response.locals);
    if (!account) throw new PortalError(401, 'portal.error.401');
    return account;
  }

  const ownToken = (response: Response, id: string): ReadToken | undefined =>
    tokens.list(holder(response).id).find((token) => token.id === id);

  /** @throws PortalError 404 for a token of somebody else, or none */
  function existing(request: Pick<Request, 'params'>, response: Response): ReadToken {
    const token = ownToken(response, String(request.params.id));
    if (!token) throw new PortalError(404, 'accounts.tokens.unknown');
    return token;
  }

  function showList(
    response: Response,
    form: { name?: string; wrong?: string; revoked?: string | false | undefined },
  ): void {
    const say = sayIn(response);
    const all = tokens.list(holder(response).id);
    const values = {
      form: { ...form, name: form.name ?? (all.length === 0 ? say('accounts.tokens.name.first') : '') },
      days: tokenDays.map((days) => ({ days, text: say(`accounts.tokens.days.${days}`) })),
      tokens: all.map((token) => tokenView(token, now(), say)),
      most: mostTokens,
      revoked: form.revoked,
    };
    const title = say('accounts.tokens.title');
    render(response, 'accounts/tokens', { title, ...values }, form.wrong === undefined ? 200 : 422);
  }

  return router;
}

function tokenView(token: ReadToken, at: number, say: (key: string) => string): Record<string, unknown> {
  const state = token.revokedAt !== null ? 'revoked' : token.expiresAt <= at ? 'expired' : 'active';
  return {
    ...token,
    works: state === 'active',
    state: say(`accounts.tokens.state.${state}`),
    stateKind: state === 'active' ? 'passed' : 'none',
  };
}
