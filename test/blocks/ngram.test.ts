// The little language model against counts made another way, its probabilities, its pieces, and what is kept of it.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { page } from '../../course/sesi-1-pengenalan-dasar-ai/unit-3/lab-tebak-kata.ts';
import { randomFrom } from '../../src/blocks/lab/random.ts';
import {
  draw,
  end,
  followersOf,
  isCopy,
  orders,
  pick,
  piecesOf,
  probabilities,
  tokenise,
  train,
} from '../../src/blocks/lab-ngram/model.ts';
import { check, schema } from '../../src/blocks/lab-ngram/schema.ts';
import {
  complete,
  fresh,
  freshShare,
  restore,
  type State,
  store,
  summary,
} from '../../src/blocks/lab-ngram/state.ts';

const block = schema.parse(page.blocks.find((one) => one.kind === 'lab-ngram'));
const sentences = tokenise(block.themes.flatMap((theme) => theme.sentences));
const model = train(sentences);
const small = train(
  tokenise(['Ibu menjual pempek.', 'Ibu menjual kerupuk.', 'Ibu membeli ikan.', 'Ayah membeli ikan.']),
);
const counts = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 40 });
const temperature = fc.integer({ min: 2, max: 20 }).map((tenths) => tenths / 10);
const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);

describe('the counts', () => {
  test('are those of the six sentences on paper', () => {
    expect(followersOf(small, ['ibu'], 2)).toEqual({
      order: 2,
      counts: [
        ['menjual', 2],
        ['membeli', 1],
      ],
    });
    expect(followersOf(small, ['ibu', 'membeli'], 3)).toEqual({ order: 3, counts: [['ikan', 1]] });
    expect(followersOf(small, [], 2).counts).toEqual([
      ['ibu', 3],
      ['ayah', 1],
    ]);
    expect(followersOf(small, ['ayah', 'membeli', 'ikan'], 2).counts).toEqual([[end, 2]]);
  });

  test('agree with a search through the text', () => {
    const text = sentences.map((words) => `^ ^ ${words.join(' ')} ${end}`);
    const all = text.flatMap((line) => {
      const tokens = line.split(' ');
      return tokens
        .slice(2)
        .map((token, at) => ({ two: `${tokens[at]} ${tokens[at + 1]}`, one: tokens[at + 1], token }));
    });
    const wordLists = sentences.flatMap((words) => words.map((_word, at) => words.slice(0, at + 1)));
    for (const words of wordLists) {
      const last = words.at(-1);
      const two = `${words.at(-2) ?? '^'} ${last}`;
      for (const [order, hits] of [
        [2, all.filter((one) => one.one === last)],
        [3, all.filter((one) => one.two === two)],
      ] as const) {
        const found = followersOf(model, words, order);
        expect(found.order).toBe(order);
        expect(sum(found.counts.map(([, count]) => count))).toBe(hits.length);
        for (const [token, count] of found.counts)
          expect(count).toBe(hits.filter((one) => one.token === token).length);
      }
    }
  });

  test('back off to fewer words where these never stood together', () => {
    expect(followersOf(small, ['ayah', 'menjual'], 3)).toMatchObject({ order: 2 });
    expect(followersOf(small, ['ikan', 'kerupuk'], 3)).toEqual({ order: 2, counts: [[end, 1]] });
    const unknown = followersOf(small, ['songket'], 3);
    expect(unknown.order).toBe(1);
    expect(unknown.counts[0]).toEqual([end, 4]);
  });

  test('never let a sentence end before it has a word', () => {
    expect(followersOf(small, [], 1).counts.map(([token]) => token)).not.toContain(end);
  });

  test('nothing read, nothing said', () => {
    expect(draw(train([]), [], 3, 1, 0.5)).toBeUndefined();
  });
});

