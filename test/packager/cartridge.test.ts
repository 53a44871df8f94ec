// The Common Cartridge: what an LMS lists, and quizzes that keep the rules of the profile and say what the lesson says.
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Element } from '@xmldom/xmldom';
import { type BuiltPackage, buildPackage } from '../../packager/index.ts';
import { childrenOf, childText } from '../../packager/xml.ts';
import { courseOfThree, fixtureRequest, hostileText, textOf } from './fixture-course.ts';
import { allIn, attributes, only, rootIn } from './read-manifest.ts';

const { course, published } = courseOfThree();
const site = 'https://kursus.example/ai/';
let pages: BuiltPackage;
let links: BuiltPackage;
let older: BuiltPackage;

beforeAll(async () => {
  const request = { course, published, format: 'common-cartridge' as const };
  pages = await buildPackage(fixtureRequest({ ...request, sessions: course.sessions }));
  older = await buildPackage(
    fixtureRequest({
      ...request,
      format: 'common-cartridge-11',
      sessions: course.sessions.slice(0, 1),
      site,
    }),
  );
  links = await buildPackage(fixtureRequest({ ...request, sessions: course.sessions.slice(0, 1), site }));
}, 30_000);

const quizIn = (made: BuiltPackage, name: string) => rootIn(made, `kursus-sesi-1-${name}.xml`);
const itemsOf = (made: BuiltPackage, name: string) => allIn(quizIn(made, name), 'item');
const fieldsOf = (element: Element) =>
  Object.fromEntries(
    allIn(only(element, 'qtimetadata'), 'qtimetadatafield').map((field) => [
      childText(field, 'fieldlabel'),
      childText(field, 'fieldentry'),
    ]),
  );
const profileOf = (item: Element) => fieldsOf(only(item, 'itemmetadata')).cc_profile;
const itemWith = (profile: string): Element => {
  const item = itemsOf(pages, 'practice').find((candidate) => profileOf(candidate) === profile);
  if (!item) throw new Error(`No ${profile}`);
  return item;
};
const feedbackOf = (item: Element, ident: string) =>
  allIn(item, 'itemfeedback')
    .find((element) => element.getAttribute('ident') === ident)
    ?.textContent?.trim();
/** The condition that scores, which there is one of. */
const keyOf = (item: Element): Element => {
  const [key, ...others] = allIn(item, 'respcondition').filter(
    (element) => childText(element, 'setvar') === '100',
  );
  if (!key || others.length > 0) throw new Error('Not one key');
  return key;
};

