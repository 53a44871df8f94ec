// What the maintenance actions share: their words, progress for people, sizes and times.
import type { maintenance } from '../../i18n/maintenance.ts';
import type { sayIn } from '../../i18n/say.ts';
import type { CommandContext } from '../command.ts';

export type LrsSay = ReturnType<typeof sayIn<keyof (typeof maintenance)['id']>>;

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

/** A time as people read it, in the time zone of this machine. */
export const timeIn = (language: string, iso: string): string =>
  new Date(iso).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
