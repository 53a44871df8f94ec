// Patterns that take the place of colours on paper and where the reader's own colours rule; once in a page.

/** Hidden definitions for charts.css, which names them. */
export const chartPatterns = (): string =>
  '<svg class="chart-patterns" width="0" height="0" aria-hidden="true"><defs>' +
  pattern(2, '<path d="M-1 1 1-1M0 6 6 0M5 7 7 5"/>') +
  pattern(3, '<circle cx="3" cy="3" r="1.2"/>') +
  pattern(4, '<path d="M0 3H6"/>') +
  '</defs></svg>';

const pattern = (number: number, content: string): string =>
  `<pattern id="pola-${number}" width="6" height="6" patternUnits="userSpaceOnUse">` +
  `<rect width="6" height="6"/>${content}</pattern>`;
