// `inspect`: says what is wrong with packages, ours or not, in sentences or as JSON.
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  explain,
  type Finding,
  type Inspection,
  inspectIsolated,
  inspectionJson,
  nameOfStandard,
  type Verdict,
} from '../../packager/inspect/index.ts';
import { inspect } from '../i18n/inspect.ts';
import { type Language, languages, sayIn } from '../i18n/say.ts';
import { type Command, readOptions, UsageError } from './command.ts';

/** Exit code by verdict; 2 is kept for wrong arguments. */
const exitCodes: Readonly<Record<Verdict, number>> = { good: 0, broken: 1, doubtful: 3, unsafe: 4 };

/** From harmless to worst; of several packages the worst decides. */
const weights: readonly Verdict[] = ['good', 'doubtful', 'broken', 'unsafe'];

export const inspectCommand: Command = async (args, { config, print, say }) => {
  const { values, positionals } = readOptions(
    args,
    { json: { type: 'boolean' }, language: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    say,
    true,
  );
  const language = languageOf(values.language, config.language);
  const tell = sayIn(inspect, language);
  if (values.help) {
    print(tell('inspect.help'));
    return 0;
  }
  if (positionals.length === 0) throw new UsageError(tell('inspect.noFile'));
  let worst: Verdict = 'good';
  const unread: string[] = [];
  for (const path of positionals) {
    const inspection = await readable(path);
    if (typeof inspection === 'string') {
      unread.push(tell(inspection, { path }));
      continue;
    }
    if (values.json) print(JSON.stringify(inspectionJson(inspection, basename(path), language)));
    else for (const line of linesOf(inspection, path, language)) print(line);
    if (weights.indexOf(inspection.verdict) > weights.indexOf(worst)) worst = inspection.verdict;
  }
  // The others are told all the same, so that one wrong name in a list costs nothing.
  if (unread.length > 0) throw new UsageError(unread.join('\n'));
  return exitCodes[worst];
};

/** An inspection, or why there is none. */
async function readable(path: string): Promise<Inspection | 'inspect.unreadable' | 'inspect.folder'> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'inspect.folder';
    // A pipe or a device has no end to read a directory from, and may never answer.
    return found.isFile() ? await inspectIsolated(path) : 'inspect.unreadable';
  } catch (error) {
    if (isSystemError(error)) return 'inspect.unreadable';
    throw error;
  }
}

function languageOf(given: string | undefined, byDefault: Language): Language {
  const language = given ?? byDefault;
  const known = languages.find((one) => one === language);
  if (!known) throw new UsageError(sayIn(inspect, byDefault)('inspect.noLanguage'));
  return known;
}

const isSystemError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'syscall' in error;

/** So many launchable parts are named. */
const namedParts = 12;

/** An inspection for people: the verdict, what the package is, and the findings by severity. */
function linesOf(inspection: Inspection, path: string, language: Language): string[] {
  const tell = sayIn(inspect, language);
  const { verdict, title, files, bytes, sha256, launchables, findings, standard } = inspection;
  const lines = [path, `  ${tell(`inspect.verdict.${verdict}`)}`];
  if (standard) {
    const kilobytes = new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(bytes / 1024);
    const values = { standard: nameOfStandard(inspection, language), title: title ?? '', files, kilobytes };
    lines.push(`  ${tell('inspect.package', values)}`);
  }
  if (launchables.length > 0) {
    const names = launchables.slice(0, namedParts).map(({ title: name, href }) => name || href);
    const titles = [...names, ...(launchables.length > namedParts ? ['…'] : [])].join('; ');
    lines.push(`  ${tell('inspect.launchables', { titles })}`);
  }
  if (sha256) lines.push(`  SHA-256 ${sha256}`);
  for (const severity of ['error', 'warning', 'note'] as const) {
    const these = findings.filter((finding) => finding.severity === severity);
    if (these.length === 0) continue;
    lines.push('', `  ${tell(`inspect.severity.${severity}`)}`);
    for (const finding of these) lines.push(...linesOfFinding(finding, language));
  }
  return [...lines, ''];
}

function linesOfFinding(finding: Finding, language: Language): string[] {
  const tell = sayIn(inspect, language);
  const { meaning, mend } = explain(finding, language);
  const { code, file, line } = finding;
  const place = file !== undefined && line !== undefined ? tell('inspect.place', { file, line }) : file;
  return [
    `  - ${meaning}`,
    `    ${tell('inspect.mend', { mend })}`,
    `    [${code}]${place === undefined ? '' : ` ${place}`}`,
  ];
}
