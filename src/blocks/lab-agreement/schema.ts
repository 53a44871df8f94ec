// Lab "Penyusun kesepakatan AI kelas": clauses in words for each jenjang become a one-page class agreement.
import { z } from 'zod';
import { jenjangs } from '../jenjang/levels.ts';
import { labFields } from '../lab-fields.ts';
import { groupOf, limits, sections } from './agreement.ts';
import { longestSentence, readClause } from './reading.ts';
import { bearable } from './review.ts';

const clauseSchema = z.strictObject({
  section: z.enum(sections),
  text: z.string().trim().min(1).max(limits.text),
  /** Stands in the agreement that the teacher begins with. */
  start: z.boolean().default(false),
});

export const schema = z.strictObject({
  kind: z.literal('lab-agreement'),
  ...labFields,
  schools: z
    .array(
      z.strictObject({
        jenjang: z.enum(jenjangs),
        /** As readers call it: "SD". */
        name: z.string().min(1),
        clauses: z.array(clauseSchema).min(sections.length).max(limits.clauses),
      }),
    )
    .length(4),
});

/** Every level has clauses for every section, one of them to begin with, and the lab's own rules find nothing in them. */
export function check({ schools: authored }: z.output<typeof schema>): string[] {
  const findings: string[] = [];
  for (const jenjang of jenjangs)
    if (!authored.some((school) => school.jenjang === jenjang))
      findings.push(`belum ada butir untuk ${jenjang.toUpperCase()}`);
  for (const { jenjang, name, clauses } of authored) {
    for (const section of sections)
      if (!clauses.some((clause) => clause.section === section && clause.start))
        findings.push(`${name}: belum ada butir awal tentang '${section}'`);
    const { clauses: most, words } = bearable[jenjang];
    if (clauses.filter(({ section, start }) => start && groupOf(section) === 'kami').length > most)
      findings.push(`${name}: butir awalnya lebih dari ${most}`);
    clauses.forEach((clause, at) => {
      const { text } = clause;
      if (clauses.findIndex((other) => other.text === text) < at)
        findings.push(`${name}: butir “${text}” ada dua kali`);
      if (longestSentence(text) > words)
        findings.push(`${name}: kalimat lebih dari ${words} kata: “${text}”`);
      for (const finding of readClause(clause))
        findings.push(`${name}: pemeriksanya sendiri menemukan '${finding}' di “${text}”`);
    });
  }
  return findings;
}
