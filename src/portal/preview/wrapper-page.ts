// The page that stands between portal and lesson in the preview: it holds the SCORM API and the lesson's frame.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { projectRoot } from '../../paths.ts';

interface WrapperValues {
  language: string;
  title: string;
  noScript: string;
  styles: string;
  /** The SCORM API's script; xAPI packages need none. */
  api: string | undefined;
  /** Undefined for a page that only says its title. */
  script: string | undefined;
  /** What the script starts from, as JSON that is safe inside a script element. */
  setup: Handlebars.SafeString | undefined;
}

const file = join(projectRoot, 'src/portal/preview/wrapper.hbs');

export const wrapperTemplate: (values: WrapperValues) => string = Handlebars.create().compile<WrapperValues>(
  readFileSync(file, 'utf8'),
);
