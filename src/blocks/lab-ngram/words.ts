// How the lab writes what the model made: sentences with a capital and a full stop, shares in percent, numbers.
import type { BlockContext } from '../contract.ts';
import { end } from './model.ts';

export type Say = BlockContext['say'];

/** "Ibu menjual pempek." Without the full stop while the sentence is under way. */
export function sentenceText(words: readonly string[], ended: boolean): string {
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1) + (ended ? end : ' …');
}

export interface Format {
  /** 0.5 as "0,5". */
  number(value: number): string;
  /** A share as a percentage; what is above nothing is never written as 0%. */
  percent(share: number): string;
}

export function formatIn(language: string): Format {
  const one = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    number: (value) => one.format(value),
    percent(share) {
      const value = share * 100;
      if (value < 0.1) return `< ${one.format(0.1)}%`;
      return value < 10 ? `${one.format(value)}%` : `${Math.round(value)}%`;
    },
  };
}
