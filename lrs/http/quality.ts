// Headers in which a client says how much it likes what (RFC 9110, 12.4.2): Accept and Accept-Language.

/** A media range or language range, in lower case, and how welcome it is: 0 (refused) to 1. */
export interface Weighted {
  readonly range: string;
  readonly quality: number;
}

/** The ranges of a header in the order in which they stand there; a quality that is no number refuses. */
export function parseWeighted(header: string): Weighted[] {
  return header.split(',').map((part) => {
    const [range = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    const given = parameters.find((parameter) => parameter.startsWith('q='));
    const quality = given === undefined ? 1 : Number(given.slice(2));
    return { range, quality: Number.isNaN(quality) ? 0 : quality };
  });
}
