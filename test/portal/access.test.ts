// Who may enter: set-up link, login, sessions, forged forms. What each role may do is in rights.test.ts.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { sayCli } from '../../src/commands/command.ts';
import { setupLinkCommand } from '../../src/commands/installation.ts';
import { readConfig } from '../../src/config.ts';
import { localPath } from '../../src/portal/access/guard.ts';
import { hashPassword, verifyPassword } from '../../src/portal/access/passwords.ts';
import { absoluteLimit, idleLimit } from '../../src/portal/access/sessions.ts';
import { createSetupLink, setupLinkLifetime } from '../../src/portal/access/setup.ts';
import { attemptLifetime } from '../../src/portal/preview/attempts.ts';
import { loggedIn, password, startPortal, submit, type TestPortal, tokenIn, visitor } from './harness.ts';

let test: TestPortal;
beforeEach(async () => {
  test = await startPortal();
});
afterEach(() => test.stop());

const clock = () => test.now.value;
const administrator = { name: 'Ibu Sari', email: 'Sari@Dinas.example', password };

function setupLink(): string {
  const link = createSetupLink(test.database, clock);
  if (link === undefined) throw new Error('There is an administrator already');
  return link;
}

/** The cookies that an answer sets, without their values. */
function cookiesOf(answer: request.Response): string[] {
  const set = (answer.headers['set-cookie'] ?? []) as unknown as string[];
  return set.map((cookie) => cookie.replace(/=[^;]*/, '').replace(/ Expires=[^;]*;/, ''));
}

describe('the set-up link', () => {
  it('creates the administrator once, and logs in', async () => {
    const link = setupLink();
    const who = visitor(test);
    const answer = await submit(who, link, link, administrator);
    expect([answer.status, answer.headers.location]).toEqual([303, '/pelatih']);
    expect((await who.get('/pelatih')).status).toBe(200);
    expect((await visitor(test).get(link)).status).toBe(410);
    expect(createSetupLink(test.database, clock)).toBeUndefined();
    const again = await submit(visitor(test), '/masuk', '/masuk', { email: 'sari@dinas.example', password });
    expect(again.status).toBe(303);
  });

  it('stops working after its time, and when a new one is made', async () => {
    const old = setupLink();
    const link = setupLink();
    expect((await visitor(test).get(old)).status).toBe(410);
    expect((await visitor(test).get(link)).status).toBe(200);
    test.now.value += setupLinkLifetime;
    expect((await visitor(test).get(link)).status).toBe(410);
  });

  it('keeps only the hash of the token', () => {
    const token = setupLink().split('/').at(-1) ?? '';
    const rows = test.database.prepare('SELECT * FROM setup_link').all();
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows).toHaveLength(1);
  });

  it.each([
    [{ password: 'pendek' }, 'Kata sandi terlalu pendek. Pakai paling sedikit 12 karakter.'],
    [{ email: 'bukan-alamat' }, 'Tulis alamat e-mail yang lengkap'],
    [{ name: '  ' }, 'Tulis nama Anda'],
  ])('says what is wrong with %j and stays usable', async (wrong, sentence) => {
    const link = setupLink();
    const answer = await submit(visitor(test), link, link, { ...administrator, ...wrong });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain(sentence);
    expect(answer.text).not.toContain(password);
    expect((await visitor(test).get(link)).status).toBe(200);
  });

  it('is used up by one of two who come at once', async () => {
    const link = setupLink();
    const statuses = await Promise.all(
      ['satu', 'dua'].map(async (name) => {
        const answer = await submit(visitor(test), link, link, {
          ...administrator,
          email: `${name}@dinas.example`,
        });
        return answer.status;
      }),
    );
    expect(statuses.sort()).toEqual([303, 410]);
  });
});

