// Reading aloud without a voice: sentences, the order of what is said, pausing, moving, and which voice is chosen.
import { describe, expect, test } from '@jest/globals';
import { createReader } from '../../src/player/tools/reader.ts';
import { sentencesOf } from '../../src/player/tools/sentences.ts';
import { chooseVoice } from '../../src/player/tools/voice.ts';

describe('sentencesOf', () => {
  test('cuts behind the mark that ends a sentence, quotes and brackets included', () => {
    expect(sentencesOf('Siapa? Guru. “Benar!” Lalu (2025) selesai… Ya')).toEqual([
      'Siapa?',
      'Guru.',
      '“Benar!”',
      'Lalu (2025) selesai…',
      'Ya',
    ]);
  });

  test('keeps abbreviations, decimals and addresses together', () => {
    const text = 'Nilai 3.5 dari hlm. dan www.kemdikbud.go.id di sini.';
    expect(sentencesOf(text)).toEqual([text]);
  });

  test('cuts a long one at a comma or a space and loses nothing', () => {
    const long = `${'satu dua tiga empat lima '.repeat(5)}enam, ${'tujuh delapan '.repeat(20)}sembilan`;
    const parts = sentencesOf(long);
    expect(parts.length).toBeGreaterThan(2);
    expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(181);
    expect(parts.join(' ')).toBe(long);
    expect(parts[0]).toMatch(/enam,$/);
    expect(sentencesOf('x'.repeat(500)).join('')).toBe('x'.repeat(500));
  });

  test('has nothing to say of signs alone', () => {
    expect(sentencesOf(' … — ')).toEqual([]);
    expect(sentencesOf('')).toEqual([]);
  });
});

/** A reader whose voice says a sentence when it is told to. */
function readerOf(paragraphs: string[][]) {
  const log: string[] = [];
  let say: { done(): void; failed(): void } | undefined;
  const reader = createReader({
    paragraphs,
    rate: 1,
    speak(sentence, rate, done, failed) {
      log.push(rate === 1 ? sentence : `${sentence} ×${rate}`);
      say = { done, failed };
      return () => {
        say = undefined;
        log.push('hush');
      };
    },
    onParagraph: (index) => log.push(`#${index}`),
    onChange: (isSpeaking) => log.push(isSpeaking ? 'on' : 'off'),
    onEnd: () => log.push('end'),
    onFailure: () => log.push('failed'),
  });
  /** What was told since the last time. */
  const told = () => log.splice(0);
  return { reader, told, done: () => say?.done(), fail: () => say?.failed() };
}

describe('createReader', () => {
  test('says sentence after sentence, tells each paragraph, and the end', () => {
    const { reader, told, done } = readerOf([['a', 'b'], ['c']]);
    reader.play();
    reader.play();
    expect(told()).toEqual(['#0', 'a', 'on']);
    done();
    done();
    expect(told()).toEqual(['b', '#1', 'c']);
    done();
    expect(told()).toEqual(['off', 'end']);
    expect(reader.isSpeaking()).toBe(false);
  });

  test('goes on after a pause with the sentence that was cut off', () => {
    const { reader, told, done } = readerOf([['a', 'b']]);
    reader.play();
    done();
    reader.pause();
    reader.pause();
    told();
    reader.play();
    expect(told()).toEqual(['#0', 'b', 'on']);
  });

  test('moves by paragraphs, stays at the ends, and is silent while paused', () => {
    const { reader, told, done } = readerOf([['a', 'b'], ['c']]);
    reader.play();
    done();
    told();
    reader.move(1);
    expect(told()).toEqual(['#1', 'hush', 'c']);
    reader.move(1);
    expect(told()).toEqual(['#1', 'hush', 'c']);
    reader.pause();
    told();
    reader.move(-1);
    reader.move(-1);
    expect(told()).toEqual(['#0', '#0']);
  });

  test('says the sentence anew at another speed', () => {
    const { reader, told } = readerOf([['a']]);
    reader.setRate(1.5);
    expect(told()).toEqual([]);
    reader.play();
    reader.setRate(0.8);
    expect(told()).toEqual(['#0', 'a ×1.5', 'on', 'hush', 'a ×0.8']);
  });

  test('is paused when the voice fails, and can be begun again', () => {
    const { reader, told, fail } = readerOf([['a']]);
    reader.play();
    told();
    fail();
    expect(told()).toEqual(['hush', 'off', 'failed']);
    reader.play();
    expect(told()).toEqual(['#0', 'a', 'on']);
  });
});

describe('chooseVoice', () => {
  const voice = (lang: string, localService = true) => ({ lang, localService });

  test('knows Indonesian under all its names, and nothing else', () => {
    for (const lang of ['id', 'id-ID', 'id_ID', 'in', 'in_ID', 'ind-IDN', 'ID-id'])
      expect(chooseVoice([voice('en-IN'), voice(lang)])?.lang).toBe(lang);
    for (const lang of ['en-US', 'ms-MY', 'jv-ID', 'it-IT', 'is-IS', 'ida', ''])
      expect(chooseVoice([voice(lang)])).toBeUndefined();
  });

  test('prefers the one on the device, which costs no data', () => {
    expect(chooseVoice([voice('id-ID', false), voice('id_ID')])?.lang).toBe('id_ID');
    expect(chooseVoice([voice('id-ID', false)])?.localService).toBe(false);
  });
});
