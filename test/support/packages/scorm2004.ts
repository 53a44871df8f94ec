// SCORM 2004 packages of three editions, with and without sequencing.
import { type ForeignPackage, page } from './package.ts';

const namespaces = `xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss"`;

/** A script that finds the API of 2004. */
export const api2004 = `(function () {
  var from = window;
  for (var tries = 0; !from.API_1484_11 && from.parent !== from && tries < 500; tries++) from = from.parent;
  var api = from.API_1484_11;
  if (!api) return;
  api.Initialize('');
  api.SetValue('cmi.completion_status', 'incomplete');
  window.addEventListener('pagehide', function () { api.Terminate(''); });
})();
`;
const sco = (title: string) => page(title, '<script src="api.js"></script>');

/** One SCO of the 3rd edition, no sequencing of its own. */
export const single3rd: ForeignPackage = {
  name: 'SCORM 2004 3rd Edition, one SCO',
  standard: 'scorm2004',
  files: {
    'imsmanifest.xml': `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="banjir" version="1" ${namespaces}>
  <metadata><schema>ADL SCORM</schema><schemaversion>2004 3rd Edition</schemaversion></metadata>
  <organizations default="banjir-org">
    <organization identifier="banjir-org">
      <title>Siaga banjir</title>
      <item identifier="banjir-item" identifierref="banjir-res">
        <title>Siaga banjir</title>
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="lulus" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.75</imsss:minNormalizedMeasure></imsss:primaryObjective>
          </imsss:objectives>
          <imsss:deliveryControls completionSetByContent="true" objectiveSetByContent="true"/>
        </imsss:sequencing>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="banjir-res" type="webcontent" adlcp:scormType="sco" href="index.html">
      <file href="index.html"/>
      <file href="api.js"/>
    </resource>
  </resources>
</manifest>
`,
    'index.html': sco('Siaga banjir'),
    'api.js': api2004,
  },
};

/** Three SCOs of the 4th edition; each opens when the one before is passed, by a global objective. */
export const course4th: ForeignPackage = {
  name: 'SCORM 2004 4th Edition, a course with sequencing and global objectives',
  standard: 'scorm2004',
  files: {
    'imsmanifest.xml': `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="kopi" version="1.0" ${namespaces}>
  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
  <organizations default="kopi-org">
    <organization identifier="kopi-org" adlseq:objectivesGlobalToSystem="false">
      <title>Kopi Semendo</title>
      <item identifier="petik" identifierref="petik-res">
        <title>Petik</title>
        <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.8"/>
        <imsss:sequencing>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="petik-tujuan" satisfiedByMeasure="true">
              <imsss:minNormalizedMeasure>0.7</imsss:minNormalizedMeasure>
              <imsss:mapInfo targetObjectiveID="kopi.petik" writeSatisfiedStatus="true"/>
            </imsss:primaryObjective>
          </imsss:objectives>
        </imsss:sequencing>
      </item>
      <item identifier="sangrai" identifierref="sangrai-res">
        <title>Sangrai</title>
        <imsss:sequencing>
          <imsss:sequencingRules>
            <imsss:preConditionRule>
              <imsss:ruleConditions conditionCombination="any">
                <imsss:ruleCondition referencedObjective="petik-lulus" operator="not" condition="satisfied"/>
                <imsss:ruleCondition referencedObjective="petik-lulus" operator="not" condition="objectiveStatusKnown"/>
              </imsss:ruleConditions>
              <imsss:ruleAction action="disabled"/>
            </imsss:preConditionRule>
          </imsss:sequencingRules>
          <imsss:objectives>
            <imsss:primaryObjective objectiveID="sangrai-tujuan"/>
            <imsss:objective objectiveID="petik-lulus"><imsss:mapInfo targetObjectiveID="kopi.petik" readSatisfiedStatus="true"/></imsss:objective>
          </imsss:objectives>
        </imsss:sequencing>
        <adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>abandon</adlnav:hideLMSUI></adlnav:navigationInterface></adlnav:presentation>
      </item>
      <imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="petik-res" type="webcontent" adlcp:scormType="sco" xml:base="petik/" href="index.html">
      <file href="index.html"/>
      <file href="api.js"/>
    </resource>
    <resource identifier="sangrai-res" type="webcontent" adlcp:scormType="sco" href="sangrai/index.html">
      <file href="sangrai/index.html"/>
      <file href="sangrai/api.js"/>
    </resource>
  </resources>
</manifest>
`,
    'petik/index.html': sco('Petik'),
    'petik/api.js': api2004,
    'sangrai/index.html': sco('Sangrai'),
    'sangrai/api.js': api2004,
  },
};

/** A collection of sequencing that two items share by reference; 2nd edition calls itself CAM 1.3. */
export const collection2nd: ForeignPackage = {
  name: 'SCORM 2004 2nd Edition with a sequencing collection',
  standard: 'scorm2004',
  files: {
    'imsmanifest.xml': `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="padi" version="1.3" ${namespaces}>
  <metadata><schema>ADL SCORM</schema><schemaversion>CAM 1.3</schemaversion></metadata>
  <organizations default="padi-org">
    <organization identifier="padi-org">
      <title>Padi lebak</title>
      <item identifier="semai" identifierref="semai-res"><title>Semai</title><imsss:sequencing IDRef="sekali"/></item>
      <item identifier="panen" identifierref="panen-res"><title>Panen</title><imsss:sequencing IDRef="sekali"/></item>
      <imsss:sequencing><imsss:controlMode choice="false" flow="true"/></imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="semai-res" type="webcontent" adlcp:scormType="sco" href="semai.html"><file href="semai.html"/><file href="api.js"/></resource>
    <resource identifier="panen-res" type="webcontent" adlcp:scormType="sco" href="panen.html"><file href="panen.html"/><file href="api.js"/></resource>
  </resources>
  <imsss:sequencingCollection>
    <imsss:sequencing ID="sekali"><imsss:limitConditions attemptLimit="3"/></imsss:sequencing>
  </imsss:sequencingCollection>
</manifest>
`,
    'semai.html': sco('Semai'),
    'panen.html': sco('Panen'),
    'api.js': api2004,
  },
};

export const goodScorm2004: readonly ForeignPackage[] = [single3rd, course4th, collection2nd];
