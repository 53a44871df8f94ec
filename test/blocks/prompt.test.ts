// The lab "Bengkel prompt" without a browser: the coach's rules and warnings, the card, its document, the examples.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { page } from '../../course/sesi-1-pengenalan-dasar-ai/unit-5/lab-bengkel-prompt.ts';
import * as cards from '../../src/blocks/lab-prompt/card.ts';
import {
  judge,
  judgeWhole,
  type RuleId,
  ruleIds,
  rules,
  summary,
} from '../../src/blocks/lab-prompt/coach.ts';
import { documentOf } from '../../src/blocks/lab-prompt/document.ts';
import { check, schema } from '../../src/blocks/lab-prompt/schema.ts';
import { lexiconOf } from '../../src/blocks/personal-data/lexicon.ts';
import { strings } from '../../src/i18n/labs/lab-prompt.ts';
import { fill } from '../../src/i18n/say.ts';

const lab = schema.parse(page.blocks.find((block) => block.kind === 'lab-prompt'));
const lexicon = lexiconOf((part) => lab.lexicon[part]);
const say = (key: string, values?: Record<string, string | number>) =>
  fill(strings.id[key as keyof typeof strings.id] ?? `?${key}`, values);
const labels = cards.partsFrom((key) => say(`lab-prompt.${key}`));

const good: cards.Parts = {
  role: 'Guru IPA SMP yang berpengalaman',
  task: 'Susun lima soal tentang kalor.',
  context: 'Untuk kelas VII. Murid sudah mengenal suhu, tetapi masih menyamakan suhu dengan kalor.',
  format: 'Daftar bernomor, setiap soal dua kalimat',
  limits: 'Jangan memakai gambar. Tandai yang perlu saya periksa.',
};
const missing = (parts: Partial<cards.Parts>) => {
  const { met } = judge({ ...good, ...parts }, lexicon);
  return ruleIds.filter((id) => !met.has(id));
};
const warned = (task: string) =>
  judge({ ...good, task }, lexicon).warnings.map(({ kind, words }) => `${kind}: ${words.join(', ')}`);

describe('the rules', () => {
  test('sum to 100, and a full prompt has them all', () => {
    expect(ruleIds.reduce((sum, id) => sum + rules[id].points, 0)).toBe(100);
    expect(judge(good, lexicon)).toEqual({ score: 100, met: new Set(ruleIds), warnings: [] });
    expect(judge(cards.emptyParts, lexicon)).toEqual({ score: 0, met: new Set(), warnings: [] });
  });

  test.each<[RuleId[], Partial<cards.Parts>]>([
    [['role'], { role: 'Guru' }],
    [['verb', 'single'], { task: 'Soal tentang kalor untuk latihan' }],
    [['single'], { task: 'Susun lima soal tentang kalor, lalu tulis surat untuk orang tua.' }],
    [['single'], { task: 'Ringkas bacaan ini dan buatkan soalnya.' }],
    [['vague'], { task: 'Susun lima soal yang bagus tentang kalor.' }],
    [['vague'], { format: 'Daftar bernomor, beberapa kalimat, semenarik mungkin' }],
    [
      ['role', 'audience'],
      {
        role: 'Guru IPA',
        context: 'Murid sudah mengenal suhu, tetapi masih sering menyamakan suhu dengan kalor di buku.',
      },
    ],
    [['context'], { context: 'Untuk kelas VII.' }],
    [['length'], { task: 'Susun soal tentang kalor di dapur.', format: 'Daftar bernomor' }],
    [['shape'], { format: 'Setiap soal dua baris' }],
    [['limits'], { limits: 'Tandai yang perlu saya periksa.' }],
    [['doubt'], { limits: 'Jangan memakai gambar atau istilah asing.' }],
  ])('%j is missing', (ids, parts) => expect(missing(parts)).toEqual(ids));

  test.each([
    'Buatkan satu poster hemat air.',
    'susunlah 5 soal',
    'Tolong tulis dua paragraf.',
    'Jelaskan lima langkah.',
  ])('%s is one task', (task) => expect(missing({ task }).filter((id) => id === 'single')).toEqual([]));

  test('a hurried prompt scores little', () => {
    expect(judgeWhole('Buat soal yang bagus.', lexicon).score).toBe(25);
    expect(judgeWhole('', lexicon).score).toBe(0);
  });
});