describe('a link that resets', () => {
  const reset = () => createSetupLink(test.database, clock, { reset: true }) ?? '';
  const login = (email: string, secret: string) =>
    submit(visitor(test), '/masuk', '/masuk', { email, password: secret });

  it('gives a forgotten account a new password, ends its sessions, and works once', async () => {
    const old = await loggedIn(test, 'admin');
    const other = await loggedIn(test, 'trainer');
    const link = reset();
    const page = await visitor(test).get(link);
    expect(page.text).toContain('Atur ulang akun administrator');
    const who = visitor(test);
    const fields = { name: 'Ibu Baru', email: 'Admin@dinas.example', password: 'nangka-palu-hijau-ogan' };
    expect((await submit(who, link, link, fields)).status).toBe(303);
    expect((await who.get('/pelatih')).status).toBe(200);
    expect((await old.get('/pelatih')).status).toBe(303);
    expect((await other.get('/pelatih')).status).toBe(200);
    expect((await login('admin@dinas.example', password)).status).toBe(401);
    expect((await login('admin@dinas.example', fields.password)).status).toBe(303);
    expect(test.database.prepare(`SELECT name FROM account WHERE role = 'admin'`).pluck().all()).toEqual([
      'Ibu Baru',
    ]);
    expect((await visitor(test).get(link)).status).toBe(410);
  });

  it('makes another administrator for another address', async () => {
    await loggedIn(test, 'admin');
    const link = reset();
    expect((await submit(visitor(test), link, link, administrator)).status).toBe(303);
    expect((await login('admin@dinas.example', password)).status).toBe(303);
    expect((await login('sari@dinas.example', password)).status).toBe(303);
  });

  it('comes from the command line alone, and the login page says so', async () => {
    await loggedIn(test, 'admin');
    const printed: string[] = [];
    const config = { ...readConfig({}), dataDir: test.dataDir };
    const context = { config, say: sayCli(config), print: (line: string) => printed.push(line) };
    expect(await setupLinkCommand([], context)).toBe(1);
    expect(await setupLinkCommand(['--reset'], context)).toBe(0);
    expect(printed[0]).toContain('--reset');
    // The command keeps the real time, this portal a time of its own.
    test.now.value = Date.now();
    expect((await visitor(test).get(new URL(printed[1] ?? '').pathname)).status).toBe(200);
    expect((await visitor(test).get('/masuk')).text).toContain('npm run kendali -- setup-link --reset');
  });
});

describe('login', () => {
  it('sets a session cookie that scripts and other sites do not get', async () => {
    await loggedIn(test, 'trainer');
    const who = visitor(test);
    const answer = await submit(who, '/masuk', '/masuk', { email: 'trainer@dinas.example', password });
    expect(cookiesOf(answer)).toContain('kendali_session; Path=/; HttpOnly; SameSite=Lax');
  });

  it('uses __Host- and Secure over HTTPS', async () => {
    await test.stop();
    test = await startPortal({ publicUrl: 'https://kendali.example' });
    const answer = await request(test.portal).get('/masuk').set('Host', 'kendali.example');
    expect(cookiesOf(answer)).toEqual([
      `__Host-kendali_visitor; Max-Age=${attemptLifetime / 1000}; Path=/; HttpOnly; Secure; SameSite=Lax`,
    ]);
  });

  it('starts a new session each time and ends the old one', async () => {
    const who = await loggedIn(test, 'trainer');
    const count = () => test.database.prepare('SELECT count(*) FROM session').pluck().get();
    const before = test.database.prepare('SELECT token_hash FROM session').pluck().get();
    await who
      .post('/masuk')
      .type('form')
      .send({
        _token: tokenIn((await who.get('/')).text),
        email: 'trainer@dinas.example',
        password,
      });
    expect(count()).toBe(1);
    expect(test.database.prepare('SELECT token_hash FROM session').pluck().get()).not.toEqual(before);
  });

  it('does not tell a wrong password from an unknown account', async () => {
    await loggedIn(test, 'trainer');
    const answers = await Promise.all(
      ['trainer@dinas.example', 'tak-ada@dinas.example'].map((email) =>
        submit(visitor(test), '/masuk', '/masuk', { email, password: 'salah salah salah' }),
      ),
    );
    for (const answer of answers) {
      expect(answer.status).toBe(401);
      expect(answer.text).toContain('E-mail atau kata sandi tidak cocok');
    }
  });

  it('slows down who guesses, says for how long, and lets in afterwards', async () => {
    await loggedIn(test, 'trainer');
    const guess = (secret: string) =>
      submit(visitor(test), '/masuk', '/masuk', { email: 'trainer@dinas.example', password: secret });
    for (let round = 0; round < 5; round++) expect((await guess('tebakan salah')).status).toBe(401);
    const refused = await guess(password);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    test.now.value += 61_000;
    expect((await guess(password)).status).toBe(303);
  });

  it('ends by logout, by idleness and by age', async () => {
    const out = await loggedIn(test, 'trainer');
    const token = tokenIn((await out.get('/masuk?kembali=/guru').redirects(1)).text);
    expect((await out.post('/keluar').type('form').send({ _token: token })).headers.location).toBe('/');
    expect((await out.get('/pelatih')).status).toBe(303);

    const login = async () => {
      const who = visitor(test);
      await submit(who, '/masuk', '/masuk', { email: 'trainer@dinas.example', password });
      return who;
    };
    const idle = await login();
    test.now.value += idleLimit - 1;
    expect((await idle.get('/pelatih')).status).toBe(200);
    test.now.value += idleLimit;
    expect((await idle.get('/pelatih')).status).toBe(303);

    const old = await login();
    for (let age = 0; age < absoluteLimit; age += idleLimit / 2) {
      test.now.value += idleLimit / 2;
      await old.get('/pelatih');
    }
    expect((await old.get('/pelatih')).status).toBe(303);
  });

  it('goes back to local paths only', async () => {
    await loggedIn(test, 'trainer');
    const go = async (kembali: string) =>
      (await submit(visitor(test), '/masuk', '/masuk', { email: 'trainer@dinas.example', password, kembali }))
        .headers.location;
    expect(await go('/pelatih?urut=nama')).toBe('/pelatih?urut=nama');
    expect(await go('//jahat.example/')).toBe('/pelatih');
  });
});

