// `kendali pack`: reads the arguments, builds what was asked for, and says what came out of it.
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { packager } from '../src/i18n/packager.ts';
import { sayIn } from '../src/i18n/say.ts';
import { CourseError } from '../src/model/check.ts';
import { noteChecksum } from './checksums.ts';
import { type CheckedCourse, loadCourse } from './course.ts';
import { BuildError } from './errors.ts';
import { formatIds } from './formats/ids.ts';
import { type PackageRequest, writePackage } from './index.ts';
import { type OptionName, type PackOptions, packOptionsSchema } from './options.ts';
import { shapesOf } from './shapes.ts';

/** Exit codes of the command. */
export const exitCodes = { done: 0, failed: 1, misused: 2 } as const;

/** Flag by option; the schema says what may stand in it. */
const flags = {
  format: 'format',
  session: 'session',
  language: 'language',
  jenjang: 'jenjang',
  officeName: 'office-name',
  officeLogo: 'office-logo',
  accentColour: 'accent-colour',
  bandColour: 'band-colour',
  lrsEndpoint: 'lrs-endpoint',
  lrsKey: 'lrs-key',
  lrsSecret: 'lrs-secret',
  passMark: 'pass-mark',
  posttest: 'posttest',
  contact: 'contact',
  baseIri: 'base-iri',
  site: 'site',
} as const satisfies Record<OptionName, string>;

const outFlag = 'out';
const defaultFolder = 'dist';

/** What was asked for, and where it goes. */
interface Asked {
  options: PackOptions;
  out: string;
}

/**
 * Runs `pack`.
 * @param argv what stands behind the command's name
 * @param print called with each line for the reader
 * @param load where the course comes from
 * @returns 0 done, 1 the course is broken or the build failed, 2 wrong arguments
 */
export async function packCommand(
  argv: readonly string[],
  print: (line: string) => void,
  { load = loadCourse, sources }: { load?: () => CheckedCourse; sources?: PackageRequest['sources'] } = {},
): Promise<number> {
  const say = sayIn(packager, 'id');
  const parsed = readArguments(argv);
  if (parsed === 'help') {
    print(say('packager.help', { formats: formatIds.join(', ') }));
    return exitCodes.done;
  }
  if (Array.isArray(parsed)) {
    for (const line of parsed) print(line);
    print(say('packager.seeHelp'));
    return exitCodes.misused;
  }
  try {
    return await packAll(parsed, load(), print, sources);
  } catch (error) {
    if (!(error instanceof CourseError || error instanceof BuildError || isSystemError(error))) throw error;
    print(isSystemError(error) ? say('packager.cannotWrite', { reason: error.message }) : error.message);
    return exitCodes.failed;
  }
}

/** Options, the wish for help, or one line for each thing that is wrong. */
function readArguments(argv: readonly string[]): Asked | 'help' | string[] {
  const say = sayIn(packager, 'id');
  // Not strict, because parseArgs would stop at the first fault and describe it in English.
  const { tokens } = parseArgs({
    args: [...argv],
    options: {
      ...Object.fromEntries(
        [...Object.values(flags), outFlag].map((flag) => [flag, { type: 'string' } as const]),
      ),
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Record<string, string | Buffer> = {};
  let out = defaultFolder;
  const faults: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      faults.push(say('packager.unexpected', { argument: token.value }));
      continue;
    }
    if (token.name === 'help') return 'help';
    const option = Object.entries(flags).find(([, flag]) => flag === token.name)?.[0];
    if (!option && token.name !== outFlag) faults.push(say('packager.unknownFlag', { flag: token.rawName }));
    else if (token.value === undefined) faults.push(say('packager.emptyFlag', { flag: token.rawName }));
    else if (option) given[option] = token.value;
    else out = token.value;
  }
  if (out === '') faults.push(`--${outFlag}: ${say('packager.noFolder')}`);
  const { officeLogo } = given;
  if (typeof officeLogo === 'string') {
    const logo = readFile(officeLogo);
    if (logo) given.officeLogo = logo;
    else faults.push(`--${flags.officeLogo}: ${say('packager.noFile', { path: officeLogo })}`);
  }
  if (faults.length > 0) return faults;
  const options = packOptionsSchema.safeParse(given);
  if (options.success) return { options: options.data, out };
  return options.error.issues.map(({ path, message }) => {
    const flag = flags[path[0] as keyof typeof flags] ?? String(path[0]);
    return `--${flag}: ${message}`;
  });
}

/** A file's content; undefined when it can't be read. */
function readFile(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

async function packAll(
  { options, out }: Asked,
  { course, published }: CheckedCourse,
  print: (line: string) => void,
  sources: PackageRequest['sources'],
): Promise<number> {
  const say = sayIn(packager, 'id');
  const { session: number, formats, ...choices } = options;
  const shapes = shapesOf(course, number);
  if (shapes.length === 0) {
    const numbers = course.sessions.map((session) => session.number).join(', ');
    print(`--session: ${say('packager.noSession', { number: number ?? '', numbers })}`);
    return exitCodes.misused;
  }
  for (const sessions of shapes) {
    for (const format of formats) {
      const [first] = sessions;
      print(
        sessions.length === 1 && first
          ? say('packager.start', { number: first.number, title: first.title, format })
          : say('packager.startCourse', { count: sessions.length, format }),
      );
      const request = { ...choices, course, published, sessions, format, sources };
      const made = await writePackage(request, out, (line) => print(`  ${line}`));
      noteChecksum(out, made.fileName, made.sha256);
      const kilobytes = new Intl.NumberFormat('id', { maximumFractionDigits: 1 }).format(made.bytes / 1024);
      print(`  ${say('packager.done', { path: relative(process.cwd(), made.path), kilobytes })}`);
      print(`  SHA-256 ${made.sha256}`);
    }
  }
  return exitCodes.done;
}

/** A failure of the disk or the folder, as Node reports it. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  typeof error === 'object' && error !== null && 'syscall' in error;
