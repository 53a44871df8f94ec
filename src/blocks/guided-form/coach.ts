// What a coach says of a form: for each check whether it is met, what is missing, or what deserves another look.
import { type Form, fieldsOf, isFilled, type Values } from './form.ts';

export interface Finding {
  /** The check, said by `<kind>.check-<id>`. */
  id: string;
  state: 'good' | 'missing' | 'look';
  /** Where to go; for what is missing: the fields that are still empty. */
  fields: readonly string[];
  /** Only where another look is due: which advice, said by `<kind>.look-<advice>`. */
  advice?: string;
  values?: Readonly<Record<string, string | number>>;
}

/** Something to look at again; undefined when all is well. */
export type Advice =
  | { advice: string; field?: string; values?: Readonly<Record<string, string | number>> }
  | undefined;

/**
 * One check: the fields that it needs, and what it thinks of them once they are filled.
 * @param judge called only when nothing is missing
 */
export function checked(
  form: Form,
  values: Values,
  id: string,
  needs: readonly string[],
  judge: () => Advice = () => undefined,
): Finding {
  const missing = fieldsOf(form)
    .filter((field) => needs.includes(field.id) && !isFilled(field, values))
    .map((field) => field.id);
  if (missing.length > 0) return { id, state: 'missing', fields: missing };
  const found = judge();
  if (!found) return { id, state: 'good', fields: needs };
  const { advice, field, values: filled } = found;
  return {
    id,
    state: 'look',
    fields: field ? [field] : needs,
    advice,
    ...(filled && { values: filled }),
  };
}

/** How many checks are met. */
export const metOf = (findings: readonly Finding[]): number =>
  findings.filter((finding) => finding.state === 'good').length;