it.each([
  ['/guru', '/guru'],
  ['/a/../pelatih?x=1', '/pelatih?x=1'],
  ['//jahat.example', '/'],
  ['/\\jahat.example', '/'],
  ['/.//jahat.example', '/'],
  ['/\t/jahat.example', '/'],
  ['https://jahat.example', '/'],
  ['javascript:alert(1)', '/'],
  [undefined, '/'],
  [['/a'], '/'],
])('the way back %j becomes %j', (wanted, expected) => {
  expect(localPath(wanted, '/')).toBe(expected);
});

describe('passwords', () => {
  it('are salted, hashed and verified', async () => {
    const [one, other] = await Promise.all([hashPassword(password), hashPassword(password)]);
    expect(one).not.toBe(other);
    expect(one).toMatch(/^scrypt\$65536\$8\$1\$/);
    expect(await verifyPassword(password, one)).toBe(true);
    expect(await verifyPassword(`${password}!`, one)).toBe(false);
    expect(await verifyPassword(password, undefined)).toBe(false);
    expect(await verifyPassword('', '')).toBe(false);
  });
});

describe('a forged form', () => {
  const forms = ['/masuk', '/keluar', '/pratinjau', '/periksa'];

  it.each(forms)('%s is refused without the token, and with a stranger’s', async (path) => {
    const who = visitor(test);
    await who.get('/masuk');
    const foreign = tokenIn((await visitor(test).get('/masuk')).text);
    for (const _token of [undefined, foreign]) {
      const answer =
        path === '/periksa'
          ? await who.post(path).field('_token', _token ?? '')
          : await who.post(path).type('form').send({ _token });
      expect(answer.status).toBe(403);
    }
  });

  it.each([
    { Origin: 'https://jahat.example' },
    { Origin: 'null' },
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
  ])('is refused when it comes from elsewhere: %j', async (headers) => {
    const who = visitor(test);
    const _token = tokenIn((await who.get('/guru')).text);
    const answer = await who
      .post('/pratinjau')
      .set(headers as unknown as Record<string, string>)
      .type('form')
      .send({ _token, paket: 'sesi-1-scorm12' });
    expect(answer.status).toBe(403);
  });

  it('from the portal itself passes', async () => {
    const who = visitor(test);
    const _token = tokenIn((await who.get('/guru')).text);
    const answer = await who
      .post('/pratinjau')
      .set({ Origin: test.portal, 'Sec-Fetch-Site': 'same-origin' })
      .type('form')
      .send({ _token, paket: 'sesi-1-scorm12' });
    expect(answer.status).toBe(303);
  });
});

it('answers a fault with a sentence, logs it, and shows nothing of it', async () => {
  const who = await loggedIn(test, 'admin');
  Object.assign(test.reports, {
    read() {
      throw new Error('rahasia di dalam');
    },
  });
  const answer = await who.get('/pelatih');
  expect(answer.status).toBe(500);
  expect(answer.text).not.toContain('rahasia');
  expect(test.logged.join()).toContain('rahasia di dalam');
});

it('answers a form with files that goes beyond its limits with a sentence', async () => {
  const send = async (size: number, field: string) => {
    const who = visitor(test);
    await who.get('/dinas');
    return who.post('/dinas/paket/moodle').attach(field, Buffer.alloc(size), 'logo.png');
  };
  const large = await send(33 * 1024 * 1024, 'officeLogo');
  expect([large.status, large.text]).toEqual([413, expect.stringContaining('Yang dikirim terlalu besar.')]);
  const strange = await send(1, 'paket');
  expect([strange.status, strange.text]).toEqual([400, expect.stringContaining('tidak dapat dibaca')]);
});
