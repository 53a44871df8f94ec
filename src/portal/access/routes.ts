// Set-up of an administrator or of whoever was invited by a one-time link, login and logout.
import express, { type RequestHandler, type Response, type Router } from 'express';
import { z } from 'zod';
import type { AccountEvents } from '../accounts/events.ts';
import { PortalError } from '../errors.ts';
import type { RateLimit } from '../rate-limit.ts';
import { render, sayIn } from '../views.ts';
import { type Account, type Accounts, normalEmail } from './accounts.ts';
import type { Cookies } from './cookies.ts';
import { requireFormToken } from './csrf.ts';
import { accountOf, localPath } from './guard.ts';
import type { Invitations } from './invitations.ts';
import { longestPassword, shortestPassword } from './passwords.ts';
import type { Sessions } from './sessions.ts';
import type { SetupLinks } from './setup.ts';

export interface AccessParts {
  accounts: Accounts;
  sessions: Sessions;
  setupLinks: SetupLinks;
  invitations: Invitations;
  /** What was done to accounts. */
  events: Pick<AccountEvents, 'add'>;
  cookies: Cookies;
  /** Tries for one account from one address. */
  loginRate: RateLimit;
  /** Tries from one address, whatever the account. */
  addressRate: RateLimit;
}

/** Where one goes after login. */
const home = '/pelatih';

const setupForm = z.object({
  name: z.string().trim().min(1, 'portal.setup.wrong.name').max(200, 'portal.setup.wrong.name'),
  email: z.string().trim().max(254, 'portal.setup.wrong.email').pipe(z.email('portal.setup.wrong.email')),
  password: z
    .string()
    .min(shortestPassword, 'portal.setup.wrong.password')
    .max(longestPassword, 'portal.setup.wrong.passwordLong'),
});

const loginForm = z.object({
  email: z.string().min(1).max(254),
  password: z.string().min(1).max(longestPassword),
});

interface Setup {
  purpose: 'first' | 'reset' | 'invited';
  /** Of whoever was invited. */
  name?: string;
  email?: string;
}

export function accessRoutes(parts: AccessParts): Router {
  const router = express.Router();
  const readForm = express.urlencoded({ extended: false, limit: '16kb', parameterLimit: 20 });

  /** A new session takes the place of whatever session the browser had, so a planted one is worth nothing. */
  const startSession: (accountId: number, ...http: Parameters<RequestHandler>) => void = (
    accountId,
    request,
    response,
  ) => {
    const old = parts.cookies.read(request, 'kendali_session');
    if (old !== undefined) parts.sessions.end(old);
    parts.cookies.write(request, response, 'kendali_session', parts.sessions.start(accountId));
  };

  /** What a link is for, with what it says already. @throws PortalError 410 when it doesn't work, or not any more */
  function setupOf(token: string): Setup {
    const purpose = parts.setupLinks.find(token);
    if (purpose) return { purpose };
    const invited = parts.invitations.find(token);
    if (!invited) throw new PortalError(410, 'portal.setup.over');
    return { purpose: 'invited', name: invited.name, email: invited.email };
  }

  router.get('/atur/:token', (request, response) => {
    const setup = setupOf(request.params.token);
    showSetup(response, setup, { name: setup.name }, {});
  });

  router.post('/atur/:token', readForm, requireFormToken, async (request, response, next) => {
    const token = String(request.params.token);
    const setup = setupOf(token);
    const given = request.body as Record<string, unknown>;
    // Whoever was invited keeps the address by which they were.
    const form = setupForm.safeParse({ ...given, email: setup.email ?? given.email });
    if (!form.success) {
      showSetup(response, setup, given, wrongFields(form.error), 422);
      return;
    }
    const account =
      setup.email === undefined ? await setUp(token, setup, form.data) : await join(token, form.data);
    parts.sessions.endAll(account.id);
    startSession(account.id, request, response, next);
    response.redirect(303, home);
  });

  /** @throws PortalError 410 when the link was used up meanwhile */
  async function setUp(token: string, { purpose }: Setup, form: z.infer<typeof setupForm>): Promise<Account> {
    if (!parts.setupLinks.use(token)) throw new PortalError(410, 'portal.setup.over');
    const account = await parts.accounts.put({ ...form, role: 'admin' });
    parts.events.add('server', account.id, purpose === 'first' ? 'first' : 'reset');
    return account;
  }

  /** @throws PortalError 410 when the link was used up meanwhile */
  async function join(token: string, form: z.infer<typeof setupForm>): Promise<Account> {
    const account = await parts.invitations.use(token, form);
    if (!account) throw new PortalError(410, 'portal.setup.over');
    parts.events.add(account.name, account.id, 'password');
    return account;
  }

  router.get('/masuk', (request, response) => {
    const back = localPath(request.query.kembali, home);
    if (accountOf(response.locals)) return response.redirect(303, back);
    showLogin(response, { back, noAdministrator: !parts.accounts.hasAdministrator() });
  });

  router.post('/masuk', readForm, requireFormToken, async (request, response, next) => {
    const body = (request.body ?? {}) as Record<string, unknown>;
    const back = localPath(body.kembali, home);
    const form = loginForm.safeParse(body);
    const email = form.success ? normalEmail(form.data.email) : '';
    const address = request.ip ?? '';
    const wait = Math.max(
      parts.addressRate.take(address),
      form.success ? parts.loginRate.take(`${address} ${email}`) : 0,
    );
    if (wait > 0) {
      throw new PortalError(429, 'portal.login.wait', {
        values: { seconds: Math.ceil(wait) },
        retryAfter: wait,
      });
    }
    const account = form.success ? await parts.accounts.verify(email, form.data.password) : undefined;
    if (!account) {
      const noAdministrator = !parts.accounts.hasAdministrator();
      return showLogin(response, { back, email, wrong: true, noAdministrator }, 401);
    }
    parts.loginRate.reset(`${address} ${email}`);
    startSession(account.id, request, response, next);
    response.redirect(303, back);
  });

  router.post('/keluar', readForm, requireFormToken, (request, response) => {
    const token = parts.cookies.read(request, 'kendali_session');
    if (token !== undefined) parts.sessions.end(token);
    parts.cookies.clear(request, response, 'kendali_session');
    response.redirect(303, '/');
  });

  return router;
}

/** The first message for each field. */
function wrongFields(error: z.ZodError): Record<string, string> {
  const wrong: Record<string, string> = {};
  for (const issue of error.issues) {
    const key = issue.message.startsWith('portal.')
      ? issue.message
      : `portal.setup.wrong.${String(issue.path[0])}`;
    wrong[String(issue.path[0])] ??= key;
  }
  return wrong;
}

function showSetup(
  response: Response,
  { purpose, email }: Setup,
  given: Record<string, unknown>,
  wrong: Record<string, string>,
  status = 200,
): void {
  const say = sayIn(response);
  const title = say(`portal.setup.${purpose}.title`);
  const isInvited = email !== undefined;
  const values = {
    purpose,
    isInvited,
    name: given.name,
    email: email ?? given.email,
    wrong,
    shortestPassword,
  };
  render(response, 'setup', { title, kind: 'narrow', ...values }, status);
}

function showLogin(
  response: Response,
  values: { back: string; email?: string; wrong?: boolean; noAdministrator: boolean },
  status = 200,
): void {
  const say = sayIn(response);
  render(response, 'login', { title: say('portal.login.title'), kind: 'narrow', ...values }, status);
}