describe('the manifest', () => {
  it('is of version 1.3 and describes the cartridge', () => {
    const root = rootIn(pages, 'imsmanifest.xml');
    const metadata = only(root, 'metadata');
    expect(root.namespaceURI).toBe('http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1');
    expect(childText(metadata, 'schema')).toBe('IMS Common Cartridge');
    expect(childText(metadata, 'schemaversion')).toBe('1.3.0');
    expect(allIn(metadata, 'title')[0]?.textContent?.trim()).toBe('Kursus kecil');
  });

  it('is otherwise the same in version 1.1, which Moodle looks for in the first 500 characters', () => {
    const raised = (text: string) => text.replaceAll('v1p1', 'v1p3').replaceAll('1.1.0', '1.3.0');
    const named = (made: BuiltPackage) =>
      made.files
        .filter(({ name }) => name.endsWith('.xml'))
        .map(({ name, data }) => [name, raised(`${data}`)]);
    expect(named(older)).toEqual(named(links));
    const start = textOf(older, 'imsmanifest.xml').slice(0, 500);
    expect(start).toContain('xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"');
    expect(textOf(older, 'kursus-sesi-1-link.xml')).toContain('xsd/imsccv1p1/imswl_v1p1"');
    expect(childText(only(rootIn(older, 'imsmanifest.xml'), 'metadata'), 'schemaversion')).toBe('1.1.0');
    expect(attributes(allIn(rootIn(older, 'imsmanifest.xml'), 'resource'), 'type')).toContain(
      'imsqti_xmlv1p2/imscc_xmlv1p1/assessment',
    );
  });

  it('has a folder for each session below one root: pre-test, lesson, practice, and the forms of the post-test', () => {
    const [organization] = allIn(rootIn(pages, 'imsmanifest.xml'), 'organization');
    if (!organization) throw new Error('No organization');
    expect(organization.getAttribute('structure')).toBe('rooted-hierarchy');
    const folders = childrenOf(only(organization, 'item'), 'item');
    expect(folders.map((folder) => childText(folder, 'title'))).toEqual(
      [1, 2, 3].map((number) => `Sesi ${number}: Sesi & <b>${number}</b>`),
    );
    expect(folders.every((folder) => !folder.hasAttribute('identifierref'))).toBe(true);
    const listed = childrenOf(folders[1] as Element, 'item');
    expect(listed.map((item) => childText(item, 'title'))).toEqual([
      'Pra-uji · Sesi 2',
      'Pelajaran · Sesi 2',
      'Latihan · Sesi 2',
      'Pasca-uji · Sesi 2 · Bentuk A',
      'Pasca-uji · Sesi 2 · Bentuk B',
      'Pasca-uji · Sesi 2 · Bentuk C',
    ]);
  });

  it('gives links and quizzes one file each and no address, and lists no question bank', () => {
    for (const made of [pages, links]) {
      const root = rootIn(made, 'imsmanifest.xml');
      const described = allIn(root, 'resource').filter(
        (element) => element.getAttribute('type') !== 'webcontent',
      );
      for (const resource of described) {
        expect(childrenOf(resource).map((child) => child.localName)).toEqual(['file']);
        expect(resource.hasAttribute('href')).toBe(false);
      }
      const banks = described.filter((element) => /question-bank$/.test(element.getAttribute('type') ?? ''));
      expect(banks).toHaveLength(1);
      expect(attributes(allIn(root, 'item'), 'identifierref')).not.toContain(
        banks[0]?.getAttribute('identifier'),
      );
    }
  });

  it('links to the lesson where the course stands on the web, and leaves it out', () => {
    const link = quizIn(links, 'link');
    expect(link.namespaceURI).toBe('http://www.imsglobal.org/xsd/imsccv1p3/imswl_v1p3');
    expect(only(link, 'url').getAttribute('href')).toBe(`${site}sesi-1.html`);
    const names = links.files.map(({ name }) => name).filter((name) => !name.endsWith('.xml'));
    expect(names).toEqual(['BACA-SAYA.html']);
    expect(pages.files.some(({ name }) => name.endsWith('-link.xml'))).toBe(false);
  });
});

