// How large and how wide apart this device shows text; set before anything else, so that little is painted twice.
import type { Lesson } from '../../model/lesson.ts';
import { loadStyle } from '../chunks.ts';
import type { DeviceStore } from '../device.ts';

/** A text size in percent of the browser's own, and whether lines, words and letters stand apart. */
export interface Display {
  size: number;
  wide: boolean;
}

const key = 'kendali:display';

/** Reads what was chosen on this device; the browser's own when nothing readable was. */
export function readDisplay(device: DeviceStore): Display {
  const [, size = 100, wide = ''] = /^([12]\d\d)(w?)$/.exec(device.read(key) ?? '') ?? [];
  return { size: Number(size), wide: wide !== '' };
}

/** Links the stylesheet where the one inside the document doesn't count: an LMS's security policy may forbid it. */
export function ensureStyle(lesson: Lesson): void {
  const { documentElement } = document;
  if (getComputedStyle(documentElement).getPropertyValue('--paper') === '')
    void loadStyle(lesson, 'player.css');
}

/** Shows the text as was chosen on this device. */
export function applyDisplay(device: DeviceStore): void {
  const { size, wide } = readDisplay(device);
  const root = document.documentElement;
  root.style.fontSize = size === 100 ? '' : `${size}%`;
  root.classList.toggle('larger', size > 100);
  root.classList.toggle('wide', wide);
}

/** Keeps a choice on this device, whoever learns on it, and shows it. */
export function keepDisplay(device: DeviceStore, { size, wide }: Display): void {
  device.write(key, `${size}${wide ? 'w' : ''}`);
  applyDisplay(device);
}
