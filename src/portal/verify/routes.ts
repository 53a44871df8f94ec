// The public pages below /verifikasi: whether a certificate is genuine, its badge, and what verifiers of badges ask for.
import express, { type Request, type Response, type Router } from 'express';
import type { Config } from '../../config.ts';
import { bakedBadge } from '../../credentials/badge-image.ts';
import { signCredential } from '../../credentials/jwt.ts';
import {
  achievementCredential,
  achievementOf,
  issuerProfile,
  revocationList,
} from '../../credentials/open-badge.ts';
import type { SigningKey } from '../../evidence/key.ts';
import { requireRight, visitorOf } from '../access/guard.ts';
import { PortalError } from '../errors.ts';
import { originOf } from '../origins.ts';
import type { SharedRateLimit } from '../rate-limit.ts';
import type { SettingsStore } from '../trainer/certificates/settings.ts';
import type { Certificate, Certificates } from '../trainer/certificates/store.ts';
import { formatsOf, render, type Views } from '../views.ts';
import { badgeOf, issuerOf } from './issuer.ts';

export interface VerifyParts {
  config: Pick<Config, 'publicUrl'>;
  certificates: Pick<Certificates, 'byCode' | 'revoked' | 'lines' | 'byId'>;
  settings: Pick<SettingsStore, 'read'>;
  key: SigningKey;
  /** Codes can't be guessed; who tries costs nobody anything. */
  rate: SharedRateLimit;
}

const codePattern = /^[A-Za-z0-9_-]{22}$/;
const badgeContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** Mounted at /verifikasi. */
export function verifyRoutes(parts: VerifyParts): Router {
  const { config, certificates, settings, key, rate } = parts;
  const router = express.Router({ strict: true });
  const viewsOf = (response: Response) => (response.locals as { views: Views }).views;
  const baseOf = (request: Request) => config.publicUrl ?? originOf(request);
  const issuer = (request: Request) => issuerOf(baseOf(request), settings.read().office);

  router.use(requireRight('public'), (_request, response, next) => {
    response.set('X-Robots-Tag', 'noindex, nofollow');
    next();
  });

  router.get('/', (request, response) => {
    const { say } = viewsOf(response);
    const asked = typeof request.query.kode === 'string' ? request.query.kode.trim() : undefined;
    // People paste the whole address, too.
    const code = asked?.split('/').at(-1) ?? '';
    if (codePattern.test(code)) return response.redirect(303, `/verifikasi/${code}`);
    render(response, 'verify/start', {
      title: say('verify.title'),
      kind: 'narrow',
      isWrong: asked !== undefined && asked !== '',
      asked,
      thumbprint: key.thumbprint,
    });
  });

  // What verifiers of badges look up; anybody may read it from anywhere.
  const open = (response: Response, value: unknown, type = 'application/json') =>
    response
      .set({ 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' })
      .set('Cache-Control', 'public, max-age=300')
      .type(type)
      .send(JSON.stringify(value));
  router.get('/kunci', (request, response) =>
    open(response, {
      ...key.publicJwk,
      kid: `${baseOf(request)}/verifikasi/kunci`,
      alg: 'EdDSA',
      use: 'sig',
    }),
  );
  router.get('/penerbit', (request, response) =>
    open(response, { '@context': [badgeContext], ...issuerProfile(issuer(request)) }),
  );
  router.get('/pencabutan', (request, response) =>
    open(response, revocationList(issuer(request), certificates.revoked())),
  );
  router.get('/capaian', (request, response) => {
    const latest = certificates.lines().at(-1);
    const certificate = latest && certificates.byId(latest.id);
    if (!certificate) throw new PortalError(404, 'portal.error.404');
    const badge = badgeOf(certificate, viewsOf(response));
    open(response, { '@context': [badgeContext], ...achievementOf(issuer(request), badge) });
  });

  /** @throws PortalError 429; undefined for a code that nobody was given */
  function found(request: Request, response: Response): Certificate | undefined {
    const wait = rate.take(visitorOf(response).known ?? request.ip ?? '', request.ip ?? '');
    if (wait > 0) throw new PortalError(429, 'verify.flood', { retryAfter: wait });
    const code = String(request.params.code);
    return codePattern.test(code) ? certificates.byCode(code) : undefined;
  }

  router.get('/:code', (request, response) => {
    const { say, language } = viewsOf(response);
    const certificate = found(request, response);
    if (!certificate) {
      const title = say('verify.unknown.title');
      render(response, 'verify/result', { title, kind: 'narrow', state: 'unknown' }, 404);
      return;
    }
    const { name, print, issuedAt, revokedAt, code } = certificate;
    const state = revokedAt === undefined ? 'valid' : 'revoked';
    const formats = formatsOf(language);
    render(response, 'verify/result', {
      title: say(`verify.${state}.title`),
      kind: 'narrow',
      state,
      isValid: state === 'valid',
      name,
      course: print.course.title,
      jp: print.jp,
      issuer: print.office,
      issued: formats.date(issuedAt),
      revoked: revokedAt === undefined ? undefined : formats.date(revokedAt),
      badge: `/verifikasi/${code}/lencana.svg`,
      jwt: `/verifikasi/${code}/lencana.jwt`,
    });
  });

  /** The badge of a valid certificate, for whoever has its address. */
  function jwsOf(request: Request, response: Response): { certificate: Certificate; jws: string } {
    const certificate = found(request, response);
    if (!certificate) throw new PortalError(404, 'verify.unknown.text');
    if (certificate.revokedAt !== undefined) throw new PortalError(410, 'verify.revoked.badge');
    const by = issuerOf(baseOf(request), certificate.print.office);
    return {
      certificate,
      jws: signCredential(achievementCredential(badgeOf(certificate, viewsOf(response)), by), key, by),
    };
  }

  router.get('/:code/lencana.jwt', (request, response) => {
    const { jws } = jwsOf(request, response);
    // The type comes last: the name would make it another one.
    response.set('Cache-Control', 'no-store').attachment('lencana.jwt').type('text/plain').send(jws);
  });

  router.get('/:code/lencana.svg', (request, response) => {
    const { certificate, jws } = jwsOf(request, response);
    const { say } = viewsOf(response);
    response.set('Cache-Control', 'no-store').type('image/svg+xml');
    response.attachment('lencana.svg').send(
      bakedBadge(jws, {
        title: certificate.print.course.title,
        above: say('certificates.badge.above'),
        issuer: certificate.print.office,
      }),
    );
  });

  return router;
}
