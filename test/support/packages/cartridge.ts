// Common Cartridges of each version, as LMSs export them.
import { type ForeignPackage, page } from './package.ts';
import { assessment, questionBank } from './quizzes.ts';

type Digit = 1 | 2 | 3;

const head = (digit: Digit, title: string): string => {
  const base = `http://www.imsglobal.org/xsd/imsccv1p${digit}/imscp_v1p1`;
  const lom = `http://ltsc.ieee.org/xsd/imsccv1p${digit}/LOM`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="i9f0c" xmlns="${base}" xmlns:lom="${lom}/resource" xmlns:lomimscc="${lom}/manifest" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${base} http://www.imsglobal.org/profile/cc/ccv1p${digit}/ccv1p${digit}_imscp_v1p2_v1p0.xsd">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>1.${digit}.0</schemaversion>
    <lomimscc:lom>
      <lomimscc:general><lomimscc:title><lomimscc:string language="id">${title}</lomimscc:string></lomimscc:title></lomimscc:general>
      <lomimscc:lifeCycle><lomimscc:contribute><lomimscc:date><lomimscc:dateTime>2026-11-02</lomimscc:dateTime></lomimscc:date></lomimscc:contribute></lomimscc:lifeCycle>
    </lomimscc:lom>
  </metadata>
`;
};

const webLink = (digit: Digit): string => `<?xml version="1.0" encoding="UTF-8"?>
<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p${digit}/imswl_v1p${digit}">
  <title>Peta sungai</title>
  <url href="https://example.org/peta?lapis=sungai&amp;skala=2" target="_blank"/>
</webLink>
`;
const topic = (digit: Digit): string => `<?xml version="1.0" encoding="UTF-8"?>
<topic xmlns="http://www.imsglobal.org/xsd/imsccv1p${digit}/imsdt_v1p${digit}">
  <title>Perkenalan</title>
  <text texttype="text/html">&lt;p&gt;Perkenalkan diri.&lt;/p&gt;</text>
</topic>
`;
const lti = `<?xml version="1.0" encoding="UTF-8"?>
<cartridge_basiclti_link xmlns="http://www.imsglobal.org/xsd/imslticc_v1p0" xmlns:blti="http://www.imsglobal.org/xsd/imsbasiclti_v1p0" xmlns:lticm="http://www.imsglobal.org/xsd/imslticm_v1p0">
  <blti:title>Papan tulis</blti:title>
  <blti:secure_launch_url>https://papan.example.org/lti</blti:secure_launch_url>
</cartridge_basiclti_link>
`;

/** A course of modules with all that a cartridge of 1.1 may hold; pages as files, settings as associated content. */
export const course11: ForeignPackage = {
  name: 'Common Cartridge 1.1, a whole course with modules',
  standard: 'common-cartridge',
  files: {
    'imsmanifest.xml': `${head(1, 'Geografi kelas X')}  <organizations>
    <organization identifier="org_1" structure="rooted-hierarchy">
      <item identifier="LearningModules">
        <item identifier="m1"><title>Modul 1</title>
          <item identifier="m1a" identifierref="hal1"><title>Selamat datang</title></item>
          <item identifier="m1b" identifierref="wl1"><title>Peta sungai</title></item>
          <item identifier="m1c" identifierref="dt1"><title>Perkenalan</title></item>
        </item>
        <item identifier="m2"><title>Modul 2</title>
          <item identifier="m2a" identifierref="qz1"><title>Kuis</title></item>
          <item identifier="m2b" identifierref="lti1"><title>Papan tulis</title></item>
        </item>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="set1" type="associatedcontent/imscc_xmlv1p1/learning-application-resource" href="course_settings/canvas_export.txt">
      <file href="course_settings/canvas_export.txt"/>
      <file href="course_settings/module_meta.xml"/>
    </resource>
    <resource identifier="hal1" type="webcontent" href="wiki_content/selamat-datang.html"><file href="wiki_content/selamat-datang.html"/></resource>
    <resource identifier="gbr1" type="webcontent" href="web_resources/peta%20musi.svg"><file href="web_resources/peta%20musi.svg"/></resource>
    <resource identifier="wl1" type="imswl_xmlv1p1"><file href="wl1.xml"/></resource>
    <resource identifier="dt1" type="imsdt_xmlv1p1"><file href="dt1.xml"/><dependency identifierref="dt1meta"/></resource>
    <resource identifier="dt1meta" type="associatedcontent/imscc_xmlv1p1/learning-application-resource" href="dt1meta.xml"><file href="dt1meta.xml"/></resource>
    <resource identifier="qz1" type="imsqti_xmlv1p2/imscc_xmlv1p1/assessment"><file href="qz1/assessment_qti.xml"/></resource>
    <resource identifier="lti1" type="imsbasiclti_xmlv1p0"><file href="lti1.xml"/></resource>
  </resources>
</manifest>
`,
    'course_settings/canvas_export.txt': 'Q: What did the panda say?\n',
    'course_settings/module_meta.xml': '<modules/>\n',
    'wiki_content/selamat-datang.html': page('Selamat datang'),
    'web_resources/peta musi.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
    'wl1.xml': webLink(1),
    'dt1.xml': topic(1),
    'dt1meta.xml': '<topicMeta/>\n',
    'qz1/assessment_qti.xml': assessment,
    'lti1.xml': lti,
  },
};

/** A textbook of web pages and links. */
export const book12: ForeignPackage = {
  name: 'Common Cartridge 1.2, a book of pages and links',
  standard: 'common-cartridge',
  files: {
    'imsmanifest.xml': `${head(2, 'Sejarah Sriwijaya')}  <organizations>
    <organization identifier="O_1" structure="rooted-hierarchy">
      <item identifier="I_1">
        <item identifier="I_2"><title>Bagian 1</title>
          <item identifier="I_3" identifierref="R_3"><title>Kedukan Bukit</title></item>
          <item identifier="I_4" identifierref="R_4"><title>Peta sungai</title></item>
        </item>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="R_3" type="webcontent" href="R_3.html" intendeduse="unspecified"><metadata><lom:lom><lom:general/></lom:lom></metadata><file href="R_3.html"/></resource>
    <resource identifier="R_4" type="imswl_xmlv1p2"><file href="R_4.xml"/></resource>
  </resources>
</manifest>
`,
    'R_3.html': page('Kedukan Bukit'),
    'R_4.xml': webLink(2),
  },
};

/** Quizzes, the bank that they come from, and an assignment of the extension. */
export const quizzes13: ForeignPackage = {
  name: 'Common Cartridge 1.3, a quiz, a question bank and an assignment',
  standard: 'common-cartridge',
  files: {
    'imsmanifest.xml': `${head(3, 'Kuis Literasi')}  <organizations>
    <organization identifier="org" structure="rooted-hierarchy">
      <item identifier="root">
        <item identifier="i1" identifierref="kuis"><title>Kuis literasi</title></item>
        <item identifier="i2" identifierref="tugas"><title>Tugas</title></item>
        <item identifier="i3" identifierref="tautan"><title>Peta sungai</title></item>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="kuis" type="imsqti_xmlv1p2/imscc_xmlv1p3/assessment"><file href="kuis/qti.xml"/></resource>
    <resource identifier="bank" type="imsqti_xmlv1p2/imscc_xmlv1p3/question-bank"><file href="bank/qti.xml"/></resource>
    <resource identifier="tugas" type="assignment_xmlv1p0"><file href="tugas/tugas.xml"/></resource>
    <resource identifier="tautan" type="imswl_xmlv1p3"><file href="tautan.xml"/></resource>
  </resources>
</manifest>
`,
    'kuis/qti.xml': assessment,
    'bank/qti.xml': questionBank,
    'tugas/tugas.xml':
      '<assignment xmlns="http://www.imsglobal.org/xsd/imscc_extensions/assignment" identifier="tugas"><title>Esai</title></assignment>\n',
    'tautan.xml': webLink(3),
  },
};

/** The first version, whose namespaces have another form, with prefixes in the link. */
export const export10: ForeignPackage = {
  name: 'Common Cartridge 1.0, in the manner of an old LMS',
  standard: 'common-cartridge',
  files: {
    'imsmanifest.xml': `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="M_1" xmlns="http://www.imsglobal.org/xsd/imscc/imscp_v1p1" xmlns:lomimscc="http://ltsc.ieee.org/xsd/imscc/LOM">
  <metadata>
    <schema>IMS Common Cartridge</schema>
    <schemaversion>1.0.0</schemaversion>
    <lomimscc:lom><lomimscc:general><lomimscc:title><lomimscc:string language="id">Seni rupa</lomimscc:string></lomimscc:title></lomimscc:general></lomimscc:lom>
  </metadata>
  <organizations>
    <organization identifier="O_1" structure="rooted-hierarchy">
      <item identifier="root"><item identifier="I_1" identifierref="R_1"><title>Batik</title></item></item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="R_1" type="imswl_xmlv1p0" href="i_1/weblink.xml"><file href="i_1/weblink.xml"/></resource>
  </resources>
</manifest>
`,
    'i_1/weblink.xml':
      '<wl:webLink xmlns:wl="http://www.imsglobal.org/xsd/imswl_v1p0"><title>Batik</title><url href="http://example.org/batik"/></wl:webLink>\n',
  },
};

export const goodCartridges: readonly ForeignPackage[] = [course11, book12, quizzes13, export10];
