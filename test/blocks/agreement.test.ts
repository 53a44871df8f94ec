// The class agreement's model: what the rules read in a clause, what the checker says, order, length, what is kept.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { page } from '../../course/sesi-3-perangkat-ajar-beretika/unit-5/lab-kesepakatan.ts';
import { jenjangs } from '../../src/blocks/jenjang/levels.ts';
import {
  type Agreement,
  begin,
  type Clause,
  groupOf,
  groups,
  limits,
  moveClause,
  parties,
  positionsOf,
  restore,
  sections,
  store,
} from '../../src/blocks/lab-agreement/agreement.ts';
import { documentFor, documentOf } from '../../src/blocks/lab-agreement/document.ts';
import { pagesOf } from '../../src/blocks/lab-agreement/page-length.ts';
import { readClause } from '../../src/blocks/lab-agreement/reading.ts';
import { isReady, review, wholeness } from '../../src/blocks/lab-agreement/review.ts';
import { check, schema } from '../../src/blocks/lab-agreement/schema.ts';
import { strings } from '../../src/i18n/labs/lab-agreement.ts';
import { fill } from '../../src/i18n/say.ts';

const block = schema.parse(page.blocks.find(({ kind }) => kind === 'lab-agreement'));
const said: Readonly<Record<string, string>> = strings.id;
const say = (key: string, values = {}) => fill(said[key] ?? `?${key}`, values);
const today = '2026-11-22';
const startOf = (jenjang: string): Clause[] =>
  (block.schools.find((one) => one.jenjang === jenjang)?.clauses ?? []).filter(({ start }) => start);
const whole = (jenjang: Agreement['jenjang'], part: Partial<Agreement> = {}): Agreement => ({
  ...begin(jenjang, startOf(jenjang)),
  name: 'V-A',
  with: ['murid', 'orang-tua'],
  how: 'musyawarah kelas',
  review: '2027-01-11',
  ...part,
});
const pages = (agreement: Agreement) => pagesOf(documentFor(agreement, say));
const remarks = (agreement: Agreement) => review(agreement, pages(agreement), today);
const names = (agreement: Agreement) => remarks(agreement).map(({ name }) => name);
const read = (text: string, section: Clause['section'] = 'boleh') => readClause({ section, text });

const anyClause = fc.record({
  section: fc.constantFrom(...sections),
  text: fc.string({ maxLength: limits.text }),
});
const anyAgreement: fc.Arbitrary<Agreement> = fc.record({
  jenjang: fc.constantFrom(...jenjangs),
  name: fc.string({ maxLength: limits.name }),
  with: fc.subarray([...parties]),
  how: fc.string({ maxLength: limits.how }),
  review: fc.constantFrom('', '2026-01-01', '2027-02-01', '2031-12-31'),
  signers: fc.subarray([...parties]),
  initials: fc.boolean(),
  clauses: fc.array(anyClause, { maxLength: limits.clauses }),
});

describe('the authored clauses', () => {
  test('are sound', () => expect(check(block)).toEqual([]));
  test.each(jenjangs)('%s: the first ones, completed, are ready and fit on a page', (jenjang) => {
    const agreement = whole(jenjang, { signers: [...parties], initials: true });
    expect(remarks(agreement).filter(({ tone }) => tone !== 'good')).toEqual([]);
    expect(pages(agreement)).toBeLessThan(1);
  });
  test('checks name what is wrong', () => {
    const [first, ...rest] = block.schools;
    if (!first) throw new Error('no school');
    const broken = check({
      ...block,
      schools: [
        {
          ...first,
          jenjang: 'smp',
          clauses: [
            ...first.clauses.filter(({ section }) => section !== 'guru'),
            { section: 'boleh', text: 'Kami boleh bertanya kepada ChatGPT.', start: false },
            { section: 'boleh', text: 'Kami boleh bertanya kepada ChatGPT.', start: false },
          ],
        },
        ...rest,
      ],
    }).join('\n');
    expect(broken).toMatch(/untuk SD[\s\S]*tentang 'guru'[\s\S]*'chatbot'[\s\S]*dua kali/);
  });
});

