// Numbers in words of the course, for what readers see where no script formats it.

/** A number as readers of Bahasa Indonesia write it, with a decimal comma. */
export const written = (value: number): string => String(value).replace('.', ',');
