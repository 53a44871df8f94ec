// What is done on the pages about statements: queries are kept, renamed and deleted; a key for reading is made.
import express, { type Request, type Response, type Router } from 'express';
import { createKey } from '../../../../lrs/index.ts';
import { requireFormToken } from '../../access/csrf.ts';
import { accountOf, requireRight } from '../../access/guard.ts';
import { auditName, rememberSent } from '../../access/sent-forms.ts';
import { PortalError } from '../../errors.ts';
import { render, sayIn } from '../../views.ts';
import type { StatementsParts } from './parts.ts';
import { queryWords } from './words.ts';

const longestName = 80;
const longestQuery = 8_000;
/** How long a key for reading lasts, in milliseconds. */
const keyLife = 365 * 86_400_000;

/** Mounted at /pelatih/pernyataan, before the pages. */
export function statementsActions(parts: StatementsParts): Router {
  const { store, saved, origin, now = Date.now } = parts;
  const router = express.Router();
  const readForm = express.urlencoded({ extended: false, limit: '32kb', parameterLimit: 20 });
  const mayKeep = [requireRight('statements', 'people'), readForm, requireFormToken];
  const sent = rememberSent();

  const accountId = (response: Response): number => {
    const account = accountOf(response.locals);
    if (!account) throw new PortalError(401, 'portal.error.401');
    return account.id;
  };
  const textOf = (request: Request, name: string): string => {
    const value = (request.body as Record<string, unknown> | undefined)?.[name];
    return typeof value === 'string' ? value.trim() : '';
  };
  /** What the form calls a query. @throws PortalError 422 */
  const nameOf = (request: Request): string => {
    const name = textOf(request, 'nama');
    if (name === '' || name.length > longestName) throw new PortalError(422, 'statements.saved.wrong.name');
    return name;
  };
  const back = (response: Response, query: string, done: string, name = '') => {
    const next = new URLSearchParams(query);
    next.set('tersimpan', done);
    if (name !== '') next.set('nama', name);
    response.redirect(303, `/pelatih/pernyataan?${next}#tersimpan`);
  };

  router.post('/simpan', ...mayKeep, (request, response) => {
    const name = nameOf(request);
    const query = queryOf(textOf(request, 'kueri'));
    if (query === '') throw new PortalError(422, 'statements.saved.wrong.query');
    const shared = textOf(request, 'bagikan') === 'ya';
    if (!saved.add(accountId(response), { name, query, shared })) {
      throw new PortalError(422, 'statements.saved.wrong.many');
    }
    back(response, query, 'add', name);
  });

  router.post('/simpan/:id', ...mayKeep, (request, response) => {
    const name = nameOf(request);
    const change = { name, shared: textOf(request, 'bagikan') === 'ya' };
    if (!saved.change(accountId(response), String(request.params.id), change)) {
      throw new PortalError(404, 'statements.saved.unknown');
    }
    back(response, queryOf(textOf(request, 'kueri')), 'change', name);
  });

  router.post('/simpan/:id/hapus', ...mayKeep, (request, response) => {
    if (!saved.remove(accountId(response), String(request.params.id))) {
      throw new PortalError(404, 'statements.saved.unknown');
    }
    back(response, queryOf(textOf(request, 'kueri')), 'remove');
  });

  router.post(
    '/kunci',
    requireRight('statements-key'),
    readForm,
    requireFormToken,
    async (request, response) => {
      const name = nameOf(request);
      const number = textOf(request, 'nomor').slice(0, 64);
      // A reload of the answer, or a second click: the key is there already.
      if (!sent.add(number)) return response.redirect(303, '/kunci?sudah=1');
      try {
        const made = await createKey(store, {
          name,
          scopes: ['statements/read'],
          expiresAt: new Date(now() + keyLife),
          by: auditName(response),
        });
        const title = sayIn(response)('recipes.key.made');
        const values = { name, endpoint: `${origin}/xapi/`, ...made, scripts: ['copy.js'] };
        render(response, 'keys/made', { title, kind: 'narrow', ...values }, 201);
      } catch (error) {
        sent.delete(number);
        throw error;
      }
    },
  );

  return router;
}

/** A query as a form gives it, without whatever is not of a query. */
function queryOf(text: string): string {
  const given = new URLSearchParams(text.slice(0, longestQuery));
  return new URLSearchParams([...given].filter(([name]) => queryWords.includes(name))).toString();
}
