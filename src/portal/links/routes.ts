// The trainer's pages below /pelatih/tautan: personal links for teachers without an LMS, made, listed, replaced, revoked.
import { randomUUID } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import type { Launcher, RegistrationInfo } from '../../../lrs/index.ts';
import type { Config } from '../../config.ts';
import { byteOrderMark, type CsvDialect, toLine } from '../../tables/index.ts';
import type { Account } from '../access/accounts.ts';
import { requireFormToken } from '../access/csrf.ts';
import { accountOf } from '../access/guard.ts';
import { auditName, rememberSent } from '../access/sent-forms.ts';
import { newToken } from '../access/tokens.ts';
import { PortalError } from '../errors.ts';
import { isOnlyHere, originOf } from '../origins.ts';
import { render, sayIn, type Views } from '../views.ts';
import type { LinkedCourse } from './course.ts';
import { lifetimeChoices, linkView, listView } from './list-view.ts';
import type { LinkMakers } from './makers.ts';
import { endOf, mostNames, readNames } from './names.ts';
import { namesakes } from './namesakes.ts';

export interface LinkParts {
  launcher: Launcher;
  config: Pick<Config, 'publicUrl'>;
  /** Id of the course, by which registrations know it. */
  courseIri: string;
  course(): Promise<LinkedCourse | undefined>;
  /** homePage of the teachers' accounts. */
  homePage: string;
  makers: LinkMakers;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** A link that was made just now: it can be shown this once. */
interface MadeLink {
  registration: string;
  token: string;
}

/** Mounted at /pelatih/tautan behind the login: these pages show people's names. */
export function linkRoutes(parts: LinkParts): Router {
  const { launcher, config, courseIri, course, homePage, makers, now } = parts;
  const router = express.Router();
  // Hidden fields of a CSV of every link that was made at a time: two for each.
  const limits = { limit: '512kb', parameterLimit: mostNames * 2 + 20 };
  const readForm = express.urlencoded({ extended: false, ...limits });
  const sent = rememberSent();
  const wordsOf = (response: Response) => (response.locals as { views: Views }).views;
  const portalAt = (request: Request) => config.publicUrl ?? originOf(request);
  const addressOf = (request: Request, token: string) => `${portalAt(request)}/cmi5/launch/${token}`;
  /** Links that begin so are of no use on a phone. */
  const onlyHere = (request: Request) => isOnlyHere(portalAt(request)) && portalAt(request);

  router.get('/', (request, response) => showList(request, response));

  router.post('/', readForm, requireFormToken, async (request, response) => {
    const body = request.body as Record<string, unknown>;
    const text = typeof body.guru === 'string' ? body.guru : '';
    const { people, wrong } = readNames(text);
    if ((await course()) === undefined) throw new PortalError(503, 'links.noCourse');
    if (wrong) {
      const sentence = sayIn(response)(wrong.key, wrong.values);
      return showList(request, response, { text, wrong: sentence, lifetime: body.hari });
    }
    const twice = await namesakes(launcher, courseIri, people);
    const number = String(body.nomor ?? randomUUID()).slice(0, 64);
    // A reload of the answer, or a second click: the links are there already.
    if (!sent.add(number)) return response.redirect(303, '/pelatih/tautan?sudah=1');
    const learners = people.map(({ name, note }) => ({
      // The account tells nothing of who it is; the name stands beside it for reports.
      actor: {
        objectType: 'Agent',
        name,
        account: { homePage, name: `tautan-${newToken().slice(0, 20)}` },
      } as const,
      note,
    }));
    const made = await launcher
      .register(learners, { course: courseIri, expiresAt: endOf(body.hari, now()), by: auditName(response) })
      .catch((error: unknown) => {
        sent.delete(number);
        throw error;
      });
    makers.note(
      made.map(({ registration }) => registration),
      accountIn(response),
    );
    await showMade(request, response, made, twice);
  });

  router.post('/unduh.csv', readForm, requireFormToken, async (request, response) => {
    const body = request.body as Record<string, unknown>;
    const say = sayIn(response);
    const dialect: CsvDialect = body.pemisah === 'titik-koma' ? 'excel' : 'csv';
    const head = [
      say('links.column.name'),
      say('links.column.note'),
      say('links.column.link'),
      say('links.column.until'),
    ];
    const lines = [byteOrderMark + toLine(head, dialect)];
    for (const token of [body.tautan].flat()) {
      const registration = typeof token === 'string' ? await launcher.open(token) : undefined;
      const one = registration === undefined ? undefined : await launcher.read(registration);
      if (!one) continue;
      const { until } = linkView(one, wordsOf(response));
      lines.push(toLine([one.name, one.note, addressOf(request, String(token)), String(until)], dialect));
    }
    response.set('Cache-Control', 'no-store').type('text/csv; charset=utf-8');
    response.attachment(say('links.csv.file'));
    response.send(lines.join(''));
  });

  // The pages that ask before something is done.
  for (const [path, deed] of [
    ['cabut', 'revoke'],
    ['ganti', 'renew'],
  ] as const) {
    router.get(`/:registration/${path}`, async (request, response) => {
      const one = await existing(request, response);
      const words = wordsOf(response);
      render(response, `links/${deed}`, {
        title: words.say(`links.${deed}.title`),
        kind: 'narrow',
        one: linkView(one, words),
        lifetimes: lifetimeChoices(undefined, words),
      });
    });
  }

  router.post('/:registration/cabut', readForm, requireFormToken, async (request, response) => {
    const { registration } = await existing(request, response);
    await launcher.revoke(registration, auditName(response));
    response.redirect(303, `/pelatih/tautan?dicabut=${registration}`);
  });

  router.post('/:registration/ganti', readForm, requireFormToken, async (request, response) => {
    const { registration } = await existing(request, response);
    const expiresAt = endOf((request.body as Record<string, unknown>).hari, now());
    const token = await launcher.renew(registration, { expiresAt, by: auditName(response) });
    if (token === undefined) throw new PortalError(404, 'links.unknown');
    await showMade(request, response, [{ registration, token }]);
  });

  /** @throws PortalError 404 when there is no such registration, or it is somebody else's */
  async function existing(request: Pick<Request, 'params'>, response: Response): Promise<RegistrationInfo> {
    const one = await makers.seenBy(accountIn(response)).read(String(request.params.registration));
    if (!one) throw new PortalError(404, 'links.unknown');
    return one;
  }

  async function showList(
    request: Request,
    response: Response,
    form: { text?: string; wrong?: string; lifetime?: unknown } = {},
  ): Promise<void> {
    const words = wordsOf(response);
    const seen = makers.seenBy(accountIn(response));
    const view = await listView(seen, courseIri, request.query, words);
    const { sudah, dicabut } = request.query;
    const values = {
      ...view,
      isOwn: accountIn(response).role !== 'admin',
      canMake: (await course()) !== undefined,
      form,
      formNumber: randomUUID(),
      lifetimes: lifetimeChoices(form.lifetime, words),
      most: mostNames,
      onlyHere: onlyHere(request),
      sentAlready: sudah === '1',
      revoked: typeof dicabut === 'string' && revokedName(await seen.read(dicabut), words),
    };
    const title = words.say('links.title');
    render(response, 'links/list', { title, ...values }, form.wrong === undefined ? 200 : 422);
  }

  /** Of a link that was revoked just now, and not made anew since. */
  function revokedName(one: RegistrationInfo | undefined, words: Pick<Views, 'say' | 'language'>) {
    return one?.state === 'revoked' && linkView(one, words).name;
  }

  /** @param twice names that seem to have another link */
  async function showMade(
    request: Request,
    response: Response,
    made: readonly MadeLink[],
    twice: readonly string[] = [],
  ): Promise<void> {
    const words = wordsOf(response);
    const lines = [];
    for (const { registration, token } of made) {
      const one = await launcher.read(registration);
      if (one) lines.push({ ...linkView(one, words), token, address: addressOf(request, token) });
    }
    const values = { lines, twice, onlyHere: onlyHere(request) };
    const title = words.say('links.made.title');
    render(response, 'links/made', { title, ...values, scripts: ['copy.js'] }, 201);
  }

  return router;
}

/** @throws PortalError 401 when nobody is logged in, which the right asked for rules out */
function accountIn(response: Response): Account {
  const account = accountOf(response.locals);
  if (!account) throw new PortalError(401, 'portal.error.401');
  return account;
}
