// Sequencing of SCORM 2004 that no learner can ever satisfy (Sequencing and Navigation 3 and 4.6).
import type { Element } from '@xmldom/xmldom';
import { childrenOf } from '../../../xml.ts';
import type { Finding } from '../../finding.ts';
import { type Report, reportIn } from '../../report.ts';
import type { PackageView } from '../../view.ts';
import { lockedActivities } from './locks.ts';
import {
  type Activity,
  actionOf,
  conditionsOf,
  isTrue,
  partOf,
  rulesOf,
  sequencingTreeOf,
} from './sequencing-tree.ts';

export function* scormSequencing({ manifest }: PackageView): Generator<Finding> {
  const { activities, roots } = sequencingTreeOf(manifest.document);
  const report = reportIn(manifest.name);
  for (const activity of activities) {
    yield* checkControl(activity, report);
    yield* checkRollup(activity, report);
    yield* checkLimits(activity, report);
    yield* checkRules(activity, report);
  }
  for (const { activity, element, objective } of lockedActivities(activities))
    yield objective === undefined
      ? report('sequencing-locked', 'error', { name: activity.name }, element)
      : report('sequencing-waits', 'error', { name: activity.name, objective }, element);
  if (activities.length > roots.length + 1 && activities.some(({ parts }) => parts.length > 0))
    yield report('sequencing-moodle', 'note', {}, roots[0]?.element);
}

/** A cluster lets learners in by flow or by choice (SN 3.2). */
function* checkControl(activity: Activity, report: Report): Generator<Finding> {
  const { name, children } = activity;
  const control = partOf(activity, 'controlMode');
  if (!control || children.length === 0) return;
  const choice = isTrue(control, 'choice', true);
  const flow = isTrue(control, 'flow', false);
  const isHidden = (child: Activity) =>
    rulesOf(child, 'preConditionRule').some(
      (rule) => actionOf(rule) === 'hiddenFromChoice' && holdsAlways(rule),
    );
  if (!flow && (!choice || children.every(isHidden)))
    yield report('sequencing-no-way-in', 'error', { name }, control);
  if (choice && isTrue(control, 'forwardOnly', false))
    yield report('sequencing-forward', 'note', { name }, control);
}

/** Whether one of a rule's conditions, or its only one, is `always`. */
export function holdsAlways(rule: Element): boolean {
  const conditions = conditionsOf(rule);
  const isAlways = (condition: Element) =>
    condition.getAttribute('condition') === 'always' && condition.getAttribute('operator') !== 'not';
  const any = childrenOf(rule, 'ruleConditions')[0]?.getAttribute('conditionCombination') === 'any';
  return conditions.length > 0 && (any ? conditions.some(isAlways) : conditions.every(isAlways));
}

/** Rollup rules count children, and only those that contribute (SN 3.7 and 4.6.5). */
function* checkRollup(activity: Activity, report: Report): Generator<Finding> {
  const { name, children } = activity;
  const holder = partOf(activity, 'rollupRules');
  for (const rule of holder ? childrenOf(holder, 'rollupRule') : []) {
    const count = Number(rule.getAttribute('minimumCount') ?? '0');
    if (children.length === 0) yield report('rollup-childless', 'warning', { name }, rule);
    else if (rule.getAttribute('childActivitySet') === 'atLeastCount' && count > children.length)
      yield report('rollup-count', 'error', { name, count, children: children.length }, rule);
    else if (!children.some((child) => contributes(child, rollupActionOf(rule))))
      yield report('rollup-none', 'error', { name }, rule);
  }
}

const rollupActionOf = (rule: Element): string =>
  childrenOf(rule, 'rollupAction')[0]?.getAttribute('action')?.trim() ?? '';

/** Whether a child counts when its parent's status of this kind is worked out. */
function contributes(child: Activity, action: string): boolean {
  const attribute = /^(?:not)?satisfied$/i.test(action)
    ? 'rollupObjectiveSatisfied'
    : 'rollupProgressCompletion';
  return (
    isTrue(partOf(child, 'rollupRules'), attribute, true) &&
    isTrue(partOf(child, 'deliveryControls'), 'tracked', true)
  );
}

function* checkLimits(activity: Activity, report: Report): Generator<Finding> {
  const limits = partOf(activity, 'limitConditions');
  const attempts = limits?.getAttribute('attemptLimit')?.trim();
  if (attempts && Number(attempts) === 0)
    yield report('sequencing-no-attempt', 'error', { name: activity.name }, limits);
}

/** A retry that always applies never lets the learner go on; what is always skipped is only found by choosing it. */
function* checkRules(activity: Activity, report: Report): Generator<Finding> {
  const chosen = activity.parent && isTrue(partOf(activity.parent, 'controlMode'), 'choice', true);
  for (const rule of rulesOf(activity, 'preConditionRule'))
    if (chosen && actionOf(rule) === 'skip' && holdsAlways(rule))
      yield report('sequencing-skipped', 'warning', { name: activity.name }, rule);
  for (const rule of rulesOf(activity, 'postConditionRule'))
    if (/^retry(?:All)?$/.test(actionOf(rule)) && holdsAlways(rule))
      yield report('sequencing-endless', 'error', { name: activity.name }, rule);
}
