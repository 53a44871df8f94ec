// Ticking, taking back, and importing a list: each reaches only people whom the account may see.
import { mkdirSync, rmSync } from 'node:fs';
import express, { type ErrorRequestHandler, type Request, type Response, type Router } from 'express';
import type { Witness } from '../../../roster/attendance.ts';
import { readList } from '../../../roster/attendance-list.ts';
import { TableFault } from '../../../roster/table/fault.ts';
import { openTable } from '../../../roster/table/open.ts';
import type { Account } from '../../access/accounts.ts';
import { requireFormToken } from '../../access/csrf.ts';
import { accountOf, requireRight } from '../../access/guard.ts';
import { isWithin, scopeOf } from '../../access/rights.ts';
import { PortalError } from '../../errors.ts';
import { personWithin } from '../roster/parts.ts';
import { discardFile, fileNameOf, receiveTable } from '../roster/upload.ts';
import { uploadFaultQuery } from '../roster/upload-faults.ts';
import { type AttendanceParts, home, isStated, type Meant, readMeant } from './parts.ts';

/** Mounted at /pelatih/hadir, before the pages. */
export function attendanceActions(parts: AttendanceParts): Router {
  const { roster, attendance, reports, lists, folder, homePage, language, now } = parts;
  // Uploads that were cut off when the last process ended.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const router = express.Router();
  const readForm = express.urlencoded({ extended: false, limit: '16kb', parameterLimit: 20 });
  const mayAttend = requireRight('attendance', 'people');
  const bodyOf = (request: Request) => (request.body ?? {}) as Record<string, unknown>;
  const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

  function accountIn(response: Response): Account {
    const account = accountOf(response.locals);
    if (!account) throw new PortalError(401, 'portal.error.401');
    return account;
  }

  const witnessOf = ({ id, name }: Account): Witness => ({ name, account: { homePage, name: `akun-${id}` } });

  const meantBy = (body: Record<string, unknown>): Meant =>
    readMeant(
      reports.read(),
      { plain: reports.plain, language, now: now() },
      { sesi: textOf(body.sesi), hari: textOf(body.hari), pukul: textOf(body.pukul) },
    );

  /** Back to where it was ticked. */
  const pageOf = (meant: Meant, more: Readonly<Record<string, string>>): string =>
    `${home}?${new URLSearchParams({ sesi: meant.session.id, hari: meant.day, pukul: meant.time, ...more })}`;

  /** What the LRS hasn't got yet is told on the page. */
  async function delivered(): Promise<Record<string, string>> {
    const waiting = await attendance.deliver();
    return waiting > 0 ? { menunggu: String(waiting) } : {};
  }

  for (const [path, deed] of [
    ['/catat', 'hadir'],
    ['/batalkan', 'batal'],
  ] as const) {
    router.post(path, mayAttend, readForm, requireFormToken, async (request, response) => {
      const body = bodyOf(request);
      const account = accountIn(response);
      const meant = meantBy(body);
      const person = personWithin(roster, textOf(body.peserta), scopeOf(account));
      if (deed === 'batal') attendance.undo(person.ref, meant, now(), witnessOf(account));
      else if (!isStated(reports.read(), person.ref, meant))
        attendance.attend([person], meant, meant.at, witnessOf(account));
      const search = textOf(body.cari).slice(0, 100);
      const more = {
        ...(search === '' ? {} : { cari: search }),
        siapa: person.ref,
        kabar: deed,
        ...(await delivered()),
      };
      // Back to the very line: the next one to be ticked is beside it.
      response.redirect(303, `${pageOf(meant, more)}#orang-${person.ref}`);
    });
  }

  router.post(
    '/impor',
    mayAttend,
    ...receiveTable(folder, 'attendance.import.wrong'),
    async (request, response) => {
      try {
        const account = accountIn(response);
        const meant = meantBy(bodyOf(request));
        const file = await openTable(request.file?.path ?? '');
        const found = await readList(file, roster.everybody({ scope: scopeOf(account) }));
        const id = lists.keep({ ...found, accountId: account.id, fileName: fileNameOf(request), meant });
        response.redirect(303, `${home}/daftar/${id}`);
      } finally {
        await discardFile(request);
      }
    },
  );

  /** What is wrong with an upload stands above the form, where one can try again. */
  const backToForm: ErrorRequestHandler = (error: unknown, _request, response, next) => {
    const isOurs =
      error instanceof TableFault ||
      (error instanceof PortalError && error.key.startsWith('attendance.import.wrong.'));
    if (!isOurs) return next(error);
    response.redirect(303, home + uploadFaultQuery(error));
  };
  router.use('/impor', backToForm);

  router.post('/daftar/:id/catat', mayAttend, readForm, requireFormToken, async (request, response) => {
    const account = accountIn(response);
    const id = String(request.params.id);
    const list = lists.find(id, account.id);
    if (!list) throw new PortalError(404, 'attendance.import.gone');
    lists.forget(id);
    const data = reports.read();
    const scope = scopeOf(account);
    // Whoever was removed from the roster meanwhile, or moved out of the account's sight, is left out.
    const persons = list.persons
      .map(({ ref }) => roster.person(ref))
      .filter((person) => person !== undefined)
      .filter((person) => isWithin(scope, person))
      .filter(({ ref }) => !isStated(data, ref, list.meant));
    const count = attendance.attend(persons, list.meant, list.meant.at, witnessOf(account));
    response.redirect(303, pageOf(list.meant, { tercatat: String(count), ...(await delivered()) }));
  });

  router.post('/daftar/:id/batal', mayAttend, readForm, requireFormToken, (request, response) => {
    const id = String(request.params.id);
    const list = lists.find(id, accountIn(response).id);
    if (list) lists.forget(id);
    response.redirect(303, list ? pageOf(list.meant, {}) : home);
  });

  return router;
}
