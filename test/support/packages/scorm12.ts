// SCORM 1.2 packages in the manner of several authoring tools.
import { type ForeignPackage, page } from './package.ts';

const namespaces = `xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2"`;

/** A script that finds the API and reports, as every SCO has one. */
export const api12 = `function findApi(from) {
  var tries = 0;
  while (!from.API && from.parent && from.parent !== from && tries++ < 7) from = from.parent;
  return from.API || null;
}
var api = findApi(window);
if (api) {
  api.LMSInitialize('');
  api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
  window.addEventListener('pagehide', function () { api.LMSFinish(''); });
}
`;
const sco = (title: string, script = 'api.js') => page(title, `<script src="${script}"></script>`);

/** One SCO, every file listed, the mastery score of the quiz. */
export const slides: ForeignPackage = {
  name: 'SCORM 1.2, one SCO, in the manner of a slide tool',
  standard: 'scorm12',
  files: {
    'imsmanifest.xml': `<?xml version="1.0" encoding="utf-8"?>
<manifest identifier="KeselamatanKerja_6AbCdEf" version="1.3" ${namespaces}
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xsi:schemaLocation="http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="KeselamatanKerja_ORG">
    <organization identifier="KeselamatanKerja_ORG">
      <title>Keselamatan Kerja</title>
      <item identifier="i1" identifierref="r1" isvisible="true">
        <title>Keselamatan Kerja</title>
        <adlcp:masteryscore>80</adlcp:masteryscore>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="r1" type="webcontent" href="index_lms.html" adlcp:scormtype="sco">
      <file href="index_lms.html" />
      <file href="lms/scormdriver.js" />
      <file href="story_content/slide1.css" />
    </resource>
  </resources>
</manifest>
`,
    'index_lms.html': sco('Keselamatan Kerja', 'lms/scormdriver.js'),
    'lms/scormdriver.js': api12,
    'story_content/slide1.css': 'body { color: #222; }\n',
    'imscp_rootv1p1p2.xsd': '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>\n',
    'adlcp_rootv1p2.xsd': '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"/>\n',
  },
};

/** Chapters with several SCOs, a shared asset that they depend on, prerequisites and a time limit. */
export const chapters: ForeignPackage = {
  name: 'SCORM 1.2, several SCOs in chapters with a shared asset',
  standard: 'scorm12',
  files: {
    'imsmanifest.xml': `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<manifest identifier="MANIFEST-77A1" ${namespaces}>
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="ORG-1">
    <organization identifier="ORG-1" structure="hierarchical">
      <title>Budidaya Ikan Patin</title>
      <item identifier="BAB-1" isvisible="true">
        <title>Bab 1. Kolam</title>
        <item identifier="SCO-1" identifierref="RES-1"><title>Menyiapkan kolam</title></item>
        <item identifier="SCO-2" identifierref="RES-2" parameters="?halaman=2">
          <title>Mengisi air</title>
          <adlcp:prerequisites type="aicc_script">SCO-1</adlcp:prerequisites>
          <adlcp:maxtimeallowed>00:30:00</adlcp:maxtimeallowed>
          <adlcp:timelimitaction>continue,message</adlcp:timelimitaction>
          <adlcp:datafromlms>mode=latihan</adlcp:datafromlms>
        </item>
      </item>
      <item identifier="BAB-2"><title>Bab 2. Pakan</title>
        <item identifier="SCO-3" identifierref="RES-3"><title>Jadwal pakan</title></item>
        <item identifier="BACA-1" identifierref="RES-4"><title>Bacaan tambahan</title></item>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="RES-1" type="webcontent" adlcp:scormtype="sco" href="kolam/siap.html">
      <file href="kolam/siap.html"/><dependency identifierref="BERSAMA"/>
    </resource>
    <resource identifier="RES-2" type="webcontent" adlcp:scormtype="sco" href="kolam/air.html">
      <file href="kolam/air.html"/><dependency identifierref="BERSAMA"/>
    </resource>
    <resource identifier="RES-3" type="webcontent" adlcp:scormtype="sco" href="pakan/jadwal.html">
      <file href="pakan/jadwal.html"/><dependency identifierref="BERSAMA"/>
    </resource>
    <resource identifier="RES-4" type="webcontent" adlcp:scormtype="asset" href="pakan/bacaan.html">
      <file href="pakan/bacaan.html"/>
    </resource>
    <resource identifier="BERSAMA" type="webcontent" adlcp:scormtype="asset">
      <file href="bersama/api.js"/>
    </resource>
  </resources>
</manifest>
`,
    'kolam/siap.html': sco('Menyiapkan kolam', '../bersama/api.js'),
    'kolam/air.html': sco('Mengisi air', '../bersama/api.js'),
    'pakan/jadwal.html': sco('Jadwal pakan', '../bersama/api.js'),
    'pakan/bacaan.html': page('Bacaan tambahan'),
    'bersama/api.js': api12,
  },
};

