// What the pages of the roster do: each names its right, and reaches only people whom the account may see.
import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express';
import { type Field, fields } from '../../../roster/fields.ts';
import type { RosterImport } from '../../../roster/imports.ts';
import { lmsAddress, type Person } from '../../../roster/person.ts';
import { TableFault } from '../../../roster/table/fault.ts';
import type { Account } from '../../access/accounts.ts';
import { requireFormToken } from '../../access/csrf.ts';
import { accountOf, requireRight } from '../../access/guard.ts';
import { scopeOf } from '../../access/rights.ts';
import { auditName } from '../../access/sent-forms.ts';
import { PortalError } from '../../errors.ts';
import { sayIn } from '../../views.ts';
import { workWords } from './import-pages.ts';
import { home, importHome, personWithin, type RosterParts, unmatchedHome } from './parts.ts';
import { strangerOf } from './unmatched.ts';
import { discardFile, fileNameOf, receiveTable } from './upload.ts';
import { uploadFaultQuery } from './upload-faults.ts';

/** Mounted at /pelatih/peserta, before the pages. */
export function rosterActions({ roster, imports, reports }: RosterParts): Router {
  const router = express.Router();
  const readForm = express.urlencoded({ extended: false, limit: '64kb', parameterLimit: 300 });
  const mayChange = requireRight('roster-change', 'people');
  const bodyOf = (request: Request) => (request.body ?? {}) as Record<string, unknown>;
  const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

  function accountIn(response: Response): Account {
    const account = accountOf(response.locals);
    if (!account) throw new PortalError(401, 'portal.error.401');
    return account;
  }

  /** @throws PortalError 404 when it is over, or somebody else's */
  function importOf(request: Request, response: Response): RosterImport {
    const one = imports.find(String(request.params.id), accountIn(response).id);
    if (!one) throw new PortalError(404, 'roster.import.gone');
    return one;
  }

  router.post(
    '/impor',
    mayChange,
    ...receiveTable(imports.folder, 'roster.import.wrong'),
    async (request, response) => {
      const { path = '' } = request.file ?? {};
      const about = { fileName: fileNameOf(request), accountId: accountIn(response).id };
      try {
        const { id } = await imports.begin(path, about);
        response.redirect(303, `${importHome}/${id}`);
      } catch (error) {
        await discardFile(request);
        throw error;
      }
    },
  );

  /** What is wrong with an upload stands above the form, where one can try again. */
  const backToForm: ErrorRequestHandler = (error: unknown, _request, response, next) => {
    const isOurs =
      error instanceof TableFault ||
      (error instanceof PortalError && error.key.startsWith('roster.import.wrong.'));
    if (!isOurs) return next(error);
    response.redirect(303, importHome + uploadFaultQuery(error));
  };
  router.use('/impor', backToForm);

  router.get('/impor/:id/kemajuan', mayChange, (request, response) => {
    const one = importOf(request, response);
    const isBusy = one.state === 'checking' || one.state === 'saving';
    const { percent, words } = workWords(one, sayIn(response));
    const progress = { state: isBusy ? 'building' : 'done', done: percent, total: 100, words };
    response.set('Cache-Control', 'no-store').json(progress);
  });

  router.post('/impor/:id/periksa', mayChange, readForm, requireFormToken, (request, response) => {
    const one = importOf(request, response);
    const body = bodyOf(request);
    const here = `${importHome}/${one.id}`;
    const mapping = one.headings.map((_, column) => fieldIn(body[`kolom-${column}`]));
    const written = textOf(body.lms);
    const lmsOrigin = written === '' ? '' : lmsAddress(written);
    if (lmsOrigin === undefined) return response.redirect(303, `${here}?kolom=1&salah=origin`);
    const given = givenBy(lmsOrigin, textOf(body.kohor), textOf(body.moda));
    const { regions } = scopeOf(accountIn(response));
    const fault = imports.check(one, { mapping, given, regions });
    const word = fault?.code === 'double' ? `double-${fault.field}` : fault?.code;
    response.redirect(303, word === undefined ? here : `${here}?salah=${word}`);
  });

  router.post('/impor/:id/simpan', mayChange, readForm, requireFormToken, (request, response) => {
    const one = importOf(request, response);
    const body = bodyOf(request);
    const here = `${importHome}/${one.id}`;
    const how = { skips: body.lewati === '1', removes: body.hapus === '1', by: auditName(response) };
    const isBegun = imports.save(one, how);
    response.redirect(303, isBegun || one.state !== 'checked' ? here : `${here}?lewati=1`);
  });

  router.post('/impor/:id/batal', mayChange, readForm, requireFormToken, (request, response) => {
    imports.cancel(importOf(request, response));
    response.redirect(303, `${importHome}?batal=1`);
  });

  router.post('/belum-cocok/tautkan', mayChange, readForm, requireFormToken, (request, response) => {
    const body = bodyOf(request);
    const scope = scopeOf(accountIn(response));
    const data = reports.read();
    const stranger = strangerOf(data, textOf(body.guru), scope);
    const { ref } = personWithin(roster, textOf(body.peserta), scope);
    for (const learner of stranger.learners)
      roster.link(data.learners.learner(learner).key, ref, auditName(response));
    response.redirect(303, `${unmatchedHome}?cocok=${ref}`);
  });

  router.post('/belum-cocok/lepas', mayChange, readForm, requireFormToken, (request, response) => {
    const scope = scopeOf(accountIn(response));
    // Only who sees everybody links people whom the roster doesn't know.
    if (scope.regions || scope.cohorts) throw new PortalError(404, 'roster.nobody');
    roster.unlink(textOf(bodyOf(request).guru));
    response.redirect(303, `${unmatchedHome}?lepas=1`);
  });

  router.post('/:ref/hapus', mayChange, readForm, requireFormToken, (request, response) => {
    const { ref } = personWithin(roster, String(request.params.ref), scopeOf(accountIn(response)));
    roster.remove(ref);
    response.redirect(303, `${home}?dihapus=1`);
  });

  return router;
}

const fieldIn = (value: unknown): Field | undefined => fields.find((field) => field === value);

const longestCohort = 100;

/** What counts for rows that don't say it. */
function givenBy(lmsOrigin: string, cohort: string, mode: string): Partial<Person> {
  return {
    ...(lmsOrigin === '' ? {} : { lmsOrigin }),
    ...(cohort === '' ? {} : { cohort: cohort.slice(0, longestCohort) }),
    ...(mode === 'luring' || mode === 'daring' ? { mode } : {}),
  };
}