describe('the rules read a clause', () => {
  test.each([
    ['Kami boleh memakai ChatGPT di rumah.', ['chatbot']],
    ['Murid bebas mengobrol dengan chatbot kalau tugas selesai', ['chatbot']],
    ['Kami bertanya kepada Gemini bila guru sibuk.', ['chatbot']],
    ['Kami boleh memakai ChatGPT dengan izin guru.', ['chatbot']],
    ['Kami boleh memakai chatbot, tetapi tidak boleh menyalin.', ['chatbot']],
    ['Kami boleh memakai AI untuk PR.', ['who-holds']],
    ['AI boleh dipakai untuk PR.', ['who-holds']],
    ['Kami boleh dibantu chatbot.', ['chatbot']],
    ['Kami boleh membuat akun di alat belajar.', ['account']],
    ['Pendeteksi AI menentukan siapa yang curang.', ['detector']],
    ['Yang melanggar diberi nilai nol.', ['harsh']],
    ['Ponselnya disita dan namanya diumumkan.', ['harsh']],
    ['Nomor saya 0812-3456-7890.', ['numbers']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
  test.each([
    'Kami tidak memakai ChatGPT untuk tugas sekolah.',
    'Kami tidak boleh memakai chatbot di rumah.',
    'Jangan bertanya kepada chatbot.',
    'Kami boleh belajar dengan ChatGPT ketika guru yang mengoperasikannya.',
    'Kami boleh memakai alat AI khusus pendidikan.',
    'Kami boleh membaca jawaban chatbot yang dicetak guru.',
    'Akun boleh dibuat dengan persetujuan orang tua.',
    'Hasil pendeteksi AI tidak dipakai sebagai bukti.',
    'Pelanggar tidak dihukum dan tidak dipermalukan.',
    'Bertanya tidak mengurangi nilai.',
  ])('nothing against: %s', (text) => expect(read(text)).toEqual([]));
  test('the teacher may use a chatbot for her own work', () => {
    expect(read('Guru boleh memakai ChatGPT untuk menyiapkan bahan.', 'guru')).toEqual([]);
  });
});

describe('the checker', () => {
  test.each([
    ['boleh', 'change'],
    ['tidak', 'change'],
    ['jujur', 'change'],
    ['data', 'change'],
    ['hak', 'change'],
    ['guru', 'change'],
    ['tanya', 'think'],
    ['aman', 'think'],
    ['akibat', 'think'],
  ] as const)('misses a clause on %s', (section, tone) => {
    const clauses = startOf('sd').filter((one) => one.section !== section);
    const found = remarks(whole('sd', { clauses }));
    expect(found).toContainEqual({ name: `no-${section}`, tone, target: { section } });
    expect(isReady(found)).toBe(tone === 'think');
    const blank = [...clauses, { section, text: ' ' }];
    expect(names(whole('sd', { clauses: blank }))).toEqual(
      expect.arrayContaining([`no-${section}`, 'empty']),
    );
  });
  test.each<[string, Partial<Agreement>, string]>([
    ['no class', { name: ' ' }, 'no-name'],
    ['without pupils', { with: ['guru'] }, 'no-pupils'],
    ['without parents', { with: ['murid'] }, 'no-parents'],
    ['not said how', { how: '' }, 'no-how'],
    ['no review', { review: '' }, 'no-review'],
    ['a day that is none', { review: '2027-99-99' }, 'no-review'],
    ['a review that is past', { review: today }, 'review-past'],
    ['a late review', { review: '2027-08-01' }, 'review-late'],
    ['only the teacher signs', { signers: ['guru'] }, 'no-signers'],
  ])('%s', (_name, part, name) => expect(names(whole('smp', part))).toContain(name));
  test('a chatbot stops all but SMK, where the decree has to be read first', () => {
    const chat: Clause = { section: 'boleh', text: 'Kami boleh memakai ChatGPT di rumah.' };
    for (const jenjang of jenjangs) {
      const clauses = [...startOf(jenjang), chat];
      const [worst] = remarks(whole(jenjang, { clauses }));
      expect(worst?.name).toBe(jenjang === 'smk' ? 'chatbot-smk' : 'chatbot');
      expect(worst?.tone).toBe(jenjang === 'smk' ? 'change' : 'stop');
      expect(worst?.target).toEqual({ clause: clauses.length - 1 });
    }
  });
  test('too many, too long, twice the same, more than a page', () => {
    const long = Array.from({ length: 24 }, (_one, at) => `kata${at}`).join(' ');
    const many = Array.from({ length: 30 }, (): Clause => ({ section: 'tanya', text: `${long}. ${long}.` }));
    const found = names(whole('sd', { clauses: [...startOf('sd'), ...many] }));
    expect(found).toEqual(expect.arrayContaining(['many', 'long', 'twin', 'page-long']));
    expect(found).not.toContain('page-fits');
  });
  test('every remark has its words, the gravest first, whatever was entered', () => {
    const order = ['stop', 'change', 'think', 'good'];
    fc.assert(
      fc.property(anyAgreement, (agreement) => {
        const found = remarks(agreement);
        for (const { name, values } of found)
          expect(say(`lab-agreement.say-${name}`, values)).not.toMatch(/[?{]/u);
        const places = found.map(({ tone }) => order.indexOf(tone));
        expect(places).toEqual([...places].sort());
      }),
    );
    expect(wholeness(startOf('sd'))).toBe(100);
    expect(wholeness([])).toBe(0);
  });
});

describe('order', () => {
  test('a clause moves among those of its group, and nothing is lost', () => {
    fc.assert(
      fc.property(
        fc.array(anyClause, { minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.constantFrom(-1 as const, 1 as const),
        (clauses, seed, by) => {
          const index = seed % clauses.length;
          const moved = moveClause(clauses, index, by);
          for (const group of groups) {
            const texts = (all: readonly Clause[]) => positionsOf(all, group).map((at) => all[at]);
            expect(new Set(texts(moved))).toEqual(new Set(texts(clauses)));
          }
          const group = groupOf(clauses[index]?.section ?? 'boleh');
          const target = positionsOf(clauses, group)[positionsOf(clauses, group).indexOf(index) + by];
          if (target === undefined) expect(moved).toBe(clauses);
          else expect(moved[target]).toBe(clauses[index]);
        },
      ),
    );
  });
});

describe('what is kept', () => {
  test('comes back as it was, parties in their order', () => {
    fc.assert(fc.property(anyAgreement, (agreement) => expect(restore(store(agreement))).toEqual(agreement)));
  });
  test('nothing else is read, and whatever is read is sound', () => {
    const wild = fc.oneof(
      fc.string(),
      fc.json(),
      fc.anything().map((k) => JSON.stringify({ v: 1, j: 'sd', k }) ?? ''),
      fc.array(fc.array(fc.anything())).map((k) => JSON.stringify({ v: 1, j: 'sma', w: 3, d: {}, k })),
    );
    fc.assert(
      fc.property(wild, (text) => {
        const found = restore(text);
        if (found) expect(restore(store(found))).toEqual(found);
        else expect(documentOf(text, say)).toBeUndefined();
      }),
    );
    expect(restore('{"v":1,"j":"sd","k":[[99,"x"],[0,7],[1,"ya"]]}')?.clauses).toEqual([
      { section: 'tidak', text: 'ya' },
    ]);
    expect(restore('{"v":2,"j":"sd","k":[]}')).toBeUndefined();
  });
});

test('the document says who made it, what is agreed, and has a place to sign', () => {
  const made = documentFor(whole('sd', { with: ['murid', 'orang-tua', 'kepala'], initials: true }), say);
  expect(made.title).toBe('Kesepakatan AI kelas V-A');
  expect(made.subtitle).toBe(
    'Disusun bersama murid, orang tua/wali, dan kepala sekolah. Cara: musyawarah kelas. Ditinjau lagi pada 11 Januari 2027.',
  );
  expect(made.parts.map((part) => Object.keys(part)[0])).toEqual([
    'heading',
    'steps',
    'heading',
    'points',
    'heading',
    'points',
    'table',
    'note',
  ]);
  expect(JSON.stringify(made)).not.toContain('?lab-agreement');
  const bare = documentFor({ ...begin('sd', []), signers: [] }, say);
  expect(bare).toEqual({ title: 'Kesepakatan AI kelas', fileName: 'kesepakatan-kelas', parts: [] });
});
