// Lab "Skala AI tugas": own assignments get a level of the AI Assessment Scale, held against the rules of each jenjang.
import { z } from 'zod';
import { jenjangs } from '../jenjang/levels.ts';
import { labFields } from '../lab-fields.ts';
import { type Assignment, aims, doors, empty, grades, places } from './assignment.ts';
import { isReady } from './review.ts';

const sentenceSchema = z.string().trim().min(1);

const voiceSchema = z.strictObject({
  levels: z.array(sentenceSchema).length(5),
  doors: z.strictObject({ guru: sentenceSchema, alat: sentenceSchema, cetak: sentenceSchema }),
  proofs: z.array(sentenceSchema).length(5),
  close: sentenceSchema,
});

const exampleSchema = z.strictObject({
  grade: z.number().int(),
  name: z.string().min(1).max(80),
  activity: z.string().min(1).max(300),
  shows: z.string().min(1).max(120),
  aim: z.enum(aims),
  level: z.number().int().min(1).max(5),
  /** Left out at level 1, where there is no AI. */
  door: z.enum(doors).optional(),
  place: z.enum(places),
});

const schoolSchema = z.strictObject({
  jenjang: z.enum(jenjangs),
  /** As readers call it: "SD". */
  name: z.string().min(1),
  /** Assignments to begin with; some need mending. */
  examples: z.array(exampleSchema).min(2),
  /** Sentences for its pupils. */
  voice: voiceSchema,
});

export const schema = z.strictObject({
  kind: z.literal('lab-ai-scale'),
  ...labFields,
  /** What each level means, the lowest first. */
  levels: z.array(sentenceSchema).length(5),
  schools: z.array(schoolSchema).length(4),
  /** One sentence for parents, by door. */
  parents: z.strictObject({
    tanpa: sentenceSchema,
    guru: sentenceSchema,
    alat: sentenceSchema,
    cetak: sentenceSchema,
  }),
});

/** The longest sentence, in words, that pupils of each level read at one go. */
const longest = { sd: 12, smp: 16, sma: 20, smk: 20 } as const;

const sentencesOf = (text: string): string[] => text.split(/[.!?:]\s+/);

/** Every school level has examples, one at least that is ready and one that is not, and sentences its pupils can read. */
export function check({ schools: authored, parents }: z.output<typeof schema>): string[] {
  const findings: string[] = [];
  for (const jenjang of jenjangs)
    if (!authored.some((school) => school.jenjang === jenjang))
      findings.push(`belum ada contoh dan kalimat untuk ${jenjang.toUpperCase()}`);
  for (const { jenjang, examples, voice } of authored) {
    const { levels, doors, proofs, close } = voice;
    levels.forEach((text, at) => {
      for (const slot of ['[tugas]', '[kemampuan]'])
        if (!text.includes(slot)) findings.push(`kalimat ${jenjang}, tingkat ${at + 1}: ${slot} belum ada`);
    });
    for (const text of [...levels, ...Object.values(doors), ...proofs, close])
      for (const sentence of sentencesOf(text))
        if (sentence.split(/\s+/).length > longest[jenjang])
          findings.push(`kalimat ${jenjang} lebih dari ${longest[jenjang]} kata: “${sentence}”`);
    const begun = examples.map((one): Assignment => ({ ...empty(jenjang), ...one, door: one.door ?? '' }));
    for (const { name, grade, level, door } of begun) {
      if (!grades[jenjang].includes(grade))
        findings.push(`contoh “${name}”: kelas ${grade} bukan kelas ${jenjang.toUpperCase()}`);
      if (level === 1 && door) findings.push(`contoh “${name}”: tingkat 1 tidak punya pintu`);
      if (level > 1 && !door) findings.push(`contoh “${name}”: pintunya belum ada`);
    }
    if (!begun.some(isReady)) findings.push(`contoh ${jenjang.toUpperCase()}: belum ada yang siap dipakai`);
    if (begun.every(isReady)) findings.push(`contoh ${jenjang.toUpperCase()}: belum ada yang perlu diubah`);
  }
  for (const [door, text] of Object.entries(parents))
    if (sentencesOf(text.trim()).length > 1 || !text.includes('[tugas]'))
      findings.push(`kalimat orang tua '${door}': tulis satu kalimat yang memuat [tugas]`);
  return findings;
}
