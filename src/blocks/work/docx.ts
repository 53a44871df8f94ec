// A work as a .docx file: Office Open XML (ECMA-376), written by hand with no more than a work needs.
import { bodyOf, bullets } from './body.ts';
import type { WorkDocument } from './document.ts';
import { escapeXml, xmlFile } from './markup.ts';
import { zip } from './zip.ts';

const schemas = 'http://schemas.openxmlformats.org';
const word = `xmlns:w="${schemas}/wordprocessingml/2006/main"`;
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const packageType = 'application/vnd.openxmlformats-package';

export const docxType = `${wordType}.document`;

const contentTypes = xmlFile(
  `<Types xmlns="${schemas}/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="${packageType}.relationships+xml"/>` +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    [
      ['word/document.xml', `${wordType}.document.main+xml`],
      ['word/styles.xml', `${wordType}.styles+xml`],
      ['word/numbering.xml', `${wordType}.numbering+xml`],
      ['docProps/core.xml', `${packageType}.core-properties+xml`],
    ]
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
      .join('') +
    '</Types>',
);

/** @param targets type of the relationship after the common beginning, and the part that it leads to */
const relationships = (...targets: readonly (readonly [type: string, target: string])[]) =>
  xmlFile(
    `<Relationships xmlns="${schemas}/package/2006/relationships">${targets
      .map(
        ([type, target], index) =>
          `<Relationship Id="rId${index + 1}" Type="${schemas}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`,
  );

const core = (title: string) =>
  xmlFile(
    `<cp:coreProperties xmlns:cp="${schemas}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:language>id-ID</dc:language></cp:coreProperties>`,
  );

/** A paragraph style. @param paragraph,run properties, in the order of the schema */
const style = (id: string, name: string, paragraph: string, run: string) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
  `<w:next w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const spacing = (before: number, after: number) => `<w:spacing w:before="${before}" w:after="${after}"/>`;
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;
const teal = '<w:color w:val="0B5D63"/>';
const grey = '<w:color w:val="4C536E"/>';
const heading = (level: number, halfPoints: number) =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `<w:keepNext/>${spacing(280, 100)}<w:outlineLvl w:val="${level - 1}"/>`,
    `<w:b/>${teal}${size(halfPoints)}`,
  );

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="7F8694"/>`)
  .join('');

const styles = xmlFile(
  `<w:styles ${word}><w:docDefaults><w:rPrDefault><w:rPr>` +
    '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/>' +
    `${size(22)}<w:lang w:val="id-ID" w:eastAsia="id-ID" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' +
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr></w:style>` +
    style('Title', 'Title', `<w:keepNext/>${spacing(0, 60)}`, `<w:b/>${teal}${size(40)}`) +
    style('Subtitle', 'Subtitle', spacing(0, 240), `${grey}${size(24)}`) +
    heading(1, 30) +
    heading(2, 25) +
    style('ListParagraph', 'List Paragraph', `${spacing(0, 60)}<w:ind w:left="567"/>`, '') +
    style('TableText', 'Table Text', spacing(40, 40), size(20)) +
    style('Note', 'Note', spacing(120, 120), `<w:i/>${grey}${size(19)}`) +
    '</w:styles>',
);

/** One level of a list, hanging by its sign. */
const list = (id: number, format: 'bullet' | 'decimal', sign: string) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/>` +
  `<w:numFmt w:val="${format}"/><w:lvlText w:val="${sign}"/><w:lvlJc w:val="left"/>` +
  '<w:pPr><w:ind w:left="567" w:hanging="340"/></w:pPr></w:lvl></w:abstractNum>';

function numbering(numberedLists: number): string {
  const numbered = Array.from(
    { length: numberedLists },
    (_, index) =>
      `<w:num w:numId="${bullets + 1 + index}"><w:abstractNumId w:val="1"/>` +
      '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
  );
  return xmlFile(
    `<w:numbering ${word}>${list(0, 'bullet', '•')}${list(1, 'decimal', '%1.')}` +
      `<w:num w:numId="${bullets}"><w:abstractNumId w:val="0"/></w:num>${numbered.join('')}</w:numbering>`,
  );
}

/** The file's bytes, in pieces for a Blob. The same work always gives the same bytes. */
export function docx(work: WorkDocument): Uint8Array<ArrayBuffer>[] {
  const body = bodyOf(work);
  const office = 'officeDocument/2006/relationships';
  return zip([
    { name: '[Content_Types].xml', text: contentTypes },
    {
      name: '_rels/.rels',
      text: relationships(
        [`${office}/officeDocument`, 'word/document.xml'],
        ['package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
      ),
    },
    { name: 'docProps/core.xml', text: core(work.title) },
    {
      name: 'word/document.xml',
      text: xmlFile(`<w:document ${word}><w:body>${body.xml}</w:body></w:document>`),
    },
    {
      name: 'word/_rels/document.xml.rels',
      text: relationships([`${office}/styles`, 'styles.xml'], [`${office}/numbering`, 'numbering.xml']),
    },
    { name: 'word/styles.xml', text: styles },
    { name: 'word/numbering.xml', text: numbering(body.numberedLists) },
  ]);
}
