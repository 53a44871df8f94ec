// Every question kind and the lab in a real browser: by keyboard, at the width of a phone, in light and dark.
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { isQuestion } from '../../src/blocks/schemas.ts';
import { violations } from '../support/axe.ts';
import { launchBrowser } from '../support/browser.ts';
import { page as documentOf, type Told } from './harness.ts';
import { press, tabTo } from './keyboard.ts';
import { sample, samples } from './samples.ts';

declare global {
  interface Window {
    told: Told;
  }
}

let browser: Browser;
let page: Page;

const pageErrors: Error[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  page.on('pageerror', (error) => pageErrors.push(error));
});
afterEach(() => expect(pageErrors.splice(0)).toEqual([]));
afterAll(() => browser?.close());

/** Shows blocks in a fresh document. */
async function open(blocks: Parameters<typeof documentOf>[0], before = ''): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(await documentOf(blocks, before));
}

const told = () => page.evaluate(() => window.told);
const responses = async () => (await told()).answers.map((answer) => answer.response);
const textOf = async (element: Locator) => (await element.textContent()) ?? '';
const feedback = () => page.locator('.feedback');
const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
const check = (name = 'Periksa') => page.getByRole('button', { name });

describe('questions by keyboard', () => {
  test('single choice: wrong with its reason, no key given away, then right with the explanation', async () => {
    await open([sample('single-choice')]);
    await tabTo(page.getByRole('radio', { name: 'Kalkulator' }));
    await page.keyboard.press('Space');
    await press(check());
    expect(await textOf(feedback())).toMatch(
      /Belum tepat\.[\s\S]*Pilihan Anda: Kalkulator[\s\S]*mengikuti aturan/,
    );
    expect(await textOf(feedback())).not.toMatch(/spam|Jawaban benar|Penjelasan/);
    expect(await page.locator('.discussion').isVisible()).toBe(false);
    expect(await focused()).toBe('Periksa lagi');

    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await press(check());
    expect(await textOf(feedback())).toMatch(/Benar\.[\s\S]*meniru contoh surel[\s\S]*Penjelasan/);
    expect(await page.locator('.discussion').isVisible()).toBe(true);
    expect(await responses()).toEqual([['a'], ['b']]);
  });

  test('an incomplete answer is not recorded and the focus goes where something is missing', async () => {
    await open([sample('matching')]);
    await page.locator('select').first().selectOption('x');
    await press(check());
    expect(await textOf(feedback())).toContain('Masih ada 2 baris tanpa pasangan');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('b');
    expect(await responses()).toEqual([]);
    await page.locator('select[name="b"]').selectOption('y');
    expect(await page.locator('[aria-invalid], .feedback:not(:empty)').count()).toBe(0);
  });

  test.each(['single-choice', 'multiple-choice', 'true-false'] as const)(
    '%s: pressing the button without a choice says what is missing',
    async (kind) => {
      await open([sample(kind)]);
      await press(check());
      expect(await textOf(feedback())).toBe('Belum ada yang dipilih. Pilih dulu jawabannya, lalu periksa.');
      expect(await page.evaluate(() => document.activeElement === document.querySelector('input'))).toBe(
        true,
      );
      expect(await responses()).toEqual([]);
    },
  );

  test('a new try begins at the choice; the notes stay, but are not the verdict on what is chosen now', async () => {
    await open([sample('single-choice')]);
    await page.getByRole('radio', { name: 'Kalkulator' }).check();
    await check().click();
    await press(check('Coba lagi'));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('a');
    expect(await textOf(feedback())).toBe('');
    const earlier = page.locator('.earlier');
    expect(await textOf(earlier)).toMatch(/jawaban sebelumnya[\s\S]*Kalkulator[\s\S]*mengikuti aturan/);
    expect(await earlier.evaluate((one) => one.closest('[role="status"]'))).toBeNull();
    await page.keyboard.press('ArrowDown');
    await check().click();
    expect(await textOf(earlier)).toBe('');
    expect(await textOf(feedback())).toMatch(/^\W*Benar\./);
    expect(await check('Coba lagi').count()).toBe(0);
    expect(await responses()).toEqual([['a'], ['b']]);
  });

  test('the third wrong try lets the discussion be opened, and says so', async () => {
    await open([sample('numeric')]);
    for (const number of ['0,1', '0,2', '0,3']) {
      expect(await page.locator('.discussion').isVisible()).toBe(false);
      await page.getByRole('textbox').fill(number);
      await check().click();
    }
    expect(await textOf(feedback())).toContain('Sudah 3 kali mencoba');
    expect(await page.locator('.discussion').isVisible()).toBe(true);
    expect(await page.locator('.discussion').getAttribute('open')).toBeNull();
  });

  test('the verdict is announced once: one live region, changed by an answer alone', async () => {
    await open([sample('multiple-choice')]);
    await page.evaluate(() => {
      const region = document.querySelector('.feedback');
      const heard: string[] = [];
      Object.assign(window, { heard });
      if (region)
        new MutationObserver((records) => {
          if (records.some(({ addedNodes }) => addedNodes.length > 0)) heard.push(region.textContent ?? '');
        }).observe(region, { childList: true, subtree: true });
    });
    const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.length);
    await page.getByRole('checkbox').first().check();
    await check().click();
    expect(await heard()).toBe(1);
    await page.getByRole('checkbox').nth(1).check();
    expect(await heard()).toBe(1);
    await check().click();
    expect(await heard()).toBe(2);
    expect(await page.locator('[role="status"], [aria-live]').count()).toBe(1);
  });

  test('a double click is one answer', async () => {
    await open([sample('true-false')]);
    await page.getByRole('radio', { name: 'Benar' }).check();
    await check().dblclick();
    await check().click();
    expect(await responses()).toEqual([['true']]);
  });

  test('multiple choice: a remark for each choice, and how many are missing or too much', async () => {
    await open([sample('multiple-choice')]);
    const box = (name: string) => page.getByRole('checkbox', { name });
    await press(box('Label yang salah'), 'Space');
    await press(box('Layar yang redup'), 'Space');
    await press(check());
    const text = await textOf(feedback());
    expect(text).toMatch(/^\W*Sebagian sudah tepat\.[\s\S]*Masih ada 2 jawaban tepat/);
    expect(text).toMatch(/Tepat: Label yang salah[\s\S]*Belum tepat: Layar yang redup/);
    expect(text).not.toContain('satu sekolah');
    await box('Contoh yang terlalu sedikit').check();
    await box('Contoh dari satu sekolah saja').check();
    await check().click();
    expect(await textOf(feedback())).toContain('Ada 1 pilihan yang perlu dilepas');
    await box('Layar yang redup').uncheck();
    await check().click();
    expect(await textOf(feedback())).toMatch(/^\W*Benar\./);
    expect(await responses()).toEqual([
      ['a', 'c'],
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'd'],
    ]);
  });

  test('matching: which pairs are right, without the partner of the others', async () => {
    await open([sample('matching')]);
    for (const [name, keys] of [
      ['Saringan spam', 1],
      ['Rekomendasi video', 3],
      ['Pengenal sampah daun', 1],
    ] as const) {
      await tabTo(page.getByLabel(name));
      for (let n = 0; n < keys; n++) await page.keyboard.press('ArrowDown');
    }
    await press(check());
    const text = await textOf(feedback());
    expect(text).toContain('2 dari 3 pasangan sudah tepat');
    expect(text).toContain('Belum tepat: Rekomendasi video – Menjumlah');
    expect(text).not.toMatch(/Meramal|Tontonan/);
    await page.getByLabel('Rekomendasi video').selectOption('y');
    await check().click();
    expect(await textOf(feedback())).toMatch(/Benar\.[\s\S]*Meramal kesukaan/);
    expect(await responses()).toEqual([
      ['a.x', 'b.z', 'c.x'],
      ['a.x', 'b.y', 'c.x'],
    ]);
  });

  test('ordering: buttons move an item, the place is announced, the focus follows', async () => {
    await open([sample('ordering')]);
    const mover = (name: string) => page.getByRole('button', { name });
    await press(mover('Turunkan: Latih'));
    await page.keyboard.press('Enter');
    expect((await told()).announced).toEqual([
      'Latih: kini di urutan 2 dari 4.',
      'Latih: kini di urutan 3 dari 4.',
    ]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Turunkan: Latih',
    );
    expect(
      await page.locator('[data-item]').evaluateAll((all) => all.map((one) => one.dataset.item)),
    ).toEqual(['a', 'd', 'c', 'b']);
    expect(await mover('Naikkan: Kumpulkan contoh').getAttribute('aria-disabled')).toBe('true');
    await mover('Naikkan: Kumpulkan contoh').press('Enter');
    await check().click();
    expect(await textOf(feedback())).toMatch(
      /2 dari 4 butir sudah di urutan yang tepat[\s\S]*Tepat: Kumpulkan contoh – Urutan 1/,
    );
    await mover('Naikkan: Beri label').click();
    await mover('Naikkan: Beri label').click();
    await mover('Turunkan: Uji pada contoh baru').click();
    await check().click();
    expect(await textOf(feedback())).toMatch(/^\W*Benar\./);
    expect(await responses()).toEqual([
      ['a', 'd', 'c', 'b'],
      ['a', 'b', 'c', 'd'],
    ]);
  });
});

