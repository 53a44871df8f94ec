// The report as plain text, for a vendor by WhatsApp or e-mail.
import { shown } from '../../../packager/inspect/error.ts';
import { nameOfStandard } from '../../../packager/inspect/index.ts';
import type { Language } from '../../i18n/say.ts';
import { formatsOf, type Views } from '../views.ts';
import { countOf, type Group, groupsOf, severities, type Told } from './groups.ts';
import { outcomeOf, outcomeWords } from './outcome.ts';
import type { Played, ToldFault } from './play.ts';
import type { Report } from './reports.ts';

type Say = Views['say'];

/** So many findings of one kind are written out. */
const ofOneKind = 5;

/** The whole report, findings and run-time faults, in lines. Nothing in it is escaped. */
export function textOf(report: Report, played: Played, say: Say, language: Language): string {
  const { inspection, fileName, createdAt } = report;
  const formats = formatsOf(language);
  const { standard, title, files, bytes, sha256, findings } = inspection;
  const facts: [key: string, value: string | undefined][] = [
    ['fact.file', fileName],
    ['text.result', outcomeWords(outcomeOf(report, played), say)],
    ['fact.standard', standard && nameOfStandard(inspection, language)],
    ['fact.title', title && shown(title)],
    ['fact.contents', standard && say('periksa.fact.contents.value', { files, size: formats.bytes(bytes) })],
    ['fact.sha256', sha256],
    ['fact.time', `${formats.dateTime(createdAt)} (Kendali)`],
  ];
  const lines = [say('periksa.text.heading')];
  for (const [key, value] of facts) if (value) lines.push(`${say(`periksa.${key}`)}: ${value}`);
  for (const severity of severities) {
    const groups = groupsOf(findings, severity, language);
    if (groups.length === 0) continue;
    lines.push('', `${say(`inspect.severity.${severity}`).toUpperCase()} (${countOf(groups)})`);
    for (const [index, group] of groups.entries()) lines.push(...linesOfGroup(group, index + 1, say));
  }
  if (played.faults.length > 0) {
    lines.push('', `${say('periksa.text.runTime').toUpperCase()} (${played.faults.length})`);
    for (const [index, fault] of played.faults.entries()) lines.push(...linesOfFault(fault, index + 1, say));
  }
  return `${lines.join('\n')}\n`;
}

function linesOfGroup({ first, others, untold }: Group, number: number, say: Say): string[] {
  const all = [first, ...others];
  const left = all.length + untold - ofOneKind;
  const lines = all.slice(0, ofOneKind).map((told, index) => {
    const place = placeOf(told, say);
    const where = place === undefined ? '' : ` [${place}]`;
    return `${index === 0 ? `${number}.` : '  '} ${told.meaning}${where}`;
  });
  if (left > 0) lines.push(`   ${say('periksa.text.more', { count: left })}`);
  return [
    ...lines,
    `   ${say('periksa.finding.mend')} ${first.mend}`,
    `   ${say('periksa.finding.code')} ${first.code}`,
  ];
}

/** Where a finding is, as people say it. */
export function placeOf({ file, line }: Pick<Told, 'file' | 'line'>, say: Say): string | undefined {
  return file !== undefined && line !== undefined ? say('inspect.place', { file, line }) : file;
}

function linesOfFault(fault: ToldFault, number: number, say: Say): string[] {
  const lines = [
    `${number}. ${say(`preview.fault.severity.${fault.severity}`)}: ${fault.meaning}`,
    `   ${say('periksa.finding.mend')} ${fault.mend}`,
  ];
  if (fault.partTitle) lines.push(`   ${say('periksa.play.part', { title: fault.partTitle })}`);
  for (const name of ['subject', 'call', 'expected', 'error'] as const)
    if (fault[name] !== '') lines.push(`   ${say(`preview.fault.${name}`)}: ${fault[name]}`);
  return lines;
}
