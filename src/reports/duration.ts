// ISO 8601 durations as statements carry them (xAPI-Data 4.6), read into milliseconds.

const pattern =
  /^P(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const milliseconds = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000];

/** Milliseconds of a duration; 0 when it is none, or counts in months or years, whose length nobody knows. */
export function parseDuration(text: unknown): number {
  const parts = typeof text === 'string' ? pattern.exec(text) : null;
  if (!parts) return 0;
  return milliseconds.reduce(
    (sum, length, index) => sum + Math.round(Number(parts[index + 1] ?? 0) * length),
    0,
  );
}