test('on resume every kind shows its last answer and records nothing', async () => {
  const before = {
    'soal-satu': { response: ['a'], correct: false, tries: 1 },
    'soal-banyak': { response: ['a', 'b', 'd'], correct: true, tries: 2 },
    'soal-bs': { response: ['false'], correct: true, tries: 1 },
    'soal-jodoh': { response: ['a.x', 'b.z', 'c.y'], correct: false, tries: 3 },
    'soal-urut': { response: ['b', 'a', 'c', 'd'], correct: false, tries: 1 },
    'soal-isian': { response: ['uji'], correct: false, tries: 1 },
    'soal-angka': { response: ['0.5'], correct: false, tries: 2 },
  };
  await open(samples.filter(isQuestion), `window.answeredBefore = ${JSON.stringify(before)};`);
  expect(await page.locator('.resumed').count()).toBe(7);
  expect(
    await page.locator('input:checked').evaluateAll((all) => all.map((one) => one.getAttribute('value'))),
  ).toEqual(['a', 'a', 'b', 'd', 'false']);
  expect(
    await page.locator('select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
  ).toEqual(['x', 'z', 'y']);
  expect(
    await page.locator('.typed').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
  ).toEqual(['uji', '0,5']);
  expect(await page.locator('[data-item]').evaluateAll((all) => all.map((one) => one.dataset.item))).toEqual([
    'b',
    'a',
    'c',
    'd',
  ]);
  await page.locator('[data-block="soal-satu"] [type="submit"]').click();
  expect(await responses()).toEqual([]);
});

describe('the lab', () => {
  const accuracy = async () => Number((await textOf(page.locator('.lab-accuracy'))).match(/\((\d+)%\)/)?.[1]);
  const button = (name: string) => page.getByRole('button', { name });
  const trainingRows = () => page.locator('[data-set="training"] tbody tr');

  test('by keyboard: bad labels lower the accuracy, the result is recorded once, the data come back', async () => {
    await open([sample('lab-classifier')]);
    expect(await accuracy()).toBe(95);
    await press(button('Catat hasil'));
    expect(await textOf(page.locator('.lab-recorded'))).toContain('Ubah datanya dulu');
    await page.locator('h1').evaluate((heading) => {
      heading.tabIndex = -1;
      heading.focus();
    });
    await press(button('Tukar 4 label'));
    expect(await accuracy()).toBe(65);
    expect(await textOf(page.locator('.lab-result'))).toMatch(
      /4 label ditukar:[\s\S]*turun 30 poin dari 95%/,
    );
    await press(button('Catat hasil'));
    await page.keyboard.press('Enter');
    expect((await told()).reports).toEqual([
      {
        measure: 65,
        response: 'set=ikan;accuracy=65;before=95;mislabelled=4;dropped=0;examples=14;test=20;k=3',
      },
    ]);
    expect(await textOf(page.locator('.lab-tables'))).toMatch(
      /salah ditebak: ikan nila pasar 1, ikan nila pasar 2,/,
    );
    await button('Kembalikan data semula').click();
    expect(await accuracy()).toBe(95);
    expect(await textOf(page.locator('.lab-tables'))).toMatch(/Data semula[\s\S]*4 label ditukar/);
  });

  test('an example is added, moved with the arrow keys, relabelled and removed with the controls', async () => {
    await open([sample('lab-classifier')]);
    const add = page.getByRole('group', { name: 'Tambah contoh baru' });
    const edit = page.getByRole('group', { name: 'Ubah satu contoh' });
    await add.getByLabel('Panjang badan').fill('45');
    await add.getByLabel('Tinggi badan').fill('99');
    await press(add.getByRole('radio', { name: 'Nila' }), 'ArrowRight');
    await press(add.getByRole('button', { name: 'Tambah contoh' }));
    await page.locator('.lab-data summary').first().click();
    expect(await textOf(trainingRows().last())).toMatch(/Contoh tambahan 1\s*45\s*16\s*Patin/);

    await edit.getByLabel('Panjang badan').focus();
    await page.keyboard.press('ArrowUp');
    expect(await textOf(trainingRows().last())).toMatch(/45,5\s*16/);
    await edit.getByRole('button', { name: 'Ganti label jadi Nila' }).press('Enter');
    expect(await textOf(trainingRows().last())).toContain('Nila');
    await edit.getByRole('button', { name: 'Hapus contoh ini' }).press('Enter');
    expect(await trainingRows().count()).toBe(14);

    await edit.getByLabel('Contoh yang dipilih').selectOption({ index: 2 });
    await edit.getByRole('button', { name: 'Ganti label jadi Patin' }).press('Enter');
    expect(await textOf(trainingRows().nth(2))).toContain('Patin (salah; seharusnya Nila)');
  });

  test('a tap adds, a tap on an example chooses it, a drag moves it', async () => {
    await open([sample('lab-classifier')]);
    const plot = page.locator('.plot');
    const box = await plot.boundingBox();
    if (!box) throw new Error('no plot');
    await plot.click({ position: { x: box.width * 0.9, y: box.height * 0.1 } });
    expect(await page.locator('[data-index]').count()).toBe(15);
    const point = page.locator('[data-index="10"] .point');
    await point.click();
    expect(
      await page
        .getByLabel('Contoh yang dipilih')
        .evaluate((select) => (select as HTMLSelectElement).selectedIndex),
    ).toBe(10);
    expect(await page.locator('[data-index]').count()).toBe(15);

    expect(await textOf(page.locator('.lab-result'))).toContain(
      'Dipilih: ikan patin kolam 4, berlabel Patin',
    );

    const from = await point.boundingBox();
    if (!from) throw new Error('no point');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x - 40, from.y - 30, { steps: 5 });
    await page.mouse.up();
    expect(await page.locator('[data-index]').count()).toBe(15);
    const moved = await page.locator('[data-index="10"] .point').boundingBox();
    expect(moved?.x).toBeLessThan(from.x - 30);
    expect(await textOf(page.locator('.lab-result'))).toContain('ikan patin kolam 4 dipindahkan');
  });

  test('what was tried is kept on the device; damaged text starts afresh', async () => {
    const lab = sample('lab-classifier');
    await open([lab]);
    await page.getByRole('radio', { name: '7', exact: true }).check();
    await page.getByRole('button', { name: 'Buang semua Patin' }).click();
    const text = (await told()).kept[lab.id] ?? '';
    const before = await accuracy();
    await open([lab], `window.keptBefore = ${JSON.stringify({ [lab.id]: text })};`);
    expect(await page.locator('[data-index]').count()).toBe(9);
    expect(await page.getByRole('radio', { name: '7', exact: true }).isChecked()).toBe(true);
    expect(await accuracy()).toBe(before);
    await open([lab], `window.keptBefore = ${JSON.stringify({ [lab.id]: text.slice(5) })};`);
    expect(await page.locator('[data-index]').count()).toBe(14);
  });
});

