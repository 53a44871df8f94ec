// The border of a printed certificate: a band of songket on dark cloth, drawn as vectors so that every printer keeps it.

/** Threads of the theme's motifs (src/theme/tokens.css): a stroke is a run of threads that the gold covers. */
const flower =
  'M5 0h2M0 1h1m4 0h2m4 0h1M0 2h2m2 0h4m2 0h2M0 3h2m2 0h1m2 0h1m2 0h2M0 4h1m2 0h2m2 0h2m2 0h1M3 5h1m4 0h1M2 6h2m1 0h2m1 0h2M2 7h1m2 0h2m2 0h1M1 8h2m1 0h4m1 0h2M1 9h1m2 0h4m2 0h1M0 10h2m1 0h6m1 0h2M0 11h1m2 0h6m2 0h1';
const star =
  'M0 0h2m8 0h2M0 1h1m4 0h2m4 0h1M2 2h1m1 0h4m1 0h1M3 3h6M2 4h2m1 0h2m1 0h2M1 5h10M1 6h10M2 7h2m1 0h2m1 0h2M3 8h6M2 9h1m1 0h4m1 0h1M0 10h1m4 0h2m4 0h1M0 11h2m8 0h2';

const [width, height] = [297, 210];
/** Width of the band, and of one flower in it, in mm. */
const band = 11;
const tile = 9;

/** Flowers from corner to corner: as many as fit, spread evenly. */
function row(length: number, at: (offset: number) => string): string {
  const room = length - 2 * band;
  const count = Math.floor(room / tile);
  const step = room / count;
  return Array.from(
    { length: count },
    (_none, index) => `<use href="#bunga" transform="${at(band + step * (index + 0.5))}"/>`,
  ).join('');
}

/** To be put into a page once; {@link frameDrawing} refers to it. */
export const frameDefinitions = `<svg class="definisi" aria-hidden="true" width="0" height="0"><defs>
<g id="bunga"><path transform="translate(-3.9 -3.6) scale(.65)" d="${flower}"/></g>
<g id="bintang"><path transform="translate(-4.8 -4.5) scale(.8)" d="${star}"/></g>
<g id="bingkai"><path fill="#15304a" d="M0 0h${width}v${height}H0ZM${band} ${band}v${height - 2 * band}h${width - 2 * band}V${band}Z" fill-rule="evenodd"/>
<g stroke="#d9ab4e" stroke-width="1" fill="none">
${row(width, (x) => `translate(${x} ${band / 2})`)}
${row(width, (x) => `translate(${x} ${height - band / 2}) scale(1 -1)`)}
${row(height, (y) => `translate(${band / 2} ${y}) rotate(-90)`)}
${row(height, (y) => `translate(${width - band / 2} ${y}) rotate(90)`)}
${[
  [band / 2, band / 2],
  [width - band / 2, band / 2],
  [band / 2, height - band / 2],
  [width - band / 2, height - band / 2],
]
  .map(([x, y]) => `<use href="#bintang" transform="translate(${x} ${y})"/>`)
  .join('')}
<path stroke-width=".5" d="M${band + 1.2} ${band + 1.2}h${width - 2 * band - 2.4}v${height - 2 * band - 2.4}H${band + 1.2}Z"/>
<path stroke-width=".2" d="M${band + 2.2} ${band + 2.2}h${width - 2 * band - 4.4}v${height - 2 * band - 4.4}H${band + 2.2}Z"/>
</g></g></defs></svg>`;

export const frameDrawing = `<svg class="bingkai" viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false"><use href="#bingkai"/></svg>`;
