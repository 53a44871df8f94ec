// A strict LMS with its LRS, in process: it judges every request of an assignable unit by the rules of cmi5 and writes
// down what it finds wrong; sections are those of the specification.
import { isDeepStrictEqual } from 'node:util';
import type { Statement } from '../../src/vocabulary/statements.ts';
import { activityId, actor, ext, faultsOf, isDefined, type Mode, registration } from './cmi5-judge.ts';

export interface LmsOptions {
  launchMode?: Mode;
  masteryScore?: number;
  returnURL?: string;
  /** Where the LMS is. */
  origin?: string;
  /** Address of the LRS, with or without a slash at its end. */
  endpoint?: string;
  /** Address of the AU's files. */
  entry?: string;
  /** The AU's id in the course structure. */
  publisherId?: string;
  /** Whether a document may only be put with a condition (If-Match, If-None-Match). */
  conditional?: boolean;
  /** Whether an AU may read statements. */
  readable?: boolean;
  /** Whether it still takes what an earlier session has left, once the next one is launched. */
  lenient?: boolean;
  /** What every request of an earlier session is answered with, once the next one is launched. */
  revoked?: 401 | 403;
}

interface AuSession {
  id: string;
  token: string;
  fetched: boolean;
  read: Set<string>;
  statements: Statement[];
  over: boolean;
}

export class StrictLms {
  readonly faults: string[] = [];
  readonly wire: string[] = [];
  readonly sessions: AuSession[] = [];
  /** All statements of the registration, in order of arrival. */
  readonly statements: Statement[] = [];
  options: LmsOptions;
  memory: { text: string; version: number } | undefined;
  /** While false, nothing gets through; requests break before they arrive. */
  online = true;
  /** While it names a part of an address, the LMS answers 503 there. */
  failing: string | undefined;
  /** Answers to the next requests by a part of their address: a code instead of an answer. */
  readonly broken = new Map<string, number>();

  constructor(options: LmsOptions = {}) {
    this.options = options;
  }

  /** Starts the next session, which abandons the one before. @returns the launch URL */
  launch(): string {
    for (const session of this.sessions) session.over = !this.options.lenient;
    const number = this.sessions.length + 1;
    this.sessions.push({
      id: `session-${number}`,
      token: `dG9rZW4${number}`,
      fetched: false,
      read: new Set(),
      statements: [],
      over: false,
    });
    const { origin = 'https://lms.example', entry = 'https://files.example/au/index.html' } = this.options;
    const { endpoint = `${origin}/lrs` } = this.options;
    const query = { endpoint, fetch: `${origin}/fetch/${number}`, registration, activityId };
    return `${entry}?own=1&${new URLSearchParams({ ...query, actor: JSON.stringify(actor) })}`;
  }

  /** Verbs of a session as they arrived; of parts with what they were about. */
  told(number = this.sessions.length): string[] {
    return (this.sessions[number - 1]?.statements ?? []).map(({ verb, object }) => {
      const below = `${this.publisherId}/`;
      const part = object.id.startsWith(below) ? ` ${object.id.slice(below.length)}` : '';
      return verb.id.replace(/.*\//, '') + part;
    });
  }

  defined(number = this.sessions.length): Statement[] {
    return (this.sessions[number - 1]?.statements ?? []).filter(isDefined);
  }

  get publisherId(): string {
    return this.options.publisherId ?? 'https://w3id.org/kendali/kendali-ai/sesi-1';
  }

  get template(): Record<string, unknown> {
    return {
      contextActivities: {
        grouping: [{ objectType: 'Activity', id: this.publisherId }],
        category: { id: 'https://lms.example/category' },
      },
      extensions: {
        [ext('sessionid')]: this.sessions[this.sessions.length - 1]?.id,
        'https://lms.example/x': 1,
      },
      platform: 'LMS sekolah',
    };
  }

  fetch = async (address: string, init: RequestInit = {}): Promise<Response> => {
    if (!this.online) throw new TypeError('Failed to fetch');
    const url = new URL(address);
    const method = init.method ?? 'GET';
    if (url.pathname.includes('definitions')) return Response.json({});
    this.wire.push(`${method} ${url.pathname}${stateOf(url)}`);
    const line = this.wire[this.wire.length - 1] ?? '';
    if (this.failing && line.includes(this.failing)) return new Response('', { status: 503 });
    for (const [part, status] of this.broken) {
      if (!line.includes(part)) continue;
      this.broken.delete(part);
      return new Response('', { status });
    }
    if (init.credentials !== 'omit') this.faults.push('a request that lets the browser ask for a password');
    if (url.pathname.startsWith('/fetch/')) return this.#giveToken(url, method);
    return this.#answer(url, method, init);
  };

  #giveToken(url: URL, method: string): Response {
    if (method !== 'POST') this.faults.push('8.2.1 the fetch URL is POSTed to');
    const session = this.sessions[Number(url.pathname.slice(7)) - 1];
    if (!session) return new Response('', { status: 404 });
    if (session.fetched) {
      this.faults.push('8.2.1 a token is fetched once');
      return Response.json({ 'error-code': '1', 'error-text': 'used' });
    }
    session.fetched = true;
    return Response.json({ 'auth-token': session.token });
  }