describe('on a phone, answered and unanswered', () => {
  test.each(['reduce', 'no-preference'] as const)('the feedback comes into view (%s)', async (motion) => {
    await page.emulateMedia({ reducedMotion: motion });
    await page.setViewportSize({ width: 360, height: 520 });
    await open([sample('multiple-choice')]);
    await page.getByRole('checkbox').first().check();
    await page.getByRole('checkbox').last().check();
    const button = check();
    await button.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await button.dispatchEvent('click');
    await page.waitForFunction(() => {
      const box = document.querySelector('.feedback')?.getBoundingClientRect();
      return box && box.height > 50 && box.top >= 0 && box.bottom <= innerHeight + 1;
    });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ reducedMotion: null });
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in %s', async (colorScheme) => {
    await open(samples);
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
    for (const form of await page.locator('form').all()) {
      for (const select of await form.locator('select').all()) await select.selectOption('x');
      const typed = form.locator('[type="text"], textarea');
      if ((await typed.count()) > 0) await typed.fill('1');
      const choices = form.locator('[type="radio"], [type="checkbox"]');
      if ((await choices.count()) > 0) await choices.last().check();
      await form.locator('[type="submit"]').click();
    }
    await page.getByRole('button', { name: 'Tukar 4 label' }).click();
    for (const details of await page.locator('details:visible').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    expect(await violations(page)).toEqual([]);
  });

  test('nothing is wider than the narrowest screen, not even the lab or the buttons of an ordering', async () => {
    await page.setViewportSize({ width: 320, height: 740 });
    const ordering = sample('ordering');
    const items = ordering.items.map((item) => ({ ...item, text: `${item.text} secara berkesinambungan` }));
    await open([...samples, { ...ordering, id: 'soal-urut-panjang', items }]);
    for (const details of await page.locator('details:visible').all())
      await details.evaluate((element) => element.setAttribute('open', ''));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const outside = await page.locator('.movers, .lab-tables > *').evaluateAll((all) =>
      all
        .filter((one) => {
          const card = one.closest('form, .lab')?.getBoundingClientRect();
          return !card || one.getBoundingClientRect().right > card.right;
        })
        .map((one) => one.outerHTML.slice(0, 100)),
    );
    expect(outside).toEqual([]);
    for (const table of await page.locator('.lab-tables table').all())
      expect(await table.evaluate((element) => element.parentElement?.className)).toBe('scroll-box');
    await page.setViewportSize({ width: 360, height: 740 });
  });

  test('a box that scrolls sideways shows by a shadow that there is more', async () => {
    await open([sample('table')]);
    const box = page.locator('.scroll-box');
    const { attachment, image } = await box.evaluate((element) => {
      const style = getComputedStyle(element);
      return { attachment: style.backgroundAttachment, image: style.backgroundImage };
    });
    expect(attachment).toBe('local, local, scroll, scroll');
    expect(image.match(/linear-gradient/g)).toHaveLength(4);
  });

  test('nothing is wider than the screen and every target is at least 44 pixels', async () => {
    await open(samples);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const small = await page
      .locator(
        'button:visible, select:visible, label.option:visible, summary:visible, input[type="number"]:visible, input[type="text"]:visible, textarea:visible',
      )
      .evaluateAll((all) =>
        all
          .filter(
            (one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height) < 43.9,
          )
          .map((one) => one.outerHTML.slice(0, 100)),
      );
    expect(small).toEqual([]);
  });
});
