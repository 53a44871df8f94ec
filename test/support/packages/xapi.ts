// Packages with a tincan.xml and cmi5 course structures in the manner of several authoring tools.
import { type ForeignPackage, page } from './package.ts';

/** A course with its slides as activities of their own; texts of no stated language are `und`. */
export const storyTincan: ForeignPackage = {
  name: 'tincan.xml with the slides as activities, in the manner of a slide tool',
  standard: 'xapi',
  files: {
    'tincan.xml': `<?xml version="1.0" encoding="utf-8"?>
<tincan xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns="http://projecttincan.com/tincan.xsd">
  <activities>
    <activity id="http://6AbCdEfGh_course_id" type="http://adlnet.gov/expapi/activities/course">
      <name lang="und">Pertolongan pertama</name>
      <description lang="und" />
      <launch lang="und">index_lms.html</launch>
    </activity>
    <activity id="http://6AbCdEfGh_course_id/5abc" type="http://adlnet.gov/expapi/activities/module">
      <name lang="und">Pembuka</name>
      <description lang="und">Pembuka</description>
    </activity>
    <activity id="http://6AbCdEfGh_course_id/6def" type="http://adlnet.gov/expapi/activities/module">
      <name lang="und">Luka bakar</name>
      <description lang="und">Luka bakar</description>
    </activity>
  </activities>
</tincan>
`,
    'index_lms.html': page('Pertolongan pertama'),
    'story_content/data.js': 'var data = {};\n',
  },
};

/** One activity, name in a CDATA section without a language, launch in a folder with a query. */
export const plainTincan: ForeignPackage = {
  name: 'tincan.xml with one activity, in the manner of an open framework',
  standard: 'xapi',
  files: {
    'tincan.xml': `<?xml version="1.0" encoding="utf-8" ?>
<tincan xmlns="http://projecttincan.com/tincan.xsd">
    <activities>
        <activity id="https://belajar.example.org/xapi/kesehatan-mulut" type="http://adlnet.gov/expapi/activities/course">
            <name><![CDATA[Kesehatan mulut]]></name>
            <description lang="id-ID"><![CDATA[]]></description>
            <launch lang="id-ID">isi/index.html?mulai=1</launch>
        </activity>
    </activities>
</tincan>
`,
    'isi/index.html': page('Kesehatan mulut'),
  },
};

/** The lesson stands on a server, the package only announces it. */
export const remoteTincan: ForeignPackage = {
  name: 'tincan.xml that launches a lesson on a server',
  standard: 'xapi',
  files: {
    'tincan.xml': `<tincan xmlns="http://projecttincan.com/tincan.xsd"><activities><activity id="https://example.org/golf" type="http://adlnet.gov/expapi/activities/course"><name lang="en-US">Golf</name><description lang="en-US">How to play.</description><launch lang="en-US">https://example.org/golf/index.html</launch></activity></activities></tincan>`,
  },
};

export const goodTincan: readonly ForeignPackage[] = [storyTincan, plainTincan, remoteTincan];

const text = (id: string, en: string): string =>
  `<langstring lang="id-ID">${id}</langstring><langstring lang="en-US">${en}</langstring>`;
const described = (id: string, en: string): string =>
  `<title>${text(id, en)}</title><description>${text(`Tentang ${id}`, `About ${en}`)}</description>`;
const structure = (content: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">\n${content}\n</courseStructure>\n`;

/** One AU, and nothing that may be left out. */
export const singleCmi5: ForeignPackage = {
  name: 'cmi5, one AU',
  standard: 'cmi5',
  files: {
    'cmi5.xml':
      structure(`  <course id="https://example.org/cmi5/karet">${described('Menyadap karet', 'Tapping rubber')}</course>
  <au id="https://example.org/cmi5/karet/au" moveOn="CompletedOrPassed" masteryScore="0.8" launchMethod="AnyWindow">
    ${described('Menyadap karet', 'Tapping rubber')}
    <url>index.html?mode=penuh</url>
  </au>`),
    'index.html': page('Menyadap karet'),
    'assets/app.js': 'export {};\n',
  },
};

/** Objectives, blocks in blocks, AUs beside them, and everything that an AU may have. */
export const nestedCmi5: ForeignPackage = {
  name: 'cmi5, nested blocks with objectives',
  standard: 'cmi5',
  files: {
    'cmi5.xml':
      structure(`  <course id="https://example.org/cmi5/sungai">${described('Sungai Musi', 'The river Musi')}</course>
  <objectives>
    <objective id="https://example.org/cmi5/sungai/tujuan/hulu">${described('Hulu', 'Upstream')}</objective>
    <objective id="https://example.org/cmi5/sungai/tujuan/hilir"><description>${text('Muara', 'The mouth')}</description><title>${text('Hilir', 'Downstream')}</title></objective>
  </objectives>
  <au id="https://example.org/cmi5/sungai/pembuka" activityType="http://adlnet.gov/expapi/activities/lesson">
    ${described('Pembuka', 'Opening')}
    <url>
      pembuka/index.html
    </url>
  </au>
  <block id="https://example.org/cmi5/sungai/blok/1">
    ${described('Blok satu', 'Block one')}
    <objectives><objective idref="https://example.org/cmi5/sungai/tujuan/hulu"/></objectives>
    <au id="https://example.org/cmi5/sungai/au/1" moveOn="CompletedAndPassed" masteryScore="0.7500" launchMethod="OwnWindow">
      ${described('Hulu', 'Upstream')}
      <objectives><objective idref="https://example.org/cmi5/sungai/tujuan/hulu"/></objectives>
      <url>hulu/index.html</url>
      <launchParameters>{"kecepatan": 3}</launchParameters>
      <entitlementKey>833d0c7c</entitlementKey>
    </au>
    <block id="https://example.org/cmi5/sungai/blok/1-1">
      ${described('Blok dalam', 'Inner block')}
      <au id="https://example.org/cmi5/sungai/au/2" moveOn="Passed" masteryScore="1">
        ${described('Hilir', 'Downstream')}
        <url>hilir/index.html#awal</url>
      </au>
    </block>
  </block>`),
    'pembuka/index.html': page('Pembuka'),
    'hulu/index.html': page('Hulu'),
    'hilir/index.html': page('Hilir'),
  },
};

/** All content on a server, and elements of the maker's own. */
export const remoteCmi5: ForeignPackage = {
  name: 'cmi5 that launches from a server, with extensions of a vendor',
  standard: 'cmi5',
  files: {
    'cmi5.xml':
      structure(`  <course id="urn:uuid:5f0b1c9e-58e5-4f3c-9d5d-0d1a6d1f2a10" xmlns:v="https://vendor.example/cmi5">${described('Hutan', 'Forest')}<v:jenjang>SMA</v:jenjang></course>
  <au id="urn:uuid:0c8e9a52-6b3b-4f77-8f64-2b8f7c7b8f11" moveOn="NotApplicable" xmlns:v="https://vendor.example/cmi5" v:warna="hijau">
    ${described('Hutan', 'Forest')}
    <url>https://vendor.example/hutan/index.html?bahasa=id</url>
    <v:durasi menit="30"/>
  </au>
  <v:catatan xmlns:v="https://vendor.example/cmi5">Dibuat otomatis</v:catatan>`),
  },
};

export const goodCmi5: readonly ForeignPackage[] = [singleCmi5, nestedCmi5, remoteCmi5];
