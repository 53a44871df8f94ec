// What a preview hands out, in a whole installation: a key that the LRS takes for this course and for nothing else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import request from 'supertest';
import { loadCourse } from '../../packager/course.ts';
import { readConfig } from '../../src/config.ts';
import { type Installation, startInstallation } from '../../src/server.ts';
import { courseActivityId } from '../../src/vocabulary/activities.ts';
import { removeFolder, temporaryFolder } from '../support/installation.ts';
import { submit } from './harness.ts';

const dataDir = temporaryFolder();
let installation: Installation;
beforeAll(async () => {
  installation = await startInstallation({ ...readConfig({ KENDALI_PORT: '0' }), dataDir });
}, 120_000);
afterAll(async () => {
  await installation.stop();
  removeFolder(dataDir);
});

it('is another for each attempt, never the packages’ own, and good for this course only', async () => {
  const start = async () => {
    const who = request.agent(installation.portal);
    const answer = await submit(who, '/guru', '/pratinjau', { paket: 'sesi-1-scorm12' });
    const id = String(answer.headers.location).replace('/pratinjau/', '');
    const config = await request(installation.preview).get(`/${id}/isi/kendali.config.json`);
    return (config.body as { lrs: { key: string; secret: string } }).lrs;
  };
  const [one, other] = [await start(), await start()];
  const own = JSON.parse(readFileSync(join(dataDir, 'package-key.json'), 'utf8')) as { key: string };
  expect(new Set([one.key, other.key, own.key]).size).toBe(3);

  const send = (activity: string) =>
    request(installation.portal)
      .post('/xapi/statements')
      .auth(one.key, one.secret)
      .set('X-Experience-API-Version', '1.0.3')
      .send({
        actor: { account: { homePage: 'https://sekolah.example', name: 'guru' } },
        verb: { id: 'http://adlnet.gov/expapi/verbs/experienced' },
        object: { id: activity },
      });
  const course = courseActivityId(loadCourse().course.id);
  expect((await send(`${course}/sesi-1`)).status).toBe(200);
  expect((await send('https://kursus-lain.example/sesi-1')).status).toBe(403);
  expect((await send(`${course}-lain/sesi-1`)).status).toBe(403);
});
