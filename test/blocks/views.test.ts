// What stands in the HTML before any script runs: enough to read, and nothing that only a script could explain.
import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { buildLazyStyle } from '../../packager/bundle.ts';
import { behaviours as most } from '../../src/blocks/behaviours.ts';
import { isLazy } from '../../src/blocks/lazy-kinds.ts';
import { behaviours as more } from '../../src/blocks/more-behaviours.ts';
import { questionKinds } from '../../src/blocks/question-kinds.ts';
import { blockSchema, isQuestion } from '../../src/blocks/schemas.ts';
import { blockViews } from '../../src/i18n/block-views.ts';
import { blocks } from '../../src/i18n/blocks.ts';
import { moreBlocks } from '../../src/i18n/more-blocks.ts';
import { labScript, renderBlock } from './harness.ts';
import { sample, samples } from './samples.ts';

const behaviours = { ...most, ...more };
const kinds = blockSchema.options.map((option) => option.shape.kind.value);

test('every kind has a view; every kind of the first load has a sample; every question kind has its logic', () => {
  const sampled = new Set<string>(samples.map((block) => block.kind));
  expect(kinds.filter((kind) => !isLazy(kind) && !sampled.has(kind))).toEqual([]);
  for (const kind of kinds) expect(readdirSync(`src/blocks/${kind}`)).toContain('view.hbs');
  const questions = [...new Set(samples.filter(isQuestion).map((block) => block.kind))].sort();
  expect(Object.keys(questionKinds).sort()).toEqual(questions);
  expect(Object.keys(behaviours)).toEqual(expect.arrayContaining(questions));
});

test('what has a behaviour is brought to life by it, at once or when it is shown', () => {
  for (const kind of kinds) {
    const has = readdirSync(`src/blocks/${kind}`).includes('behaviour.ts');
    expect([kind, kind in behaviours || isLazy(kind)]).toEqual([kind, has]);
  }
});

