// Receives one file of people on disk, under a limit, before anyone looks at it.
import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Request, RequestHandler } from 'express';
import multer from 'multer';
import { tableLimits } from '../../../roster/table/fault.ts';
import { legible } from '../../../tables/index.ts';
import { requireFormToken } from '../../access/csrf.ts';
import { PortalError } from '../../errors.ts';

export const uploadMegabytes = tableLimits.fileBytes / 1024 / 1024;

/**
 * The handlers that take one file in the field `berkas`, in order. Whatever is refused leaves no file.
 * @param prefix of the sentences about what is wrong: `<prefix>.none`, `.tooBig`, `.form`
 */
export function receiveTable(folder: string, prefix: string): RequestHandler[] {
  const upload = multer({
    // Browsers send names of files in the encoding of the page.
    defParamCharset: 'utf8',
    storage: multer.diskStorage({
      destination: folder,
      filename: (_request, _file, done) => done(null, randomBytes(16).toString('hex')),
    }),
    limits: {
      fileSize: tableLimits.fileBytes,
      files: 1,
      fields: 8,
      fieldSize: 4096,
      fieldNameSize: 50,
      parts: 9,
      headerPairs: 20,
    },
  }).single('berkas');

  const take: RequestHandler = (request, response, next) =>
    upload(request, response, (error: unknown) => {
      if (error === undefined) return next();
      const isTooBig = error instanceof multer.MulterError && error.code === 'LIMIT_FILE_SIZE';
      const isDisk = typeof error === 'object' && error !== null && 'syscall' in error;
      if (isDisk) return next(error);
      next(
        isTooBig
          ? new PortalError(413, `${prefix}.tooBig`, { values: { megabytes: uploadMegabytes } })
          : new PortalError(400, `${prefix}.form`),
      );
    });
  const checkForm: RequestHandler = async (request, response, next) => {
    try {
      requireFormToken(request, response, () => {});
      // A form without a chosen file sends an empty one without a name.
      if (!request.file || request.file.originalname === '') throw new PortalError(422, `${prefix}.none`);
    } catch (error) {
      await discardFile(request);
      throw error;
    }
    next();
  };
  return [take, checkForm];
}

/** Removes what was received. */
export async function discardFile(request: Pick<Request, 'file'>): Promise<void> {
  const path: string | undefined = request.file?.path;
  if (path !== undefined) await rm(path, { force: true });
}

/** How the file was called, without folders, as it may be shown. */
export const fileNameOf = (request: Pick<Request, 'file'>): string =>
  legible(request.file?.originalname.split(/[/\\]/).at(-1) ?? '').slice(0, 120) || 'daftar';
