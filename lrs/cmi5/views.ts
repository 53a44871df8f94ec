// What is shown of a registration: to the learner, and to whoever gave the link.
import type { LanguageMap } from '../statement/types.ts';
import type { LaunchMode, LaunchRegistration } from '../store/launch-port.ts';
import { lmsId } from './lms-statements.ts';
import { auProgress } from './progress.ts';
import { type Held, percentOf } from './registrations.ts';
import { modeOf } from './sessions.ts';
import { type AssignableUnit, ausOf, type CourseStructure, isSatisfied } from './structure.ts';

/** What a learner's page shows of an AU. */
export interface AuView {
  readonly id: string;
  readonly title: LanguageMap;
  readonly state: 'untouched' | 'started' | 'failed' | 'satisfied';
  /** 0–100. */
  readonly percent: number;
  /** Scaled, 0–1. */
  readonly score: number | undefined;
  readonly mode: LaunchMode;
}

/** What a learner's page shows. */
export interface LearnerView {
  readonly registration: string;
  readonly learner: string;
  readonly title: LanguageMap;
  readonly aus: readonly AuView[];
  /** Id of the first AU that isn't satisfied; the first of all when everything is. */
  readonly next: string;
  readonly percent: number;
  readonly satisfied: boolean;
  /** Until when the personal link opens. */
  readonly expiresAt: Date;
}

export type RegistrationState = 'unopened' | 'opened' | 'satisfied' | 'expired' | 'revoked';

/** A registration as whoever made it sees it; times are Dates. */
export interface RegistrationInfo {
  readonly registration: string;
  readonly name: string;
  readonly accountName: string;
  readonly note: string;
  readonly state: RegistrationState;
  readonly percent: number;
  readonly created: Date;
  readonly expiresAt: Date;
}

/** What the learner's page shows of a registration. */
export function viewOf(held: Held, structure: CourseStructure): LearnerView {
  const { registered, progress } = held;
  const all = ausOf(structure);
  const aus = all.map((au) => auView(held, au));
  const first = aus.find(({ state }) => state !== 'satisfied') ?? aus[0];
  return {
    registration: registered.registration,
    learner: registered.actor.name ?? '',
    title: structure.title,
    aus,
    next: first?.id ?? '',
    percent: percentOf(progress, structure),
    satisfied: progress.satisfied.has(lmsId(structure.id)),
    expiresAt: new Date(registered.expiresAt / 1000),
  };
}

function auView(held: Held, au: AssignableUnit): AuView {
  const unit = auProgress(held.progress, au.id);
  const isDone = isSatisfied(au.moveOn, unit);
  const isTouched = unit.completed || unit.passed || unit.progress > 0;
  return {
    id: au.id,
    title: au.title,
    state: isDone
      ? 'satisfied'
      : unit.failed && !unit.passed
        ? 'failed'
        : isTouched
          ? 'started'
          : 'untouched',
    percent: isDone ? 100 : unit.progress,
    score: unit.score,
    mode: modeOf(held, au),
  };
}

/** A registration as it is told. @param now microseconds since 1970 */
export function infoOf(row: LaunchRegistration, now: number): RegistrationInfo {
  return {
    registration: row.registration,
    name: row.actor.name ?? '',
    accountName: row.actor.account?.name ?? '',
    note: row.note,
    state: stateOf(row, now),
    percent: row.percent,
    created: new Date(row.created / 1000),
    expiresAt: new Date(row.expiresAt / 1000),
  };
}

function stateOf(row: LaunchRegistration, now: number): RegistrationState {
  if (row.revokedAt !== undefined) return 'revoked';
  if (row.satisfiedAt !== undefined) return 'satisfied';
  if (now >= row.expiresAt) return 'expired';
  return row.openedAt === undefined ? 'unopened' : 'opened';
}
