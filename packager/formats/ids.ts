// The names of the package formats, apart from the registry so that a request can name one without knowing any.

/** As the command line, file names and the portal write them, in the order in which they are offered. */
export const formatIds = [
  'scorm12',
  'scorm2004-3rd',
  'scorm2004-4th',
  'cmi5',
  'xapi',
  'web',
  'common-cartridge',
  'common-cartridge-11',
] as const;

export type FormatId = (typeof formatIds)[number];