/** `xml:base` on the list and on a resource, LOM in the manifest. */
export const based: ForeignPackage = {
  name: 'SCORM 1.2 with xml:base and LOM metadata in the manifest',
  standard: 'scorm12',
  files: {
    'imsmanifest.xml': `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="songket" ${namespaces} xmlns:imsmd="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
    <imsmd:lom>
      <imsmd:general>
        <imsmd:title><imsmd:langstring xml:lang="id">Menenun songket</imsmd:langstring></imsmd:title>
        <imsmd:description><imsmd:langstring xml:lang="id">Dari benang sampai kain.</imsmd:langstring></imsmd:description>
      </imsmd:general>
    </imsmd:lom>
  </metadata>
  <organizations default="org">
    <organization identifier="org">
      <title>Menenun songket</title>
      <item identifier="tenun" identifierref="res-tenun"><title>Tenun</title></item>
    </organization>
  </organizations>
  <resources xml:base="isi/">
    <resource identifier="res-tenun" type="webcontent" adlcp:scormtype="sco" xml:base="tenun/" href="mulai.html">
      <metadata><imsmd:lom><imsmd:general><imsmd:language>id</imsmd:language></imsmd:general></imsmd:lom></metadata>
      <file href="mulai.html"/>
      <file href="api.js"/>
    </resource>
  </resources>
</manifest>
`,
    'isi/tenun/mulai.html': sco('Tenun'),
    'isi/tenun/api.js': api12,
  },
};

/** Metadata in a file of its own. */
export const described: ForeignPackage = {
  name: 'SCORM 1.2 with metadata by adlcp:location',
  standard: 'scorm12',
  files: {
    'imsmanifest.xml': `<?xml version="1.0"?>
<manifest identifier="pempek" ${namespaces}>
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
    <adlcp:location>metadata/kursus.xml</adlcp:location>
  </metadata>
  <organizations default="pempek_org">
    <organization identifier="pempek_org">
      <title>Usaha pempek</title>
      <item identifier="item_1" identifierref="res_1"><title>Modal</title></item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="res_1" type="webcontent" adlcp:scormtype="sco" href="modal.htm">
      <file href="modal.htm"/>
      <file href="api.js"/>
    </resource>
    <resource identifier="res_meta" type="webcontent" adlcp:scormtype="asset"><file href="metadata/kursus.xml"/></resource>
  </resources>
</manifest>
`,
    'modal.htm': sco('Modal'),
    'api.js': api12,
    'metadata/kursus.xml':
      '<lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1"><general><title><langstring xml:lang="id">Usaha pempek</langstring></title></general></lom>\n',
  },
};

const manifestOf = ({ files }: ForeignPackage): string => String(files['imsmanifest.xml']);

/** The same package with its manifest in other bytes. */
const encoded = (name: string, encode: (manifest: string) => Buffer): ForeignPackage => ({
  ...slides,
  name,
  files: { ...slides.files, 'imsmanifest.xml': encode(manifestOf(slides)) },
});

export const encodings: readonly ForeignPackage[] = [
  encoded('SCORM 1.2 with a byte order mark before the manifest', (manifest) =>
    Buffer.from(`\ufeff${manifest}`),
  ),
  encoded('SCORM 1.2 with a manifest in UTF-16', (manifest) =>
    Buffer.from(`\ufeff${manifest.replace('"utf-8"', '"UTF-16"')}`, 'utf16le'),
  ),
  encoded('SCORM 1.2 with a manifest in ISO-8859-1', (manifest) =>
    Buffer.from(
      manifest
        .replace('"utf-8"', '"ISO-8859-1"')
        .replace('<title>Keselamatan', '<title>Café & Keselamatan'.replace('&', '&amp;')),
      'latin1',
    ),
  ),
];

export const goodScorm12: readonly ForeignPackage[] = [slides, chapters, based, described, ...encodings];
