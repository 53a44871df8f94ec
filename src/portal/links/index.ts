// Personal links to the course for teachers without an LMS: the launcher of the LRS, with the portal's pages and files.
import type Database from 'better-sqlite3';
import express, { type Response, type Router } from 'express';
import {
  createLauncher,
  type LaunchableCourse,
  type Launcher,
  launchListener,
  type Store,
} from '../../../lrs/index.ts';
import type { Config } from '../../config.ts';
import { originOf } from '../origins.ts';
import type { PackageService } from '../packages.ts';
import { type CourseParts, coursePath, linkedCourse } from './course.ts';
import { courseFiles, showLaunchPage } from './learner.ts';
import { createLinkMakers } from './makers.ts';
import { linkRoutes } from './routes.ts';

export interface LinksParts extends Pick<CourseParts, 'coursePackage' | 'folder'> {
  /** The store of the LRS at /xapi. */
  store: Store;
  /** portal.sqlite, which knows who made which link. */
  database: Database.Database;
  config: Pick<Config, 'publicUrl'>;
  packages: Pick<PackageService, 'unpack'>;
  /** Id of the course, by which registrations know it. */
  courseIri: string;
  /** Courses that others have the launcher launch, by the ids that they use for them. */
  otherCourses?: (id: string) => Promise<LaunchableCourse | undefined>;
  /** homePage of the teachers' accounts, an address of this installation. */
  homePage: string;
  /** Milliseconds since 1970. */
  now?: () => number;
  log?: (line: string) => void;
}

export interface Links {
  /** Its gate is for the LRS at /xapi. */
  readonly launcher: Launcher;
  /** Mounted at /cmi5, before anything that reads bodies or asks where a request comes from. */
  readonly learnerRouter: Router;
  /** Mounted at /pelatih/tautan behind the login. */
  readonly trainerRouter: Router;
  /** Ends the looking, and waits for what is under way. */
  stop(): Promise<void>;
}

/** How often sessions that nobody ended are looked for, in milliseconds. */
const sweepEvery = 10 * 60 * 1000;

/** Makes the launcher with its pages, and begins to look for sessions that nobody ended. */
export function createLinks(parts: LinksParts): Links {
  const { store, database, config, packages, courseIri, homePage, coursePackage, folder } = parts;
  const { now = Date.now, log = console.error, otherCourses } = parts;
  const course = linkedCourse({ coursePackage, unpack: packages.unpack, folder, now, log });
  const launcher = createLauncher({
    store,
    homePage,
    now: () => now() * 1000,
    courseOf: async (id) => (id === courseIri ? course() : otherCourses?.(id)),
  });
  const onError = (error: unknown) => log(`cmi5: ${error instanceof Error ? (error.stack ?? error) : error}`);
  const learnerRouter = express.Router();
  learnerRouter.use(coursePath.replace('/cmi5', ''), courseFiles(course));
  learnerRouter.use(
    launchListener(launcher, {
      mountPath: '/cmi5',
      lrsPath: '/xapi',
      originOf: (request) => publicOrigin(config, request as express.Request),
      show: (page, status, response) => showLaunchPage(page, status, response as Response),
      onError,
    }),
  );
  let sweeping: Promise<void> = Promise.resolve();
  const sweep = () => {
    sweeping = launcher.sweep().catch(onError);
  };
  const timer = setInterval(sweep, sweepEvery);
  timer.unref();
  sweep();
  return {
    launcher,
    learnerRouter,
    trainerRouter: linkRoutes({
      launcher,
      config,
      courseIri,
      course,
      homePage,
      makers: createLinkMakers(database, launcher),
      now,
    }),
    stop() {
      clearInterval(timer);
      return sweeping;
    },
  };
}

/** The origin in the learner's address bar; a proxy in front may not say that it is https, the configuration does. */
function publicOrigin({ publicUrl }: Pick<Config, 'publicUrl'>, request: express.Request): string {
  const origin = originOf(request);
  if (publicUrl === undefined || new URL(publicUrl).host !== new URL(origin).host) return origin;
  return new URL(publicUrl).origin;
}
