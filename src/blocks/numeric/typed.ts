// Numbers as teachers type them: a decimal comma or point, points or spaces between thousands.

/** The number that a text says; undefined when it says none. */
export function parseTyped(text: string, decimals: number): number | undefined {
  const plain = text.replace(/\s+/g, '').replace(/^[−–]/, '-').replace(/^\+/, '');
  // "1.250" is a thousand and more here, except where three decimals may be typed.
  const thousands = decimals < 3 && /^-?[1-9]\d{0,2}(\.\d{3})+(,\d*)?$/.test(plain);
  const number = (thousands ? plain.replace(/\./g, '') : plain).replace(',', '.');
  return /^-?(\d+\.?\d*|\.\d+)$/.test(number) ? Number(number) : undefined;
}

/** A number rounded to so many decimals, with a decimal point and no zeros at the end: the form of a response. */
export const canonical = (value: number, decimals: number): string =>
  String(Math.round(value * 10 ** decimals) / 10 ** decimals);
