// Activities and their definitions (Data 2.4.4.1), interaction activities included.
import { invalid } from '../http/errors.ts';
import {
  arrayAt,
  extensionsAt,
  iriAt,
  type JsonObject,
  languageMapAt,
  objectAt,
  onlyKnown,
  stringAt,
} from './check.ts';
import { type Activity, componentLists } from './types.ts';

const activityProperties = new Set(['objectType', 'id', 'definition']);
const componentProperties = new Set(['id', 'description']);
const definitionProperties = new Set([
  'name',
  'description',
  'type',
  'moreInfo',
  'extensions',
  'interactionType',
  'correctResponsesPattern',
  ...componentLists,
]);

/** Which component lists each interaction type may carry (2.4.4.1, table of component lists). */
const supportedLists: Readonly<Record<string, readonly string[]>> = {
  'true-false': [],
  choice: ['choices'],
  'fill-in': [],
  'long-fill-in': [],
  matching: ['source', 'target'],
  performance: ['steps'],
  sequencing: ['choices'],
  likert: ['scale'],
  numeric: [],
  other: [],
};

/** Validates an Activity; objectType may be left out. */
export function activityAt(value: unknown, path: string): Activity {
  const activity = objectAt(value, path);
  if (activity.objectType !== undefined && activity.objectType !== 'Activity') {
    invalid(`${path}.objectType`, 'must be "Activity"');
  }
  onlyKnown(activity, path, activityProperties);
  iriAt(activity.id, `${path}.id`);
  if (activity.definition !== undefined)
    checkDefinition(objectAt(activity.definition, `${path}.definition`), `${path}.definition`);
  return activity as unknown as Activity;
}

function checkDefinition(definition: JsonObject, path: string): void {
  onlyKnown(definition, path, definitionProperties);
  if (definition.name !== undefined) languageMapAt(definition.name, `${path}.name`);
  if (definition.description !== undefined) languageMapAt(definition.description, `${path}.description`);
  if (definition.type !== undefined) iriAt(definition.type, `${path}.type`);
  if (definition.moreInfo !== undefined) iriAt(definition.moreInfo, `${path}.moreInfo`);
  if (definition.extensions !== undefined) extensionsAt(definition.extensions, `${path}.extensions`);
  checkInteraction(definition, path);
}

function checkInteraction(definition: JsonObject, path: string): void {
  const lists = componentLists.filter((name) => definition[name] !== undefined);
  const type = definition.interactionType;
  if (type === undefined) {
    const stray = definition.correctResponsesPattern === undefined ? lists[0] : 'correctResponsesPattern';
    if (stray !== undefined) invalid(`${path}.interactionType`, `is required because ${stray} is present`);
    return;
  }
  const supported =
    typeof type === 'string' && Object.hasOwn(supportedLists, type) ? supportedLists[type] : undefined;
  if (supported === undefined) {
    invalid(`${path}.interactionType`, `must be one of ${Object.keys(supportedLists).join(', ')}`);
  }
  if (definition.correctResponsesPattern !== undefined) {
    const patterns = arrayAt(definition.correctResponsesPattern, `${path}.correctResponsesPattern`);
    for (let i = 0; i < patterns.length; i += 1)
      stringAt(patterns[i], `${path}.correctResponsesPattern[${i}]`);
  }
  for (const name of lists) {
    if (!supported.includes(name))
      invalid(`${path}.${name}`, `is not allowed with interactionType "${String(type)}"`);
    checkComponents(arrayAt(definition[name], `${path}.${name}`), `${path}.${name}`);
  }
}

function checkComponents(components: unknown[], path: string): void {
  const seen = new Set<string>();
  for (let i = 0; i < components.length; i += 1) {
    const at = `${path}[${i}]`;
    const component = objectAt(components[i], at);
    onlyKnown(component, at, componentProperties);
    const id = stringAt(component.id, `${at}.id`);
    if (seen.has(id)) invalid(`${at}.id`, `must be distinct within the list; "${id}" occurs twice`);
    seen.add(id);
    if (component.description !== undefined) languageMapAt(component.description, `${at}.description`);
  }
}
