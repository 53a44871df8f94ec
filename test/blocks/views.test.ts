// What stands in the HTML before any script runs: enough to read, and nothing that only a script could explain.
import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { behaviours } from '../../src/blocks/behaviours.ts';
import { questionKinds } from '../../src/blocks/question-kinds.ts';
import { blockSchema, isQuestion } from '../../src/blocks/schemas.ts';
import { blocks as strings } from '../../src/i18n/blocks.ts';
import { labScript, renderBlock } from './harness.ts';
import { sample, samples } from './samples.ts';

const kinds = blockSchema.options.map((option) => option.shape.kind.value);

test('every kind has a sample and a view; every question kind has its logic and its behaviour', () => {
  expect(new Set(samples.map((block) => block.kind))).toEqual(new Set(kinds));
  for (const kind of kinds) expect(readdirSync(`src/blocks/${kind}`)).toContain('view.hbs');
  const questions = [...new Set(samples.filter(isQuestion).map((block) => block.kind))].sort();
  expect(Object.keys(behaviours).sort()).toEqual(questions);
  expect(Object.keys(questionKinds).sort()).toEqual(questions);
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

test('the lab shows its intro, its tasks and all its examples', async () => {
  const lab = sample('lab-classifier');
  const html = await renderBlock(lab, 'u');
  expect(html).toContain('<strong>panjang</strong>');
  expect(html).toContain('Tukar empat label');
  for (const example of [...lab.training, ...lab.test]) expect(html).toContain(example.name);
  expect(html).toMatch(/<details class="lab-data" open>/);
  expect(html).toMatch(/data-y="8\.5"[\s\S]{0,120}<td>8,5<\/td>/);
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
  for (const [key, text] of Object.entries(strings.id))
    expect(holes(strings.en[key as keyof typeof strings.en])).toEqual(holes(text));
});

test('the lab is at most 12 KB over the wire', async () => {
  expect(gzipSync(await labScript()).length).toBeLessThanOrEqual(12 * 1024);
});
