// `demo-data`: fills an LRS with a simulated cohort, for anyone who wants to see a full report.
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { readOptions, sayCli } from '../commands/command.ts';
import { type Language, sayIn } from '../i18n/say.ts';
import { simulator } from '../i18n/simulator.ts';
import type { Course } from '../model/course.ts';
import { DeliveryError } from './delivery.ts';
import { simulateCohort } from './index.ts';
import type { Teacher } from './people.ts';
import { rosterCsv, signedUp } from './roster.ts';
import { openTruthFile } from './truth-file.ts';

export interface DemoDataDeps {
  language: Language;
  course: Course;
  /** Turns authored Markdown into plain text. */
  plain: (markdown: string) => string;
  /** Where the LRS of this installation listens, e.g. `http://localhost:3000/xapi`. */
  endpoint: string;
  /** Makes a key that may write statements; asked for when none is given. */
  createKey(): Promise<{ key: string; secret: string }>;
  /**
   * Puts everybody who has signed up on the roster of this installation.
   * @returns what the roster calls each of them
   */
  enrol(teachers: Iterable<Teacher>): Promise<(teacher: Teacher) => string>;
  fetch?: typeof fetch;
  /** Milliseconds since 1970. */
  now?: () => number;
}

/**
 * @returns the exit code: 0 sent, 1 not sent, 2 wrong arguments
 * @throws UsageError for an option that doesn't exist
 */
export async function demoDataCommand(
  args: readonly string[],
  print: (line: string) => void,
  deps: DemoDataDeps,
): Promise<number> {
  const say = sayIn(simulator, deps.language);
  const { values } = readOptions(args, options, sayCli(deps));
  if (values.help) {
    print(say('demo.help', { endpoint: deps.endpoint }));
    return 0;
  }
  const endpoint = (values.endpoint ?? deps.endpoint).replace(/\/+$/, '');
  const teachers = Number(values.teachers);
  const until = values.until === undefined ? (deps.now ?? Date.now)() : presentOf(values.until);
  const wrong =
    !/^\d{1,6}$/.test(values.teachers) || teachers < 1 || teachers > 100_000
      ? say('demo.number')
      : (values.key === undefined) !== (values.secret === undefined)
        ? say('demo.pair')
        : !URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol)
          ? say('demo.address')
          : Number.isNaN(until)
            ? say('demo.until')
            : undefined;
  if (wrong !== undefined) {
    print(wrong);
    return 2;
  }
  const { seed } = values;
  if (values.roster !== undefined) {
    await writeFile(values.roster, Readable.from(rosterCsv(signedUp(seed, teachers))));
    print(say('demo.roster', { teachers, file: values.roster }));
  }
  // Whoever needs a key is no neighbour: the roster there is not ours to change.
  const isElsewhere = values.key !== undefined;
  const { key, secret } =
    values.key !== undefined && values.secret !== undefined
      ? { key: values.key, secret: values.secret }
      : await deps.createKey();
  const refOf = isElsewhere ? undefined : await deps.enrol(signedUp(seed, teachers));
  if (refOf) print(say('demo.enrolled', { teachers }));

  print(say('demo.start', { teachers, endpoint }));
  const truth = values.truth === undefined ? undefined : await openTruthFile(values.truth);
  let said = 0;
  try {
    const { statements, flaws } = await simulateCohort({
      endpoint,
      key,
      secret,
      course: deps.course,
      plain: deps.plain,
      teachers,
      seed,
      until,
      ...(deps.fetch ? { fetch: deps.fetch } : {}),
      ...(refOf ? { refOf } : {}),
      ...(truth ? { onTeacher: truth.add } : {}),
      onProgress(sent) {
        if (sent.statements - said < Math.max(1000, 2 * teachers)) return;
        said = sent.statements;
        print(say('demo.progress', { ...sent, total: teachers }));
      },
    });
    if (truth && values.truth !== undefined) {
      await truth.close({ seed, teachers, until, statements, flaws });
      print(say('demo.truth', { file: values.truth }));
    }
    const report = `${new URL(endpoint).origin}/pelatih`;
    print(say('demo.done', { statements, teachers, report }));
    return 0;
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    print(
      error.status === 0
        ? say('demo.unreachable', { endpoint })
        : say('demo.refused', { status: error.status, message: error.message }),
    );
    return 1;
  } finally {
    await truth?.end();
  }
}

/** A date, whose day is over then, or a moment, in milliseconds since 1970; NaN for anything else. */
const presentOf = (text: string): number =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T23:59:59+07:00`) : Date.parse(text);

const options = {
  teachers: { type: 'string', default: '60' },
  seed: { type: 'string', default: 'kendali' },
  endpoint: { type: 'string' },
  key: { type: 'string' },
  secret: { type: 'string' },
  until: { type: 'string' },
  roster: { type: 'string' },
  truth: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;
