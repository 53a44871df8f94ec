// Every kind of request that the fuzz sends, each as often as it is worth.
import fc from 'fast-check';
import { type FuzzRequest, serialise } from '../support/message.ts';
import { damaged, statementBody } from './bodies.ts';
import { form } from './forms.ts';
import { contentType, headers, type Known } from './headers.ts';
import { multipart } from './multipart.ts';
import { chunkedPost, oddity } from './oddities.ts';
import { documentTarget, eventsTarget, target } from './queries.ts';
import { oddJsonText, oddValue, sharedId } from './values.ts';

const json = fc.constant('application/json');

function postStatements(known: Known): fc.Arbitrary<FuzzRequest> {
  return fc.tuple(headers(known), contentType(json), statementBody).map(([own, type, body]) => ({
    kind: 'statements',
    method: 'POST',
    odd: false,
    listsIds: true,
    bytes: serialise({ method: 'POST', target: '/xapi/statements', headers: [...own, ...type], body }),
  }));
}

function putStatement(known: Known): fc.Arbitrary<FuzzRequest> {
  const id = fc.oneof(fc.uuid(), sharedId);
  return fc
    .tuple(headers(known), contentType(json), id, statementBody)
    .map(([own, type, statementId, body]) => {
      // Mostly the statement has no id of its own, so that it isn't another one than the parameter's.
      const anonymous = Buffer.from(body.toString('utf8').replace(/"id":"[0-9a-f-]{36}",/, ''));
      return {
        kind: 'statements',
        method: 'PUT',
        odd: false,
        statementId,
        bytes: serialise({
          method: 'PUT',
          target: `/xapi/statements?statementId=${statementId}`,
          headers: [...own, ...type],
          body: statementId.endsWith('0') ? body : anonymous,
        }),
      };
    });
}

function postMultipart(known: Known): fc.Arbitrary<FuzzRequest> {
  return fc.tuple(headers(known), multipart).chain(([own, { contentType: usual, body }]) =>
    contentType(fc.constant(usual)).map((type) => ({
      kind: 'multipart',
      method: 'POST',
      odd: false,
      listsIds: true,
      bytes: serialise({ method: 'POST', target: '/xapi/statements', headers: [...own, ...type], body }),
    })),
  );
}

function documents(known: Known): fc.Arbitrary<FuzzRequest> {
  const object = fc.dictionary(fc.string(), oddValue, { maxKeys: 3 }).map((value) => JSON.stringify(value));
  const content = fc.oneof(
    { arbitrary: object.map((text) => Buffer.from(text)), weight: 4 },
    { arbitrary: oddJsonText.map((text) => Buffer.from(text)), weight: 2 },
    { arbitrary: damaged(object.map((text) => Buffer.from(text))), weight: 1 },
    { arbitrary: fc.uint8Array().map((bytes) => Buffer.from(bytes)), weight: 1 },
  );
  return fc
    .record({
      method: fc.constantFrom('PUT', 'PUT', 'POST', 'POST', 'GET', 'DELETE'),
      where: fc.oneof({ arbitrary: documentTarget, weight: 5 }, { arbitrary: target(known), weight: 1 }),
      own: headers(known),
      type: contentType(fc.constantFrom('application/json', 'application/json', 'text/plain')),
      content,
    })
    .map(({ method, where, own, type, content: body }) => {
      const hasBody = method === 'PUT' || method === 'POST';
      const parts = { method, target: where, headers: hasBody ? [...own, ...type] : own };
      return {
        kind: 'documents',
        method,
        odd: false,
        bytes: serialise(hasBody ? { ...parts, body } : parts),
      };
    });
}

function queries(known: Known): fc.Arbitrary<FuzzRequest> {
  const method = fc.oneof(
    { arbitrary: fc.constantFrom('GET', 'GET', 'GET', 'HEAD'), weight: 5 },
    {
      arbitrary: fc.constantFrom(
        'DELETE',
        'OPTIONS',
        'PATCH',
        'TRACE',
        'POST',
        'PUT',
        'PROPFIND',
        'M-SEARCH',
      ),
      weight: 1,
    },
  );
  return fc.tuple(method, target(known), headers(known)).map(([verb, where, own]) => ({
    kind: 'queries',
    method: verb,
    odd: false,
    bytes: serialise({ method: verb, target: where, headers: own }),
  }));
}

/** Listeners that hang up after the first event: their answers have no end, so each has a connection of its own. */
function events(known: Known): fc.Arbitrary<FuzzRequest> {
  return fc.tuple(eventsTarget, headers(known)).map(([where, own]) => ({
    kind: 'events',
    method: 'GET',
    odd: true,
    bytes: serialise({ method: 'GET', target: where, headers: own }),
  }));
}

/** Any request of the campaign. */
export function anyRequest(known: Known): fc.Arbitrary<FuzzRequest> {
  return fc.oneof(
    { arbitrary: postStatements(known), weight: 26 },
    { arbitrary: putStatement(known), weight: 8 },
    { arbitrary: postMultipart(known), weight: 10 },
    { arbitrary: chunkedPost(known), weight: 2 },
    { arbitrary: documents(known), weight: 16 },
    { arbitrary: queries(known), weight: 20 },
    { arbitrary: form(known), weight: 10 },
    { arbitrary: oddity(known), weight: 8 },
    { arbitrary: events(known), weight: 1 },
  );
}
