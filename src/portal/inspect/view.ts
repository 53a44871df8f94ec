// What the report's page shows: the verdict, what the package is, findings in groups, and what playing it brought out.
import { shown } from '../../../packager/inspect/error.ts';
import { nameOfStandard } from '../../../packager/inspect/index.ts';
import type { Language } from '../../i18n/say.ts';
import type { Views } from '../views.ts';
import { countOf, groupsOf, severities } from './groups.ts';
import { outcomeOf, outcomeWords } from './outcome.ts';
import type { Played } from './play.ts';
import type { Report } from './reports.ts';
import { textOf } from './text.ts';

/** So many launchable parts are shown at once, and behind a fold. */
const launchablesAtOnce = 8;
const mostLaunchables = 200;
/** So many kinds of findings of a severity are shown at once; the rest is folded. */
const kindsAtOnce = 8;

/** Signs of verdicts and severities, so that colour is never all there is. */
const signs = {
  good: '✓',
  doubtful: '!',
  broken: '✕',
  unsafe: '⊘',
  site: 'i',
  noPackage: '✕',
  faulty: '!',
  error: '✕',
  warning: '!',
  note: 'i',
} as const;

/** @param played what is known of the preview that was begun with it, and whether one can be begun */
export function reportView(report: Report, played: Played, say: Views['say'], language: Language) {
  const { inspection, fileName } = report;
  const { standard, edition, title, findings, launchables } = inspection;
  const outcome = outcomeOf(report, played);
  const isSite = outcome === 'site';
  const sections = (isSite ? [] : severities).map((severity) => {
    const groups = groupsOf(findings, severity, language);
    return {
      severity,
      sign: signs[severity],
      count: countOf(groups),
      groups: groups.slice(0, kindsAtOnce),
      folded: groups.slice(kindsAtOnce),
      after: kindsAtOnce + 1,
    };
  });
  const found = sections.filter(({ count }) => count > 0);
  const counted = found.map(({ severity, count }) => say(`periksa.count.${severity}`, { count })).join(', ');
  // "Nothing wrong was found" is for packages of which that is all there is to say.
  const none = outcome === 'site' || outcome === 'faulty' ? undefined : say('periksa.count.none');
  const countedWords = counted === '' ? none : say('periksa.count', { counted });
  const parts = launchables.map((one) => ({ title: shown(one.title), href: shown(one.href) }));
  const name = nameOfStandard(inspection, language);
  return {
    id: report.id,
    fileName,
    outcome,
    isSite,
    words: outcomeWords(outcome, say),
    sign: signs[outcome],
    createdAt: report.createdAt,
    attemptId: report.attemptId,
    ours: report.ours,
    counted: countedWords,
    sections: found,
    standard: standard && name,
    edition: edition === undefined || name.includes(edition) ? undefined : shown(edition),
    packageTitle: title && shown(title),
    files: inspection.files,
    bytes: inspection.bytes,
    sha256: inspection.sha256,
    isCartridge: standard === 'common-cartridge',
    launchables: parts.slice(0, launchablesAtOnce),
    foldedLaunchables: parts.slice(launchablesAtOnce, mostLaunchables),
    launchablesLeft: Math.max(0, parts.length - mostLaunchables),
    played,
    text: textOf(report, played, say, language),
  };
}
