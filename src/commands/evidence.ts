// `evidence verify`: recomputes an export of evidence from its files alone and prints what agrees.
import { resolve } from 'node:path';
import { loadCourse } from '../../packager/course.ts';
import { plain } from '../../packager/render/markdown.ts';
import { openExport, UnreadableExport } from '../evidence/files.ts';
import { type Check, MalformedExport, type Verification, verifyExport } from '../evidence/verify.ts';
import { evidenceCli } from '../i18n/evidence-cli.ts';
import { sayIn } from '../i18n/say.ts';
import { mapCourse } from '../reports/course-map.ts';
import { type Command, CommandFailure, readOptions, UsageError } from './command.ts';

type Tell = ReturnType<typeof sayIn<keyof (typeof evidenceCli)['id']>>;

export const evidenceCommand: Command = async (args, { config, print, say }) => {
  const tell = sayIn(evidenceCli, config.language);
  const { values, positionals } = readOptions(
    args,
    {
      kunci: { type: 'string' },
      key: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    say,
    true,
  );
  const [action, path, extra] = positionals;
  if (values.help || action === undefined) {
    print(tell('evidence.help'));
    return values.help ? 0 : 2;
  }
  if (action !== 'verify') throw new UsageError(say('cli.option.extra', { word: action }));
  if (path === undefined) throw new UsageError(tell('evidence.noPath'));
  if (extra !== undefined) throw new UsageError(say('cli.option.extra', { word: extra }));
  const expected = (values.kunci ?? values.key)?.trim();
  const verification = await verify(resolve(path), expected, tell);
  if (values.json) print(JSON.stringify(verification));
  else for (const line of linesOf(verification, expected !== undefined, tell)) print(line);
  return verification.agrees ? 0 : 1;
};

/** @throws CommandFailure in a sentence */
async function verify(path: string, expected: string | undefined, tell: Tell): Promise<Verification> {
  const { course } = loadCourse();
  try {
    const files = await openExport(path);
    try {
      return await verifyExport(files, mapCourse(course, plain), expected);
    } finally {
      files.close();
    }
  } catch (error) {
    if (error instanceof UnreadableExport)
      throw new CommandFailure(tell(`evidence.${error.what}`, { file: error.file }));
    if (error instanceof MalformedExport)
      throw new CommandFailure(tell('evidence.malformed', { file: error.file, line: error.line }));
    throw error;
  }
}

function linesOf(
  { summary, thumbprint, checks, agrees }: Verification,
  knowsKey: boolean,
  tell: Tell,
): string[] {
  const { course, figures, rule, made, portal, program, isPseudonymised } = summary;
  const wrong = checks.filter((check) => !check.agrees).length;
  return [
    tell('evidence.about', {
      course: course.title,
      counted: figures.counted,
      from: inWib(rule.from),
      to: inWib(rule.to),
    }),
    tell('evidence.made', { made: inWib(made), portal, program }),
    ...(isPseudonymised ? [tell('evidence.pseudonymised')] : []),
    '',
    ...checks.map((check) => lineOf(check, tell)),
    '',
    tell('evidence.thumbprint', { thumbprint }),
    ...(knowsKey ? [] : [tell('evidence.compare', { portal })]),
    agrees ? tell('evidence.good') : tell('evidence.bad', { count: wrong, all: checks.length }),
  ];
}

function lineOf({ name, stated, found, agrees }: Check, tell: Tell): string {
  const mark = tell(agrees ? 'evidence.agrees' : 'evidence.differs').padEnd(11);
  const values = {
    mark,
    name: tell(`evidence.check.${name}`),
    stated: wordOf(stated, tell),
    found: name === 'rule' && agrees ? tell('evidence.value.same') : wordOf(found, tell),
  };
  return tell(agrees ? 'evidence.line' : 'evidence.line.differs', values);
}

const wordOf = (value: string, tell: Tell): string =>
  value === 'valid' || value === 'invalid' ? tell(`evidence.value.${value}`) : value;

/** "2025-09-20 09:59 WIB" */
const inWib = (moment: string): string =>
  `${new Date(Date.parse(moment) + 7 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')} WIB`;
