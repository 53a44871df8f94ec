// Which options a response chooses, as bits: what columns hold as the number of a text becomes what can be counted.
import type { ReportData } from '../data.ts';
import type { Assessed } from './assessed.ts';

/** Ids that options may have. */
const optionIds = [...'0123456789abcdefghijklmnopqrstuvwxyz', 'true', 'false'];
const notOne = 255;

/**
 * Gives the options that a response chooses: bit n stands for the n-th option. 0 for whatever chooses none that the
 * course has.
 * @param assessed list in which `row` is a position
 */
export function optionReader(
  { responses, memo }: Pick<ReportData, 'responses' | 'memo'>,
  assessed: readonly Assessed[],
): (row: number, response: number) => number {
  /** By number of the response: which id it is. */
  const codes = memo('option-codes', () => {
    const found = new Uint8Array(responses.size).fill(notOne);
    optionIds.forEach((id, code) => {
      const number = responses.find(id);
      if (number !== undefined) found[number] = code;
    });
    return found;
  });
  const width = optionIds.length;
  const bits = new Uint16Array(assessed.length * width);
  assessed.forEach(({ options }, row) => {
    options.forEach(({ id }, place) => {
      const code = optionIds.indexOf(id);
      if (code >= 0) bits[row * width + code] = 1 << place;
    });
  });
  const several = Uint8Array.from(assessed, (one) => (one.several ? 1 : 0));
  /** The ids in responses that choose several options, by the number of the response. */
  const lists = new Map<number, readonly number[]>();
  const codesIn = (response: number): readonly number[] => {
    const known = lists.get(response);
    if (known) return known;
    const ids = new Set(responses.text(response).split('[,]'));
    const found = [...ids].map((id) => optionIds.indexOf(id)).filter((code) => code >= 0);
    lists.set(response, found);
    return found;
  };
  return (row, response) => {
    const code = codes[response] ?? notOne;
    if (code !== notOne) return bits[row * width + code] ?? 0;
    if (several[row] === 0 || response < 2) return 0;
    let chosen = 0;
    for (const one of codesIn(response)) chosen |= bits[row * width + one] ?? 0;
    return chosen;
  };
}
