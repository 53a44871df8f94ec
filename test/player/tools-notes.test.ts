// Notes as a document, and the text size that a device remembers.
import { expect, test } from '@jest/globals';
import { text } from '../../src/blocks/work/text.ts';
import { tools } from '../../src/i18n/tools.ts';
import { windowStore } from '../../src/player/device.ts';
import { sayer } from '../../src/player/say.ts';
import { notesDocument } from '../../src/player/tools/notes-document.ts';
import { readDisplay } from '../../src/player/view/display.ts';
import { smallLesson } from './fixture.ts';

test('notes become a document: page, unit, paragraphs, and the day as Indonesians write it', () => {
  const notes = [
    { page: 'pembuka', title: 'Pembuka', text: 'Baris satu\nbaris dua\n\n  Paragraf kedua' },
    { page: 'data', title: 'Data', text: 'Tanya <b>Bu Ratna</b>' },
  ];
  const work = notesDocument(smallLesson, notes, Date.UTC(2026, 10, 22, 5), sayer(tools.id));
  expect(work.fileName).toBe('catatan-saya-sesi-1');
  expect(work.parts).toEqual([
    { heading: 'Pembuka' },
    { note: 'Apa itu AI' },
    { paragraph: 'Baris satu\nbaris dua' },
    { paragraph: 'Paragraf kedua' },
    { heading: 'Data' },
    { note: 'Mesin belajar' },
    { paragraph: 'Tanya <b>Bu Ratna</b>' },
  ]);
  expect(text(work)).toMatch(/^Catatan saya\nPengenalan dasar AI · 22 November 2026\n\nPEMBUKA\n/);
});

test('a text size that nobody offers, or that somebody else wrote, is the browser’s own', () => {
  const device = windowStore();
  const read = (kept: string) => {
    device.write('kendali:display', kept);
    return readDisplay(device);
  };
  expect(readDisplay(device)).toEqual({ size: 100, wide: false });
  expect(read('175')).toEqual({ size: 175, wide: false });
  expect(read('100w')).toEqual({ size: 100, wide: true });
  for (const odd of ['', '9', '1000', '300', '150%', 'w', '150;color:red'])
    expect([odd, readDisplay(device), read(odd)][2]).toEqual({ size: 100, wide: false });
});
