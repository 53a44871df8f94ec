// Watches the requests of an xAPI or cmi5 lesson, and says what the LRS refused and what cmi5 asks for and wasn't done.
// Plain logic, no DOM.
import { type Fault, fault } from '../fault.ts';

/** A request that the lesson made. */
export interface LessonRequest {
  method: string;
  /** Absolute address. */
  url: string;
  /** What was sent, as far as it is text. */
  body: string;
}

/** Its answer; status 0 when there was none. */
export interface LessonAnswer {
  status: number;
  text: string;
}

/** A line for the log: what was said to the LRS. */
export interface Said {
  name: string;
  args: string[];
}

export interface StatementWatch {
  /**
   * A request sets out.
   * @returns undefined when it isn't for the LRS; what to show of it, and what is wrong with it already
   */
  sent(request: LessonRequest): { said: Said; faults: Fault[] } | undefined;
  /** @returns what is wrong with what came back */
  answered(request: LessonRequest, answer: LessonAnswer): Fault[];
  /** What is wrong with the visit as it stands now, should it end here. */
  end(): Fault[];
  /** Whether any statement was sent. */
  readonly hasSpoken: boolean;
}

export interface WatchedLaunch {
  standard: 'xapi' | 'cmi5';
  endpoint: string;
  /** The fetch URL of cmi5. */
  fetchUrl?: string | undefined;
  /** Whether this LRS takes statements of its own course only, so that refusals of permission are not the lesson's fault. */
  isGuest: boolean;
}

/** Begins to watch one opening. */
export function createStatementWatch({
  standard,
  endpoint,
  fetchUrl,
  isGuest,
}: WatchedLaunch): StatementWatch {
  const verbs = new Set<string>();
  const asked = new Set<string>();
  let fetches = 0;

  /** The resource below the endpoint and the document's id, whichever way the request spells its method. */
  function resourceOf({ url, method }: LessonRequest) {
    const { searchParams } = new URL(url);
    const name = url.slice(endpoint.length).replace(/^\/|[?#].*$/g, '');
    const document = searchParams.get('stateId') ?? searchParams.get('profileId') ?? '';
    return { name, document, method: searchParams.get('method') ?? method.toUpperCase() };
  }

  const isForLrs = ({ url }: LessonRequest): boolean => url.startsWith(endpoint.replace(/\/$/, ''));

  return {
    get hasSpoken() {
      return verbs.size > 0;
    },
    sent(request) {
      if (fetchUrl !== undefined && request.url === fetchUrl) {
        fetches += 1;
        const said = { name: 'fetch', args: [request.method] };
        const given = { call: `${request.method} fetch` };
        const faults = request.method.toUpperCase() === 'POST' ? [] : [fault('fetch-method', given)];
        if (fetches > 1) faults.push(fault('fetch-twice', given));
        return { said, faults };
      }
      if (!isForLrs(request)) return undefined;
      const { name, document, method } = resourceOf(request);
      const faults: Fault[] = [];
      const said = { name: `${method} ${name}`, args: document === '' ? [] : [document] };
      if (method === 'GET') asked.add(document);
      if (name !== 'statements' || method === 'GET') return { said, faults };
      const spoken = verbsIn(request.body);
      if (standard === 'cmi5' && spoken.includes('initialized')) {
        if (!asked.has('LMS.LaunchData')) faults.push(fault('launch-data-unread'));
        if (!asked.has('cmi5LearnerPreferences')) faults.push(fault('preferences-unread'));
      }
      // What can't be read (attachments, other forms) is a statement all the same.
      for (const verb of spoken.length > 0 ? spoken : ['']) verbs.add(verb);
      return { said: { ...said, args: spoken }, faults };
    },
    answered(request, { status, text }) {
      const isFetch = request.url === fetchUrl;
      if (!isFetch && !isForLrs(request)) return [];
      if (status >= 200 && status < 400) return [];
      const { name, document, method } = isFetch
        ? { name: 'fetch', document: '', method: request.method }
        : resourceOf(request);
      const spoken = name === 'statements' ? verbsIn(request.body).join(', ') : document;
      const given = {
        subject: spoken || name,
        call: `${method} ${name}`,
        error: status === 0 ? '' : String(status),
        expected: reasonIn(text),
      };
      if (status === 0) return [fault('request-failed', given)];
      if (method === 'GET' && status === 404) return [];
      if (name !== 'statements' || method === 'GET') return [fault('lrs-refused', given)];
      return [fault(isGuest && status === 403 ? 'statement-not-taken' : 'statement-refused', given)];
    },
    end() {
      if (standard === 'xapi') return verbs.size === 0 ? [fault('no-statement')] : [];
      if (!verbs.has('initialized')) return [fault('no-statement', { subject: 'initialized' })];
      return verbs.has('terminated') ? [] : [fault('no-terminated', { subject: 'terminated' })];
    },
  };
}

/** The last parts of the verbs of statements; nothing of a body that can't be read. */
function verbsIn(body: string): string[] {
  try {
    // Browsers that can't send all methods send a form (xAPI Communication 3.3).
    const json = body.startsWith('content=') ? (new URLSearchParams(body).get('content') ?? '') : body;
    const value: unknown = JSON.parse(json);
    return (Array.isArray(value) ? value : [value]).flatMap((statement) => {
      const id: unknown = statement?.verb?.id;
      return typeof id === 'string' ? [id.split('/').at(-1) ?? id] : [];
    });
  } catch {
    return [];
  }
}

/** The reason in an answer of an LRS: a message in JSON, or the text itself. */
function reasonIn(text: string): string {
  try {
    const value = JSON.parse(text) as { message?: unknown; error?: { message?: unknown } | string } | null;
    const reason = value?.message ?? (typeof value?.error === 'object' ? value.error.message : value?.error);
    return typeof reason === 'string' ? reason : text;
  } catch {
    return text;
  }
}
