// `course check|report|publish-ids`: whether the course holds together, what is in it, which identifiers it may never lose.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { course as authored } from '../../course/index.ts';
import { loadCourse } from '../../packager/course.ts';
import { isLab, isQuestion } from '../blocks/schemas.ts';
import { checkCourse } from '../model/check.ts';
import { blocksOf, pagesOf } from '../model/course.ts';
import { appendPublished, type Published, publishedSchema } from '../model/published.ts';
import { projectRoot } from '../paths.ts';
import { type Command, type CommandContext, UsageError } from './command.ts';
import { courseReport } from './course-report.ts';

export const courseCommand: Command = async (args, context) => {
  const { print, say } = context;
  const [action, ...rest] = args;
  if (action === undefined || args.includes('--help')) {
    print(say('cli.course.help'));
    return action === undefined ? 2 : 0;
  }
  if (action === 'report') return courseReport(rest, context);
  if (rest[0] !== undefined) throw new UsageError(say('cli.option.extra', { word: rest[0] }));
  if (action === 'check') return check(context);
  if (action === 'publish-ids') return publish(context);
  throw new UsageError(say('cli.option.extra', { word: action }));
};

function check({ print, say }: CommandContext): number {
  const { sessions } = loadCourse().course;
  const blocks = sessions.flatMap(blocksOf);
  print(
    say('cli.course.good', {
      sessions: sessions.length,
      units: sessions.flatMap((session) => session.units).filter((unit) => unit.role === 'unit').length,
      pages: sessions.flatMap(pagesOf).length,
      questions: blocks.filter(isQuestion).length,
      labs: blocks.filter(isLab).length,
    }),
  );
  return 0;
}

function publish({ print, say }: CommandContext): number {
  const path = join(projectRoot, 'course', 'published-ids.json');
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const published: Published | undefined =
    before === undefined ? undefined : publishedSchema.parse(JSON.parse(before));
  const updated = appendPublished(checkCourse(authored), published);
  // What was lost or moved is still a fault: only a course that keeps its old ids may publish new ones.
  checkCourse(authored, updated);
  const after = `${JSON.stringify(updated, null, 2)}\n`;
  if (after === before) {
    print(say('cli.course.unchanged'));
    return 0;
  }
  writeFileSync(`${path}.tmp`, after);
  renameSync(`${path}.tmp`, path);
  print(say('cli.course.published'));
  return 0;
}
