// The documents that works become: a sound archive, strict XML in the order of the schema, and plain text.
import { describe, expect, test } from '@jest/globals';
import type { Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { fromBuffer, type ZipFile } from 'yauzl';
import { crc32 } from '../../packager/inspect/crc32.ts';
import { childrenOf, parseXml } from '../../packager/xml.ts';
import { type Part, together, type WorkDocument } from '../../src/blocks/work/document.ts';
import { docx } from '../../src/blocks/work/docx.ts';
import { text } from '../../src/blocks/work/text.ts';

const rubric: WorkDocument = {
  title: 'Rubrik laporan <banjir> & panen',
  subtitle: 'Kelas VII, SMP di tepi Musi',
  fileName: 'rubrik',
  parts: [
    { heading: 'Tujuan' },
    { paragraph: 'Murid menulis laporan.\nDua baris.' },
    { points: ['jelas', 'singkat'] },
    { heading: 'Langkah' },
    { steps: ['Amati', 'Tulis'] },
    { steps: ['Baca lagi', 'Kumpulkan'] },
    {
      fields: [
        ['Jenjang', 'SMP'],
        ['Kelas', 'VII'],
      ],
    },
    { table: { columns: ['Kriteria', 'Mahir', 'Berkembang'], rows: [['Isi', 'lengkap', 'cukup']] } },
    { note: 'Dibuat guru; dipakai setelah dibaca lagi.' },
  ],
};

const bytesOf = (work: WorkDocument) => Buffer.concat(docx(work));

/** The entries of an archive in their order, inflated and with their checksums verified. */
async function unzip(data: Buffer): Promise<Map<string, string>> {
  const archive = await new Promise<ZipFile>((resolve, reject) =>
    fromBuffer(data, { lazyEntries: true, validateEntrySizes: true }, (error, file) =>
      file ? resolve(file) : reject(error),
    ),
  );
  const files = new Map<string, string>();
  return new Promise((resolve, reject) => {
    archive.on('error', reject);
    archive.on('end', () => resolve(files));
    archive.on('entry', (entry) => {
      archive.openReadStream(entry, (error, stream) => {
        if (!stream) return reject(error);
        const pieces: Buffer[] = [];
        stream.on('data', (piece: Buffer) => pieces.push(piece));
        stream.on('end', () => {
          const content = Buffer.concat(pieces);
          if (crc32(content) !== entry.crc32) return reject(new Error(`checksum of ${entry.fileName}`));
          files.set(entry.fileName, content.toString('utf8'));
          archive.readEntry();
        });
      });
    });
    archive.readEntry();
  });
}

/** A root element; every part must parse without a single fault. */
function rootOf(files: Map<string, string>, name: string): Element {
  const root = parseXml(files.get(name) ?? '').documentElement;
  if (!root) throw new Error(`${name} is empty`);
  return root;
}

const elements = (root: Element, name: string) => [...root.getElementsByTagName(name)];
const value = (element: Element | undefined, attribute = 'w:val') => element?.getAttribute(attribute);
const words = (element: Element) => elements(element, 'w:t').map((one) => one.textContent);

/** The order of children as ECMA-376 has it, for the elements in use. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': 'pStyle keepNext pageBreakBefore numPr spacing ind outlineLvl'.split(' '),
  'w:rPr': 'rFonts b i color sz szCs lang'.split(' '),
  'w:tbl': 'tblPr tblGrid tr'.split(' '),
  'w:tblPr': 'tblStyle tblW tblInd tblBorders tblCellMar tblLook'.split(' '),
  'w:tblBorders': 'top left bottom right insideH insideV'.split(' '),
  'w:tblCellMar': 'top left bottom right'.split(' '),
  'w:tcPr': 'tcW shd'.split(' '),
  'w:tc': 'tcPr p'.split(' '),
  'w:tr': 'trPr tc'.split(' '),
  'w:trPr': 'cantSplit tblHeader'.split(' '),
  'w:p': 'pPr r'.split(' '),
  'w:sectPr': 'pgSz pgMar'.split(' '),
  'w:style': 'name basedOn next qFormat pPr rPr tblPr'.split(' '),
  'w:styles': 'docDefaults style'.split(' '),
  'w:docDefaults': 'rPrDefault pPrDefault'.split(' '),
  'w:lvl': 'start numFmt lvlText lvlJc pPr'.split(' '),
  'w:abstractNum': 'multiLevelType lvl'.split(' '),
  'w:num': 'abstractNumId lvlOverride'.split(' '),
  'w:numbering': 'abstractNum num'.split(' '),
  'w:numPr': 'ilvl numId'.split(' '),
};

/** Elements whose children Word would refuse: unknown ones, or in another order than the schema's. */
function outOfOrder(root: Element): string[] {
  return [root, ...elements(root, '*')].flatMap((element) => {
    const sequence = sequences[element.tagName];
    if (!sequence) return [];
    const places = childrenOf(element).map((child) => sequence.indexOf(child.localName ?? ''));
    const isSorted = places.every((place, index) => place >= Math.max(0, places[index - 1] ?? 0));
    return isSorted ? [] : [`${element.tagName}: ${childrenOf(element).map((child) => child.tagName)}`];
  });
}

const parts = ['document', 'styles', 'numbering'].map((name) => `word/${name}.xml`);

/** Everything that must hold of any document. */
async function expectSound(work: WorkDocument): Promise<Map<string, string>> {
  const files = await unzip(bytesOf(work));
  expect([...files.keys()][0]).toBe('[Content_Types].xml');
  for (const name of files.keys()) rootOf(files, name);
  for (const part of parts) expect(outOfOrder(rootOf(files, part))).toEqual([]);

  const body = rootOf(files, 'word/document.xml');
  const styles = elements(rootOf(files, 'word/styles.xml'), 'w:style').map((style) =>
    value(style, 'w:styleId'),
  );
  for (const name of ['w:pStyle', 'w:tblStyle'])
    for (const used of elements(body, name)) expect(styles).toContain(value(used));
  const numberings = elements(rootOf(files, 'word/numbering.xml'), 'w:num').map((one) =>
    value(one, 'w:numId'),
  );
  for (const used of elements(body, 'w:numId')) expect(numberings).toContain(value(used));
  for (const table of elements(body, 'w:tbl')) {
    const columns = elements(table, 'w:gridCol').length;
    for (const row of elements(table, 'w:tr')) expect(childrenOf(row, 'tc')).toHaveLength(columns);
    for (const column of elements(table, 'w:gridCol'))
      expect(Number(value(column, 'w:w'))).toBeGreaterThan(0);
  }
  return files;
}

describe('the .docx file', () => {
  test('every part has a content type and is led to; nothing else is in it', async () => {
    const files = await expectSound(rubric);
    const types = elements(rootOf(files, '[Content_Types].xml'), 'Override').map((one) =>
      value(one, 'PartName'),
    );
    const targets = ['', 'word/'].flatMap((folder) => {
      const name = folder ? 'word/_rels/document.xml.rels' : '_rels/.rels';
      return elements(rootOf(files, name), 'Relationship').map((one) => `/${folder}${value(one, 'Target')}`);
    });
    expect(targets.sort()).toEqual([...types].sort());
    const known = [...types, '/[Content_Types].xml', '/_rels/.rels', '/word/_rels/document.xml.rels'];
    expect([...files.keys()].map((name) => `/${name}`).sort()).toEqual(known.sort());
  });

  test('title, headings, lists that begin at 1 each, tables with a header row that repeats, A4', async () => {
    const files = await expectSound(rubric);
    const body = rootOf(files, 'word/document.xml');
    const styled = (style: string) =>
      elements(body, 'w:p')
        .filter((one) => value(elements(one, 'w:pStyle')[0]) === style)
        .flatMap(words);
    expect(styled('Title')).toEqual(['Rubrik laporan <banjir> & panen']);
    expect(styled('Heading1')).toEqual(['Tujuan', 'Langkah']);
    expect(styled('ListParagraph')).toHaveLength(6);
    expect(new Set(elements(body, 'w:numId').map((one) => value(one)))).toEqual(new Set(['1', '2', '3']));
    const [fields, table] = elements(body, 'w:tbl');
    expect(elements(fields as Element, 'w:tblHeader')).toHaveLength(0);
    expect(elements(table as Element, 'w:tblHeader')).toHaveLength(1);
    expect(words(table as Element)).toEqual(['Kriteria', 'Mahir', 'Berkembang', 'Isi', 'lengkap', 'cukup']);
    expect(value(elements(body, 'w:pgSz')[0], 'w:w')).toBe('11906');
    expect(elements(body, 'w:br')).toHaveLength(1);
    expect(files.get('docProps/core.xml')).toContain(
      '<dc:title>Rubrik laporan &lt;banjir&gt; &amp; panen</dc:title>',
    );
    expect(files.get('word/styles.xml')).toContain('<w:lang w:val="id-ID"');
  });

  test('a table of many columns lies on its side', async () => {
    const columns = ['Butir', 'p', 'D', 'r', 'Pengecoh', 'Saran'];
    const files = await expectSound({ ...rubric, parts: [{ table: { columns, rows: [] } }] });
    const size = elements(rootOf(files, 'word/document.xml'), 'w:pgSz')[0];
    expect([value(size, 'w:w'), value(size, 'w:orient')]).toEqual(['16838', 'landscape']);
  });

  test('several works together: each a chapter on a new page, with its headings below it', async () => {
    const files = await expectSound(
      together([rubric, { ...rubric, title: 'Kesepakatan' }], { title: 'Karya saya', fileName: 'karya' }),
    );
    const body = rootOf(files, 'word/document.xml');
    const styles = elements(body, 'w:pStyle').map((one) => value(one));
    expect(styles.filter((style) => style === 'Heading1')).toHaveLength(2);
    expect(styles.filter((style) => style === 'Heading2')).toHaveLength(4);
    expect(elements(body, 'w:pageBreakBefore')).toHaveLength(2);
  });

  test('the same work gives the same bytes', () => {
    expect(bytesOf(rubric).equals(bytesOf(rubric))).toBe(true);
  });

  test('any text at all makes a sound document that says it, without what XML forbids', async () => {
    const wild = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('\0', '\u0007', '\ud800', '\udc00', '\ufffe', '<', '&', ']]>', '"'),
      }),
      fc.string({ unit: 'grapheme' }),
    );
    const list = fc.array(wild, { maxLength: 4 });
    const part: fc.Arbitrary<Part> = fc.oneof(
      fc.record({ chapter: wild }),
      fc.record({ heading: wild }),
      fc.record({ paragraph: wild }),
      fc.record({ note: wild }),
      fc.record({ points: list }),
      fc.record({ steps: list }),
      fc.record({ fields: fc.array(fc.tuple(wild, wild), { maxLength: 3 }) }),
      fc.record({ table: fc.record({ columns: list, rows: fc.array(list, { maxLength: 3 }) }) }),
    );
    const work = fc.record({
      title: wild,
      subtitle: wild,
      fileName: fc.constant('karya'),
      parts: fc.array(part),
    });
    await fc.assert(
      fc.asyncProperty(work, async (one) => {
        const files = await expectSound(one);
        const first = elements(rootOf(files, 'word/document.xml'), 'w:p')[0];
        const allowed = /[^\t\n\r -\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
        expect(words(first as Element)).toEqual(
          one.title
            .replace(/\t/g, ' ')
            .split(/\r\n?|\n/)
            .map((line) => line.replace(allowed, '')),
        );
      }),
      { numRuns: 100 },
    );
  });
});

test('as plain text it can be read in a chat', () => {
  expect(text(rubric)).toBe(
    [
      'Rubrik laporan <banjir> & panen\nKelas VII, SMP di tepi Musi',
      'TUJUAN',
      'Murid menulis laporan.\nDua baris.',
      '- jelas\n- singkat',
      'LANGKAH',
      '1. Amati\n2. Tulis',
      '1. Baca lagi\n2. Kumpulkan',
      'Jenjang: SMP\nKelas: VII',
      'Isi\n  Mahir: lengkap\n  Berkembang: cukup',
      '(Dibuat guru; dipakai setelah dibaca lagi.)',
    ].join('\n\n'),
  );
});
