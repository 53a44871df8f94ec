// Signs a summary of evidence and sends it with everything behind it, as one zip.
import { randomBytes } from 'node:crypto';
import express, { type Request, type Response, type Router } from 'express';
import type { Config } from '../../../config.ts';
import { evidenceZip } from '../../../evidence/export.ts';
import { pseudonymSalt, type Secrets, type SigningKey } from '../../../evidence/key.ts';
import { programName } from '../../../evidence/program.ts';
import { pseudonymsBy } from '../../../evidence/pseudonyms.ts';
import { evidenceCli } from '../../../i18n/evidence-cli.ts';
import { sayIn as sayOf } from '../../../i18n/say.ts';
import type { Course } from '../../../model/course.ts';
import type { Reports } from '../../../reports/index.ts';
import { type CohortFilter, type Scope, select } from '../../../reports/selection.ts';
import { wibTimestamp } from '../../../reports/when.ts';
import { requireFormToken } from '../../access/csrf.ts';
import { accountOf, requireRight } from '../../access/guard.ts';
import { scopeOf } from '../../access/rights.ts';
import type { AccessLog } from '../../accounts/access-log.ts';
import { PortalError } from '../../errors.ts';
import { originOf } from '../../origins.ts';
import type { Views } from '../../views.ts';
import { queryOf } from '../address.ts';
import { readFilter } from '../router.ts';
import { sendChunks } from '../send.ts';
import { readRule } from './address.ts';
import { countNow } from './counted.ts';

export interface EvidenceParts {
  config: Pick<Config, 'publicUrl'>;
  course: Pick<Course, 'id' | 'title'>;
  reports: Reports;
  accessLog: Pick<AccessLog, 'add'>;
  key: SigningKey;
  secrets: Secrets;
  /** Milliseconds since 1970. */
  now(): number;
}

/** Mounted at /pelatih/bukti, before the pages. */
export function evidenceActions(parts: EvidenceParts): Router {
  const router = express.Router();
  const readForm = express.urlencoded({ extended: false, limit: '16kb' });
  router.post(
    '/tanda-tangan',
    requireRight('evidence-sign', 'people'),
    readForm,
    requireFormToken,
    (request, response) => sendEvidence(parts, request, response),
  );
  return router;
}

async function sendEvidence(parts: EvidenceParts, request: Request, response: Response): Promise<void> {
  const { config, course, reports, accessLog, key, secrets } = parts;
  const account = accountOf(response.locals);
  if (!account) throw new PortalError(401, 'portal.error.401');
  const { say, language } = (response.locals as { views: Views }).views;
  const query = queryOf(request.body);
  await reports.catchUp();
  const data = reports.read();
  const session = data.sessions.findIndex((one) => one.session.id === query.get('sesi'));
  const now = parts.now();
  const { rule } = readRule(query, data, session < 0 ? undefined : session, now);
  const filter = readFilter(query, data);
  const scope = scopeOf(account);
  const count = await countNow(data, rule, select(data, filter, scope));
  const portal = config.publicUrl ?? originOf(request);
  const isPseudonymised = query.get('isi') !== 'lengkap';
  const zip = evidenceZip({
    data,
    count,
    rule,
    log: data.log,
    key,
    ...(isPseudonymised ? { pseudonyms: pseudonymsBy(pseudonymSalt(secrets, () => randomBytes(32))) } : {}),
    about: {
      program: programName(),
      course: { id: course.id, title: course.title },
      portal,
      cohort: cohortOf(filter, scope),
    },
    now,
    readme: sayOf(evidenceCli, language)('evidence.readme', { thumbprint: key.thumbprint, portal }),
  });
  accessLog.add({
    account: account.id,
    token: account.token,
    what: 'bukti',
    people: isPseudonymised ? 0 : count.enough,
    route: '/pelatih/bukti/tanda-tangan',
  });
  const day = wibTimestamp(rule.from).slice(0, 10);
  response.set('Cache-Control', 'no-store').type('application/zip');
  response.attachment(`${say('evidence.sign.file')}-${day}${isPseudonymised ? '-samaran' : ''}.zip`);
  await sendChunks(response, zip);
}

/** Who was looked at, in the words of the summary. */
function cohortOf(filter: CohortFilter, scope: Scope): Record<string, string | string[]> {
  return {
    ...filter,
    ...(scope.regions ? { scopeRegions: [...scope.regions] } : {}),
    ...(scope.cohorts ? { scopeCohorts: [...scope.cohorts] } : {}),
  };
}
