// The packager as the portal asks for it: the packages on offer, built once in a process, and uploads taken apart.
import { loadCourse } from '../packager/course.ts';
import { type FormatId, formatIds } from '../packager/formats/index.ts';
import { writePackage } from '../packager/index.ts';
import { PackageError, type PackageFault, readPackage } from '../packager/inspect/index.ts';
import type { Config } from './config.ts';
import { inDataDir } from './data.ts';
import type { PackageKey } from './package-key.ts';
import {
  type BuiltPackage,
  type PackageDescription,
  type PackageService,
  UnusablePackage,
} from './portal/packages.ts';

export interface PackageServiceOptions {
  config: Pick<Config, 'dataDir' | 'language' | 'publicUrl'>;
  packageKey: PackageKey;
  onProgress?: (line: string) => void;
}

/** Builds every session in every format. With a public address, the packages report to this installation's LRS. */
export function createPackageService({
  config,
  packageKey,
  onProgress,
}: PackageServiceOptions): PackageService {
  const folder = inDataDir(config, 'packages');
  const lrs = config.publicUrl ? { endpoint: `${config.publicUrl}/xapi/`, ...packageKey } : undefined;
  let built: Promise<BuiltPackage[]> | undefined;

  async function build(): Promise<BuiltPackage[]> {
    const { course, published } = loadCourse();
    const made: BuiltPackage[] = [];
    for (const session of course.sessions) {
      for (const format of formatIds) {
        const request = { course, published, sessions: [session], format, language: config.language, lrs };
        const archive = await writePackage(request, folder, onProgress);
        made.push(describe(session.id, format, archive));
      }
    }
    return made;
  }

  const describe = (
    session: string,
    format: FormatId,
    archive: Awaited<ReturnType<typeof writePackage>>,
  ): BuiltPackage => ({
    id: `${session}-${format}`,
    session,
    format,
    fileName: archive.fileName,
    path: archive.path,
    bytes: archive.bytes,
    sha256: archive.sha256,
    lrsEndpoint: lrs?.endpoint,
  });

  return {
    list() {
      // A failed build is not kept: the next visitor tries again.
      built ??= build().catch((error: unknown) => {
        built = undefined;
        throw error;
      });
      return built;
    },
    unpack: (zipPath, folder) => unpack(zipPath, folder, config.language),
  };
}

const notAZip: readonly PackageFault[] = ['not-a-zip', 'truncated', 'damaged', 'empty'];
const tooBig: readonly PackageFault[] = [
  'too-many-entries',
  'too-large',
  'file-too-large',
  'bomb',
  'manifest-too-large',
];

async function unpack(
  zipPath: string,
  folder: string,
  language: Config['language'],
): Promise<PackageDescription> {
  try {
    const { masteryScore, dataFromLms, standard, title, launch, activityId } = await readPackage(zipPath, {
      unpackTo: folder,
    });
    return {
      standard,
      title,
      launch,
      activityId,
      masteryScore: masteryScore?.toString(),
      launchData: dataFromLms,
    };
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    const status = notAZip.includes(error.code) ? 400 : tooBig.includes(error.code) ? 413 : 422;
    throw new UnusablePackage(status, error.in(language));
  }
}
