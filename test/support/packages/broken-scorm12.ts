// SCORM 1.2 packages with one known fault each.
import { alsoSaying, broken, type Change, type ForeignPackage } from './package.ts';
import { api12, based, chapters, described, slides } from './scorm12.ts';

const manifest = (from: string, to: string): Change => ({ file: 'imsmanifest.xml', from, to });

export const brokenScorm12: readonly ForeignPackage[] = [
  broken(
    slides,
    'SCORM 1.2 without its launch file',
    'launch-missing',
    { remove: 'index_lms.html' },
    manifest('<file href="index_lms.html" />', ''),
  ),
  broken(
    slides,
    'SCORM 1.2 with its launch file in capitals',
    'launch-casing',
    { rename: 'index_lms.html', to: 'Index_LMS.html' },
    manifest('<file href="index_lms.html" />', '<file href="Index_LMS.html" />'),
  ),
  broken(
    slides,
    'SCORM 1.2 that lists a file it lacks',
    'file-missing',
    manifest(
      '<file href="story_content/slide1.css" />',
      '<file href="story_content/slide1.css" /><file href="story_content/slide2.css" />',
    ),
  ),
  broken(slides, 'SCORM 1.2 with a file in capitals', 'file-casing', {
    rename: 'story_content/slide1.css',
    to: 'story_content/Slide1.CSS',
  }),
  broken(slides, 'SCORM 1.2 with a file that nobody lists', 'file-unlisted', {
    add: 'story_content/video.mp4',
    data: 'video',
  }),
  broken(
    slides,
    'SCORM 1.2 with a file above the package',
    'file-outside',
    manifest('href="story_content/slide1.css"', 'href="../slide1.css"'),
    { remove: 'story_content/slide1.css' },
  ),
  broken(
    slides,
    'SCORM 1.2 with an absolute path',
    'launch-outside',
    manifest('type="webcontent" href="index_lms.html"', 'type="webcontent" href="/index_lms.html"'),
  ),
  broken(
    slides,
    'SCORM 1.2 with a path on its maker’s computer',
    'file-outside',
    manifest('href="story_content/slide1.css"', 'href="file:///C:/kursus/slide1.css"'),
    { remove: 'story_content/slide1.css' },
  ),
  broken(
    slides,
    'SCORM 1.2 with backslashes',
    'path-backslash',
    manifest('story_content/slide1.css', 'story_content\\slide1.css'),
  ),
  broken(
    slides,
    'SCORM 1.2 with a file name that is not ASCII',
    'name-not-ascii',
    { rename: 'story_content/slide1.css', to: 'story_content/gaya–1.css' },
    manifest('story_content/slide1.css', 'story_content/gaya–1.css'),
  ),
  broken(slides, 'SCORM 1.2 with a mastery score of 150', 'masteryscore-range', manifest('>80<', '>150<')),
  broken(
    slides,
    'SCORM 1.2 of a version that does not exist',
    'schemaversion-unknown',
    manifest('<schemaversion>1.2<', '<schemaversion>1.3.5<'),
  ),
  broken(
    slides,
    'SCORM 1.2 without metadata',
    'metadata-missing',
    manifest('<metadata>', '<!--'),
    manifest('</metadata>', '-->'),
  ),
  broken(
    slides,
    'SCORM 1.2 with the namespace of 2004',
    'edition-mixed',
    manifest(
      'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"',
      'xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3"',
    ),
  ),
  broken(
    slides,
    'SCORM 1.2 with scormType of 2004',
    'scormtype-spelling',
    manifest('adlcp:scormtype', 'adlcp:scormType'),
  ),
  broken(
    slides,
    'SCORM 1.2 that calls its SCO an SCO in capitals',
    'scormtype-value',
    manifest('scormtype="sco"', 'scormtype="SCO"'),
  ),
  broken(
    slides,
    'SCORM 1.2 whose item refers to nothing',
    'item-reference-unknown',
    manifest('identifierref="r1"', 'identifierref="r2"'),
  ),
  broken(
    slides,
    'SCORM 1.2 whose SCO has no href',
    'resource-without-href',
    manifest('href="index_lms.html" adlcp', 'adlcp'),
  ),
  broken(
    slides,
    'SCORM 1.2 without organizations',
    'no-organization',
    manifest('<organizations default="KeselamatanKerja_ORG">', '<organizations><!--'),
    manifest('</organizations>', '--></organizations>'),
  ),
  broken(
    slides,
    'SCORM 1.2 whose default is not there',
    'default-unknown',
    manifest('default="KeselamatanKerja_ORG"', 'default="ORG"'),
  ),
  broken(
    slides,
    'SCORM 1.2 with an item without a title',
    'item-title',
    manifest('<title>Keselamatan Kerja</title>\n        <adlcp', '<title></title>\n        <adlcp'),
  ),
  broken(
    slides,
    'SCORM 1.2 with an element of its own invention',
    'schema-order',
    manifest('</organizations>', '</organizations>\n  <settings/>'),
  ),
  broken(slides, 'SCORM 1.2 whose manifest ends early', 'manifest-broken', manifest('</resources>', '')),
  broken(
    slides,
    'SCORM 1.2 whose manifest declares entities',
    'manifest-entities',
    manifest('<manifest ', '<!DOCTYPE manifest [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n<manifest '),
  ),
  broken(slides, 'SCORM 1.2 in a folder', 'manifest-deep', {
    rename: 'imsmanifest.xml',
    to: 'Kursus/imsmanifest.xml',
  }),
  broken(slides, 'SCORM 1.2 with a manifest in capitals', 'manifest-casing', {
    rename: 'imsmanifest.xml',
    to: 'IMSManifest.xml',
  }),
  broken(slides, 'SCORM 1.2 without a manifest', 'no-manifest', { remove: 'imsmanifest.xml' }),
  broken(slides, 'SCORM 1.2 with a script of the other edition', 'api-other', {
    file: 'lms/scormdriver.js',
    from: api12,
    to: 'var api = window.parent.API_1484_11; api.Initialize("");',
  }),
  broken(slides, 'SCORM 1.2 whose page needs a file that is not there', 'page-missing', {
    file: 'index_lms.html',
    from: '</head>',
    to: '<link rel="stylesheet" href="gaya.css"></head>',
  }),
  broken(slides, 'SCORM 1.2 whose page writes a file in capitals', 'page-casing', {
    file: 'index_lms.html',
    from: '</head>',
    to: '<link rel="stylesheet" href="story_content/Slide1.css"></head>',
  }),
  broken(
    chapters,
    'SCORM 1.2 with one identifier twice',
    'identifier-duplicate',
    manifest('item identifier="BACA-1"', 'item identifier="SCO-3"'),
  ),
  broken(
    chapters,
    'SCORM 1.2 with an identifier that begins with a digit',
    'identifier-invalid',
    manifest('item identifier="BACA-1"', 'item identifier="1 BACA"'),
  ),
  broken(
    chapters,
    'SCORM 1.2 with a dangling dependency',
    'dependency-unknown',
    manifest(
      '<file href="pakan/jadwal.html"/><dependency identifierref="BERSAMA"/>',
      '<file href="pakan/jadwal.html"/><dependency identifierref="UMUM"/>',
    ),
  ),
  broken(
    chapters,
    'SCORM 1.2 with a prerequisite that is not there',
    'prerequisite-unknown',
    manifest('aicc_script">SCO-1<', 'aicc_script">SCO-9<'),
  ),
  broken(chapters, 'SCORM 1.2 with a time in words', 'maxtime-form', manifest('00:30:00', '30 menit')),
  broken(
    chapters,
    'SCORM 1.2 with an unknown resource type',
    'resource-type',
    manifest('identifier="RES-4" type="webcontent"', 'identifier="RES-4" type="text/html"'),
  ),
  broken(chapters, 'SCORM 1.2 with a second package in a folder', 'manifest-second', {
    add: 'lama/imsmanifest.xml',
    data: '<manifest/>',
  }),
  broken(
    described,
    'SCORM 1.2 whose metadata file is not there',
    'metadata-file-missing',
    manifest('<adlcp:location>metadata/kursus.xml', '<adlcp:location>metadata/kelas.xml'),
  ),
  alsoSaying(
    broken(
      based,
      'SCORM 1.2 with an xml:base of a server',
      'base-absolute',
      manifest('xml:base="tenun/"', 'xml:base="https://example.org/tenun/"'),
    ),
    'launch-missing',
    'file-missing',
    'file-unlisted',
  ),
];