describe('the probabilities', () => {
  test('sum to one, keep the order of the counts, and none is lost', () => {
    fc.assert(
      fc.property(counts, temperature, (list, t) => {
        const shares = probabilities(list, t);
        expect(sum(shares)).toBeCloseTo(1, 9);
        for (const [p, one] of list.entries())
          for (const [q, other] of list.entries())
            if (one > other) expect(shares[p]).toBeGreaterThanOrEqual(shares[q] ?? 0);
      }),
    );
  });

  test('at temperature 1 are the shares of the counts; otherwise powers of them', () => {
    fc.assert(
      fc.property(counts, temperature, (list, t) => {
        const powers = list.map((count) => count ** (1 / t));
        for (const [at, share] of probabilities(list, t).entries())
          expect(share).toBeCloseTo((powers[at] ?? 0) / sum(powers), 6);
        for (const [at, share] of probabilities(list, 1).entries())
          expect(share).toBeCloseTo((list[at] ?? 0) / sum(list), 9);
      }),
    );
  });

  test('low: the commonest nearly always; high: nearly alike', () => {
    expect(probabilities([3, 1], 0.2)[0]).toBeGreaterThan(0.99);
    expect(probabilities([3, 1], 2)[0]).toBeLessThan(0.65);
    expect(probabilities([500, 1], 0.01)[0]).toBeCloseTo(1, 12);
    const far = probabilities([500, 1], 1e6);
    expect(Math.abs((far[0] ?? 0) - (far[1] ?? 0))).toBeLessThan(1e-5);
  });

  test('are what is drawn', () => {
    expect([0, 0.49, 0.5, 0.79, 0.8, 0.9999].map((chance) => pick([0.5, 0.3, 0.2], chance))).toEqual([
      0, 0, 1, 1, 2, 2,
    ]);
    const shares = [0.6, 0.3, 0.1];
    const drawn = [0, 0, 0];
    for (let seed = 1; seed <= 4000; seed++) {
      const at = pick(shares, randomFrom(seed)());
      drawn[at] = (drawn[at] ?? 0) + 1;
    }
    for (const [at, share] of shares.entries()) expect((drawn[at] ?? 0) / 4000).toBeCloseTo(share, 1);
  });
});

describe('sentences', () => {
  /** Writes sentences as the lab does. */
  function write(order: (typeof orders)[number], t: number, many: number): string[][] {
    let draws = 0;
    return Array.from({ length: many }, () => {
      const words: string[] = [];
      for (;;) {
        const token = draw(model, words, order, t, randomFrom(++draws)()) ?? end;
        if (token === end || words.length >= 24) return words;
        words.push(token);
      }
    });
  }

  test('of three words back copy more than those of one; both write what nobody has written', () => {
    const copies = orders.map((order) => write(order, 1, 60).filter((words) => isCopy(model, words)).length);
    expect(copies[0]).toBeLessThanOrEqual(2);
    expect(copies[1]).toBeLessThan(copies[2] ?? 0);
    expect(copies[2]).toBeLessThan(55);
  });

  test('at a low temperature hold the commonest words, at a high one all sorts', () => {
    const commonest = (t: number) => {
      const drawn = write(2, t, 40).flatMap((words) =>
        words.map((word, at) => ({ word, before: words.slice(0, at) })),
      );
      const top = drawn.filter(({ word, before }) => {
        const { counts } = followersOf(model, before, 2);
        return counts.find(([token]) => token === word)?.[1] === counts[0]?.[1];
      });
      return top.length / drawn.length;
    };
    expect(commonest(0.2)).toBeGreaterThan(0.85);
    expect(commonest(2)).toBeLessThan(0.6);
    const different = (t: number) => new Set(write(2, t, 30).map((words) => words.join(' '))).size;
    expect(different(0.2)).toBeLessThan(different(2));
  });

  test('fall into pieces that stand in the corpus and together are the sentence', () => {
    for (const words of write(2, 1.5, 30)) {
      const pieces = piecesOf(model, words).map((piece) => piece.text.split(' '));
      const joined = pieces.flatMap((piece, at) =>
        pieces[at - 1]?.at(-1) === piece[0] ? piece.slice(1) : piece,
      );
      expect(joined).toEqual(words);
      for (const piece of piecesOf(model, words))
        expect(` ${piece.from?.join(' ')} `).toContain(` ${piece.text} `);
    }
    expect(piecesOf(small, ['ayah', 'membeli', 'pempek']).map((piece) => piece.text)).toEqual([
      'ayah membeli',
      'pempek',
    ]);
  });

  test('begin small, but names keep their capital', () => {
    expect(tokenise(['Musi naik.', 'Ibu ke Musi.', 'Kata ibu.'])).toEqual([
      ['Musi', 'naik'],
      ['ibu', 'ke', 'Musi'],
      ['kata', 'ibu'],
    ]);
  });
});

