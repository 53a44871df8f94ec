// The lesson's pages in the document: finds them, and fetches the units that are documents of their own.
import type { Lesson, LessonUnit } from '../../model/lesson.ts';
import { isApart, receiveUnit } from '../file-units.ts';
import { whenIdle } from './dom.ts';

export class Pages {
  readonly #lesson: Lesson;
  readonly #main: HTMLElement;
  readonly #loading = new Map<string, Promise<void>>();

  constructor(lesson: Lesson, main: HTMLElement) {
    this.#lesson = lesson;
    this.#main = main;
  }

  /** The element of a page; undefined until its unit is here. */
  element(page: string): HTMLElement | undefined {
    return document.getElementById(`p-${page}`) ?? undefined;
  }

  unitElement(unit: string): HTMLElement | undefined {
    return this.#main.querySelector<HTMLElement>(`[data-unit="${unit}"]`) ?? undefined;
  }

  /** Brings a unit into the document. Rejects when it can't be had now; the next call tries again. */
  load(unit: LessonUnit): Promise<void> {
    if (this.unitElement(unit.id)) return Promise.resolve();
    const known = this.#loading.get(unit.id);
    if (known) return known;
    const loading = this.#fetch(unit).finally(() => this.#loading.delete(unit.id));
    this.#loading.set(unit.id, loading);
    return loading;
  }

  /** The element of a page, its unit loaded first where it isn't here. Rejects when that can't be had now. */
  async page(page: string, unit: LessonUnit): Promise<HTMLElement> {
    await this.load(unit);
    const element = this.element(page);
    if (!element) throw new Error(`${unit.href} lacks the page ${page}`);
    return element;
  }

  /** Brings whatever can be had of the lesson into the document. Never rejects. @returns how many units are missing */
  async loadAll(): Promise<number> {
    const ends = await Promise.allSettled(this.#lesson.units.map((unit) => this.load(unit)));
    return ends.filter(({ status }) => status === 'rejected').length;
  }

  /** Fetches the unit after this one while nothing else is going on, unless the teacher saves data. */
  prefetchAfter(unit: LessonUnit): void {
    const next = this.#lesson.units[this.#lesson.units.indexOf(unit) + 1];
    if (!next || savesData()) return;
    whenIdle(() => void this.load(next).catch(() => undefined));
  }

  async #fetch(unit: LessonUnit): Promise<void> {
    const html = await (isApart() ? receiveUnit(unit) : fetchText(unit.href));
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const article = parsed.querySelector<HTMLElement>(`[data-unit="${unit.id}"]`);
    // A log-in page or a captive portal also comes with a 200.
    if (!article) throw new Error(`${unit.href} is not the unit that was asked for`);
    for (const element of article.querySelectorAll('[id]')) {
      if (document.getElementById(element.id)) element.removeAttribute('id');
    }
    this.#main.append(document.adoptNode(article));
  }
}

async function fetchText(href: string): Promise<string> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: HTTP ${response.status}`);
  return response.text();
}

/** Whether the browser was told to spare the reader's data. */
export function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