  #answer(url: URL, method: string, init: RequestInit): Response {
    const headers = new Headers(init.headers);
    const token = headers.get('Authorization')?.replace(/^Basic /, '');
    const session = this.sessions.find((one) => one.token === token);
    if (!session) {
      this.faults.push('8.2.2 Authorization is Basic with the token as it is');
      return new Response('', { status: 401 });
    }
    const { revoked } = this.options;
    if (revoked && session.over) return new Response('', { status: revoked });
    if (headers.get('X-Experience-API-Version') !== '1.0.3') this.faults.push('4.1 xAPI 1.0.3');
    const resource = url.pathname.replace('/lrs/', '');
    if (resource === 'statements')
      return method === 'POST' ? this.#store(session, String(init.body)) : this.#query(url);
    const agent: unknown = JSON.parse(url.searchParams.get('agent') ?? 'null');
    if (!isDeepStrictEqual(agent, actor)) this.faults.push('8.1.3 the agent is the actor as it came');
    if (resource === 'agents/profile') return this.#profile(session, url, method);
    if (resource === 'activities/state') return this.#state(session, url, method, headers, String(init.body));
    this.faults.push(`8.1.1 nothing at ${url.pathname}`);
    return new Response('', { status: 404 });
  }

  #profile(session: AuSession, url: URL, method: string): Response {
    if (url.searchParams.get('profileId') !== 'cmi5LearnerPreferences' || method !== 'GET')
      this.faults.push('11.0 only cmi5LearnerPreferences is read');
    session.read.add('preferences');
    return new Response('', { status: 404 });
  }

  #state(session: AuSession, url: URL, method: string, headers: Headers, body: string): Response {
    const { searchParams } = url;
    if (searchParams.get('activityId') !== activityId || searchParams.get('registration') !== registration)
      this.faults.push('10.2.1 State is of the launch activity and registration');
    if (searchParams.get('stateId') === 'LMS.LaunchData') {
      if (method !== 'GET') this.faults.push('10.2.1 LMS.LaunchData is never written');
      session.read.add('launch data');
      const { launchMode = 'Normal', masteryScore, returnURL } = this.options;
      return Response.json({
        contextTemplate: this.template,
        launchMode,
        moveOn: 'CompletedAndPassed',
        launchParameters: 'x=1',
        entitlementKey: { courseStructure: 'k' },
        ...(masteryScore === undefined ? {} : { masteryScore }),
        ...(returnURL === undefined ? {} : { returnURL }),
      });
    }
    if (method === 'GET') {
      if (!this.memory) return new Response('', { status: 404 });
      return new Response(this.memory.text, { headers: { ETag: `"${this.memory.version}"` } });
    }
    if ((this.options.launchMode ?? 'Normal') !== 'Normal') this.faults.push('10.2.2 nothing is recorded');
    const [match, noneMatch] = [headers.get('If-Match'), headers.get('If-None-Match')];
    const holds = this.memory ? match === `"${this.memory.version}"` || match === '*' : noneMatch === '*';
    if (match || noneMatch ? !holds : this.options.conditional)
      return new Response('', { status: match || noneMatch ? 412 : 409 });
    this.memory = { text: body, version: (this.memory?.version ?? 0) + 1 };
    return new Response(null, { status: 204 });
  }

  #query({ searchParams }: URL): Response {
    if (this.options.readable === false) return new Response('', { status: 403 });
    const found = this.statements.filter(
      ({ verb, object, context }) =>
        verb.id === searchParams.get('verb') &&
        object.id === searchParams.get('activity') &&
        context.registration === searchParams.get('registration'),
    );
    return Response.json({ statements: found, more: '' });
  }

  #store(session: AuSession, body: string): Response {
    const batch = JSON.parse(body) as Statement[];
    const fresh = batch.filter((statement) => {
      const known = this.statements.find(({ id }) => id === statement.id);
      if (known && !isDeepStrictEqual(known, statement)) this.faults.push('a UUID for two statements');
      return !known;
    });
    // What an earlier session has left comes too late; the LMS has abandoned that session (9.3.6).
    if (session.over && fresh.length > 0) return new Response('', { status: 403 });
    for (const statement of fresh) {
      const { launchMode = 'Normal', masteryScore } = this.options;
      const faults = faultsOf(
        {
          sessionId: session.id,
          prepared: session.read.size === 2,
          session: session.statements,
          registration: this.statements,
          launchMode,
          masteryScore,
          template: this.template,
        },
        statement,
      );
      for (const fault of faults)
        this.faults.push(`${fault}: ${statement.verb.id.replace(/.*\//, '')} (${session.id})`);
      session.statements.push(statement);
      this.statements.push(statement);
    }
    return Response.json(batch.map(({ id }) => id));
  }
}

const stateOf = (url: URL): string => {
  const stateId = url.searchParams.get('stateId');
  return stateId ? ` ${stateId}` : '';
};
