// The objectives of SCORM 2004 and what refers to them (Sequencing and Navigation 3.10; CAM 5.1.7).
import type { Element } from '@xmldom/xmldom';
import { childrenOf } from '../../../xml.ts';
import type { Finding } from '../../finding.ts';
import { type Report, reportIn } from '../../report.ts';
import type { PackageView } from '../../view.ts';
import {
  type Activity,
  adlObjectivesOf,
  conditionsOf,
  isTrue,
  objectivesOf,
  rulesOf,
  sequencingTreeOf,
} from './sequencing-tree.ts';

export function* scormObjectives({ manifest }: PackageView): Generator<Finding> {
  const { activities, collection } = sequencingTreeOf(manifest.document);
  const report = reportIn(manifest.name);
  let mapped: Element | undefined;
  for (const activity of activities) {
    const [sequencing] = childrenOf(activity.element, 'sequencing');
    const reference = sequencing?.getAttribute('IDRef');
    if (reference && !collection.has(reference))
      yield report('sequencing-reference-unknown', 'error', { name: activity.name, reference }, sequencing);
    const objectives = objectivesOf(activity);
    yield* checkIdentifiers(activity, objectives, report);
    yield* checkReferences(activity, objectives, report);
    yield* checkMaps(activity, objectives, report);
    mapped ??= objectives.flatMap((objective) => childrenOf(objective, 'mapInfo'))[0];
  }
  if (mapped) yield report('map-moodle', 'note', {}, mapped);
}

const idOf = (objective: Element): string => objective.getAttribute('objectiveID')?.trim() ?? '';

function* checkIdentifiers(
  { name }: Activity,
  objectives: readonly Element[],
  report: Report,
): Generator<Finding> {
  const seen = new Set<string>();
  for (const objective of objectives) {
    const id = idOf(objective);
    if (id === '') {
      // Only a primary objective that shares nothing may be nameless.
      if (objective.localName === 'primaryObjective' && childrenOf(objective, 'mapInfo').length > 0)
        yield report('objective-nameless', 'error', { name }, objective);
    } else if (seen.has(id)) yield report('objective-duplicate', 'error', { name, objective: id }, objective);
    seen.add(id);
    const [measure] = childrenOf(objective, 'minNormalizedMeasure');
    if (measure && !isTrue(objective, 'satisfiedByMeasure', false))
      yield report('measure-unused', 'note', { name, found: measure.textContent?.trim() ?? '' }, measure);
  }
}

/** Conditions and ADL's mappings name objectives of the same activity. */
function* checkReferences(
  activity: Activity,
  objectives: readonly Element[],
  report: Report,
): Generator<Finding> {
  const { name } = activity;
  const ids = new Set(objectives.map(idOf));
  const kinds = ['preConditionRule', 'exitConditionRule', 'postConditionRule'];
  const conditions = kinds.flatMap((kind) => rulesOf(activity, kind)).flatMap(conditionsOf);
  const references = [
    ...conditions.map((condition) => [condition, condition.getAttribute('referencedObjective')] as const),
    ...adlObjectivesOf(activity).map(
      (objective) => [objective, objective.getAttribute('objectiveID')] as const,
    ),
  ];
  for (const [element, reference] of references)
    if (reference && !ids.has(reference.trim()))
      yield report('objective-unknown', 'error', { name, objective: reference }, element);
}

/** One objective reads each thing from one place, and one place is written by one objective of an activity. */
function* checkMaps(activity: Activity, objectives: readonly Element[], report: Report): Generator<Finding> {
  const { name } = activity;
  for (const [read, write] of [
    ['readSatisfiedStatus', 'writeSatisfiedStatus'],
    ['readNormalizedMeasure', 'writeNormalizedMeasure'],
  ] as const) {
    const written = new Set<string>();
    for (const objective of objectives) {
      const maps = childrenOf(objective, 'mapInfo');
      if (maps.filter((map) => isTrue(map, read, true)).length > 1)
        yield report(
          'map-reads-twice',
          'warning',
          { name, objective: idOf(objective), attribute: read },
          objective,
        );
      for (const map of maps.filter((one) => isTrue(one, write, false))) {
        const target = map.getAttribute('targetObjectiveID') ?? '';
        if (written.has(target))
          yield report('map-writes-twice', 'warning', { name, objective: target, attribute: write }, map);
        written.add(target);
      }
    }
  }
}
