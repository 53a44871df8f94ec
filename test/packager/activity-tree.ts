// Reads the organization of a SCORM 2004 manifest into the settings that scorm-again's sequencing engine takes.
import type { Element } from '@xmldom/xmldom';
import { childrenOf, childText } from '../../packager/xml.ts';
import { allIn } from './read-manifest.ts';

/** The activity tree of a manifest, every rule and objective as it is written there. */
export function activityTreeOf(manifest: Element): object {
  const [organization] = allIn(manifest, 'organization');
  if (!organization) throw new Error('No organization');
  return activity(organization);
}

function activity(element: Element): object {
  const [sequencing] = childrenOf(element, 'sequencing');
  const inside = (name: string) => (sequencing ? childrenOf(sequencing, name) : []);
  const objectives = inside('objectives')
    .flatMap((list) => childrenOf(list))
    .map(objective);
  const rules = inside('sequencingRules').flatMap((list) => childrenOf(list, 'preConditionRule'));
  const rollup = inside('rollupRules').flatMap((list) => childrenOf(list, 'rollupRule'));
  return {
    id: element.getAttribute('identifier'),
    title: childText(element, 'title'),
    children: childrenOf(element, 'item').map(activity),
    ...named('sequencingControls', inside('controlMode')),
    ...named('deliveryControls', inside('deliveryControls')),
    ...named('completionThreshold', childrenOf(element, 'completionThreshold')),
    primaryObjective: objectives.find(({ isPrimary }) => isPrimary),
    objectives: objectives.filter(({ isPrimary }) => !isPrimary),
    sequencingRules: { preConditionRules: rules.map((rule) => conditional(rule, 'rule')) },
    ...(rollup.length > 0
      ? {
          rollupRules: {
            rules: rollup.map((rule) => ({
              consideration: rule.getAttribute('childActivitySet'),
              ...conditional(rule, 'rollup'),
            })),
          },
        }
      : {}),
  };
}

const named = (name: string, [element]: readonly Element[]) => (element ? { [name]: values(element) } : {});

const objective = (element: Element) => ({
  ...values(element),
  isPrimary: element.localName === 'primaryObjective',
  mapInfo: childrenOf(element, 'mapInfo').map(values),
});

function conditional(rule: Element, prefix: 'rule' | 'rollup') {
  const [conditions] = childrenOf(rule, `${prefix}Conditions`);
  const [action] = childrenOf(rule, `${prefix}Action`);
  return {
    action: action?.getAttribute('action'),
    ...(conditions ? values(conditions) : {}),
    conditions: conditions ? childrenOf(conditions, `${prefix}Condition`).map(values) : [],
  };
}

/** Attributes by name: what looks like a truth value or a number is one. */
const values = (element: Element): Record<string, string | number | boolean> =>
  Object.fromEntries(
    Array.from(element.attributes, ({ name, value }) => [
      name,
      /^(true|false)$/.test(value) ? value === 'true' : /^\d+(\.\d+)?$/.test(value) ? Number(value) : value,
    ]),
  );