describe('the warnings', () => {
  test.each([
    ['Susun komentar untuk Rangga Saputra.', ['personal: Rangga Saputra']],
    ['Tulis surat ke 0812-0000-1234.', ['personal: 0812-0000-1234']],
    ['Susun latihan bagi murid yang punya asma.', ['health: asma']],
    ['Tentukan nilai akhir kelas ini.', ['decision: Tentukan nilai']],
    ['Susun hukuman bagi yang terlambat.', ['decision: hukuman']],
    ['Periksa siapa yang menyontek.', ['decision: siapa yang menyontek']],
    [
      'Susun kegiatan: murid bertanya langsung kepada ChatGPT.',
      ['pupils: murid bertanya langsung kepada ChatGPT'],
    ],
  ])('%s', (task, expected) => expect(warned(task)).toEqual(expected));

  test.each([
    'Susun rubrik. Jangan tentukan nilai akhirnya.',
    'Susun lima soal tentang nilai tempat bilangan.',
    'Susun kegiatan tanpa gawai. Murid tidak menggunakan AI.',
    'Tulis teks untuk kelas V SD Negeri 5 Lahat.',
  ])('%s raises none', (task) => expect(warned(task)).toEqual([]));
});

describe('the card', () => {
  test('becomes a prompt with its labels, sentences ended, empty parts left out', () => {
    expect(cards.assemble({ ...good, role: ' guru  IPA ', context: '', limits: '' }, labels)).toBe(
      'Peran: Guru IPA.\nTugas: Susun lima soal tentang kalor.\nFormat: Daftar bernomor, setiap soal dua kalimat.',
    );
    expect(cards.assemble(cards.emptyParts, labels)).toBe('');
  });

  const card: cards.Card = { title: 'Kalor', parts: good, example: 'smp-surat' };

  test('comes back as it was kept', () => expect(cards.restore(cards.store(card))).toEqual(card));

  test.each([
    undefined,
    '',
    'null',
    '7',
    '[]',
    '{"v":1}',
    '{"v":1,"parts":null}',
    '{"v":2,"parts":{}}',
    '{"v":1,"parts":{"task":5}}',
  ])('%j is no card', (text) => expect(cards.restore(text)).toBeUndefined());

  test('any text is read without harm, and what is read can be kept again', () => {
    const part = fc.oneof(fc.string(), fc.integer(), fc.constant(null));
    const damaged = fc.record({
      v: fc.constant(1),
      title: part,
      example: part,
      parts: fc.record({ task: part, role: part }),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          damaged.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const read = cards.restore(text);
          if (read) expect(cards.restore(cards.store(read))).toEqual(read);
        },
      ),
    );
    expect(cards.restore(cards.store({ ...card, title: 'x'.repeat(500) }))?.title).toHaveLength(80);
  });

  test('becomes a document: parts, prompt, what to check', () => {
    const document = documentOf(cards.store({ ...card, parts: { ...good, format: ' ' } }), say);
    expect(document).toMatchObject({ title: 'Kalor', fileName: 'kartu-prompt' });
    const text = JSON.stringify(document);
    expect(text).not.toContain('Format');
    expect(text).not.toContain('?lab');
    expect(text).toContain('"Tugas: Susun lima soal tentang kalor."');
    expect(text).toContain('Cocokkan fakta');
    expect(document?.parts).toHaveLength(10);
    expect(documentOf(cards.store({ ...cards.emptyCard, title: 'kosong' }), say)).toBeUndefined();
    expect(documentOf('rusak', say)).toBeUndefined();
  });

  test('is recorded by numbers alone, short and ASCII', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (task, role) => {
        const parts = { ...good, task, role };
        const response = summary(judge(parts, lexicon), 25, parts, 'sd-soal');
        expect(response).toMatch(/^score=\d+;before=25;parts=\d;words=\d+;warnings=[a-z+]+;example=sd-soal$/);
      }),
    );
    expect(summary(judge(good, lexicon), undefined, good, '')).toBe(
      'score=100;before=none;parts=5;words=37;warnings=none;example=own',
    );
  });
});

describe('the examples', () => {
  test('are in order: each is a full prompt, each weak one is weak', () => expect(check(lab)).toEqual([]));

  test('a bad one is named with what to mend', () => {
    const [first] = lab.examples;
    if (!first) throw new Error('no example');
    const broken = {
      ...first,
      jenjang: 'sd' as const,
      limits: 'Tanyakan kepada Siska.',
      weak: Object.values(good).join(' '),
    };
    expect(check({ ...lab, examples: [broken, broken] }).join('\n')).toMatch(
      /id yang sama[\s\S]*contoh untuk SMP[\s\S]*belum memenuhi: limits, doubt[\s\S]*personal: Siska[\s\S]*buat lebih lemah/,
    );
  });
});
