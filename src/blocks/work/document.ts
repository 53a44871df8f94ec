// The document that a teacher's work becomes, whatever it is printed on or saved as.

export type Part =
  /** Another work begins, on a new page: only where several are put together. */
  | { chapter: string }
  | { heading: string }
  | { paragraph: string }
  | { points: readonly string[] }
  | { steps: readonly string[] }
  | { fields: readonly (readonly [label: string, value: string])[] }
  | { table: { columns: readonly string[]; rows: readonly (readonly string[])[] } }
  /** Set apart in small type: where something comes from, what to watch. */
  | { note: string };

export interface WorkDocument {
  title: string;
  subtitle?: string;
  /** ASCII, without a suffix. */
  fileName: string;
  parts: readonly Part[];
}

/** Several works as one document, each on a page of its own. */
export function together(
  works: readonly WorkDocument[],
  cover: Pick<WorkDocument, 'title' | 'fileName'>,
): WorkDocument {
  const parts = works.flatMap(({ title, subtitle, parts }): Part[] => [
    { chapter: title },
    ...(subtitle ? [{ paragraph: subtitle }] : []),
    ...parts,
  ]);
  return { ...cover, parts };
}
