// What every answer of an LRS must be, whatever the request was.
import type { FuzzRequest } from '../support/message.ts';
import type { Answer } from '../support/wire.ts';

/** What is wrong with an answer (Communication 3.2, 3.3): a sentence, or undefined. */
export function faultOf(answer: Answer, sent: FuzzRequest): string | undefined {
  const { status, headers, body } = answer;
  if (!headers.has('x-experience-api-version')) {
    // Node also refuses a head that is too large, however well-formed.
    const isForeign = status === 431 || (sent.odd && isNotTheLrs(answer));
    return isForeign ? undefined : `${status} has no X-Experience-API-Version`;
  }
  if (status >= 500) return `answered with ${status}: ${body.toString('utf8', 0, 300)}`;
  if (sent.method === 'OPTIONS' && status === 204) return undefined;
  if (sent.method === 'HEAD') return body.length === 0 ? undefined : 'an answer to HEAD has a body';
  // A form may mean HEAD: then its answer has no body either.
  if (sent.kind === 'form' && body.length === 0) return undefined;
  return status < 400 ? faultOfSuccess(answer) : faultOfRefusal(answer, sent);
}

/**
 * True for answers to what the LRS never sees: what isn't HTTP, or expects what nobody fulfils, is refused by Node, and
 * another path by Express.
 */
function isNotTheLrs({ status, headers }: Answer): boolean {
  const byNode = status === 417 || (status < 500 && headers.get('connection') === 'close');
  return byNode || status === 404;
}

function faultOfSuccess({ status, headers, body }: Answer): string | undefined {
  if (!isJson(headers) || parse(body) !== undefined) return undefined;
  return `${status} is said to be JSON, and isn't`;
}

function faultOfRefusal({ status, headers, body }: Answer, sent: FuzzRequest): string | undefined {
  if (!isJson(headers)) {
    // Another form only for those who prefer it.
    const isText = /^text\/(?:plain|html)/.test(headers.get('content-type') ?? '') && body.length > 10;
    const isAsked = /^accept:/im.test(sent.bytes.toString('latin1'));
    return isText && isAsked ? undefined : `${status} doesn't say in JSON what is wrong`;
  }
  const { error, property } = (parse(body) ?? {}) as { error?: unknown; property?: unknown };
  if (typeof error !== 'string' || error.length < 10) return `${status} doesn't say what is wrong`;
  // Only guessing secrets is held up; nothing in the campaign is an overload.
  const isGuess = property === 'Authorization' && headers.has('retry-after');
  return status === 429 && !isGuess ? 'answered with 429' : undefined;
}

const isJson = (headers: Answer['headers']): boolean =>
  /^application\/json\s*(?:;|$)/i.test(headers.get('content-type') ?? '');

/** The value, or undefined when the bytes aren't JSON. */
function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
