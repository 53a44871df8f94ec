// What people do in the portal: become administrator, look at a preview, ask the LRS, read the report.
import type { Frame, Page } from 'playwright-core';
import type { Statement } from '../../../src/vocabulary/statements.ts';
import type { RunningInstallation } from '../../support/installation.ts';

export const administrator = {
  name: 'Ibu Admin',
  email: 'admin@contoh.sch.id',
  password: 'sungai musi pagi hari',
};

/** Uses the one-time link; the page is logged in afterwards. */
export async function setUpAdministrator(page: Page, installation: RunningInstallation): Promise<void> {
  await page.goto(installation.setupLink);
  await page.locator('input[name="name"]').fill(administrator.name);
  await page.locator('input[name="email"]').fill(administrator.email);
  for (const field of await page.locator('input[type="password"]').all())
    await field.fill(administrator.password);
  await page.locator('main button[type="submit"]').click();
  await page.waitForLoadState();
}

/** The frame in which the package itself runs, once its lesson has started. */
export async function lessonFrame(page: Page): Promise<Frame> {
  const lesson = page.frameLocator('[data-preview]').frameLocator('iframe');
  await lesson.locator('.bar-state:not([hidden])').waitFor();
  const frame = page.frames().find((candidate) => candidate.url().includes('/isi/'));
  if (!frame) throw new Error('The preview has no lesson frame');
  return frame;
}

const readers = new WeakMap<RunningInstallation, Record<string, string>>();

/** What a client that may read everything sends along; one key for each installation, however often it asks. */
function readerOf(installation: RunningInstallation): Record<string, string> {
  const known = readers.get(installation);
  if (known) return known;
  const made = installation.run('keys', 'create', '--scope', 'all/read', '--json');
  const { key, secret } = JSON.parse(made) as Record<string, string>;
  const headers = {
    authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString('base64')}`,
    'x-experience-api-version': '1.0.3',
  };
  readers.set(installation, headers);
  return headers;
}

/** Everything that the LRS has, oldest first, read as any client would, page by page. */
export async function readStatements(installation: RunningInstallation, query = ''): Promise<Statement[]> {
  const headers = readerOf(installation);
  const found: Statement[] = [];
  for (let path: string | undefined = `/xapi/statements?ascending=true&${query}`; path; ) {
    const response: Response = await fetch(new URL(path, installation.portal), { headers });
    if (!response.ok) throw new Error(`The LRS answered ${response.status}: ${await response.text()}`);
    const body = (await response.json()) as { statements: Statement[]; more?: string };
    found.push(...body.statements);
    path = body.more || undefined;
  }
  return found;
}

/** The short name of a statement's verb. */
export const verbOf = (statement: Statement): string => statement.verb.id.split('/').at(-1) ?? '';

/** Repeats a question until its answer is good; statements and reports arrive a moment after the click. */
export async function eventually<T>(ask: () => Promise<T>, good: (answer: T) => boolean): Promise<T> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (good(answer) || Date.now() > deadline) return answer;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
