// What the maintenance actions share: their words, progress for people, sizes and times.
import { maintenance } from '../../i18n/maintenance.ts';
import { type Language, sayIn } from '../../i18n/say.ts';
import { formatsOf } from '../../portal/views.ts';
import type { CommandContext } from '../command.ts';

export type LrsSay = ReturnType<typeof sayIn<keyof (typeof maintenance)['id']>>;

/** Says the strings of maintenance, with figures as people write them. */
export function sayMaintenance(language: Language): LrsSay {
  const say = sayIn(maintenance, language);
  const { number } = formatsOf(language);
  return (key, values = {}) => {
    const written = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? number(value) : value,
    ]);
    return say(key, Object.fromEntries(written));
  };
}

export interface ActionContext extends CommandContext {
  /** Says the strings of maintenance. */
  tell: LrsSay;
  progress: Progress;
}

export type Action = (args: readonly string[], context: ActionContext) => Promise<number>;

/** Tells on standard error how far something is; standard output belongs to the result. */
export interface Progress {
  /** A line for every tenth that is done. */
  of(what: string): (done: number, total: number) => void;
  line(text: string): void;
}

export function progressTo(tell: LrsSay): Progress {
  return {
    of(what) {
      let told = 0;
      return (done, total) => {
        const tenth = total === 0 ? 10 : Math.floor((done / total) * 10);
        if (tenth <= told) return;
        told = tenth;
        console.error(tell('lrs.progress', { what, percent: tenth * 10 }));
      };
    },
    line: (text) => console.error(text),
  };
}

/** `1,4 MB`: decimal units, as disks are sold. */
export function sizeIn(language: string, bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  const value = bytes / 1000 ** power;
  return `${value.toLocaleString(language, { maximumFractionDigits: 1 })} ${units[power]}`;
}
