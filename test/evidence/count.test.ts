// The counting rule: thresholds, window, patterns; against a count by brute force on random days.
import { describe, expect, test } from '@jest/globals';
import { limitsOf, openArrivals } from '../../src/evidence/arrivals.ts';
import {
  busiestDay,
  type CountingRule,
  countEvidence,
  decisions,
  hasPattern,
  type Pattern,
  patterns,
} from '../../src/reports/evidence/index.ts';
import { areDifferentNames, nameKey } from '../../src/reports/evidence/names.ts';
import { simulationHomePage } from '../../src/reports/learner.ts';
import { anHour, type Deed, day, expected, minute, morning, type World, world, year } from './world.ts';

const storedOf = ({ entries }: World) => entries.map(({ stored }) => Math.floor(stored / 1000));

function count(made: World, rule: CountingRule = day) {
  return countEvidence(made.data, rule, made.everybody, limitsOf(rule, storedOf(made)));
}

/** Account names by what became of them. */
function outcome(made: World, rule: CountingRule = day) {
  const { decision, reasons } = count(made, rule);
  return Object.fromEntries(
    Array.from({ length: made.data.people.size }, (_none, person) => [
      made.data.people.person(person).identifier || made.data.people.person(person).ref,
      decision[person] === decisions.counted
        ? 'counted'
        : decision[person] === decisions.aside
          ? patterns.filter((pattern) => hasPattern(reasons[person] ?? 0, pattern)).join(' ')
          : decision[person] === decisions.tooLittle
            ? 'too little'
            : 'absent',
    ]),
  );
}

describe('who counts', () => {
  test('those who answered enough different items and stayed long enough, within the window', () => {
    const few = anHour('sedikit').map((deed, index) => ({ ...deed, part: `soal-${index % 4}` }));
    const short = anHour('singkat').map((deed, index) => ({ ...deed, at: morning + index * 2 * minute }));
    const before = anHour('kemarin', morning - 24 * 60 * minute);
    const made = world([...anHour('g1'), ...few, ...short, ...before], [expected(1), expected(2)]);
    expect(outcome(made)).toEqual({
      g1: 'counted',
      [expected(2).ref]: 'absent',
      sedikit: 'too little',
      singkat: 'too little',
      kemarin: 'absent',
    });
    const { heard, answered, enough, counted, byRegion, bySession } = count(made);
    expect({ heard, answered, enough, counted }).toEqual({ heard: 3, answered: 2, enough: 1, counted: 1 });
    expect(made.data.people.regions.map((name, index) => [name, byRegion[index]])).toEqual([
      ['', 0],
      ['Lahat', 1],
      ['Palembang', 0],
    ]);
    expect(bySession).toEqual([1]);
  });

  test('what was voided, attendance that others told, and pauses beyond ten minutes count for nothing', () => {
    const hall = anHour('aula').map((deed) => ({ ...deed, verb: 'attended' as const }));
    const pauses = anHour('jeda').map((deed, index) => ({ ...deed, at: morning + index * 60 * minute }));
    const deeds: Deed[] = [...hall, ...anHour('batal'), ...pauses];
    const made = world(deeds, [], [11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21]);
    expect(outcome(made)).toEqual({ jeda: 'counted', aula: 'absent' });
    // Ten pauses of an hour count ten minutes each.
    const { active, decision } = count(made);
    expect(active[decision.indexOf(decisions.counted)]).toBe(100 * minute);
  });

  test('one person through two accounts counts once; only chosen sessions matter', () => {
    const entry = expected(1, { keys: ['name g1', 'name lain'] });
    const made = world([...anHour('g1'), ...anHour('lain', morning + 3 * minute)], [entry]);
    expect(count(made)).toMatchObject({ counted: 1, merged: 1 });
    expect(count(made, { ...day, sessions: ['sesi-lain'] })).toMatchObject({ heard: 0, counted: 0 });
  });

  test('the busiest day stands first', () => {
    const made = world([...anHour('satu'), ...anHour('dua', morning - 24 * 60 * minute).slice(2)]);
    expect(busiestDay(made.data)).toEqual({ from: day.from, to: day.to });
    expect(busiestDay(world([]).data)).toBeUndefined();
  });
});

