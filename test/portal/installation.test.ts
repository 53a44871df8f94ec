// What a preview hands out, in a whole installation: a key that the LRS takes for this course and this attempt's learner,
// and for nothing else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import request, { type Response } from 'supertest';
import { loadCourse } from '../../packager/course.ts';
import { writePackage } from '../../packager/index.ts';
import { readConfig } from '../../src/config.ts';
import { type Installation, startInstallation } from '../../src/server.ts';
import { courseActivityId } from '../../src/vocabulary/activities.ts';
import { removeFolder, temporaryFolder } from '../support/installation.ts';
import { submit, tokenIn } from './harness.ts';

const dataDir = temporaryFolder();
let installation: Installation;
beforeAll(async () => {
  installation = await startInstallation({ ...readConfig({ KENDALI_PORT: '0' }), dataDir });
}, 120_000);
afterAll(async () => {
  await installation.stop();
  removeFolder(dataDir);
});

const course = courseActivityId(loadCourse().course.id);

/** Opens a preview of a package for everybody, as a visitor of its own. */
async function open(paket: string) {
  return opened(await submit(request.agent(installation.portal), '/guru', '/pratinjau', { paket }));
}

/** Has a package checked and plays it, as a visitor of its own. */
async function openUpload(zip: string) {
  const who = request.agent(installation.portal);
  const token = tokenIn((await who.get('/periksa')).text);
  const { headers } = await who.post('/periksa').field('_token', token).attach('paket', zip);
  const report = String(headers.location);
  return opened(await submit(who, report, `${report}/mainkan`, {}));
}

/** @returns the attempt's id and what its page is told */
async function opened(answer: Response) {
  const id = String(answer.headers.location).replace('/pratinjau/', '');
  const { text } = await request(installation.preview).get(`/${id}/`);
  const [, json = ''] = /id="setup">(.*?)<\/script>/s.exec(text) ?? [];
  return { id, setup: JSON.parse(json) as { launch: string; student: { id: string } } };
}

const ask = (method: 'get' | 'put' | 'post', path: string, authorization: string) =>
  request(installation.portal)
    [method](`/xapi/${path}`)
    .set('Authorization', authorization)
    .set('X-Experience-API-Version', '1.0.3');

const report = (authorization: string, actor: object, activity: string) =>
  ask('post', 'statements', authorization).send({
    actor,
    verb: { id: 'http://adlnet.gov/expapi/verbs/experienced' },
    object: { id: activity },
  });

it('is another for each attempt, never the packages’ own, and good for this course and learner only', async () => {
  const start = async () => {
    const { id, setup } = await open('sesi-1-scorm12');
    const config = await request(installation.preview).get(`/${id}/isi/kendali.config.json`);
    const { key, secret } = (config.body as { lrs: { key: string; secret: string } }).lrs;
    // As the lesson names her: by the student_id that the LMS gives.
    const actor = { account: { homePage: installation.preview, name: setup.student.id } };
    return { key, actor, authorization: `Basic ${btoa(`${key}:${secret}`)}` };
  };
  const [one, other] = [await start(), await start()];
  const own = JSON.parse(readFileSync(join(dataDir, 'package-key.json'), 'utf8')) as { key: string };
  expect(new Set([one.key, other.key, own.key]).size).toBe(3);
  const status = async (actor: object, activity: string) =>
    (await report(one.authorization, actor, activity)).status;
  expect(await status(one.actor, `${course}/sesi-1`)).toBe(200);
  expect(await status(one.actor, 'https://kursus-lain.example/sesi-1')).toBe(403);
  expect(await status(one.actor, `${course}-lain/sesi-1`)).toBe(403);
  expect(await status(other.actor, `${course}/sesi-1`)).toBe(403);
});

it('lets an xAPI lesson report and resume as the attempt’s learner, and see nobody else', async () => {
  const { course: authored, published } = loadCourse();
  const sessions = authored.sessions.slice(0, 1);
  const ordered = { course: authored, published, sessions, format: 'xapi', language: 'id' } as const;
  const { path } = await writePackage(ordered, join(dataDir, 'xapi'));
  const start = async () => {
    const { setup } = await openUpload(path);
    const launch = new URL(setup.launch, installation.preview).searchParams;
    return { authorization: launch.get('auth') ?? '', agent: launch.get('actor') ?? '' };
  };
  const [one, other] = [await start(), await start()];
  const activityId = `${course}/sesi-1`;
  const place = { activityId, agent: one.agent, stateId: 'memory' };
  const memory = { memory: 'halaman 3' };
  const actor = JSON.parse(one.agent) as object;
  expect((await report(one.authorization, actor, activityId)).status).toBe(200);
  expect((await ask('put', 'activities/state', one.authorization).query(place).send(memory)).status).toBe(
    204,
  );
  expect((await ask('get', 'activities/state', one.authorization).query(place)).body).toEqual(memory);
  expect((await report(other.authorization, actor, activityId)).status).toBe(403);
  expect((await ask('get', 'activities/state', other.authorization).query(place)).status).toBe(403);
  expect((await ask('get', 'statements', one.authorization)).status).toBe(403);
});
