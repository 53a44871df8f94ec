// Playing a checked package in the isolated preview, and the faults that came out there.
import type { Request } from 'express';
import type { Inspection } from '../../../packager/inspect/index.ts';
import { previewFaults } from '../../i18n/preview-faults.ts';
import { type Language, sayIn } from '../../i18n/say.ts';
import { originOf } from '../origins.ts';
import { playable, UnusablePackage } from '../packages.ts';
import type { Attempts } from '../preview/attempts.ts';
import type { Content, Contents } from '../preview/contents.ts';
import { readParts } from '../preview/parts.ts';
import type { Runs, RunTimeFault } from '../preview/runs.ts';
import type { Report, Reports } from './reports.ts';

export interface PlayParts {
  contents: Contents;
  attempts: Attempts;
  runs: Runs;
  reports: Reports;
}

/** A fault with its sentences; title of the part when the package has several. */
export interface ToldFault extends RunTimeFault {
  meaning: string;
  mend: string;
  partTitle: string | undefined;
}

export interface Played {
  /** Whether a preview can be begun or, when not, why; `begun` when there is one. */
  state: 'possible' | 'begun' | 'notApart' | 'standard' | 'unplayable' | 'gone' | 'unsafe';
  reason: string | undefined;
  /** How often parts of it were opened. */
  openings: number;
  faults: readonly ToldFault[];
}

/** Whether there is any sense in keeping a package to play it. */
export const canPlay = ({ verdict, standard }: Inspection): boolean =>
  verdict !== 'unsafe' && (playable as readonly (string | undefined)[]).includes(standard);

/** The preview of a report, while its attempt and its files are there. */
function previewOf({ contents, attempts }: PlayParts, { attemptId }: Report): Content | undefined {
  const attempt = attemptId === undefined ? undefined : attempts.find(attemptId);
  return attempt && contents.find(attempt.contentId);
}

/** @param isApart whether the preview may play uploads at all, for this browser */
export async function playedOf(
  parts: PlayParts,
  report: Report,
  isApart: boolean,
  language: Language,
): Promise<Played> {
  const content = previewOf(parts, report);
  const state = stateOf(parts, report, isApart, content !== undefined);
  const none: Played = { state, reason: report.unplayable, openings: 0, faults: [] };
  if (!content || report.attemptId === undefined) return none;
  const say = sayIn(previewFaults, language);
  const manifest = await readParts(content);
  const several = manifest.parts.length > 1;
  return {
    ...none,
    openings: parts.runs.openingsOf(report.attemptId),
    faults: parts.runs.faultsOf(report.attemptId).map((fault) => ({
      ...fault,
      meaning: say(`preview.fault.${fault.code}`),
      mend: say(`preview.fault.${fault.code}.mend`),
      partTitle: several ? manifest.parts[fault.part]?.title : undefined,
    })),
  };
}

function stateOf(parts: PlayParts, report: Report, isApart: boolean, isBegun: boolean): Played['state'] {
  if (report.inspection.verdict === 'unsafe') return 'unsafe';
  if (!canPlay(report.inspection)) return 'standard';
  if (!isApart) return 'notApart';
  if (isBegun) return 'begun';
  if (report.unplayable !== undefined) return 'unplayable';
  return parts.reports.zipOf(report) === undefined ? 'gone' : 'possible';
}

/**
 * Begins the preview of a report, or finds the one that was begun.
 * @param words the learner's name, and the sentence for a standard that the preview can't play
 * @returns the attempt's id; undefined when the package can't be played, which is noted in the report, or the report was
 * removed meanwhile
 */
export async function beginPlay(
  parts: PlayParts,
  report: Report,
  request: Request,
  visitor: string,
  words: { studentName: string; wrongStandard: string },
): Promise<string | undefined> {
  if (previewOf(parts, report)) return report.attemptId;
  const zipPath = parts.reports.zipOf(report);
  if (zipPath === undefined) return undefined;
  try {
    const content = await parts.contents.ofUpload(zipPath, words.wrongStandard);
    const { id } = parts.attempts.create(
      {
        contentId: content.id,
        studentName: words.studentName,
        folded: false,
        portalOrigin: originOf(request),
      },
      visitor,
    );
    if (parts.reports.began(report.id, id)) return id;
    // Whoever removes a report wants nothing of the upload to stay.
    parts.contents.remove(content.id);
    return undefined;
  } catch (error) {
    if (isMissing(error, zipPath)) return undefined;
    if (!(error instanceof UnusablePackage)) throw error;
    parts.reports.couldNotBegin(report.id, error.message);
    return undefined;
  }
}

/** Whether the file has gone since somebody looked for it. */
function isMissing(error: unknown, file: string): boolean {
  const { code, path } = (error ?? {}) as NodeJS.ErrnoException;
  return code === 'ENOENT' && path === file;
}
