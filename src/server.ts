// Wires the rooms of one installation together and listens on its two ports.
import { createLrs, storeStatements } from '../lrs/index.ts';
import { loadCourse } from '../packager/course.ts';
import { plain } from '../packager/render/markdown.ts';
import { type Config, localAddress } from './config.ts';
import { inDataDir, openLrsStore } from './data.ts';
import { type Listening, listen } from './listening.ts';
import { packageKey, previewActor, previewKeys } from './package-key.ts';
import { createPackageService } from './package-service.ts';
import { createSetupLink } from './portal/access/setup.ts';
import { openPortalDatabase } from './portal/database.ts';
import { createPortal } from './portal/index.ts';
import { keyRoutes } from './portal/keys/routes.ts';
import { createLinks } from './portal/links/index.ts';
import { previewOriginFrom } from './portal/origins.ts';
import { createAttemptKeys } from './portal/preview/attempt-keys.ts';
import { previewCourses } from './portal/preview/cmi5.ts';
import { createPreview } from './portal/preview/index.ts';
import { createReports, type Reports } from './reports/index.ts';
import { createRoster } from './roster/store.ts';
import { courseActivityId } from './vocabulary/activities.ts';

/** How long requests under way may take once the installation is told to stop, in milliseconds. */
const patience = 10_000;

/** A running installation. */
export interface Installation {
  /** Address of the portal as a browser on this machine reaches it. */
  portal: string;
  preview: string;
  /** One-time link for creating the administrator; undefined when there is one. */
  setupLink: string | undefined;
  /** How far the reports have counted what is stored. */
  freshness: Reports['freshness'];
  /**
   * Takes no new connections, finishes the requests under way (those that take too long are cut off), writes what waits to
   * the disk and closes the databases.
   */
  stop(): Promise<void>;
}

/**
 * Starts an installation.
 * @param onProgress told a line for each step of building the packages
 * @throws Error with code EADDRINUSE or EACCES and the port when a port can't be had; CourseError for a broken course
 */
export async function startInstallation(
  config: Config,
  onProgress?: (line: string) => void,
): Promise<Installation> {
  const { course } = loadCourse();
  const store = await openLrsStore(config);
  const database = openPortalDatabase(inDataDir(config, 'portal.sqlite'));
  const roster = createRoster(database);
  const path = inDataDir(config, 'reports.sqlite');
  const reports = createReports({ path, log: store, course, plain, roster });
  // Counts whatever was folded before; of millions of facts this takes a second, which the first visitor need not wait.
  reports.read();
  const courseIri = courseActivityId(course.id);
  const key = await packageKey(config, store, courseIri);
  const packages = createPackageService({ config, packageKey: key, ...(onProgress ? { onProgress } : {}) });
  const homePage = config.publicUrl ?? localAddress(config, config.port);
  const sessions = course.sessions.map(({ id }) => id);
  const links = createLinks({
    store,
    database,
    config,
    packages,
    courseIri,
    homePage,
    folder: inDataDir(config, 'kursus'),
    coursePackage: () => packages.ensure('cmi5', sessions),
    otherCourses: previewCourses({ config, database, packages }),
  });
  const servers: Listening[] = [];

  async function stop(): Promise<void> {
    await Promise.all(servers.map((server) => server.close(patience)));
    stopWaking();
    await links.stop();
    await reports.close();
    await store.close();
    database.close();
  }

  const catchUp = () => void reports.catchUp().catch((error: unknown) => console.error(error));
  const stopWaking = store.onStored(catchUp);
  try {
    const attemptKey = createAttemptKeys(database, previewKeys(store, courseIri));
    const preview = createPreview({ config, database, packages, attemptKey, launcher: links.launcher });
    const previewServer = await listen(preview, config.previewPort, config.host);
    servers.push(previewServer);
    const portal = createPortal({
      config,
      database,
      course,
      packages,
      previewOrigin: previewOriginFrom(config, () => previewServer.port),
      reports,
      roster,
      attend: (statements) => storeStatements(store, statements, portalAgent(homePage)),
      store,
      keysRouter: keyRoutes({ store, config, courseIri, previewActor }),
      links,
      lrs: createLrs({
        mountPath: '/xapi',
        store,
        gate: links.launcher.gate,
        homePage,
        maxMultipartBytes: config.maxUploadBytes,
      }),
    });
    const portalServer = await listen(portal, config.port, config.host);
    servers.push(portalServer);
    // The ports come first: whoever mistyped one is told before anything is built.
    await packages.list();
    catchUp();
    const setup = createSetupLink(database);
    const address = localAddress(config, portalServer.port);
    return {
      portal: address,
      preview: config.previewUrl ?? localAddress(config, previewServer.port, '127.0.0.1'),
      setupLink: setup === undefined ? undefined : `${config.publicUrl ?? address}${setup}`,
      freshness: reports.freshness,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Who asserts what the portal itself says. */
const portalAgent = (homePage: string) =>
  ({ objectType: 'Agent', account: { homePage, name: 'portal' } }) as const;
