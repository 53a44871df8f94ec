// Markdown, drawings and documents: what authors write comes out as text, never as markup.
import { describe, expect, it, test } from '@jest/globals';
import { BuildError } from '../../packager/errors.ts';
import { inlineDrawing } from '../../packager/render/drawing.ts';
import { scriptJson } from '../../packager/render/escape.ts';
import { blockHtml, inlineHtml, type MarkdownPlace, plain } from '../../packager/render/markdown.ts';

const place: MarkdownPlace = {
  citeHref: (id) => (id === 'buku' ? '#sumber-bacaan-buku' : undefined),
  newTab: '(tab baru)',
};

describe('Markdown', () => {
  it('renders CommonMark and escapes everything else', () => {
    expect(blockHtml('Satu **dua**\n\n- a\n- b', place)).toBe(
      '<p>Satu <strong>dua</strong></p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>',
    );
    expect(blockHtml('<script>x</script>', place)).toBe('<p>&lt;script&gt;x&lt;/script&gt;</p>');
    expect(inlineHtml('a < b & "c"', place)).toBe('a &lt; b &amp; &quot;c&quot;');
  });

  it('gives links of our schemes their addresses', () => {
    expect(inlineHtml('[x](istilah:model)', place)).toBe('<a class="term" href="#istilah-model">x</a>');
    expect(inlineHtml('[x](sumber:buku)', place)).toBe('<a class="cite" href="#sumber-bacaan-buku">x</a>');
    expect(inlineHtml('[x](sumber:lain) dan [y](istilah:z)', place)).toBe(
      '<cite>x</cite> dan <a class="term" href="#istilah-z">y</a>',
    );
  });

  it('opens outside links elsewhere and says so', () => {
    expect(inlineHtml('[x](https://example.org/?a=1&b=2)', place)).toBe(
      '<a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer" target="_blank">x <span class="visually-hidden">(tab baru)</span></a>',
    );
  });

  it('refuses links that lead nowhere we know, and never fetches pictures', () => {
    expect(() => inlineHtml('[x](halaman-lain)', place)).toThrow(BuildError);
    expect(inlineHtml('[x](javascript:alert(1))', place)).not.toContain('<a');
    expect(inlineHtml('![x](https://example.org/a.png)', place)).not.toContain('<img');
  });

  it('gives the words alone', () => {
    expect(plain('Satu **dua** `tiga`\nempat [lima](istilah:x) & <b>\n\n1. enam\n2. tujuh')).toBe(
      'Satu dua tiga empat lima & <b> enam tujuh',
    );
    expect(plain('[luar](https://example.org)')).toBe('luar');
  });
});

describe('drawings', () => {
  const svg = (inside: string, attributes = 'viewBox="0 0 1 1"') =>
    `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

  it('are inlined, hidden from screen readers, without comments', () => {
    const html = inlineDrawing(
      'a.svg',
      `<?xml version="1.0"?>${svg('<!-- x --><path class="fig-ink" d="M0 0"/>')}`,
    );
    expect(html).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1" aria-hidden="true" focusable="false"><path class="fig-ink" d="M0 0"/></svg>',
    );
  });

  it('may refer to their own parts', () => {
    const inside = '<defs><g id="a"/></defs><use href="#a"/><rect fill="url(#b)"/>';
    expect(inlineDrawing('a.svg', svg(inside))).toContain('url(#b)');
  });

  it.each([
    ['a script', svg('<script>1</script>')],
    ['a style element', svg('<style>a{}</style>')],
    ['a style attribute', svg('<g style="fill:red"/>')],
    ['an event handler', svg('<g onclick="x()"/>')],
    ['an event handler on the root', svg('', 'viewBox="0 0 1 1" onload="x()"')],
    ['foreign markup', svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>')],
    ['a picture', svg('<image href="#a"/>')],
    ['an outside reference', svg('<use href="https://example.org/a.svg#b"/>')],
    [
      'an outside reference by xlink',
      svg('<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="a.svg#b"/>'),
    ],
    ['an outside paint', svg('<rect fill="url(https://example.org/a)"/>')],
    ['a quoted outside paint', svg(`<rect fill="url('https://example.org/a')"/>`)],
    ['no viewBox', svg('', 'width="1"')],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`],
    ['broken XML', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g></svg>'],
    ['another root', '<html/>'],
  ])('are refused with %s', (_, source) => {
    expect(() => inlineDrawing('a.svg', source)).toThrow(BuildError);
  });
});

test('JSON cannot close the script element that it stands in', () => {
  expect(scriptJson({ a: '</script>' })).toBe('{"a":"\\u003c/script>"}');
});
