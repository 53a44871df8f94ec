// The checker on the files of a package: missing, unlisted, spelt otherwise, outside; and on the pages that it opens.
import { describe, expect, it } from '@jest/globals';
import { referencesIn } from '../../packager/inspect/page.ts';
import { type Files, faultsOf, inspector, page, scorm12, scorm2004 } from './packages.ts';

const { inspect } = inspector();

/** The good package with another opening page. */
const withPage = (body: string, more: Files = {}): Files => {
  const names = Object.keys(more).map((name) => `<file href="${encodeURI(name)}"/>`);
  const files = scorm12(['<file href="index.html"/>', `<file href="index.html" />${names.join('')}`]);
  return { ...files, ...more, 'index.html': page('1.2', body) };
};
const without = (name: string, { [name]: _, ...files }: Files): Files => files;
const renamed = (from: string, to: string, { [from]: data = '', ...files }: Files): Files => ({
  ...files,
  [to]: data,
});

describe('the files of a package', () => {
  it.each<[string, Files, Files]>([
    [
      'lie in folders that xml:base names',
      scorm12(['identifier="r2"', 'identifier="r2" xml:base="aset/"'], ['"aset/gaya.css"', '"gaya.css"']),
      {},
    ],
    [
      'are described by metadata outside the manifest',
      scorm12(['</schemaversion>', '</schemaversion><adlcp:location>meta.xml</adlcp:location>']),
      { 'meta.xml': '<lom/>' },
    ],
    [
      'have blanks that are written as %20',
      scorm12(['"aset/gaya.css"', '"aset/gaya%20baru.css"']),
      { 'aset/gaya.css': '', 'aset/gaya baru.css': 'x' },
    ],
    [
      'have blanks that are left as they are, where nothing launches them',
      scorm12(['"aset/gaya.css"', '"aset/gaya baru.css"']),
      { 'aset/gaya.css': '', 'aset/gaya baru.css': 'x' },
    ],
    [
      'lie in folders with blanks that xml:base writes as %20',
      scorm12(
        ['identifier="r2"', 'identifier="r2" xml:base="aset%20baru/"'],
        ['"aset/gaya.css"', '"gaya.css"'],
      ),
      { 'aset/gaya.css': '', 'aset baru/gaya.css': 'x' },
    ],
    [
      'stand beside schemas and what an operating system left',
      scorm12(),
      { 'adlcp_rootv1p2.xsd': '<x/>', '__MACOSX/._index.html': 'x', '.DS_Store': 'x' },
    ],
  ])('may %s', async (_, files, more) => {
    const all = { ...files, ...more };
    if (more['aset/gaya.css'] === '') delete (all as Record<string, unknown>)['aset/gaya.css'];
    expect(faultsOf(await inspect(all))).toEqual([]);
  });

  it.each<[string, string, Files]>([
    ['is listed but not there', 'file-missing', without('aset/gaya.css', scorm12())],
    ['opens the lesson but is not there', 'launch-missing', without('index.html', scorm12())],
    ['is there but not listed', 'file-unlisted', { ...scorm12(), 'sisa.html': 'x' }],
    ['opens the lesson but is not listed', 'file-unlisted', scorm12(['<file href="index.html"/>', ''])],
    ['is spelt otherwise', 'file-casing', renamed('aset/gaya.css', 'aset/Gaya.css', scorm12())],
    [
      'opens the lesson and is spelt otherwise',
      'launch-casing',
      renamed('index.html', 'Index.html', scorm12()),
    ],
    [
      'is outside',
      'file-outside',
      { ...scorm12(['<file href="index.html"/>', '<file href="index.html"/><file href="../lain.html"/>']) },
    ],
    [
      'is on the disk of its maker',
      'file-outside',
      scorm12(['<file href="index.html"/>', '<file href="index.html"/><file href="file:///C:/a.html"/>']),
    ],
    ['begins at the root', 'launch-outside', scorm12([' href="index.html"', ' href="/index.html"'])],
    [
      'is on another site',
      'path-external',
      scorm12(
        [' href="index.html"><file href="index.html"/>', ' href="https://example.org/a.html">'],
        ['<file href="aset/gaya.css"/>', '<file href="aset/gaya.css"/><file href="index.html"/>'],
      ),
    ],
    ['is launched but empty', 'launch-empty', { ...scorm12(), 'index.html': '' }],
    ['is written with a backslash', 'path-backslash', scorm12(['aset/gaya.css', 'aset\\gaya.css'])],
    [
      'is launched by an address with a blank',
      'path-space',
      renamed('index.html', 'halaman satu.html', scorm12([/index\.html/g, 'halaman satu.html'])),
    ],
    [
      'has letters that servers change',
      'name-not-ascii',
      renamed('aset/gaya.css', 'aset/gäya.css', scorm12(['aset/gaya.css', 'aset/g%C3%A4ya.css'])),
    ],
    ['is another manifest', 'manifest-second', { ...scorm12(), 'lama/imsmanifest.xml': '<manifest/>' }],
    [
      'holds metadata but is not there',
      'metadata-file-missing',
      scorm12(['</schemaversion>', '</schemaversion><adlcp:location>meta.xml</adlcp:location>']),
    ],
  ])('a file that %s is told by %s', async (_, code, files) => {
    expect(faultsOf(await inspect(files))).toEqual([code]);
  });
});

