// Common Cartridges with one known fault each.
import { book12, course11, quizzes13 } from './cartridge.ts';
import { broken, type Change, type ForeignPackage } from './package.ts';

const manifest = (from: string, to: string): Change => ({ file: 'imsmanifest.xml', from, to });
const quiz = (from: string, to: string): Change => ({ file: 'kuis/qti.xml', from, to });

export const brokenCartridges: readonly ForeignPackage[] = [
  broken(
    course11,
    'a cartridge of a version that does not exist',
    'cc-version',
    manifest('>1.1.0<', '>1.4.0<'),
  ),
  broken(
    course11,
    'a cartridge that claims another version than its namespace',
    'cc-namespace',
    manifest(
      'xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"',
      'xmlns="http://www.imsglobal.org/xsd/imsccv1p3/imscp_v1p1"',
    ),
  ),
  broken(
    course11,
    'a cartridge with LOM of another version',
    'cc-lom-namespace',
    manifest(
      'xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest"',
      'xmlns:lomimscc="http://ltsc.ieee.org/xsd/imsccv1p3/LOM/manifest"',
    ),
  ),
  broken(
    course11,
    'a cartridge with an identifier twice',
    'cc-identifier-duplicate',
    manifest('item identifier="m1b"', 'item identifier="m1a"'),
  ),
  broken(
    course11,
    'a cartridge with a dangling item',
    'cc-item-reference',
    manifest('identifierref="wl1"', 'identifierref="wl9"'),
  ),
  broken(
    course11,
    'a cartridge with a dangling dependency',
    'cc-dependency',
    manifest('<dependency identifierref="dt1meta"/>', '<dependency identifierref="dt9meta"/>'),
  ),
  broken(
    course11,
    'a cartridge with a resource of an unknown type',
    'cc-resource-type',
    manifest('type="webcontent" href="wiki', 'type="webpage" href="wiki'),
  ),
  broken(
    course11,
    'a cartridge with a link of another version',
    'cc-resource-version',
    manifest('imswl_xmlv1p1', 'imswl_xmlv1p3'),
    { file: 'wl1.xml', from: 'imsccv1p1/imswl_v1p1', to: 'imsccv1p3/imswl_v1p3' },
  ),
  broken(course11, 'a cartridge that lacks a file', 'file-missing', { remove: 'dt1meta.xml' }),
  broken(course11, 'a cartridge with a file in capitals', 'file-casing', {
    rename: 'wiki_content/selamat-datang.html',
    to: 'wiki_content/Selamat-Datang.html',
  }),
  broken(
    course11,
    'a cartridge with a file above it',
    'file-outside',
    manifest('<file href="lti1.xml"/>', '<file href="lti1.xml"/><file href="../rahasia.txt"/>'),
  ),
  broken(
    course11,
    'a cartridge with backslashes',
    'path-backslash',
    manifest(
      '<file href="course_settings/module_meta.xml"/>',
      '<file href="course_settings/module_meta.xml"/><file href="course_settings\\module_meta.xml"/>',
    ),
  ),
  broken(course11, 'a cartridge with a file that nobody lists', 'file-unlisted', {
    add: 'catatan.txt',
    data: 'lupa',
  }),
  broken(course11, 'a cartridge with an LTI link without an address', 'cc-lti-launch', {
    file: 'lti1.xml',
    from: 'https://papan.example.org/lti',
    to: '',
  }),
  broken(course11, 'a cartridge with a discussion without a title', 'cc-topic-title', {
    file: 'dt1.xml',
    from: '<title>Perkenalan</title>',
    to: '',
  }),
  broken(
    book12,
    'a cartridge that is no rooted hierarchy',
    'cc-structure',
    manifest('rooted-hierarchy', 'hierarchical'),
  ),
  broken(
    book12,
    'a cartridge with two roots',
    'cc-root-item',
    manifest(
      '</item>\n    </organization>',
      '</item>\n      <item identifier="I_9"><title>Lagi</title></item>\n    </organization>',
    ),
  ),
  broken(
    book12,
    'a cartridge with two organizations',
    'cc-organizations',
    manifest(
      '</organization>',
      '</organization><organization identifier="O_2" structure="rooted-hierarchy"><item identifier="I_8"/></organization>',
    ),
  ),
  broken(
    book12,
    'a cartridge with an item without a title',
    'cc-item-title',
    manifest('<title>Kedukan Bukit</title>', ''),
  ),
  broken(
    book12,
    'a cartridge with a resource without files',
    'cc-no-file',
    manifest('<file href="R_3.html"/>', ''),
    { remove: 'R_3.html' },
  ),
  broken(book12, 'a cartridge with a link without a url', 'cc-link-url-missing', {
    file: 'R_4.xml',
    from: '<url ',
    to: '<uri ',
  }),
  broken(book12, 'a cartridge with a link to a bare name', 'cc-link-url', {
    file: 'R_4.xml',
    from: 'https://example.org/peta?lapis=sungai&amp;skala=2',
    to: 'www.example.org',
  }),
  broken(book12, 'a cartridge with a link that runs a script', 'cc-link-url', {
    file: 'R_4.xml',
    from: 'https://example.org/peta?lapis=sungai&amp;skala=2',
    to: 'javascript:alert(1)',
  }),
  broken(book12, 'a cartridge with a link that is no XML', 'cc-xml-broken', {
    file: 'R_4.xml',
    from: '</webLink>',
    to: '',
  }),
  broken(
    book12,
    'a cartridge with a page where a link should be',
    'cc-content-root',
    { file: 'R_4.xml', from: '<webLink', to: '<html' },
    { file: 'R_4.xml', from: '</webLink', to: '</html' },
  ),
  broken(
    quizzes13,
    'a quiz whose key is no choice',
    'qti-key',
    quiz('<varequal respident="jawaban">B1<', '<varequal respident="jawaban">D1<'),
  ),
  broken(
    quizzes13,
    'a quiz whose key is of no response',
    'qti-key-response',
    quiz('<varequal respident="jawaban">B1<', '<varequal respident="respons">B1<'),
  ),
  broken(
    quizzes13,
    'a quiz without a key',
    'qti-no-key',
    quiz(
      '<respcondition continue="No"><conditionvar><varequal respident="jawaban">benar</varequal></conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition>',
      '',
    ),
  ),
  broken(quizzes13, 'a quiz of an unknown profile', 'qti-profile', quiz('cc.fib.v0p1', 'cc.hotspot.v0p1')),
  broken(
    quizzes13,
    'a quiz with two choices of one name',
    'qti-choice-ident',
    quiz('<response_label ident="C1">', '<response_label ident="A1">'),
  ),
  broken(
    quizzes13,
    'a true-false question with three choices',
    'qti-choices',
    quiz('<response_label ident="salah">', '<response_label ident="mungkin"/><response_label ident="salah">'),
  ),
  broken(
    quizzes13,
    'a multiple-response question for one answer',
    'qti-cardinality',
    quiz('rcardinality="Multiple"', 'rcardinality="Single"'),
  ),
  broken(
    quizzes13,
    'a quiz with one item twice',
    'qti-ident-duplicate',
    quiz('<item ident="is1"', '<item ident="bs1"'),
  ),
  broken(
    quizzes13,
    'a quiz with two sections',
    'qti-section',
    quiz('</section>', '</section><section ident="lagi"/>'),
  ),
  broken(
    quizzes13,
    'a quiz that shows feedback that is not there',
    'qti-feedback',
    quiz('linkrefid="umum"', 'linkrefid="khusus"'),
  ),
  broken(
    quizzes13,
    'a quiz that is a bank',
    'qti-container',
    quiz('<assessment ', '<objectbank '),
    quiz('</assessment>', '</objectbank>'),
  ),
  broken(
    quizzes13,
    'a cartridge with two question banks',
    'cc-banks',
    manifest(
      '<resource identifier="tugas"',
      '<resource identifier="bank2" type="imsqti_xmlv1p2/imscc_xmlv1p3/question-bank"><file href="bank/qti.xml"/></resource><resource identifier="tugas"',
    ),
  ),
  broken(
    quizzes13,
    'a cartridge whose tree holds a question bank',
    'cc-item-bank',
    manifest('identifierref="tautan"', 'identifierref="bank"'),
  ),
];
