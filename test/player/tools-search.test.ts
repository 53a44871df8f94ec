// Searching the lesson: folding, all words on a page, the paragraph that says most, snippets with their marks.
import { describe, expect, test } from '@jest/globals';
import { fold, holdsAll, rangesOf, searchPage, snippetOf, wordsOf } from '../../src/player/tools/search.ts';

const texts = (...lines: string[]) => lines.map((text) => ({ text }));

describe('fold', () => {
  test('ignores case and diacritics and keeps every position', () => {
    expect(fold('Éra DÉMOKRASI')).toBe('era demokrasi');
    for (const text of ['İstanbul ﬁ ß', 'e\u0301', '👩‍🏫 Guru', 'ĳ Ǆ'])
      expect([text, fold(text).length]).toEqual([text, text.length]);
  });
});

describe('wordsOf', () => {
  test('takes words apart, each once, without what is too short', () => {
    expect(wordsOf('  Data, "guru" a DATA (e)')).toEqual(['data', 'guru']);
    expect(wordsOf('de\u0301mokrasi')).toEqual(['demokrasi']);
    expect(wordsOf(' ? ')).toEqual([]);
  });
});

describe('searchPage', () => {
  test('finds a page that holds all the words, be it in different paragraphs', () => {
    const page = texts('Guru mengajar.', 'Tentang data.', 'Lain.');
    expect(searchPage(page, ['guru', 'data'])).toMatchObject({ count: 2, best: 0 });
    expect(searchPage(page, ['guru', 'robot'])).toBeUndefined();
    expect(searchPage(page, [])).toBeUndefined();
  });

  test('shows the paragraph with most of the words, and whole words before parts of words', () => {
    expect(searchPage(texts('guru', 'data', 'data guru'), ['guru', 'data'])?.best).toBe(2);
    expect(searchPage(texts('Selamat datang, guru', 'Data guru'), ['guru', 'data'])?.best).toBe(1);
    expect(searchPage(texts('penilaian'), ['nilai'])?.snippet.marks).toEqual([[2, 7]]);
  });

  test('takes the words as they are, not as a pattern', () => {
    expect(searchPage(texts('harga (90%) *'), wordsOf('90%) *'))?.count).toBe(1);
    expect(searchPage(texts('aaaa'), wordsOf('.*'))).toBeUndefined();
  });
});

describe('rangesOf', () => {
  test('finds all of them in order, the longer of two that begin alike', () => {
    expect(rangesOf('Data, database, DATA', ['data', 'database'])).toEqual([
      [0, 4],
      [6, 14],
      [16, 20],
    ]);
    expect(rangesOf('kosong', ['data'])).toEqual([]);
  });
});

describe('snippetOf', () => {
  const long = `${'awal '.repeat(60)}Kendali ${'akhir '.repeat(60)}`.trim();

  test('cuts at words around the first hit and marks it there', () => {
    const { text, marks } = snippetOf(long, ['kendali']);
    expect(text).toMatch(/^… (awal )+Kendali( akhir)+ …$/);
    expect(text.length).toBeLessThan(140);
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['Kendali']);
  });

  test('leaves a short text whole', () => {
    expect(snippetOf('Guru bertanya', ['tanya'])).toEqual({
      text: 'Guru bertanya',
      marks: [[8, 13]],
    });
  });

  test('copes with one endless word', () => {
    expect(snippetOf('x'.repeat(400), ['xx']).text.length).toBeLessThan(140);
  });
});

test('holdsAll wants every word and at least one', () => {
  expect(holdsAll('Model bahasa besar', ['besar', 'model'])).toBe(true);
  expect(holdsAll('Model bahasa', ['besar', 'model'])).toBe(false);
  expect(holdsAll('Model', [])).toBe(false);
});
