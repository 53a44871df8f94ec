// A cmi5 package of two small AUs that do as the specification says, for the tests of personal links.
import { join } from 'node:path';
import type { BuiltPackage } from '../../src/portal/packages.ts';
import { zip } from './packages.ts';

const langstring = (text: string) => `<langstring lang="id-ID">${text}</langstring>`;

const manifest = (course: string) => `<?xml version="1.0" encoding="UTF-8"?>
<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">
<course id="${course}"><title>${langstring('Kursus kecil')}</title><description>${langstring('Kecil.')}</description></course>
<block id="${course}/blok"><title>${langstring('Semua sesi')}</title><description>${langstring('Semua.')}</description>
<au id="${course}/sesi-1" moveOn="CompletedAndPassed" masteryScore="0.75"><title>${langstring('Sesi pertama')}</title>
<description>${langstring('Satu.')}</description><url>satu/index.html</url></au>
<au id="${course}/sesi-2" moveOn="CompletedAndPassed" masteryScore="0.75"><title>${langstring('Sesi kedua')}</title>
<description>${langstring('Dua.')}</description><url>dua/index.html</url></au>
</block></courseStructure>`;

const document = `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Sesi</title>
<script src="../au.js" defer></script></head><body><main><h1>Sesi</h1>
<p id="mode"></p><button type="button" id="finish" disabled>Selesai</button></main></body></html>`;

const script = `
const query = new URLSearchParams(location.search);
const endpoint = query.get('endpoint');
const cmi5 = 'https://w3id.org/xapi/cmi5/context/';
let token, data;
const send = (path, options) => fetch(endpoint + path, { ...options, headers: {
  authorization: 'Basic ' + token, 'x-experience-api-version': '1.0.3', 'content-type': 'application/json' } });
const statement = (verb, result, moves) => ({
  id: crypto.randomUUID ? crypto.randomUUID() : '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (c) =>
    (+c ^ (crypto.getRandomValues(new Uint8Array(1))[0] & (15 >> (+c / 4)))).toString(16)),
  timestamp: new Date().toISOString(),
  actor: JSON.parse(query.get('actor')),
  verb: { id: 'http://adlnet.gov/expapi/verbs/' + verb },
  object: { id: query.get('activityId') },
  result,
  context: { ...data.contextTemplate, registration: query.get('registration'),
    extensions: { ...data.contextTemplate.extensions,
      ...(result && result.score ? { [cmi5 + 'extensions/masteryscore']: data.masteryScore } : {}) },
    contextActivities: { ...data.contextTemplate.contextActivities, category: [{ id: cmi5 + 'categories/cmi5' },
      ...(moves ? [{ id: cmi5 + 'categories/moveon' }] : [])] } } });
const post = (...list) => send('statements', { method: 'POST', body: JSON.stringify(list) });
(async () => {
  token = (await (await fetch(query.get('fetch'), { method: 'POST' })).json())['auth-token'];
  const state = new URLSearchParams({ stateId: 'LMS.LaunchData', activityId: query.get('activityId'),
    agent: query.get('actor'), registration: query.get('registration') });
  data = await (await send('activities/state?' + state)).json();
  await post(statement('initialized'));
  document.getElementById('mode').textContent = data.launchMode;
  const button = document.getElementById('finish');
  button.disabled = false;
  button.addEventListener('click', async () => {
    const done = [statement('completed', { completion: true, duration: 'PT5S' }, true),
      statement('passed', { success: true, score: { scaled: 0.8 }, duration: 'PT5S' }, true)];
    await post(...(data.launchMode === 'Normal' ? done : []), statement('terminated', { duration: 'PT9S' }));
    location.href = data.returnURL;
  });
})();`;

/** Writes the package. @param course IRI of the course */
export async function writeLinkedCourse(folder: string, course: string): Promise<BuiltPackage> {
  const fileName = 'kendali-lengkap-cmi5.zip';
  const archive = await zip(join(folder, fileName), {
    'cmi5.xml': manifest(course),
    'satu/index.html': document,
    'dua/index.html': document,
    'au.js': script,
    'kendali.config.json':
      '{"lrs":{"endpoint":"https://lrs.example/","key":"k","secret":"s"},"contact":"Dinas"}',
  });
  return {
    id: 'lengkap-cmi5',
    sessions: ['sesi-1', 'sesi-2'],
    format: 'cmi5',
    fileName,
    lrsEndpoint: undefined,
    ...archive,
  };
}
