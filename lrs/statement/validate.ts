// Validation of a statement (Data 2.2 to 2.4): the first thing that is wrong is refused by its path.
import { invalid } from '../http/errors.ts';
import type { XapiVersion } from '../http/version.ts';
import { activityAt } from './activity.ts';
import { actorAt, agentAt, groupAt } from './actor.ts';
import {
  arrayAt,
  iriAt,
  type JsonObject,
  languageMapAt,
  objectAt,
  onlyKnown,
  stringAt,
  timestampAt,
  uuidAt,
} from './check.ts';
import { checkContext, checkResult, statementRefAt } from './context.ts';
import { type Statement, voidedVerb } from './types.ts';
import { isMediaType, isSha2 } from './values.ts';

const bodyProperties = ['actor', 'verb', 'object', 'result', 'context', 'timestamp', 'attachments'];
const statementProperties = new Set([...bodyProperties, 'id', 'stored', 'authority', 'version']);
const subStatementProperties = new Set([...bodyProperties, 'objectType']);
const verbProperties = new Set(['id', 'display']);
const versionPatterns: Readonly<Record<XapiVersion, RegExp>> = {
  '1.0.3': /^1\.0\.\d+(?:-[0-9A-Za-z-]+)?$/,
  '2.0.0': /^[12]\.0\.\d+(?:-[0-9A-Za-z-]+)?$/,
};
const attachmentProperties = new Set([
  'usageType',
  'display',
  'description',
  'contentType',
  'length',
  'sha2',
  'fileUrl',
]);

/**
 * Validates one statement as a client may send it.
 * @param path how messages call it: `statement`, or `statements[3]` in a batch
 * @param version the edition that the request speaks: 2.0 adds contextAgents and contextGroups
 * @returns the same value, typed
 * @throws XapiError 400 that names the property
 */
export function validateStatement(value: unknown, path: string, version: XapiVersion): Statement {
  const statement = objectAt(value, path);
  onlyKnown(statement, path, statementProperties);
  if (statement.id !== undefined) uuidAt(statement.id, `${path}.id`);
  checkBody(statement, path, version, false);
  if (statement.stored !== undefined) timestampAt(statement.stored, `${path}.stored`, version);
  if (statement.authority !== undefined) checkAuthority(statement.authority, `${path}.authority`);
  if (statement.version !== undefined) checkVersion(statement.version, `${path}.version`, version);
  return statement as unknown as Statement;
}

function checkBody(statement: JsonObject, path: string, version: XapiVersion, nested: boolean): void {
  for (const name of ['actor', 'verb', 'object']) {
    if (statement[name] === undefined) invalid(`${path}.${name}`, 'is required');
  }
  actorAt(statement.actor, `${path}.actor`);
  const verb = objectAt(statement.verb, `${path}.verb`);
  onlyKnown(verb, `${path}.verb`, verbProperties);
  iriAt(verb.id, `${path}.verb.id`);
  if (verb.display !== undefined) languageMapAt(verb.display, `${path}.verb.display`);
  const kind = checkObject(statement.object, `${path}.object`, version, nested);
  if (verb.id === voidedVerb && kind !== 'StatementRef') {
    invalid(`${path}.object.objectType`, 'must be "StatementRef" in a statement that voids another');
  }
  if (statement.result !== undefined) checkResult(statement.result, `${path}.result`, version);
  if (statement.context !== undefined)
    checkContext(statement.context, `${path}.context`, version, kind === 'Activity');
  if (statement.timestamp !== undefined) timestampAt(statement.timestamp, `${path}.timestamp`, version);
  if (statement.attachments !== undefined) {
    const attachments = arrayAt(statement.attachments, `${path}.attachments`);
    for (let i = 0; i < attachments.length; i += 1)
      checkAttachment(attachments[i], `${path}.attachments[${i}]`);
  }
}

/** Validates the object as its objectType asks and returns that type (2.4.4). */
function checkObject(value: unknown, path: string, version: XapiVersion, nested: boolean): string {
  const object = objectAt(value, path);
  switch (object.objectType) {
    case undefined:
    case 'Activity':
      activityAt(object, path);
      return 'Activity';
    case 'Agent':
      agentAt(object, path);
      return 'Agent';
    case 'Group':
      groupAt(object, path);
      return 'Group';
    case 'StatementRef':
      statementRefAt(object, path);
      return 'StatementRef';
    case 'SubStatement':
      if (nested) invalid(`${path}.objectType`, 'must not be "SubStatement" inside a SubStatement');
      onlyKnown(object, path, subStatementProperties);
      checkBody(object, path, version, true);
      return 'SubStatement';
    default:
      invalid(`${path}.objectType`, 'must be "Activity", "Agent", "Group", "StatementRef" or "SubStatement"');
  }
}

/** An Agent, or the pair of application and user that three-legged OAuth makes (2.4.9). */
function checkAuthority(value: unknown, path: string): void {
  const authority = actorAt(value, path);
  if (authority.objectType !== 'Group') return;
  if (authority.member?.length !== 2)
    invalid(`${path}.member`, 'must hold exactly two Agents in an authority');
  if (!authority.member.some(({ account }) => account !== undefined))
    invalid(`${path}.member`, 'must hold the application, identified by an account (OAuth consumer)');
  for (const name of ['mbox', 'mbox_sha1sum', 'openid', 'account'] as const) {
    if (authority[name] !== undefined)
      invalid(`${path}.${name}`, 'is not allowed in a Group that is an authority');
  }
}

/**
 * 1.0.3 takes what begins with "1.0." and nothing else (2.4.10), in the form of Semantic Versioning 1.0.0. 2.0 would
 * rather not refuse a version (4.2.4.2), so statements of the earlier edition pass there; those of editions that this
 * LRS doesn't speak don't.
 */
function checkVersion(value: unknown, path: string, version: XapiVersion): void {
  if (typeof value !== 'string' || !versionPatterns[version].test(value)) {
    invalid(
      path,
      version === '2.0.0' ? 'must be 2.0.x or 1.0.x, e.g. "2.0.0"' : 'must be 1.0.x, e.g. "1.0.0"',
    );
  }
}

function checkAttachment(value: unknown, path: string): void {
  const attachment = objectAt(value, path);
  onlyKnown(attachment, path, attachmentProperties);
  iriAt(attachment.usageType, `${path}.usageType`);
  languageMapAt(attachment.display, `${path}.display`);
  if (attachment.description !== undefined) languageMapAt(attachment.description, `${path}.description`);
  if (!isMediaType(stringAt(attachment.contentType, `${path}.contentType`))) {
    invalid(`${path}.contentType`, 'must be an Internet media type such as text/plain');
  }
  if (
    typeof attachment.length !== 'number' ||
    !Number.isInteger(attachment.length) ||
    attachment.length < 0
  ) {
    invalid(`${path}.length`, 'must be the number of octets, a whole number');
  }
  if (typeof attachment.sha2 !== 'string' || !isSha2(attachment.sha2)) {
    invalid(`${path}.sha2`, 'must be the hexadecimal SHA-256, SHA-384 or SHA-512 hash of the data');
  }
  if (attachment.fileUrl !== undefined) iriAt(attachment.fileUrl, `${path}.fileUrl`);
}
