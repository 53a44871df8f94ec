// Packages for the portal's tests: tiny lessons that talk to an LMS, zipped, and the service that offers them.
import { join } from 'node:path';
import { writeArchive } from '../../packager/archive.ts';
import { BuildError } from '../../packager/errors.ts';
import type { FormatId } from '../../packager/formats/ids.ts';
import { PackageError, readPackage, unpackZip } from '../../packager/inspect/index.ts';
import { type BuiltPackage, type PackageService, UnusablePackage } from '../../src/portal/packages.ts';

const document = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Pelajaran kecil</title>
<script src="lesson.js" defer></script></head><body><main><h1>Pelajaran kecil</h1><p id="entry"></p>
<button type="button" id="answer">Jawab</button></main></body></html>`;

/** Starts as every SCO does, answers on a click, suspends when its frame unloads. */
const lesson = `
const api = window.parent.API;
if (api) {
  api.LMSInitialize('');
  document.getElementById('entry').textContent =
    'entry=' + api.LMSGetValue('cmi.core.entry') + ' memory=' + api.LMSGetValue('cmi.suspend_data');
  api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
  api.LMSSetValue('cmi.core.exit', 'suspend');
  document.getElementById('answer').addEventListener('click', () => {
    const index = api.LMSGetValue('cmi.interactions._count');
    api.LMSSetValue('cmi.interactions.' + index + '.id', 'soal-1');
    api.LMSSetValue('cmi.interactions.' + index + '.type', 'choice');
    api.LMSSetValue('cmi.interactions.' + index + '.student_response', 'b');
    api.LMSSetValue('cmi.interactions.' + index + '.result', 'correct');
    api.LMSSetValue('cmi.core.score.raw', '80');
    api.LMSSetValue('cmi.core.lesson_location', 'halaman-2');
    api.LMSSetValue('cmi.suspend_data', 'ingatan'.repeat(700));
    api.LMSSetValue('cmi.core.lesson_status', 'dongeng');
    api.LMSCommit('');
  });
  addEventListener('pagehide', () => {
    api.LMSSetValue('cmi.core.session_time', '0000:01:30.00');
    api.LMSFinish('');
  });
}`;

const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="kecil" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="o"><organization identifier="o"><title>Pelajaran kecil</title>
    <item identifier="i" identifierref="r"><title>Pelajaran kecil</title>
      <adlcp:masteryscore>75</adlcp:masteryscore></item></organization></organizations>
  <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html">
    <file href="index.html"/><file href="lesson.js"/></resource></resources>
</manifest>`;

const tincan = `<?xml version="1.0" encoding="UTF-8"?>
<tincan xmlns="http://projecttincan.com/tincan.xsd"><activities>
  <activity id="https://kursus.example/sesi-1" type="http://adlnet.gov/expapi/activities/lesson">
    <name lang="id">Pelajaran kecil</name><description lang="id">Kecil.</description>
    <launch lang="id">index.html</launch></activity></activities></tincan>`;

export type Files = Readonly<Record<string, string>>;

export const scormFiles: Files = {
  'imsmanifest.xml': manifest,
  'index.html': document,
  'lesson.js': lesson,
  'kendali.config.json': '{"lrs":null,"contact":null}',
  '.rahasia': 'jangan',
};

export const xapiFiles: Files = {
  'tincan.xml': tincan,
  'index.html': document,
  'lesson.js': lesson,
  'kendali.config.json':
    '{"lrs":{"endpoint":"https://lrs.example/","key":"k","secret":"s"},"contact":"Dinas"}',
};

/** Writes a zip. */
export function zip(path: string, files: Files) {
  return writeArchive(
    Object.entries(files).map(([name, text]) => ({ name, data: Buffer.from(text) })),
    path,
  );
}

/** A site with a home page and the page of its session. */
const siteFiles: Files = {
  'index.html': document,
  'sesi-1.html': document,
  'lesson.js': lesson,
  'kendali.config.json': xapiFiles['kendali.config.json'] ?? '',
};

const filesOf: Readonly<Record<string, Files>> = { scorm12: scormFiles, xapi: xapiFiles, web: siteFiles };

/** Offers a SCORM 1.2 and an xAPI package of session `sesi-1`; builds the same for an order, whatever it asks for. */
export async function createTestPackages(folder: string): Promise<PackageService> {
  const make = async (format: FormatId, sessions: readonly string[], into: string): Promise<BuiltPackage> => {
    const id = `${sessions.join('-')}-${format}`;
    const fileName = `kendali-${id}.zip`;
    const archive = await zip(join(into, fileName), filesOf[format] ?? scormFiles);
    return { id, sessions, format, fileName, lrsEndpoint: undefined, ...archive };
  };
  const built: BuiltPackage[] = [];
  const find = (format: FormatId, sessions: readonly string[]) =>
    built.find((one) => one.format === format && one.sessions.join() === sessions.join());
  const ensure = async (format: FormatId, sessions: readonly string[]) => {
    const made = find(format, sessions) ?? (await make(format, sessions, folder));
    if (!built.includes(made)) built.push(made);
    return made;
  };
  await ensure('scorm12', ['sesi-1']);
  await ensure('xapi', ['sesi-1']);
  return {
    list: async () => built,
    find,
    ensure,
    async build({ format, sessions, options }, into, { onStep, signal } = {}) {
      for (const line of ['Merangkai', 'Memampatkan']) {
        signal?.throwIfAborted();
        if (options.contact === 'gagal') throw new BuildError('Gambar hilang');
        onStep?.(line);
        await new Promise((resolve) => setImmediate(resolve));
      }
      return make(format, sessions, into);
    },
    async unpackSite({ path }, folder) {
      await unpackZip(path, folder);
      return { standard: 'web', title: 'Pelajaran kecil', launch: 'index.html' };
    },
    async unpack(zipPath, unpackTo) {
      try {
        const info = await readPackage(zipPath, { unpackTo });
        const masteryScore = info.masteryScore === undefined ? undefined : String(info.masteryScore);
        return { ...info, masteryScore, launchData: info.dataFromLms };
      } catch (error) {
        if (error instanceof PackageError) throw new UnusablePackage(422, error.message);
        throw error;
      }
    },
  };
}
