// Forms that make something: who sent one, for the audit log, and whether it was sent before.
import type { Response } from 'express';
import { accountOf } from './guard.ts';

/** Who stands in the audit log by a word; a person of that name gets an addition. */
const reserved = new Set(['cli', 'program', 'server', 'preview']);

/** Under which name whoever is logged in stands in the audit log. */
export function auditName(response: Response): string {
  const name = accountOf(response.locals)?.name ?? '';
  return reserved.has(name) ? `${name} (portal)` : name;
}

/** Numbers of forms that were sent, as many as matter while someone may reload. */
export function rememberSent(most = 1000): { add(number: string): boolean; delete(number: string): void } {
  const numbers = new Set<string>();
  return {
    add(number) {
      if (numbers.has(number)) return false;
      if (numbers.size >= most) numbers.delete(numbers.values().next().value ?? '');
      numbers.add(number);
      return true;
    },
    delete: (number) => void numbers.delete(number),
  };
}
