// `demo-data`: fills an LRS with a simulated cohort, for anyone who wants to see a full report.
import { writeFile } from 'node:fs/promises';
import { readOptions, sayCli } from '../commands/command.ts';
import { type Language, sayIn } from '../i18n/say.ts';
import { simulator } from '../i18n/simulator.ts';
import type { Course } from '../model/course.ts';
import { DeliveryError } from './delivery.ts';
import { simulateCohort } from './index.ts';

export interface DemoDataDeps {
  language: Language;
  course: Course;
  /** Turns authored Markdown into plain text. */
  plain: (markdown: string) => string;
  /** Where the LRS of this installation listens, e.g. `http://localhost:3000/xapi`. */
  endpoint: string;
  /** Makes a key that may write statements; asked for when none is given. */
  createKey(): Promise<{ key: string; secret: string }>;
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
  const wrong =
    !/^\d{1,6}$/.test(values.teachers) || teachers < 1 || teachers > 100_000
      ? say('demo.number')
      : (values.key === undefined) !== (values.secret === undefined)
        ? say('demo.pair')
        : !URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol)
          ? say('demo.address')
          : undefined;
  if (wrong !== undefined) {
    print(wrong);
    return 2;
  }
  const { key, secret } =
    values.key !== undefined && values.secret !== undefined
      ? { key: values.key, secret: values.secret }
      : await deps.createKey();

  print(say('demo.start', { teachers, endpoint }));
  let said = 0;
  try {
    const { statements, truth } = await simulateCohort({
      endpoint,
      key,
      secret,
      course: deps.course,
      plain: deps.plain,
      teachers,
      seed: values.seed,
      until: (deps.now ?? Date.now)(),
      ...(deps.fetch ? { fetch: deps.fetch } : {}),
      onProgress(sent) {
        if (sent.statements - said < 1000) return;
        said = sent.statements;
        print(say('demo.progress', { ...sent, total: teachers }));
      },
    });
    if (values.truth !== undefined) {
      await writeFile(values.truth, `${JSON.stringify(truth, null, 1)}\n`);
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
  }
}

const options = {
  teachers: { type: 'string', default: '60' },
  seed: { type: 'string', default: 'kendali' },
  endpoint: { type: 'string' },
  key: { type: 'string' },
  secret: { type: 'string' },
  truth: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;
