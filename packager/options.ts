// What may be chosen when packages are built, in one schema for the command line and the portal's form.
import { z } from 'zod';
import { jenjangs } from '../src/blocks/jenjang/levels.ts';
import { languages } from '../src/i18n/say.ts';
import { type Brand, colourFault, readLogo } from './brand.ts';
import { type FormatId, formatIds } from './formats/ids.ts';

const isWebAddress = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

/** A line of text that people wrote. @param most characters */
const line = (most: number, empty: string) =>
  z.string().trim().min(1, empty).max(most, `paling panjang ${most} huruf`);

/** An address below which other addresses are made. */
const base = (example: string) =>
  z
    .string()
    .trim()
    .refine(
      (text) => isWebAddress(text) && !/[?#\s]/.test(text),
      `tulis alamat http(s) tanpa "?" dan "#", misalnya ${example}`,
    );

const colour = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, 'tulis kode warna: # lalu enam angka atau huruf a sampai f, misalnya #0b5d63');

const oneOf = <const T extends readonly [string, ...string[]]>(values: T, what: string) =>
  z.enum(values, {
    error: (issue) => `${what} '${String(issue.input)}' tidak dikenal; pilih ${values.join(', ')}`,
  });

/** Fields as people write them; an unknown one is refused by name. */
const fields = z.strictObject({
  format: oneOf(formatIds, 'format').optional(),
  session: z.coerce
    .string()
    .regex(/^[1-9]\d{0,3}$/, {
      error: (issue) => `'${String(issue.input)}' bukan nomor sesi; tulis angka mulai dari 1`,
    })
    .transform(Number)
    .optional(),
  language: oneOf(languages, 'bahasa').default('id'),
  jenjang: oneOf(jenjangs, 'jenjang').optional(),
  officeName: line(120, 'tulis nama kantor, atau hapus').optional(),
  /** The file's content. */
  officeLogo: z
    .instanceof(Buffer)
    .transform((data, context) => {
      const logo = readLogo(data);
      if ('fault' in logo) {
        context.issues.push({ code: 'custom', input: undefined, message: logo.fault });
        return z.NEVER;
      }
      return logo;
    })
    .optional(),
  accentColour: colour.optional(),
  bandColour: colour.optional(),
  baseIri: base('https://dinas.go.id/kursus')
    .transform((text) => text.replace(/\/+$/, ''))
    .optional(),
  lrsEndpoint: z
    .string()
    .trim()
    .refine(isWebAddress, 'tulis alamat LRS lengkap, misalnya https://lrs.dinas.go.id/xapi')
    .optional(),
  lrsKey: line(200, 'tulis kunci LRS').optional(),
  lrsSecret: line(200, 'tulis rahasia LRS').optional(),
  passMark: z.coerce
    .string()
    .regex(/^([1-9]\d?|100)$/, 'tulis nilai lulus sebagai bilangan bulat 1 sampai 100, misalnya 75')
    .transform(Number)
    .optional(),
  posttest: oneOf(['required', 'optional'], 'pasca-uji')
    .default('required')
    .transform((choice) => choice === 'required'),
  contact: line(200, 'tulis siapa yang bisa dihubungi, atau hapus').optional(),
  site: base('https://kursus.dinas.go.id/ai')
    .transform((text) => text.replace(/\/*$/, '/'))
    .optional(),
});

/** Names of the fields, for those who read them from a command line or a form. */
export type OptionName = keyof typeof fields.shape;

export const packOptionsSchema = fields
  .check(({ value, issues }) => {
    const lrs = ['lrsEndpoint', 'lrsKey', 'lrsSecret'] as const;
    const missing = lrs.filter((name) => value[name] === undefined);
    for (const name of missing.length < lrs.length ? missing : []) {
      issues.push({
        code: 'custom',
        input: value[name],
        path: [name],
        message: 'alamat, kunci, dan rahasia LRS diisi ketiganya atau tidak sama sekali',
      });
    }
    for (const [name, part] of [
      ['accentColour', 'accent'],
      ['bandColour', 'band'],
    ] as const) {
      const chosen = value[name];
      const fault = chosen === undefined ? undefined : colourFault(part, chosen);
      if (fault) issues.push({ code: 'custom', input: chosen, path: [name], message: fault });
    }
  })
  .transform(
    ({
      format,
      lrsEndpoint,
      lrsKey,
      lrsSecret,
      officeName,
      officeLogo,
      accentColour,
      bandColour,
      posttest,
      ...rest
    }) => ({
      ...rest,
      formats: format ? [format] : ([...formatIds] as FormatId[]),
      posttestRequired: posttest,
      brand: brandOf({
        name: officeName,
        logo: officeLogo,
        colours: accentColour || bandColour ? { accent: accentColour, band: bandColour } : undefined,
      }),
      lrs:
        lrsEndpoint !== undefined && lrsKey !== undefined && lrsSecret !== undefined
          ? { endpoint: lrsEndpoint, key: lrsKey, secret: lrsSecret }
          : undefined,
    }),
  );

const brandOf = (brand: Brand): Brand | undefined =>
  brand.name || brand.logo || brand.colours ? brand : undefined;

export type PackOptions = z.output<typeof packOptionsSchema>;
