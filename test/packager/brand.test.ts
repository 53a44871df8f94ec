// The office's name, logo and colours: what is refused, and what the package shows.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { colourFault, contrast, readLogo } from '../../packager/brand.ts';
import { brandStyle } from '../../packager/brand-style.ts';
import { buildPackage } from '../../packager/index.ts';
import { fixtureRequest, textOf } from './fixture-course.ts';

const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(100)]);

describe('a logo', () => {
  test('is known by its content', () => {
    expect(readLogo(png)).toMatchObject({ type: 'png' });
    expect(readLogo(Buffer.from('\xff\xd8\xff\xe0', 'latin1'))).toMatchObject({ type: 'jpg' });
    expect(readLogo(Buffer.from('RIFF0000WEBPVP8 '))).toMatchObject({ type: 'webp' });
  });

  test('that is a script, a drawing or too large is refused with a sentence', () => {
    expect(readLogo(Buffer.from('<svg onload="alert(1)">'))).toEqual({
      fault: 'logo harus berupa gambar PNG, JPEG, atau WebP',
    });
    expect(readLogo(Buffer.concat([png, Buffer.alloc(70_000)]))).toEqual({
      fault: 'logo berukuran 69 KB; kecilkan sampai 64 KB',
    });
  });
});

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('colours', () => {
  test('contrast is as WCAG defines it', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  test('what can not be read is refused with its contrast and a shade that can', () => {
    expect(colourFault('accent', '#ffcc00')).toMatch(/^warna #ffcc00 sulit dibaca \(kontras 1,\d : 1/);
    expect(colourFault('accent', '#0b5d63')).toBeUndefined();
    fc.assert(
      fc.property(colour, fc.constantFrom('accent' as const, 'band' as const), (chosen, part) => {
        const better = colourFault(part, chosen)?.match(/misalnya (#[0-9a-f]{6})$/)?.[1];
        expect(better === undefined || colourFault(part, better) === undefined).toBe(true);
      }),
    );
  });

  test('dark mode gets a shade that reaches the contrast on its lightest surface', () => {
    fc.assert(
      fc.property(colour, (accent) => {
        const dark = brandStyle({ colours: { accent } }).match(/dark\).*--accent: (#[0-9a-f]{6})/)?.[1] ?? '';
        expect(contrast(dark, '#242d49')).toBeGreaterThanOrEqual(4.5);
        expect(contrast(dark, '#0b1a26')).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe('a package with a brand', () => {
  test('shows name and logo above every document, and carries the colours in its stylesheet', async () => {
    const brand = {
      name: 'Dinas <Pendidikan>',
      logo: { type: 'png' as const, data: png },
      colours: { accent: '#7a1f4b', band: '#4a1030' },
    };
    const made = await buildPackage(fixtureRequest({ brand }));
    const logo = made.files.find((file) => file.name.startsWith('logo-'));
    expect(logo?.data.equals(png)).toBe(true);
    for (const { name, data } of made.files.filter((file) => /^(pelajaran|unit)-.*\.html$/.test(file.name))) {
      expect(`${name} ${data.toString()}`).toContain(
        `<p class="office"><img src="${logo?.name}" alt="" height="40"><span>Dinas &lt;Pendidikan&gt;</span></p>`,
      );
    }
    expect(textOf(made, /^player.*\.css$/)).toMatch(/--accent: ?#7a1f4b/);
    expect(textOf(made, 'imsmanifest.xml')).toContain(`<file href="${logo?.name}"/>`);
  });

  test('without one has nothing of it', async () => {
    const made = await buildPackage(fixtureRequest());
    expect(textOf(made, made.entry)).not.toContain('class="office"');
    expect(textOf(made, /^player.*\.css$/)).not.toContain('.office');
  });

  test('takes another pass mark and a post-test that need not be taken', async () => {
    const made = await buildPackage(
      fixtureRequest({ passMark: 60, posttestRequired: false, jenjang: 'sma' }),
    );
    const lesson = JSON.parse(textOf(made, made.entry).match(/id="lesson">(.*?)<\/script>/s)?.[1] ?? '');
    expect(lesson).toMatchObject({ passMark: 60, posttestOptional: true, jenjang: 'sma' });
    expect(textOf(made, made.entry)).toContain('Pasca-uji boleh dilewati');
  });
});
