// Branching stories: the graph and its faults, what is remembered, and the stories of the course walked in every direction.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { page as case1 } from '../../course/sesi-1-pengenalan-dasar-ai/penutup/studi-kasus.ts';
import { page as case2 } from '../../course/sesi-2-penilaian-dan-administrasi/penutup/studi-kasus.ts';
import { page as case3 } from '../../course/sesi-3-perangkat-ajar-beretika/penutup/studi-kasus.ts';
import { page as dilemmas } from '../../course/sesi-3-perangkat-ajar-beretika/unit-3/lab-dilema.ts';
import { type Plot, plotFindings, soundPath, walk } from '../../src/blocks/branching/graph.ts';
import {
  bestBalance,
  follow,
  newJourney,
  open,
  playedToEnd,
  restore,
  seenIn,
  store,
  summary,
} from '../../src/blocks/branching/journey.ts';
import { checkScenario, type Scenario, scenarioSchema } from '../../src/blocks/branching/schema.ts';
import { type Block, blockSchema, checkBlock, isActivity } from '../../src/blocks/schemas.ts';

const plot: Plot = {
  id: 'kecil',
  start: 'satu',
  nodes: [
    {
      id: 'satu',
      choices: [
        { id: 'a', to: 'dua' },
        { id: 'b', to: 'baik' },
      ],
    },
    {
      id: 'dua',
      choices: [
        { id: 'a', to: 'baik' },
        { id: 'b', to: 'cukup' },
      ],
    },
  ],
  endings: [
    { id: 'baik', balance: 80 },
    { id: 'cukup', balance: 60 },
  ],
};
const isStory = (block: Block) => block.kind === 'lab-dilemma' || block.kind === 'case-study';
const blocks = [case1, case2, case3, dilemmas]
  .flatMap((page) => page.blocks)
  .map((block) => blockSchema.parse(block))
  .filter(isStory);
const scenarios = blocks.flatMap((block): Scenario[] => {
  if (block.kind === 'lab-dilemma') return block.scenarios;
  return block.kind === 'case-study' ? [block.scenario] : [];
});

/** Every path through a story, from the start to an ending. */
function paths(of: Plot, node = of.start, path = ''): string[] {
  const choices = of.nodes.find(({ id }) => id === node)?.choices;
  return choices ? choices.flatMap(({ id, to }) => paths(of, to, path + id)) : [path];
}

describe('walking', () => {
  test('follows choices to a decision or an ending', () => {
    expect(walk(plot, '')).toEqual({ steps: [], node: 'satu', ending: undefined });
    expect(walk(plot, 'a')).toEqual({
      steps: [{ node: 'satu', choice: 'a' }],
      node: 'dua',
      ending: undefined,
    });
    expect(walk(plot, 'ab')).toMatchObject({ node: undefined, ending: 'cukup' });
  });

  test('leaves out what cannot be followed', () => {
    expect(soundPath(plot, 'azb')).toBe('a');
    expect(soundPath(plot, 'bbbb')).toBe('b');
    expect(soundPath(plot, ['a'])).toBe('');
  });
});

describe('faults of a graph', () => {
  const nodes = (...change: Plot['nodes']) => plotFindings({ ...plot, nodes: change }).join('\n');

  test('none in a sound one', () => expect(plotFindings(plot)).toEqual([]));
  test('a choice that leads nowhere', () =>
    expect(nodes({ id: 'satu', choices: [{ id: 'a', to: 'entah' }] }, ...plot.nodes.slice(1))).toContain(
      "menuju 'entah', yang tidak ada",
    ));
  test('a circle', () =>
    expect(
      nodes(
        { id: 'satu', choices: [{ id: 'a', to: 'dua' }] },
        {
          id: 'dua',
          choices: [
            { id: 'a', to: 'satu' },
            { id: 'b', to: 'baik' },
            { id: 'c', to: 'cukup' },
          ],
        },
      ),
    ).toContain("berputar kembali ke 'satu'"));
  test('a circle away from the first way to it', () =>
    expect(
      nodes(
        {
          id: 'satu',
          choices: [
            { id: 'a', to: 'dua' },
            { id: 'b', to: 'tiga' },
          ],
        },
        { id: 'dua', choices: [{ id: 'a', to: 'baik' }] },
        {
          id: 'tiga',
          choices: [
            { id: 'a', to: 'dua' },
            { id: 'b', to: 'empat' },
            { id: 'c', to: 'cukup' },
          ],
        },
        { id: 'empat', choices: [{ id: 'a', to: 'tiga' }] },
      ),
    ).toContain("berputar kembali ke 'tiga'"));
  test('what is never reached', () => {
    const lone = { id: 'sepi', choices: [{ id: 'a', to: 'baik' }] };
    expect(nodes(...plot.nodes, lone)).toContain("'sepi' tidak dapat dicapai");
  });
  test('ids and choices that occur twice', () => {
    expect(nodes(...plot.nodes, { id: 'dua', choices: [] })).toContain("id 'dua' dipakai dua kali");
    const twice = [
      { id: 'a', to: 'baik' },
      { id: 'a', to: 'cukup' },
    ];
    expect(nodes({ id: 'satu', choices: twice })).toContain("pilihan 'a' di 'satu' ada dua");
  });
  test('a start that is an ending', () =>
    expect(plotFindings({ ...plot, start: 'baik' }).join()).toContain('bukan sebuah keputusan'));
  test('one ending far above all others', () => {
    const endings = [
      { id: 'baik', balance: 90 },
      { id: 'cukup', balance: 40 },
    ];
    expect(plotFindings({ ...plot, endings }).join()).toContain('jauh lebih baik');
  });
});

