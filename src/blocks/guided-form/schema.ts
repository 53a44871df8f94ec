// What an author writes for a guided form: intro, tasks, and complete examples that the form's own coach is content with.
import { z } from 'zod';
import { jenjangs } from '../jenjang/levels.ts';
import { labFields } from '../lab-fields.ts';
import type { Finding } from './coach.ts';
import { type Form, fieldsOf, isFilled, type Value, type Values } from './form.ts';
import { readValues } from './kept.ts';

const valueSchema = z.union([
  z.string().min(1),
  z.array(z.string().min(1)).min(1),
  z.array(z.record(z.string(), z.string())).min(1),
]);

/** A list of points is authored as a list; the form holds it as lines. */
const asValue = (form: Form, id: string, value: z.output<typeof valueSchema>): Value =>
  fieldsOf(form).find((field) => field.id === id)?.type === 'points' && Array.isArray(value)
    ? value.join('\n')
    : value;

/** A date as readers of Bahasa Indonesia write it: "31 Januari 2027". */
const readableDate = (date: string): string =>
  new Date(`${date}T00:00:00Z`).toLocaleDateString('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

/** What the view shows of one value: keys of strings, and texts. */
function shown(form: Form, values: Values) {
  const { kind } = form;
  return form.steps.map((step) => ({
    label: `${kind}.step-${step.id}`,
    fields: step.fields
      .filter((field) => isFilled(field, values))
      .map((field) => {
        const value = values[field.id] ?? '';
        const key = `${kind}.${field.id}`;
        const head = { id: field.id, label: key };
        if (field.type === 'rows') {
          const rows = (Array.isArray(value) ? value : []).filter((row) => typeof row !== 'string');
          return {
            ...head,
            rows: rows.map((row) =>
              field.columns.map(({ id, type }) => {
                const text = row[id] ?? '';
                return type === 'date' && text ? { id, value: text, text: readableDate(text) } : { id, text };
              }),
            ),
          };
        }
        if ('options' in field) {
          const options = typeof value === 'string' ? [value] : value;
          return { ...head, options: options.map((id) => ({ id, label: `${key}-${String(id)}` })) };
        }
        const text = String(value);
        if (field.type === 'points') return { ...head, points: text.split('\n') };
        return field.type === 'date' ? { ...head, value: text, text: readableDate(text) } : { ...head, text };
      }),
  }));
}

const exampleOf = (form: Form) =>
  z
    .strictObject({
      jenjang: z.enum(jenjangs),
      title: z.string().min(1),
      values: z.record(z.string(), valueSchema),
    })
    .transform((example) => {
      const values: Values = Object.fromEntries(
        Object.entries(example.values).map(([id, value]) => [id, asValue(form, id, value)]),
      );
      return { ...example, values, steps: shown(form, values) };
    });

type Coach = (values: Values) => readonly Finding[];
/** For checks, the advice that needs no values. */
type PlainAdvice = Readonly<Record<string, readonly string[]>>;

/** What the view says of the form itself, so that it can be filled in on paper: keys of strings. */
const outlineOf = ({ kind, steps }: Form, coach: Coach, advice: PlainAdvice) => ({
  privacy: `${kind}.privacy`,
  steps: steps.map((step) => ({
    label: `${kind}.step-${step.id}`,
    fields: step.fields.map(({ id, bare }) => ({
      label: `${kind}.${id}`,
      ...(!bare && { help: `${kind}.${id}-help` }),
    })),
  })),
  checks: coach({}).map(({ id }) => ({
    label: `${kind}.check-${id}`,
    advice: (advice[id] ?? []).map((one) => `${kind}.look-${one}`),
  })),
});

/** The schema of the block that a form belongs to. */
export const schemaOf = <const Kind extends string>(
  kind: Kind,
  form: Form,
  coach: Coach,
  advice: PlainAdvice,
) =>
  z.strictObject({
    kind: z.literal(kind),
    ...labFields,
    /** Complete forms, one a level. */
    examples: z.array(exampleOf(form)).length(4),
    /** Made from the form; not written by authors. */
    outline: z.custom<ReturnType<typeof outlineOf>>().default(outlineOf(form, coach, advice)),
  });

type Examples = readonly { jenjang: string; title: string; values: Values }[];

/** Each level has one example; it fits the form, nothing obligatory is empty, and the coach has nothing to add. */
export function checkExamples(form: Form, examples: Examples, coach: Coach): string[] {
  const findings: string[] = [];
  const levels = new Set(examples.map((example) => example.jenjang));
  if (levels.size < examples.length)
    findings.push('dua contoh punya jenjang yang sama; beri satu untuk tiap jenjang');
  for (const { jenjang, values } of examples) {
    const read = readValues(form, values);
    for (const id of Object.keys(values)) {
      if (JSON.stringify(read[id]) !== JSON.stringify(values[id]))
        findings.push(
          `contoh ${jenjang}: isi '${id}' tidak cocok dengan formulir (nama, pilihan, urutan, atau panjangnya)`,
        );
    }
    for (const field of fieldsOf(form)) {
      if (!field.optional && !isFilled(field, values))
        findings.push(`contoh ${jenjang}: '${field.id}' belum diisi`);
    }
    for (const finding of coach(read)) {
      if (finding.state !== 'good')
        findings.push(`contoh ${jenjang}: periksa '${finding.id}' (${finding.advice ?? 'belum lengkap'})`);
    }
  }
  return findings;
}
