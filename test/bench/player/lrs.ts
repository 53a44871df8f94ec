// An LRS and cmi5 LMS that says yes to everything: enough of them for a lesson to be launched, and fast.

export interface XapiAnswer {
  readonly status: number;
  /** JSON. */
  readonly body?: string;
  readonly etag?: string;
}

/** @returns what answers a request below `/lrs/`; it keeps documents by their address */
export function openLrs(): (method: string, url: URL, body: string) => XapiAnswer {
  const documents = new Map<string, string>();
  return (method, url, body) => {
    if (url.pathname.endsWith('/fetch')) return ok({ 'auth-token': 'a2VuZGFsaQ' });
    if (url.pathname.endsWith('/statements')) return statements(method, body);
    if (url.searchParams.get('stateId') === 'LMS.LaunchData') return ok(launchData);
    const place = url.pathname + url.search;
    if (method === 'PUT' || method === 'POST') {
      documents.set(place, body);
      return { status: 204 };
    }
    const found = documents.get(place);
    return found === undefined ? { status: 404 } : { status: 200, body: found, etag: '"1"' };
  };
}

const ok = (value: unknown): XapiAnswer => ({ status: 200, body: JSON.stringify(value) });

function statements(method: string, body: string): XapiAnswer {
  if (method === 'GET') return ok({ statements: [], more: '' });
  const sent = JSON.parse(body) as { id: string } | { id: string }[];
  return ok([sent].flat().map(({ id }) => id));
}

/** What a cmi5 LMS keeps for a launch (cmi5 10.2). */
const launchData = {
  contextTemplate: {
    contextActivities: { grouping: [{ id: 'https://lms.example/course' }] },
    extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 'bench' },
  },
  launchMode: 'Normal',
  moveOn: 'CompletedAndPassed',
  masteryScore: 0.75,
};
