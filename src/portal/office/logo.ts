// Receives the wizard's form with its logo, in memory and under limits; a file that is too big is a fault of its field.
import type { RequestHandler } from 'express';
import multer, { type StorageEngine } from 'multer';
import { fieldNames } from './form.ts';

/** More than any logo may have, so that the packager can say by how much one is too big; what follows isn't kept. */
const mostBytes = 1024 * 1024;

/** Keeps the beginning of a file. Refusing the rest would lose the fields of the form that follow it. */
const beginning: StorageEngine = {
  _handleFile(_request, { stream }, done) {
    const chunks: Buffer[] = [];
    let size = 0;
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= mostBytes) chunks.push(chunk);
    });
    stream.on('error', done);
    stream.on('end', () => done(null, { buffer: Buffer.concat(chunks), size }));
  },
  _removeFile(_request, _file, done) {
    done(null);
  },
};

const receive = multer({
  storage: beginning,
  limits: {
    fileSize: 32 * 1024 * 1024,
    files: 1,
    fields: fieldNames.length + 4,
    fieldSize: 4096,
    fieldNameSize: 50,
    parts: fieldNames.length + 6,
    headerPairs: 20,
  },
}).single('officeLogo');

/** What is known of the logo once the form was read. */
export interface SentLogo {
  /** Content; undefined when no file was chosen, or one that is far too big. */
  data: Buffer | undefined;
  tooBig: boolean;
}

/** Reads the form: the text fields into the body, the logo for {@link logoOf}. */
export const receiveForm: RequestHandler = (request, response, next) => {
  void receive(request, response, (error: unknown) => {
    if (error) return next(error);
    const { size = 0, buffer } = request.file ?? {};
    const tooBig = size > mostBytes;
    response.locals.logo = { data: size > 0 && !tooBig ? buffer : undefined, tooBig } satisfies SentLogo;
    next();
  });
};

export const logoOf = (locals: Record<string, unknown>): SentLogo => locals.logo as SentLogo;
