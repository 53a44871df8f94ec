// The requests of the load generator as bytes; what doesn't differ between two of them is made beforehand.
import { accountOf, agentOf, openCohort, type Script } from './workload.ts';

/** What is sent. */
export type Traffic =
  /** Statements of the cohort, so many a request. */
  | { readonly kind: 'statements'; readonly batch: number; readonly learners: number; readonly seed: string }
  /** One State document of 4 KB after the other, for so many learners in turn. */
  | {
      readonly kind: 'state';
      readonly method: 'PUT' | 'GET';
      readonly learners: number;
      readonly activity: string;
    }
  /** GETs of these paths, in turn. */
  | { readonly kind: 'get'; readonly paths: readonly string[] };

/** Where requests go and as whom. */
export interface Target {
  readonly port: number;
  /** Value of the Authorization header. */
  readonly authorization: string;
}

/** Makes the requests of some traffic, one a call. @param scripts what learners send statements about */
export function requestsOf(target: Target, traffic: Traffic, scripts: readonly Script[]): () => Buffer {
  if (traffic.kind === 'statements') {
    const next = openCohort(scripts, traffic.learners, traffic.seed);
    return () => {
      if (traffic.batch === 1) return bytesOf(target, 'POST', '/xapi/statements', next());
      return bytesOf(
        target,
        'POST',
        '/xapi/statements',
        `[${Array.from({ length: traffic.batch }, next).join(',')}]`,
      );
    };
  }
  const prepared =
    traffic.kind === 'get'
      ? traffic.paths.map((path) => bytesOf(target, 'GET', path))
      : documents(target, traffic);
  let turn = 0;
  return () => {
    const request = prepared[turn % prepared.length];
    turn += 1;
    if (request === undefined) throw new Error('there is no request to send');
    return request;
  };
}

function documents(target: Target, { method, learners, activity }: Traffic & { kind: 'state' }): Buffer[] {
  return Array.from({ length: learners }, (_, learner) => {
    const query = new URLSearchParams({
      activityId: activity,
      agent: JSON.stringify(agentOf(accountOf(learner))),
      stateId: 'memory',
    });
    const frame = JSON.stringify({ learner, memory: '' });
    const body = JSON.stringify({ learner, memory: 'k'.repeat(4096 - frame.length) });
    return bytesOf(target, method, `/xapi/activities/state?${query}`, method === 'PUT' ? body : undefined);
  });
}

/** One request as it goes over the wire. */
export function bytesOf({ authorization }: Target, method: string, path: string, body?: string): Buffer {
  const content =
    body === undefined
      ? ''
      : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
  return Buffer.from(
    `${method} ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: ${authorization}\r\nX-Experience-API-Version: 1.0.3\r\n${content}\r\n${body ?? ''}`,
  );
}