describe('what sets somebody aside', () => {
  const later = (deeds: Deed[], days: number) =>
    deeds.map((deed) => ({ ...deed, stored: deed.at + days * 24 * 60 * minute }));
  const cases: [Pattern, Deed[]][] = [
    [
      'fast',
      [
        ...anHour('x'),
        ...anHour('x').flatMap((_deed, index) => [
          { who: 'x', name: 'Guru x', at: morning + 70 * minute + index * 900, part: `kilat-${index}` },
          { who: 'x', name: 'Guru x', at: morning + 71 * minute + index * 900, part: `petir-${index}` },
        ]),
      ],
    ],
    [
      'endless',
      Array.from({ length: 60 }, (_none, index) => ({
        who: 'x',
        at: morning + index * 15 * minute,
        part: `soal-${index}`,
      })),
    ],
    ['same-answers', [...anHour('x'), ...anHour('x').map((deed) => ({ ...deed, who: 'y', name: 'Guru y' }))]],
    ['ahead', anHour('x').map((deed) => ({ ...deed, stored: deed.at - 3 * 60 * minute }))],
    ['late', later(anHour('x'), 32)],
    [
      'two-names',
      anHour('x').map((deed, index) => ({ ...deed, name: index < 4 ? 'Ratna Sari' : 'Budi Hartono' })),
    ],
  ];
  test.each(cases)('%s', (pattern, deeds) => {
    const made = world([...deeds, ...anHour('wajar')]);
    expect(outcome(made)).toMatchObject({ x: pattern, wajar: 'counted' });
    expect(count(made).byPattern[pattern]).toBe(pattern === 'same-answers' ? 2 : 1);
    // Whoever decides that it doesn't matter counts them.
    expect(outcome(made, { ...day, counts: [pattern] })).toMatchObject({ x: 'counted' });
  });

  test('answers of one moment, as a test has them, are the same in whatever order their ids stand', () => {
    const handedIn = (who: string, last: string): Deed[] =>
      Array.from({ length: 12 }, (_none, index) => ({
        who,
        name: `Guru ${who}`,
        at: morning + 50 * minute,
        part: `butir-${index}`,
        response: index === 11 ? last : `jawaban-${index}`,
      }));
    const made = world(
      ['x', 'y', 'z'].flatMap((who) => [
        ...anHour(who).map((deed) => ({ ...deed, verb: 'experienced' as const })),
        ...handedIn(who, who === 'z' ? 'lain' : 'sama'),
      ]),
    );
    // Nobody answers twelve questions at one moment but in a test, which `fast` doesn't ask about.
    expect(outcome(made, { ...day, counts: ['fast'] })).toEqual({
      x: 'fast same-answers',
      y: 'fast same-answers',
      z: 'counted',
    });
  });

  test('a simulated cohort, sent weeks after the days it tells of, is not late', () => {
    const invented = later(anHour('simulasi-1'), 13).map((deed) => ({ ...deed, home: simulationHomePage }));
    expect(outcome(world([...invented, ...later(anHour('x'), 13)]))).toEqual({
      'simulasi-1': 'counted',
      x: 'late',
    });
  });

  test('same-person: of one name and school the longest counts, unless something else is doubtful', () => {
    const twin = (number: number, name: string) =>
      expected(number, { name, npsn: '10600001', school: 'SDN 1' });
    const roster = [twin(1, 'Ratna Sari, S.Pd.'), twin(2, 'RATNA SARI'), twin(3, 'Ratna Dewi')];
    const deeds = [
      ...anHour('g1').slice(0, 8),
      ...anHour('g2', morning + minute),
      ...anHour('g3', morning + 2 * minute),
    ];
    expect(outcome(world(deeds, roster))).toEqual({ g1: 'same-person', g2: 'counted', g3: 'counted' });
    const ahead = deeds.map((deed) =>
      deed.who === 'g2' ? { ...deed, stored: deed.at - 180 * minute } : deed,
    );
    expect(outcome(world(ahead, roster))).toMatchObject({ g1: 'counted', g2: 'ahead same-person' });
  });

  test('a clock that is some minutes fast, and a phone that was offline for some days, are no reason', () => {
    const fast = anHour('cepat').map((deed) => ({ ...deed, stored: deed.at - 20 * minute }));
    expect(outcome(world([...fast, ...later(anHour('luring'), 5)]))).toEqual({
      cepat: 'counted',
      luring: 'counted',
    });
  });

  test('names are compared without titles, case and initials', () => {
    expect(nameKey('Dra. Hj. RATNA  Sari, M.Pd.')).toBe('ratna sari');
    expect(areDifferentNames('Ratna Sari, S.Pd.', 'ratna')).toBe(false);
    expect(areDifferentNames('M. Yusuf', 'Muhammad Yusuf')).toBe(false);
    expect(areDifferentNames('Ratna Sari', 'Ratna Dewi')).toBe(true);
    expect(areDifferentNames('', 'Ratna')).toBe(false);
  });
});

