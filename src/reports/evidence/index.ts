// Who took part: the rule, the counting, and the default window.
export { type ArrivalLimits, arrivalLimits, arrivalMoments } from './arrival.ts';
export { countEvidence, decisions, type EvidenceCount, type EvidenceFigures } from './count.ts';
export {
  type CountingRule,
  hasPattern,
  longestWindow,
  mostItems,
  mostMinutes,
  type Pattern,
  patternLimits,
  patterns,
  usualItems,
  usualMinutes,
} from './rule.ts';
export { busiestDay, type EvidenceData } from './window.ts';
