// The guides as data: every package is recommended to somebody, pictures are sound and fit their windows.
import { describe, expect, it } from '@jest/globals';
import { formatIds } from '../../packager/formats/ids.ts';
import type { ShapeName } from '../../packager/guides/guide.ts';
import { guides, isLms, lmsFor, lmsIds } from '../../packager/guides/index.ts';
import {
  drawPicture,
  describe as inWords,
  picture,
  tick,
  touch,
  wrapped,
} from '../../packager/guides/picture.ts';
import { descendantsOf, parseXml } from '../../packager/xml.ts';
import { languages } from '../../src/i18n/say.ts';

const shapes: readonly ShapeName[] = ['sessions', 'course'];

describe('the guides', () => {
  it('fit every format to some LMS, the recommended ones first', () => {
    for (const format of formatIds) {
      expect([format, shapes.every((shape) => lmsFor(format, shape).length > 0)]).toEqual([format, true]);
    }
    for (const id of lmsIds) {
      const [first] = guides[id].choices;
      const rank = (one: (typeof lmsIds)[number]) =>
        guides[one].choices.findIndex(
          (choice) => choice.format === first.format && choice.shape === first.shape,
        );
      const ranks = lmsFor(first.format, first.shape).map(rank);
      expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
    }
  });

  it('never send a whole course with sequencing to Moodle, or two packages of one kind to anybody', () => {
    const kinds = (id: (typeof lmsIds)[number]) =>
      guides[id].choices.map(({ format, shape }) => `${format}.${shape}`);
    expect(kinds('moodle').filter((kind) => /^scorm2004.*\.course$/.test(kind))).toEqual([]);
    for (const id of lmsIds) expect(new Set(kinds(id)).size).toBe(kinds(id).length);
  });

  it('are known by their own names only', () => {
    expect(['moodle', 'toString', '', undefined].filter(isLms)).toEqual(['moodle']);
  });
});

describe('a picture', () => {
  const all = lmsIds.flatMap((id) =>
    languages.flatMap((language) =>
      guides[id].steps.map((step, index) => ({ name: `${id} ${index + 1} ${language}`, step, language })),
    ),
  );

  it.each(all)(
    '$name is sound, says what to touch, and nothing runs out of its window',
    ({ step, language }) => {
      const root = parseXml(drawPicture(step.picture, language)).documentElement;
      if (!root) throw new Error('No drawing');
      const [, , width = 0, height = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
      expect(root.getAttribute('aria-label')).toContain('←');
      expect(step.picture.rows.some((row) => row.touched)).toBe(true);
      for (const element of descendantsOf(root)) {
        const y = Number(element.getAttribute('y'));
        expect(y).toBeLessThanOrEqual(height);
        if (element.localName === 'rect')
          expect(y + Number(element.getAttribute('height'))).toBeLessThanOrEqual(height);
        if (element.localName !== 'text') continue;
        // The widest common font takes 8 units a character, a bold one 9.
        const letters = element.textContent?.length ?? 0;
        const isBold = /strong|button/.test(element.getAttribute('class') ?? '');
        const room = element.getAttribute('class')?.includes('button')
          ? width - 28
          : width - 14 - Number(element.getAttribute('x'));
        expect({ text: element.textContent, fits: letters * (isBold ? 9 : 8) <= room + 20 }).toEqual({
          text: element.textContent,
          fits: true,
        });
      }
    },
  );

  it('escapes what stands in it', () => {
    const hostile = '"><script>alert(1)</script> & <b>';
    const svg = drawPicture(picture(hostile, touch(tick(hostile))), 'id');
    expect(svg).not.toContain('<script');
    expect(() => parseXml(svg)).not.toThrow();
  });

  it('is described row by row', () => {
    expect(inWords(picture('Nilai', touch(tick('Lulus')), tick('Selesai', false)), 'id')).toBe(
      'Gambar layar “Nilai”, berisi: Lulus (dicentang) ← yang disentuh; Selesai (tidak dicentang).',
    );
  });

  it('breaks lines between words, and long names after hyphens', () => {
    expect(wrapped('Tambah aktivitas atau sumber daya', 18)).toEqual([
      'Tambah aktivitas',
      'atau sumber daya',
    ]);
    expect(wrapped('kendali-lengkap-scorm2004-4th.zip', 10)).toEqual([
      'kendali-',
      'lengkap-',
      'scorm2004-',
      '4th.zip',
    ]);
  });
});