describe('concurrency', () => {
  test('counts a person in every minute from the first deed to the last of a run', () => {
    const made = world([...anHour('a'), ...anHour('bb', morning + 30 * minute)]);
    const { concurrency } = count(made);
    const at = (time: number) => concurrency.people[(time - day.from) / minute];
    expect([at(morning - minute), at(morning), at(morning + 29 * minute)]).toEqual([0, 1, 1]);
    expect([at(morning + 30 * minute), at(morning + 60 * minute), at(morning + 61 * minute)]).toEqual([
      2, 2, 1,
    ]);
    expect(concurrency.peak).toEqual({ at: morning + 30 * minute, people: 2 });
  });
});

describe('against brute force', () => {
  test('random days give the same counts', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return seed % below;
    };
    for (let round = 0; round < 20; round += 1) {
      const deeds = Array.from({ length: 400 }, (): Deed => {
        const at = day.from - 60 * minute + random(26 * 60) * minute + random(60) * 1000;
        return {
          who: `p${random(12)}`,
          at,
          stored: at + random(3) * minute,
          part: `soal-${random(9)}`,
          verb: random(3) === 0 ? 'experienced' : 'answered',
        };
      });
      const rule = { ...day, items: random(9), minutes: random(200), counts: [...patterns] };
      const made = world(deeds);
      const people = [...new Set(deeds.map(({ who }) => who))];
      const kept = people.filter((who) => {
        const mine = deeds.filter((deed) => deed.who === who && deed.at >= rule.from && deed.at < rule.to);
        if (mine.length === 0) return false;
        const answered = new Set(mine.filter(({ verb }) => verb === 'answered').map(({ part }) => part));
        const times = mine.map(({ at }) => at).sort((a, b) => a - b);
        const active = times
          .slice(1)
          .reduce((sum, time, index) => sum + Math.min(600_000, time - (times[index] ?? 0)), 0);
        return answered.size >= rule.items && active >= rule.minutes * minute;
      });
      const found = outcome(made, rule);
      expect(
        Object.keys(found)
          .filter((who) => found[who] === 'counted')
          .sort(),
      ).toEqual(kept.sort());
      const { concurrency } = count(made, rule);
      const busy = new Map<number, Set<string>>();
      for (const who of kept) {
        const times = deeds
          .filter((deed) => deed.who === who && deed.at >= rule.from && deed.at < rule.to)
          .map(({ at }) => at)
          .sort((a, b) => a - b);
        for (const [index, time] of times.entries()) {
          const until = times[index + 1] ?? time;
          const end = until - time <= 600_000 ? until : time;
          for (let at = Math.floor(time / minute); at <= Math.floor(end / minute); at += 1)
            busy.set(at, (busy.get(at) ?? new Set()).add(who));
        }
      }
      const brute = Array.from(
        concurrency.people,
        (_none, index) => busy.get(concurrency.from / minute + index)?.size ?? 0,
      );
      expect(Array.from(concurrency.people)).toEqual(brute);
    }
  });
});

describe('arrivals', () => {
  test('are found in the log by few looks, and once for what lies in the past', async () => {
    const deeds = Array.from({ length: 500 }, (_none, index) => ({
      who: 'a',
      at: morning + index * 3 * minute,
    }));
    const made = world(deeds);
    const arrivals = openArrivals(made.log);
    expect(await arrivals.limits(day)).toEqual(limitsOf(day, storedOf(made)));
    expect(made.log.reads).toBeLessThan(400);
    const { reads } = made.log;
    expect(await arrivals.limits(day)).toEqual(limitsOf(day, storedOf(made)));
    expect(made.log.reads - reads).toBeLessThan(60);
    // A year of hours costs no look for each of them.
    await openArrivals(made.log).limits(year);
    expect(made.log.reads).toBeLessThan(1200);
  });
});
