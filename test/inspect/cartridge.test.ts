// The checker's rules for Common Cartridge and its quizzes where the corpus does not go.
import { describe, expect, it } from '@jest/globals';
import { book12, course11, quizzes13 } from '../support/packages/cartridge.ts';
import type { Change } from '../support/packages/package.ts';
import { codesOf, type Told } from '../support/packages/told.ts';

const tell = codesOf();
const manifest = (from: string, to: string): Change => ({ file: 'imsmanifest.xml', from, to });
const inBook = (from: string, to: string): Promise<Told> => tell(book12, manifest(from, to));
const inQuiz = (from: string, to: string): Promise<Told> =>
  tell(quizzes13, { file: 'kuis/qti.xml', from, to });
const between = (text: string | Buffer | undefined, start: string, end: string): string => {
  const whole = String(text);
  return whole.slice(whole.indexOf(start), whole.indexOf(end, whole.indexOf(start)) + end.length);
};

describe('a cartridge', () => {
  it('says what it is called', async () => {
    expect(await tell.inspect(course11)).toMatchObject({
      standard: 'common-cartridge',
      edition: '1.1.0',
      title: 'Geografi kelas X',
    });
  });

  it('is recognised by its namespace when it does not say its schema', async () => {
    const { standard } = await tell.inspect(book12, manifest('<schema>IMS Common Cartridge</schema>', ''));
    expect(standard).toBe('common-cartridge');
  });

  it('names its schema, which may be that of a thin one', async () => {
    expect(await inBook('>IMS Common Cartridge<', '>IMS Content<')).toEqual(['cc-schema']);
    expect(await inBook('>IMS Common Cartridge<', '>IMS Thin Common Cartridge<')).toEqual([]);
  });

  it('has an identifier on all that may be referred to', async () => {
    expect(await inBook('<item identifier="I_1">', '<item>')).toEqual(['cc-identifier-missing']);
  });

  it('lists its files with slashes', async () => {
    const file = '<file href="wiki_content/selamat-datang.html"';
    const told = await tell(course11, manifest(file, file.replace('/', '\\')));
    expect(told).toEqual(['path-backslash']);
  });

  it('should describe itself', async () => {
    const lom = between(book12.files['imsmanifest.xml'], '<lomimscc:lom>', '</lomimscc:lom>');
    expect(await inBook(lom, '')).toEqual(['cc-lom-missing']);
    expect(await inBook('>Sejarah Sriwijaya<', '> <')).toEqual(['cc-title-missing']);
  });

  it('may do without an organization', async () => {
    const tree = between(book12.files['imsmanifest.xml'], '<organizations>', '</organizations>');
    expect(await inBook(tree, '<organizations/>')).toEqual(['cc-no-organization']);
  });

  it('has no root that is a page', async () => {
    expect(await inBook('<item identifier="I_1">', '<item identifier="I_1" identifierref="R_3">')).toEqual([
      'cc-root-item',
    ]);
  });

  it('lists the page that a resource opens', async () => {
    expect(await inBook('href="R_3.html" intendeduse', 'href="R_3.htm" intendeduse')).toEqual([
      'cc-href-unlisted',
    ]);
  });

  it('has titles on its links', async () => {
    const title = { file: 'R_4.xml', from: '<title>Peta sungai</title>', to: '' };
    expect(await tell(book12, title)).toEqual(['cc-link-title']);
  });

  it('is not read where a link is as large or deep as no honest one', async () => {
    const deep = `<webLink>${'<a>'.repeat(40_000)}${'</a>'.repeat(40_000)}</webLink>`;
    const wide = `<webLink>${'<a/>'.repeat(70_000)}</webLink>`;
    const entities = '<!DOCTYPE webLink [<!ENTITY a "b">]><webLink>&a;</webLink>';
    for (const data of [deep, wide, entities])
      expect(
        await tell(
          book12,
          { remove: 'R_4.xml' },
          { add: 'R_4.xml', data: `${data}<!--${'-x'.repeat(9_000)}-->` },
        ),
      ).toContain('cc-xml-broken');
  });
});

describe('a quiz', () => {
  it.each<[string, string, string, Told]>([
    ['without items', '', '', ['qti-no-items']],
    ['with an item without an ident', '<item ident="is1" ', '<item ', ['qti-ident-missing']],
    [
      'with an item that does not say its kind',
      '<fieldlabel>cc_profile</fieldlabel><fieldentry>cc.essay',
      '<fieldlabel>profile</fieldlabel><fieldentry>cc.essay',
      ['qti-profile-missing'],
    ],
    ['with a fill-in item of choices', 'cc.fib.v0p1', 'cc.multiple_choice.v0p1', ['qti-response']],
    [
      'with a score that is not declared',
      '<decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/>',
      '',
      ['qti-score'],
    ],
    [
      'with a key that gives nothing',
      '<setvar action="Set" varname="SCORE">100<',
      '<setvar action="Set" varname="SCORE">0<',
      ['qti-no-key'],
    ],
    [
      'with a choice without an ident',
      '<response_label ident="A1">',
      '<response_label>',
      ['qti-choice-ident'],
    ],
    ['with one choice', '<response_label ident="A1">', '<pilihan>', ['cc-xml-broken']],
    [
      'of another language',
      'http://www.imsglobal.org/xsd/ims_qtiasiv1p2"',
      'http://www.imsglobal.org/xsd/imsqti_v2p1"',
      ['cc-content-root'],
    ],
  ])('%s', async (name, from, to, codes) => {
    const items = between(quizzes13.files['kuis/qti.xml'], '<item ', '</section>');
    expect(await (name === 'without items' ? inQuiz(items, '</section>') : inQuiz(from, to))).toEqual(codes);
  });
});
