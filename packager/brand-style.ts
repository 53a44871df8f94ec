// The part of a package's stylesheet that shows whose it is: the office's row at the top, and its colours in light and dark.
import { type Brand, type Colours, contrast, enoughContrast, mixed } from './brand.ts';
import { hashOf, type PackageFile } from './file.ts';

/** What links and buttons stand on in dark mode (src/theme/tokens.css), the lightest of it. */
const darkSurface = '#242d49';
/** The writing on buttons in dark mode. */
const darkInk = '#0b1a26';

const officeRow = `
.office {
  display: flex;
  align-items: center;
  gap: var(--space-3);
  margin: 0;
  padding: var(--space-2) var(--space-4);
  background: var(--cloth);
  color: #fff;
  font-size: var(--small);
}
.office img {
  height: 2.5rem;
  width: auto;
  max-width: 8rem;
  padding: 2px;
  border-radius: 4px;
  background: #fff;
  object-fit: contain;
}`;

/** CSS for behind all other styles; empty for a package without a brand. */
export function brandStyle({ name, logo, colours }: Brand): string {
  return [name || logo ? officeRow : '', colours ? colourStyle(colours) : ''].join('');
}

/** The colours are checked for light mode when they are chosen; what dark mode needs is found here. */
function colourStyle({ accent, band }: Colours): string {
  const light = [...(accent ? [`--accent: ${accent}`, '--accent-ink: #ffffff'] : []), ...cloth(band)];
  const dark = [
    ...(accent ? [`--accent: ${onDark(accent)}`, `--accent-ink: ${darkInk}`] : []),
    ...cloth(band),
  ];
  return `
:root { ${light.join('; ')} }
@media screen and (prefers-color-scheme: dark) { :root { ${dark.join('; ')} } }`;
}

const cloth = (band: string | undefined): string[] => (band ? [`--cloth: ${band}`] : []);

/** The same colour, as light as dark mode needs it. */
function onDark(colour: string): string {
  let light = colour;
  for (let white = 5; contrast(light, darkSurface) < enoughContrast && white <= 100; white += 5)
    light = mixed(colour, '#ffffff', white / 100);
  return light;
}

/** The logo under a name that changes with it. */
export function logoFile({ logo }: Brand): PackageFile | undefined {
  return logo && { name: `logo-${hashOf(logo.data)}.${logo.type}`, data: logo.data };
}
