// `kendali pack`: reads the arguments, builds what was asked for, and says what came out of it.
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { packager } from '../src/i18n/packager.ts';
import { sayIn } from '../src/i18n/say.ts';
import { CourseError } from '../src/model/check.ts';
import { type CheckedCourse, loadCourse } from './course.ts';
import { BuildError } from './errors.ts';
import { formatIds } from './formats/index.ts';
import { type PackageRequest, writePackage } from './index.ts';
import { type PackOptions, packOptionsSchema } from './options.ts';

/** Exit codes of the command. */
export const exitCodes = { done: 0, failed: 1, misused: 2 } as const;

/** Flag by option; the schema says what may stand in it. */
const flags = {
  format: 'format',
  session: 'session',
  out: 'out',
  language: 'language',
  lrsEndpoint: 'lrs-endpoint',
  lrsKey: 'lrs-key',
  lrsSecret: 'lrs-secret',
  contact: 'contact',
  baseIri: 'base-iri',
} as const satisfies Record<keyof typeof packOptionsSchema.in.shape, string>;

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
function readArguments(argv: readonly string[]): PackOptions | 'help' | string[] {
  const say = sayIn(packager, 'id');
  // Not strict, because parseArgs would stop at the first fault and describe it in English.
  const { tokens } = parseArgs({
    args: [...argv],
    options: {
      ...Object.fromEntries(Object.values(flags).map((flag) => [flag, { type: 'string' } as const])),
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: Record<string, string> = {};
  const faults: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      faults.push(say('packager.unexpected', { argument: token.value }));
      continue;
    }
    if (token.name === 'help') return 'help';
    const option = Object.entries(flags).find(([, flag]) => flag === token.name)?.[0];
    if (!option) faults.push(say('packager.unknownFlag', { flag: token.rawName }));
    else if (token.value === undefined) faults.push(say('packager.emptyFlag', { flag: token.rawName }));
    else given[option] = token.value;
  }
  if (faults.length > 0) return faults;
  const options = packOptionsSchema.safeParse(given);
  if (options.success) return options.data;
  return options.error.issues.map(({ path, message }) => {
    const flag = flags[path[0] as keyof typeof flags] ?? String(path[0]);
    return `--${flag}: ${message}`;
  });
}

async function packAll(
  options: PackOptions,
  { course, published }: CheckedCourse,
  print: (line: string) => void,
  sources: PackageRequest['sources'],
): Promise<number> {
  const say = sayIn(packager, 'id');
  const sessions = course.sessions.filter(
    (session) => options.session === undefined || session.number === options.session,
  );
  if (sessions.length === 0) {
    const numbers = course.sessions.map((session) => session.number).join(', ');
    print(`--session: ${say('packager.noSession', { number: options.session ?? '', numbers })}`);
    return exitCodes.misused;
  }
  const { language, lrs, contact, baseIri } = options;
  for (const session of sessions) {
    for (const format of options.formats) {
      print(say('packager.start', { number: session.number, title: session.title, format }));
      const request = { course, published, session, format, language, lrs, contact, baseIri, sources };
      const made = await writePackage(request, options.out, (line) => print(`  ${line}`));
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