describe('the quizzes', () => {
  it('say what the profile wants to know of an exam', () => {
    const exam = (name: string) => fieldsOf(only(quizIn(pages, name), 'assessment'));
    expect(exam('pretest')).toEqual({
      cc_profile: 'cc.exam.v0p1',
      qmd_assessmenttype: 'Examination',
      qmd_scoretype: 'Percentage',
      qmd_feedbackpermitted: 'Yes',
      cc_maxattempts: '1',
    });
    expect([exam('practice'), exam('posttest-a')].map(({ cc_maxattempts }) => cc_maxattempts)).toEqual([
      'unlimited',
      'unlimited',
    ]);
  });

  it('hold one item of each cell in a form, and no item in two forms; the bank holds them all', () => {
    const forms = ['a', 'b', 'c'].map((form) => attributes(itemsOf(pages, `posttest-${form}`), 'ident'));
    expect(forms[0]).toEqual(['kursus-sesi-1-r-satu', 'kursus-sesi-1-t-satu']);
    expect(new Set(forms.flat()).size).toBe(6);
    const bank = attributes(allIn(rootIn(links, 'kursus-sesi-1-bank.xml'), 'item'), 'ident');
    expect([...bank].sort()).toEqual(forms.flat().sort());
    expect(allIn(rootIn(pages, 'kursus-bank.xml'), 'item')).toHaveLength(18);
    expect(attributes(itemsOf(pages, 'pretest'), 'ident')).toEqual(['kursus-sesi-1-pra-satu']);
  });

  it('ask the questions of the pages that the profile has a kind for', () => {
    expect(itemsOf(pages, 'practice').map(profileOf)).toEqual([
      'cc.multiple_choice.v0p1',
      'cc.multiple_response.v0p1',
      'cc.true_false.v0p1',
      'cc.fib.v0p1',
    ]);
  });

  it('score one option by itself and remark on the one that was chosen', () => {
    const item = itemWith('cc.multiple_choice.v0p1');
    expect(allIn(item, 'response_lid')[0]?.getAttribute('rcardinality')).toBe('Single');
    expect(attributes(allIn(item, 'response_label'), 'ident')).toEqual(['a', 'b', 'c']);
    expect(keyOf(item).getElementsByTagName('varequal')[0]?.textContent).toBe('b');
    expect(feedbackOf(item, 'c_fb')).toBe('<p>Tentang c</p>');
    expect(feedbackOf(item, 'general_fb')).toBe('<p>Karena demikian.</p>');
  });

  it('score several options only together, and none of the others', () => {
    const item = itemWith('cc.multiple_response.v0p1');
    const together = only(only(keyOf(item), 'conditionvar'), 'and');
    expect(childrenOf(together, 'varequal').map((part) => part.textContent)).toEqual(['a', 'd']);
    expect(childrenOf(together, 'not').map((part) => part.textContent?.trim())).toEqual(['b', 'c']);
    expect(fieldsOf(only(item, 'itemmetadata')).cc_weighting).toBe('2');
  });

  it('take two labels for true and false, in words', () => {
    const item = itemWith('cc.true_false.v0p1');
    expect(allIn(item, 'response_label').map((label) => label.textContent?.trim())).toEqual([
      'Benar',
      'Salah',
    ]);
    expect(childText(only(keyOf(item), 'conditionvar'), 'varequal')).toBe('true');
  });

  it('take every spelling of a typed answer, and answer common wrong ones', () => {
    const item = itemWith('cc.fib.v0p1');
    const spellings = (condition: Element) =>
      childrenOf(only(condition, 'conditionvar'), 'varequal').map((part) => part.textContent);
    expect(spellings(keyOf(item))).toEqual(['pola', 'pola-pola']);
    const wrong = allIn(item, 'respcondition').find((condition) => spellings(condition).includes('data'));
    expect(wrong && spellings(wrong)).toEqual(['data & angka', 'data']);
    expect(feedbackOf(item, 'b_fb')).toBe('<p>Itu <strong>bahannya</strong>.</p>');
    expect(feedbackOf(item, 'correct_fb')).toBe('<p>Betul.</p>');
    expect(feedbackOf(item, 'general_incorrect_fb')).toBe('<p>Baca lagi.</p>');
  });

  it('bring HTML without links to a glossary that is not there, and nothing that only looks like markup', () => {
    const item = itemWith('cc.fib.v0p1');
    const [stem] = allIn(only(item, 'presentation'), 'mattext');
    expect(stem?.getAttribute('texttype')).toBe('text/html');
    expect(stem?.textContent).toBe(
      '<p>Apa yang dicari <span>model</span>? Lihat <a href="https://example.org" rel="noopener noreferrer" target="_blank">luar</a>.</p>',
    );
    expect(feedbackOf(item, 'general_fb')).not.toContain(hostileText);
    expect(feedbackOf(item, 'general_fb')).toContain('&lt;script&gt;');
    expect(item.getAttribute('title')).toBe('Apa yang dicari model? Lihat luar.');
  });

  it('show all feedback that they hold, and hold all that they show', () => {
    for (const name of ['pretest', 'practice', 'posttest-a']) {
      for (const item of itemsOf(pages, name)) {
        const shown = attributes(allIn(item, 'displayfeedback'), 'linkrefid');
        expect([...shown].sort()).toEqual(attributes(allIn(item, 'itemfeedback'), 'ident').sort());
      }
    }
  });
});