describe('the corpus', () => {
  test('is of the promised size, in order, and every theme has words of its own', () => {
    expect(check(block)).toEqual([]);
    expect(sentences.length).toBeGreaterThanOrEqual(120);
    expect(sentences.length).toBeLessThanOrEqual(200);
    for (const theme of block.themes) {
      const others = tokenise(
        block.themes.filter((one) => one !== theme).flatMap((one) => one.sentences),
      ).flat();
      expect(
        tokenise(theme.sentences)
          .flat()
          .filter((word) => !others.includes(word)).length,
      ).toBeGreaterThanOrEqual(5);
    }
  });

  test('knows the words of the tasks, which never met', () => {
    expect(model.vocabulary).toEqual(expect.arrayContaining(['bendera', 'cuko', 'songket']));
    expect(followersOf(model, ['bendera', 'cuko'], 3).order).toBe(2);
  });

  test('a sentence that stands twice, a theme that stands twice, other signs than letters', () => {
    const [theme] = block.themes;
    expect(check({ ...block, themes: theme ? [theme, theme] : [] }).join()).toMatch(
      /tema .* dua kali.*kalimat .* dua kali/,
    );
    const odd = {
      ...block,
      themes: [{ ...theme, sentences: ['Harga 5.000.', 'A.', 'B.', 'C.', 'D.'] }, theme],
    };
    expect(schema.safeParse(odd).success).toBe(false);
  });
});

describe('what is kept', () => {
  const ids = block.themes.map((theme) => theme.id);
  const state: State = complete(
    {
      ...fresh,
      order: 3,
      temperature: 0.7,
      off: ['songket'],
      words: ['ibu', 'membuat', 'pempek'],
      draws: 12,
    },
    false,
  );

  test('comes back as it was', () => {
    expect(restore(store(state), ids, model)).toEqual(state);
    expect(freshShare(state)).toBe(100);
    expect(summary(state)).toBe('made=1;new=1;n=3;temperature=0.7;themesoff=1');
    expect(freshShare(fresh)).toBe(0);
  });

  test.each([
    undefined,
    '',
    'null',
    '{"v":1}',
    store(state).replace('"v":1', '"v":2'),
    store({ ...state, temperature: 99 }),
    store({ ...state, words: ['<img src=x>'] }),
    store({ ...state, words: Array(40).fill('ibu') }),
  ])('%s is not taken over', (text) => {
    expect(restore(text, ids, model)).toBeUndefined();
  });

  test('whatever stands there, nothing is thrown and a theme is left to read', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.json(), (text, part) => {
        expect(() => restore(text, ids, model)).not.toThrow();
        const mixed = { ...JSON.parse(store(state)), made: JSON.parse(part), off: ids };
        const read = restore(JSON.stringify(mixed), ids, model);
        if (read) expect(read.off.length).toBeLessThan(ids.length);
      }),
    );
  });

  test('the record keeps the latest eight, and counts them all', () => {
    let many: State = state;
    for (let n = 0; n < 20; n++) many = complete({ ...many, words: ['ibu'] }, n % 2 === 0);
    expect([many.made.length, many.total, many.fresh]).toEqual([8, 21, 11]);
  });
});
