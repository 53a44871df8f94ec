// What may be chosen when packages are built, in one schema for the command line and the portal's form.
import { z } from 'zod';
import { languages } from '../src/i18n/say.ts';
import { type FormatId, formatIds } from './formats/index.ts';

const webAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** Fields as people write them; an unknown one is refused by name. */
export const packOptionsSchema = z
  .strictObject({
    format: z
      .enum(formatIds, {
        error: (issue) => `format '${issue.input}' tidak dikenal; pilih ${formatIds.join(' atau ')}`,
      })
      .optional(),
    session: z.coerce
      .string()
      .regex(/^[1-9]\d{0,3}$/, {
        error: (issue) => `'${issue.input}' bukan nomor sesi; tulis angka mulai dari 1`,
      })
      .transform(Number)
      .optional(),
    out: z.string().min(1, 'tulis nama folder, misalnya dist').default('dist'),
    language: z
      .enum(languages, {
        error: (issue) => `bahasa '${issue.input}' belum ada; pilih ${languages.join(' atau ')}`,
      })
      .default('id'),
    lrsEndpoint: z
      .string()
      .refine(webAddress, 'tulis alamat LRS lengkap, misalnya https://lrs.dinas.go.id/xapi')
      .optional(),
    lrsKey: z.string().min(1, 'tulis kunci LRS').optional(),
    lrsSecret: z.string().min(1, 'tulis rahasia LRS').optional(),
    contact: z
      .string()
      .trim()
      .min(1, 'tulis siapa yang bisa dihubungi, atau hapus')
      .max(200, 'paling panjang 200 huruf')
      .optional(),
    baseIri: z
      .string()
      .refine(
        (text) => webAddress(text) && !/[?#\s]/.test(text),
        'tulis alamat http(s) tanpa "?" dan "#", misalnya https://dinas.go.id/kursus',
      )
      .transform((text) => text.replace(/\/+$/, ''))
      .optional(),
  })
  .check(({ value, issues }) => {
    const missing = (['lrsEndpoint', 'lrsKey', 'lrsSecret'] as const).filter(
      (name) => value[name] === undefined,
    );
    for (const name of missing.length < 3 ? missing : []) {
      issues.push({
        code: 'custom',
        input: value[name],
        path: [name],
        message: 'alamat, kunci, dan rahasia LRS diisi ketiganya atau tidak sama sekali',
      });
    }
  })
  .transform(({ format, lrsEndpoint, lrsKey, lrsSecret, ...rest }) => ({
    ...rest,
    formats: format ? [format] : ([...formatIds] as FormatId[]),
    lrs:
      lrsEndpoint !== undefined && lrsKey !== undefined && lrsSecret !== undefined
        ? { endpoint: lrsEndpoint, key: lrsKey, secret: lrsSecret }
        : undefined,
  }));

export type PackOptions = z.output<typeof packOptionsSchema>;
