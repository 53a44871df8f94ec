// What people wrote, made fit to be shown: statements may carry anything, and some characters steer instead of being read.
export { legible } from '../../tables/index.ts';

/** A title that will stand in double quotation marks: its own become single ones. */
export const quotable = (title: string): string =>
  title
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
