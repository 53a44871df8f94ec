// The lab "Samarkan data" without a browser: the desk, what is recorded of it, and what the authored samples must hold.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { page } from '../../course/sesi-2-penilaian-dan-administrasi/unit-6/lab-samarkan-data.ts';
import * as desks from '../../src/blocks/lab-anonymise/desk.ts';
import { check, schema } from '../../src/blocks/lab-anonymise/schema.ts';
import { lexiconOf } from '../../src/blocks/personal-data/lexicon.ts';

const lab = schema.parse(page.blocks.find((block) => block.kind === 'lab-anonymise'));
const sampleOf = (id: string) => {
  const sample = lab.samples.find((one) => one.id === id);
  if (!sample) throw new Error(`no sample ${id}`);
  return sample;
};
const lexicon = lexiconOf((part) => lab.lexicon[part]);
const read = (desk: desks.Desk) => desks.read(desk, lexicon);
const deskOf = (text: string): desks.Desk => ({ ...desks.emptyDesk, text });

describe('the samples', () => {
  test('are in order', () => expect(check(lab)).toEqual([]));

  test('a secret that is not in the text, and a sample without work for the eye, are named', () => {
    const sample = sampleOf('sd');
    const secrets = sample.secrets.filter(({ text }) => ['Rangga', 'Sumiati', '0170000123'].includes(text));
    const broken = { ...sample, secrets: [...secrets, { text: 'Palsu', why: 'tidak ada' }] };
    expect(check({ ...lab, samples: [broken, broken] }).join('\n')).toMatch(
      /id yang sama[\s\S]*tidak memuat 'Palsu'[\s\S]*disamarkan seluruhnya/,
    );
    const nothing = { ...sample, secrets: [{ text: 'pensil', why: '' }] };
    expect(check({ ...lab, samples: [nothing] }).join('\n')).toMatch(/tidak memuat apa pun yang ditemukan/);
  });

  test.each([
    ['sd', 70, ['Ujang', 'naik perahu', 'asma']],
    ['smp', 64, ['bercerai', 'Febi', 'Dulah', 'Ketua OSIS']],
    ['smk', 70, ['Delima', 'satu-satunya siswi', 'demam']],
  ])('%s: the machine alone comes to %i%%', (id, measure, missed) => {
    const sample = sampleOf(id);
    const reading = read(deskOf(sample.text));
    expect(desks.measureOf(reading, deskOf(sample.text), sample)).toBe(measure);
    expect(desks.stillReadable(reading.masked, sample.secrets).map(({ text }) => text)).toEqual(missed);
  });

  test('machine and eye together come to 100%', () => {
    const sample = sampleOf('sd');
    let desk = deskOf(sample.text);
    desk = desks.choose(desk, 'ujang');
    desk = desks.choose(desk, 'satu-satunya murid kelas III yang berangkat naik perahu');
    const health = read(desk).doubts.find(({ kind }) => kind === 'health');
    if (!health) throw new Error('no doubt about health');
    desk = desks.withoutDoubt(desk, health);
    const reading = read(desk);
    expect(desks.measureOf(reading, desk, sample)).toBe(100);
    expect(reading.masked).toContain('Nilai matematikanya turun dari 80 menjadi 65.');
    expect(reading.masked).toContain('Cik [Orang Dewasa 2], nenek [Murid 1], datang');
    expect(desks.summary(reading, desk, sample)).toBe('sample=sd;found=9;masked=9;added=2;left=0;readable=0');
  });
});

describe('decisions', () => {
  const text = 'Rangga dan Siska hadir. Si Ucok pulang.';

  test('a group that is left stays as written, and can be masked again', () => {
    let desk = deskOf(text);
    const group = read(desk).groups[0];
    if (!group) throw new Error('nothing found');
    desk = desks.toggle(desk, group);
    expect(read(desk).masked).toMatch(/^Rangga dan \[Nama 2\]/);
    expect(desks.measureOf(read(desk), desk, undefined)).toBe(50);
    expect(desks.summary(read(desk), desk, undefined)).toBe(
      'sample=own;found=2;masked=1;added=0;left=1;readable=0',
    );
    expect(desks.toggle(desk, group).left).toEqual([]);
  });

  test('a word is added once, and only when it is there', () => {
    const desk = desks.choose(deskOf(text), ' ucok ');
    expect(read(desk).masked).toMatch(/Si \[Disamarkan\] pulang/);
    for (const word of ['Ucok', 'Tidak ada', ' ', 'ha']) expect(desks.choose(desk, word)).toBe(desk);
  });

  test('a health word that is about nobody is no doubt any more', () => {
    const desk = deskOf('Buatkan bacaan tentang asma. Asma itu apa?');
    const [doubt] = read(desk).doubts;
    if (!doubt) throw new Error('no doubt');
    expect(read(desk).doubts).toHaveLength(1);
    expect(read(desks.dismiss(desk, doubt)).doubts).toEqual([]);
  });

  test.each([
    ['Satu. Ia asma. Tiga.', 'asma', 'Satu. Tiga.'],
    ['Ia asma.', 'asma', ''],
    ['Satu\nIa asma\nTiga', 'asma', 'Satu\n\nTiga'],
    ['Ia tinggal di Jl. Mawar dan asma. Dua.', 'asma', 'Dua.'],
    ['Nilai 7.5 karena asma! Dua.', 'asma', 'Dua.'],
    ['Kata M. Iqbal, ia asma. Dua.', 'asma', 'Dua.'],
  ])('%j without the sentence of %s', (whole, word, rest) => {
    const start = whole.indexOf(word);
    expect(desks.withoutSentence(whole, { start, end: start + word.length }).trim()).toBe(rest);
  });

  test('dropping a sentence always takes what it was about, and only takes away', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('asma', 'Ia', '. ', '! ', '\n', ' ', 'Jl. ', 'No. 7')),
        (parts) => {
          const whole = parts.join('');
          const start = whole.indexOf('asma');
          fc.pre(start >= 0);
          const rest = desks.withoutSentence(whole, { start, end: start + 4 });
          expect(rest.length).toBeLessThan(whole.length);
          expect(rest.split('asma').length).toBeLessThan(whole.split('asma').length);
        },
      ),
    );
  });
});

describe('what is kept', () => {
  test('measures alone come back', () => {
    const text = desks.store({ sd: 70, smk: 100 });
    expect(text).toBe('{"v":1,"best":{"sd":70,"smk":100}}');
    expect(desks.restore(text, lab.samples)).toEqual({ sd: 70, smk: 100 });
  });

  test.each([
    undefined,
    '',
    'null',
    '[]',
    '{"v":2,"best":{"sd":1}}',
    '{"v":1}',
    '{"v":1,"best":7}',
    '{"v":1,"best":null}',
  ])('%j is nothing', (text) => expect(desks.restore(text, lab.samples)).toEqual({}));

  test('any text is read without harm', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const measure of Object.values(desks.restore(text, lab.samples)))
          expect(measure).toBeLessThanOrEqual(100);
      }),
    );
    expect(
      desks.restore('{"v":1,"best":{"sd":101,"smp":-1,"smk":"9","xx":5,"sma":50}}', lab.samples),
    ).toEqual({ sma: 50 });
  });
});
