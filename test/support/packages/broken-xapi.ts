// cmi5 and tincan.xml packages with one known fault each.
import { broken, type Change, type ForeignPackage } from './package.ts';
import { nestedCmi5, plainTincan, singleCmi5, storyTincan } from './xapi.ts';

const cmi5 = (from: string, to: string): Change => ({ file: 'cmi5.xml', from, to });
const tincan = (from: string, to: string): Change => ({ file: 'tincan.xml', from, to });

export const brokenCmi5: readonly ForeignPackage[] = [
  broken(
    singleCmi5,
    'cmi5 in the namespace of a draft',
    'cmi5-namespace',
    cmi5(
      'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd',
      'http://aicc.org/CMI5/CourseStructure.xsd',
    ),
  ),
  broken(singleCmi5, 'cmi5 with a mastery score of 1.5', 'cmi5-mastery-score', cmi5('"0.8"', '"1.5"')),
  broken(singleCmi5, 'cmi5 with a mastery score in percent', 'cmi5-mastery-score', cmi5('"0.8"', '"80"')),
  broken(singleCmi5, 'cmi5 with a decimal comma', 'cmi5-mastery-score', cmi5('"0.8"', '"0,8"')),
  broken(singleCmi5, 'cmi5 with five decimals', 'cmi5-mastery-score', cmi5('"0.8"', '"0.80001"')),
  broken(
    singleCmi5,
    'cmi5 with moveOn misspelt',
    'cmi5-vocabulary',
    cmi5('CompletedOrPassed', 'completedOrPassed'),
  ),
  broken(singleCmi5, 'cmi5 with an unknown launch method', 'cmi5-vocabulary', cmi5('AnyWindow', 'NewWindow')),
  broken(
    singleCmi5,
    'cmi5 that uses a reserved query name',
    'cmi5-url-reserved',
    cmi5('?mode=penuh', '?mode=1&amp;actor=x'),
  ),
  broken(singleCmi5, 'cmi5 without its launch file', 'launch-missing', { remove: 'index.html' }),
  broken(singleCmi5, 'cmi5 with its launch file in capitals', 'launch-casing', {
    rename: 'index.html',
    to: 'Index.html',
  }),
  broken(
    singleCmi5,
    'cmi5 that launches above the package',
    'launch-outside',
    cmi5('index.html?', '../index.html?'),
  ),
  broken(
    singleCmi5,
    'cmi5 that launches from the server’s root',
    'launch-outside',
    cmi5('index.html?', '/index.html?'),
  ),
  broken(
    singleCmi5,
    'cmi5 that launches a script',
    'launch-url-invalid',
    cmi5('index.html?mode=penuh', 'javascript:alert(1)'),
  ),
  broken(singleCmi5, 'cmi5 with an empty url', 'cmi5-url-empty', cmi5('index.html?mode=penuh', ' ')),
  broken(singleCmi5, 'cmi5 without a url', 'structure-missing', cmi5('<url>index.html?mode=penuh</url>', '')),
  broken(
    singleCmi5,
    'cmi5 without an AU',
    'structure-missing',
    cmi5('<au id="https://example.org/cmi5/karet/au"', '<!-- <au'),
    cmi5('</au>', '-->'),
  ),
  broken(
    nestedCmi5,
    'cmi5 with an AU id used twice',
    'cmi5-id-duplicate',
    cmi5('sungai/au/2', 'sungai/au/1'),
  ),
  broken(
    nestedCmi5,
    'cmi5 with a block id used twice',
    'cmi5-id-duplicate',
    cmi5('sungai/blok/1-1', 'sungai/blok/1'),
  ),
  broken(
    nestedCmi5,
    'cmi5 that refers to no objective',
    'cmi5-objective-unknown',
    cmi5(
      'idref="https://example.org/cmi5/sungai/tujuan/hulu"',
      'idref="https://example.org/cmi5/sungai/tujuan/delta"',
    ),
  ),
  broken(
    nestedCmi5,
    'cmi5 with a course id that is no IRI',
    'cmi5-id-not-iri',
    cmi5('id="https://example.org/cmi5/sungai"', 'id="sungai"'),
  ),
  broken(
    nestedCmi5,
    'cmi5 with an AU without an id',
    'structure-attribute-missing',
    cmi5(' id="https://example.org/cmi5/sungai/au/2"', ''),
  ),
  broken(
    nestedCmi5,
    'cmi5 with the title after the description',
    'structure-order',
    cmi5(
      '<title><langstring lang="id-ID">Blok dalam</langstring><langstring lang="en-US">Inner block</langstring></title>',
      '',
    ),
    cmi5(
      '<langstring lang="en-US">About Inner block</langstring></description>',
      '<langstring lang="en-US">About Inner block</langstring></description><title><langstring lang="id-ID">Blok dalam</langstring></title>',
    ),
  ),
  broken(
    nestedCmi5,
    'cmi5 with an element of its own invention',
    'structure-unknown',
    cmi5('<launchParameters>', '<duration>PT30M</duration><launchParameters>'),
  ),
  broken(
    nestedCmi5,
    'cmi5 with a misspelt attribute',
    'structure-attribute-unknown',
    cmi5('masteryScore="1"', 'masteryscore="1"'),
  ),
  broken(
    nestedCmi5,
    'cmi5 with two urls',
    'structure-repeated',
    cmi5('<url>hulu/index.html</url>', '<url>hulu/index.html</url><url>hilir/index.html</url>'),
  ),
  broken(
    nestedCmi5,
    'cmi5 with an underscore in a language',
    'language-tag',
    cmi5('lang="id-ID"', 'lang="id_ID"'),
  ),
  broken(singleCmi5, 'cmi5.xml inside a folder', 'manifest-deep', {
    rename: 'cmi5.xml',
    to: 'kursus/cmi5.xml',
  }),
];