describe('the opening page', () => {
  it('may link, embed and compute addresses as it likes', async () => {
    const body = `<!-- <img src="tidak-ada.png"> --><link rel="stylesheet" href="aset/gaya.css?v=1"><a href="#b">b</a><a href="?p=2">c</a>
      <a href="https://example.org/x">d</a><a href="mailto:a@example.org">e</a><img src="data:image/png;base64,AA=="><img src="{{gambar}}">
      <script>document.write('<img src="tidak-ada.png">')</script><template><img src="x-\${1}.png"></template>`;
    expect(faultsOf(await inspect(withPage(body)))).toEqual([]);
  });

  it.each<[string, string, Files]>([
    ['misses a picture', 'page-missing', withPage('<img src="tidak-ada.png">')],
    [
      'spells a script otherwise',
      'page-casing',
      withPage('<script src="JS/main.js"></script>', { 'js/main.js': 'x' }),
    ],
    ['climbs out', 'page-outside', withPage('<img src="../../logo.png">')],
    ['loads without encryption', 'page-insecure', withPage('<img src="http://example.org/a.png">')],
    [
      'loads a script that Moodle serves as text',
      'page-mjs',
      withPage('<script type="module" src="main.mjs"></script>', { 'main.mjs': 'x' }),
    ],
    [
      'is no page',
      'launch-not-html',
      renamed('index.html', 'a.pdf', { ...scorm12([/index\.html/g, 'a.pdf']) }),
    ],
    ['speaks to the other edition', 'api-other', { ...scorm12(), 'index.html': page('2004') }],
    [
      'speaks to the older edition',
      'api-other',
      { ...scorm2004(), 'index.html': '<script>LMSInitialize("")</script>' },
    ],
  ])('that %s is told by %s', async (_, code, files) => {
    expect(faultsOf(await inspect(files))).toEqual([code]);
  });

  it('that reports nothing, or loads from the internet, gets a note', async () => {
    const files = { ...scorm12(), 'index.html': '<script src="https://example.org/a.js"></script>' };
    const inspection = await inspect(files);
    expect(inspection.verdict).toBe('good');
    expect(inspection.findings.map(({ code }) => code)).toEqual(['page-online', 'api-none']);
  });

  it.each(['<a ', '<script>', '<!--', '<a b="', '<a b=\'"', '<', '</script'])(
    'of nothing but %s is read in one pass',
    (sign) => {
      const started = performance.now();
      expect(referencesIn(sign.repeat(1_000_000 / sign.length))).toEqual([]);
      expect(performance.now() - started).toBeLessThan(2_000);
    },
  );

  it('is told with the line of what is wrong', async () => {
    const { findings } = await inspect(withPage('\n\n<img\nsrc="tidak-ada.png">'));
    expect(findings).toMatchObject([{ code: 'page-missing', file: 'index.html', line: 3 }]);
  });
});