describe('a journey', () => {
  test('remembers endings in the order in which they were seen', () => {
    let journey = follow(open(newJourney, 'kecil'), plot, 'a');
    expect(summary(journey, plot)).toBe('scenario=kecil;ending=none;steps=1;seen=0/2');
    expect([playedToEnd(journey, [plot]), bestBalance(journey, [plot])]).toEqual([0, 0]);
    journey = follow(journey, plot, 'ab');
    expect(summary(journey, plot)).toBe('scenario=kecil;ending=cukup;steps=2;seen=1/2');
    expect(bestBalance(journey, [plot])).toBe(60);
    journey = follow(journey, plot, 'b');
    expect(summary(journey, plot)).toBe('scenario=kecil;ending=baik;steps=1;seen=2/2');
    expect(seenIn(journey, plot)).toEqual(['cukup', 'baik']);
    expect(bestBalance(follow(journey, plot, 'ab'), [plot])).toBe(80);
    expect(restore(store(journey), [plot])).toEqual(journey);
  });

  test('of stories that have changed since loses only what is gone', () => {
    const kept = {
      v: 1,
      at: 'hilang',
      paths: { kecil: 'axb', hilang: 'aa' },
      seen: { kecil: ['lama', 'baik', 'baik', 3], hilang: ['x'] },
    };
    expect(restore(JSON.stringify(kept), [plot])).toEqual({
      at: undefined,
      paths: { kecil: 'a' },
      seen: { kecil: ['baik'] },
    });
  });

  test('of any damaged text can be walked', () => {
    const wild = fc.oneof(
      fc.string(),
      fc.json(),
      fc
        .record({ v: fc.constant(1), at: fc.anything(), paths: fc.anything(), seen: fc.anything() })
        .map((value) => JSON.stringify(value) ?? ''),
      fc
        .record({
          v: fc.constant(1),
          paths: fc.dictionary(fc.constant('kecil'), fc.anything()),
          seen: fc.dictionary(fc.constant('kecil'), fc.anything()),
        })
        .map((value) => JSON.stringify(value) ?? ''),
    );
    fc.assert(
      fc.property(wild, (text) => {
        const journey = restore(text, [plot]);
        for (const ending of seenIn(journey, plot)) expect(['baik', 'cukup']).toContain(ending);
        expect(restore(store(journey), [plot])).toEqual(journey);
      }),
    );
  });
});

describe('the schema', () => {
  const [scenario] = scenarios;
  test('refuses a choice with a link or of two lines, because it becomes a button', () => {
    if (!scenario) throw new Error('no scenario');
    const withText = (text: string): Scenario => ({
      ...scenario,
      nodes: scenario.nodes.map((node) => ({
        ...node,
        choices: node.choices.map((choice) => ({ ...choice, text })),
      })),
    });
    expect(checkScenario(withText('[x](sumber:y)')).join()).toContain('tanpa tautan');
    expect(checkScenario(withText('satu\n\ndua')).join()).toContain('satu baris');
    expect(checkScenario(scenario)).toEqual([]);
  });

  test('wants at least two choices and two endings', () => {
    expect(scenarioSchema.safeParse({ id: 'x', title: 'x', opening: 'x', start: 'x' }).success).toBe(false);
  });

  test('a case has at least six decisions, a lab no story twice', () => {
    const dilemma = blocks.find((block) => block.kind === 'lab-dilemma');
    if (dilemma?.kind !== 'lab-dilemma' || !scenario) throw new Error('no lab');
    const [first = scenario] = dilemma.scenarios;
    expect(checkBlock({ ...dilemma, scenarios: [...dilemma.scenarios, first] }).join()).toContain(
      'dua cerita',
    );
    const short = { kind: 'case-study', id: 'x', title: 'x', intro: 'x', scenario: first } as const;
    expect(checkBlock(short).join()).toContain('paling sedikit 6');
  });
});

describe('the stories of the course', () => {
  test('are activities without findings', () => {
    expect(blocks.map((block) => block.kind)).toEqual([
      'case-study',
      'case-study',
      'case-study',
      'lab-dilemma',
    ]);
    expect(blocks.filter(isActivity)).toHaveLength(4);
    expect(blocks.flatMap((block) => checkBlock(block))).toEqual([]);
  });

  test.each(scenarios.map((one) => [one.id, one] as const))('%s has no single right way', (_id, story) => {
    const all = paths(story);
    const good = all.filter((path) => {
      const { ending } = walk(story, path);
      return story.endings.some(({ id, balance }) => id === ending && balance >= 65);
    });
    const reached = new Set(good.map((path) => walk(story, path).ending));
    expect(reached.size).toBeGreaterThanOrEqual(2);
    expect(good.length).toBeGreaterThanOrEqual(4);
    expect(story.endings.length).toBeGreaterThanOrEqual(3);
    // What is recorded fits a response of SCORM and xAPI.
    for (const path of all)
      expect(summary(follow(newJourney, story, path), story)).toMatch(/^[\x20-\x7e]{10,250}$/);
  });

  test('a dilemma takes 2 to 5 decisions, a case 6 or more where it is played in full', () => {
    for (const block of blocks) {
      const stories = block.kind === 'lab-dilemma' ? block.scenarios : [];
      for (const story of stories) {
        const lengths = paths(story).map((path) => path.length);
        expect([Math.min(...lengths) >= 2, Math.max(...lengths) <= 5]).toEqual([true, true]);
      }
      if (block.kind === 'case-study')
        expect(Math.max(...paths(block.scenario).map((path) => path.length))).toBeGreaterThanOrEqual(6);
    }
  });
});