export const brokenTincan: readonly ForeignPackage[] = [
  broken(
    storyTincan,
    'tincan.xml without a launch',
    'tincan-no-launch',
    tincan('<launch lang="und">index_lms.html</launch>', ''),
  ),
  broken(storyTincan, 'tincan.xml that launches what is not there', 'launch-missing', {
    remove: 'index_lms.html',
  }),
  broken(
    storyTincan,
    'tincan.xml with a launch in capitals',
    'launch-casing',
    tincan('index_lms.html', 'Index_LMS.html'),
  ),
  broken(
    storyTincan,
    'tincan.xml with one id twice',
    'tincan-id-duplicate',
    tincan('_course_id/6def', '_course_id/5abc'),
  ),
  broken(
    storyTincan,
    'tincan.xml with an id that is no IRI',
    'tincan-id-not-iri',
    tincan('http://6AbCdEfGh_course_id"', 'kursus 1"'),
  ),
  broken(
    storyTincan,
    'tincan.xml in another namespace',
    'tincan-namespace',
    tincan('http://projecttincan.com/tincan.xsd', 'http://tincanapi.com/tincan.xsd'),
  ),
  broken(
    storyTincan,
    'tincan.xml with a type that is no IRI',
    'tincan-type-not-iri',
    tincan('http://adlnet.gov/expapi/activities/module', 'module'),
  ),
  broken(
    plainTincan,
    'tincan.xml with a language that does not exist',
    'language-tag',
    tincan('lang="id-ID"', 'lang="indo"'),
  ),
  broken(
    plainTincan,
    'tincan.xml without a name',
    'tincan-name-missing',
    tincan('<name><![CDATA[Kesehatan mulut]]></name>', ''),
  ),
  broken(
    plainTincan,
    'tincan.xml without an activity',
    'tincan-no-activity',
    tincan('<activity ', '<!-- <activity '),
    tincan('</activity>', '</activity> -->'),
  ),
  broken(plainTincan, 'tincan.xml in capitals', 'manifest-casing', {
    rename: 'tincan.xml',
    to: 'TinCan.xml',
  }),
];