test.each(samples.map((block, index) => [block.kind, index] as const))(
  'the view of %s (%i) says nothing in vain and carries no styles or scripts',
  async (_kind, index) => {
    const block = samples[index];
    if (!block) throw new Error('no sample');
    const html = await renderBlock(block, 'b-x-1');
    expect(html).not.toMatch(/\?blocks\.|\{\{|\[object|undefined/);
    expect(html).not.toMatch(/ style=|<script|<style| on[a-z]+=/);
  },
);

describe('questions without scripts', () => {
  test.each(samples.filter(isQuestion).map((block) => [block.kind, block] as const))(
    '%s shows stem, discussion and explanation, and cannot be sent',
    async (_kind, block) => {
      const html = await renderBlock(block, 'b-x-1');
      expect(html).toContain('data-explanation');
      expect(html).toContain('<strong>meniru pola</strong>');
      expect(html).toMatch(/<button[^>]*type="submit" hidden disabled>/);
      expect(html).toContain('<details class="discussion">');
      expect(html).not.toContain('<details class="discussion" hidden');
    },
  );

  test('options with their feedback, and which one is right', async () => {
    const html = await renderBlock(sample('single-choice'), 'u');
    for (const option of sample('single-choice').options) {
      expect(html).toContain(`value="${option.id}"`);
      expect(html).toContain(`data-feedback="${option.id}"`);
      expect(html).toContain(option.feedback);
    }
    expect(html.match(/Jawaban benar/g)).toHaveLength(1);
    expect((await renderBlock(sample('multiple-choice'), 'u')).match(/Jawaban benar/g)).toHaveLength(3);
    expect((await renderBlock(sample('true-false'), 'u')).match(/Jawaban benar/g)).toHaveLength(1);
  });

  test('pairs name their partner, items their place', async () => {
    const matching = await renderBlock(sample('matching'), 'u');
    expect(matching.match(/Pasangannya: Menggolongkan/g)).toHaveLength(2);
    expect(matching).toContain('<label for="u-a">');
    const ordering = await renderBlock(sample('ordering'), 'u');
    expect([...ordering.matchAll(/data-item="(.)"/g)].map((match) => match[1])).toEqual(['c', 'a', 'd', 'b']);
    expect(ordering).toContain('Urutan 4');
  });
});

describe('what opens is there without scripts', () => {
  test('an accordion and its parts', async () => {
    const html = await renderBlock(sample('accordion'), 'u');
    expect(html.match(/<details class="fold">/g)).toHaveLength(2);
    expect(html).toContain('<strong>meniru pola</strong>');
  });

  test('a card with both of its sides', async () => {
    const html = await renderBlock(sample('flashcards'), 'u');
    expect(html).toMatch(
      /<span>Apa itu <strong>data latih<\/strong>\?<\/span><\/summary>\s*<p>Contoh tempat/,
    );
  });

  test('all four examples, open', async () => {
    const html = await renderBlock(sample('examples'), 'u');
    expect([...html.matchAll(/data-jenjang="(\w+)" open>/g)].map((match) => match[1])).toEqual([
      'sd',
      'smp',
      'sma',
      'smk',
    ]);
    expect(html).toContain('Contoh di SMK');
  });
});

test('typed questions list what is accepted, with decimal commas', async () => {
  const fillIn = await renderBlock(sample('fill-in'), 'u');
  expect(fillIn).toContain('latih · data latih · training');
  expect(fillIn).toContain('data-feedback="otherwise"');
  const numeric = await renderBlock(sample('numeric'), 'u');
  expect(numeric).toContain('0,74 sampai 0,76');
  expect(numeric).toContain('Angka dari 0 sampai 1. Paling banyak 2 angka di belakang koma.');
  const { min } = sample('numeric');
  const exact = await renderBlock({ ...sample('numeric'), max: min }, 'u');
  expect(exact).toMatch(/data-feedback="right">\s*<p data-label>0,74<\/p>/);
});

test('a scale and a reflection can be thought about without scripts, and can not be sent', async () => {
  for (const kind of ['likert', 'reflection'] as const) {
    const html = await renderBlock(sample(kind), 'u');
    expect(html).toContain('dicatat di kertas');
    expect(html).toMatch(/<button[^>]*type="submit" hidden disabled>/);
  }
  expect(await renderBlock(sample('likert'), 'u')).toContain('Sangat yakin');
  expect(await renderBlock(sample('reflection'), 'u')).toContain('data-min-words="6" hidden');
});

test('a quotation names who said it and leads to the source; a video leads out, with what it costs', async () => {
  const quote = await renderBlock(sample('quote'), 'u');
  expect(quote).toMatch(/UNESCO \(2024\) \(<a href="sumber:unesco-2024">/);
  const video = await renderBlock(sample('video'), 'u');
  expect(video).toMatch(/href="https:\/\/example\.org\/video" target="_blank" rel="noopener noreferrer"/);
  expect(video).toMatch(/4 menit · Bahasa: Inggris[\s\S]*kuota data/);
});

test('a glossary entry stands with its word, its origin and its meaning', async () => {
  expect(await renderBlock(sample('term'), 'u')).toMatch(
    /<dfn>Model<\/dfn> \(<span lang="en">model<\/span>\)[\s\S]*<strong>contoh<\/strong>/,
  );
});

test('the lab shows its intro, its tasks and all its examples', async () => {
  const lab = sample('lab-classifier');
  const html = await renderBlock(lab, 'u');
  expect(html).toContain('<strong>panjang</strong>');
  expect(html).toContain('Tukar empat label');
  for (const example of lab.datasets.flatMap((set) => [...set.training, ...set.test]))
    expect(html).toContain(example.name);
  expect(html).toMatch(/<details class="lab-data" open>/);
  expect(html).toMatch(/data-y="8\.5"[\s\S]{0,160}<td>8,5<\/td>/);
});

test('a drawing is an image with its caption as name, and its description can be opened', async () => {
  const html = await renderBlock(sample('figure'), 'u');
  expect(html).toMatch(/role="img" aria-labelledby="u-caption"><svg/);
  expect(html).toContain('Tiga lingkaran bersarang');
});

test('text of the course cannot become markup', async () => {
  const html = await renderBlock({ ...sample('callout'), title: '<img src=x onerror=alert(1)>' }, 'u');
  expect(html).not.toContain('<img');
});

test('both languages have the same strings with the same values to fill in', () => {
  const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  for (const { id, en } of [blocks, blockViews, moreBlocks]) {
    const english: Readonly<Record<string, string>> = en;
    for (const [key, text] of Object.entries(id)) expect(holes(english[key] ?? '')).toEqual(holes(text));
  }
});

test('the styles that labs share are at most 2 KB over the wire', async () => {
  expect(gzipSync((await buildLazyStyle('src')).data).length).toBeLessThanOrEqual(2 * 1024);
});

test('the lab is at most 12 KB over the wire', async () => {
  expect(gzipSync(await labScript()).length).toBeLessThanOrEqual(12 * 1024);
});
