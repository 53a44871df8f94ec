// Configuration by environment, in one schema. A wrong value stops the start with a sentence that says what to write.
import { resolve } from 'node:path';
import { z } from 'zod';
import { languages } from './i18n/say.ts';
import { projectRoot } from './paths.ts';

const portNumber = z
  .string()
  .refine(
    (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535,
    'tulis nomor port 0 sampai 65535, misalnya 3000',
  )
  .transform(Number);

const address = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol),
    'tulis alamat lengkap, misalnya https://kendali.dinas.go.id',
  )
  .transform((text) => text.replace(/\/+$/, ''))
  .optional();

const configSchema = z.object({
  /** Port of the portal and the LRS; 0 lets the system choose. */
  KENDALI_PORT: portNumber.default(3000),
  /** Port of the preview, which has an origin of its own; by default the one after the portal's. */
  KENDALI_PREVIEW_PORT: portNumber.optional(),
  /** Network interface to listen on; this machine alone unless told otherwise, `0.0.0.0` for the whole network. */
  KENDALI_HOST: z
    .string()
    .min(
      1,
      'tulis alamat antarmuka jaringan, misalnya 127.0.0.1 (komputer ini saja) atau 0.0.0.0 (seluruh jaringan)',
    )
    .default('127.0.0.1'),
  KENDALI_DATA_DIR: z.string().min(1, 'tulis nama folder, misalnya ./data').default('./data'),
  /** The portal's address as teachers' browsers reach it; packages built by the portal report to its LRS. */
  KENDALI_PUBLIC_URL: address,
  /** The preview's address as browsers reach it, when a proxy stands before it. */
  KENDALI_PREVIEW_URL: address,
  /** Most megabytes (MiB) that a request to the LRS may bring, attachments included. */
  KENDALI_MAX_UPLOAD_MB: z
    .string()
    .refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 10_240,
      'tulis bilangan bulat 1 sampai 10240, misalnya 64',
    )
    .transform(Number)
    .default(64),
  KENDALI_LANG: z.enum(languages, { error: 'tulis id atau en' }).default('id'),
});

export interface Config {
  port: number;
  previewPort: number;
  host: string;
  /** Absolute path of the folder with the databases and uploads. */
  dataDir: string;
  publicUrl: string | undefined;
  previewUrl: string | undefined;
  /** Most bytes in a request to the LRS, attachments included. */
  maxUploadBytes: number;
  language: (typeof languages)[number];
}

/** A configuration that can't be used; the message has one line for each wrong variable. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * Reads the configuration.
 * @throws ConfigError naming each wrong variable, its value and what to write instead
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const parsed = configSchema.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `  • ${name}="${environment[name] ?? ''}": ${issue.message}`;
    });
    throw new ConfigError(`Pengaturan belum benar:\n${lines.join('\n')}`);
  }
  const values = parsed.data;
  const port = values.KENDALI_PORT;
  const previewPort = values.KENDALI_PREVIEW_PORT ?? nextPort(port);
  if (port !== 0 && port === previewPort) {
    throw new ConfigError(
      `Pengaturan belum benar:\n  • KENDALI_PREVIEW_PORT="${previewPort}": harus berbeda dari KENDALI_PORT, misalnya ${nextPort(port)}`,
    );
  }
  return {
    port,
    previewPort,
    host: values.KENDALI_HOST,
    dataDir: resolve(projectRoot, values.KENDALI_DATA_DIR),
    publicUrl: values.KENDALI_PUBLIC_URL,
    previewUrl: values.KENDALI_PREVIEW_URL,
    maxUploadBytes: values.KENDALI_MAX_UPLOAD_MB * 1024 * 1024,
    language: values.KENDALI_LANG,
  };
}

/** The port beside this one; 0, which lets the system choose, stays 0. */
const nextPort = (port: number): number => (port === 0 ? 0 : port < 65_535 ? port + 1 : port - 1);

const thisMachine = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'];

/**
 * Address by which a browser on this machine reaches a server of ours.
 * @param loopback the name for this machine where the server listens there, too
 */
export function localAddress(
  config: Pick<Config, 'host'>,
  port: number,
  loopback: 'localhost' | '127.0.0.1' = 'localhost',
): string {
  const name = thisMachine.includes(config.host) ? loopback : config.host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
