// The site's icons, drawn by arithmetic: a diamond of songket thread with a knot, between two rows of bamboo shoots.
import { zlibSync } from 'fflate';
import { mixture } from '../brand.ts';
import { hashOf, type PackageFile } from '../file.ts';
import { crc32 } from '../inspect/crc32.ts';

/** As src/theme/tokens.css names them. */
export const cloth = '#15304a';
const thread = '#d9ab4e';

export interface Icon {
  /** Width and height in pixels. */
  size: number;
  file: PackageFile;
}

/** What Android wants for the home screen and the start screen; the smaller one also serves Apple's. */
const sizes = [192, 512] as const;
/** Points that are looked at in each pixel, along one side. */
const fineness = 3;
/** Half the diamond's width, the inner edge of its band, and half the knot's, as shares of the picture. */
const diamond = { outer: 0.31, inner: 0.23, knot: 0.1 };
const shoots = { height: 0.13, count: 6 };

let ours: Icon[] | undefined;

/** The icons, all of it inside the circle that phones may cut out. @param band `#rrggbb`, an office's in place of ours */
export function icons(band: string = cloth): Icon[] {
  // Those of an office aren't kept: there may be any number of offices.
  if (band !== cloth) return draw(band);
  ours ??= draw(cloth);
  return ours;
}

const draw = (band: string): Icon[] =>
  sizes.map((size): Icon => {
    const data = png(size, band);
    return { size, file: { name: `ikon-${size}-${hashOf(data)}.png`, data } };
  });

/** Whether a point is on the thread. @param x, y shares of the picture, 0–1 */
function isThread(x: number, y: number): boolean {
  const away = Math.abs(x - 0.5) + Math.abs(y - 0.5);
  if (away < diamond.knot) return true;
  if (away < diamond.outer) return away > diamond.inner;
  const fromEdge = Math.min(y, 1 - y);
  const across = x * shoots.count;
  const slope = 1 - 2 * Math.abs(across - Math.floor(across) - 0.5);
  return fromEdge < shoots.height * slope;
}

/** A picture with a palette of all mixtures of cloth and thread (PNG, ISO/IEC 15948). */
function png(size: number, band: string): Buffer {
  const levels = fineness * fineness;
  const rows = Buffer.alloc(size * (size + 1));
  for (let y = 0; y < size; y++) {
    // The first byte of a row says that it isn't filtered.
    for (let x = 0; x < size; x++) rows[y * (size + 1) + 1 + x] = coverage(x, y, size);
  }
  const palette = Buffer.from(
    Array.from({ length: levels + 1 }, (_, level) => mixture(band, thread, level / levels)).flat(),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.writeUInt8(8, 8);
  header.writeUInt8(3, 9);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    part('IHDR', header),
    part('PLTE', palette),
    part('IDAT', Buffer.from(zlibSync(rows, { level: 9 }))),
    part('IEND', Buffer.alloc(0)),
  ]);
}

/** How many of the points in a pixel are on the thread. */
function coverage(x: number, y: number, size: number): number {
  let covered = 0;
  for (let point = 0; point < fineness * fineness; point++) {
    const across = (point % fineness) + 0.5;
    const down = Math.floor(point / fineness) + 0.5;
    if (isThread((x + across / fineness) / size, (y + down / fineness) / size)) covered++;
  }
  return covered;
}

function part(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
