// Receives one uploaded zip on disk, under limits, before anyone looks at it.
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import multer from 'multer';

export const uploadLimits = { megabytes: 100 };

/** Parses the form with the file field `paket`; the fields are checked by the handlers that follow. */
export function receiveUpload(folder: string): RequestHandler {
  return multer({
    // Browsers send names of files in the encoding of the page.
    defParamCharset: 'utf8',
    storage: multer.diskStorage({
      destination: (_request, _file, done) => {
        mkdirSync(folder, { recursive: true });
        done(null, folder);
      },
      filename: (_request, _file, done) => done(null, `${randomBytes(16).toString('hex')}.zip`),
    }),
    limits: {
      fileSize: uploadLimits.megabytes * 1024 * 1024,
      files: 1,
      fields: 8,
      fieldSize: 4096,
      fieldNameSize: 50,
      parts: 9,
      headerPairs: 20,
    },
  }).single('paket');
}

/** Whatever goes wrong after an upload was received: the file doesn't stay. */
export const discardUpload: ErrorRequestHandler = async (error, request, _response, next) => {
  // Multer takes the path away when it has removed the file itself.
  const path: string | undefined = request.file?.path;
  if (path !== undefined) await rm(path, { force: true });
  next(error);
};
