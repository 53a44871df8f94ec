// Small packages of one SCO, good until a test changes something, and what the checker says of them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { explain, type Inspection, inspectPackage } from '../../packager/inspect/index.ts';
import { languages } from '../../src/i18n/say.ts';
import { makeZip } from '../packager/zip-maker.ts';

/** Content by path. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** A replacement of a part of the manifest, which must be there. */
export type Change = readonly [from: string | RegExp, to: string];

/** A page that reports to an LMS of either edition. */
export const page = (edition: '1.2' | '2004', body = ''): string =>
  `<!doctype html><title>Pelajaran</title><script>const api = window.parent.${
    edition === '1.2' ? 'API; api.LMSInitialize("")' : 'API_1484_11; api.Initialize("")'
  };</script>${body}`;

const manifest12 = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="o">
    <organization identifier="o">
      <title>Kursus</title>
      <item identifier="i1" identifierref="r1"><title>Satu</title><adlcp:masteryscore>75</adlcp:masteryscore></item>
      <item identifier="i2" identifierref="r1"><title>Dua</title><adlcp:prerequisites type="aicc_script">i1</adlcp:prerequisites></item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="index.html"><file href="index.html"/><dependency identifierref="r2"/></resource>
    <resource identifier="r2" type="webcontent" adlcp:scormtype="asset"><file href="aset/gaya.css"/></resource>
  </resources>
</manifest>`;

const manifest2004 = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
  <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
  <organizations default="o">
    <organization identifier="o">
      <title>Kursus</title>
      <item identifier="i1" identifierref="r1"><title>Satu</title>
        <imsss:sequencing><imsss:objectives>
          <imsss:primaryObjective objectiveID="p1" satisfiedByMeasure="true"><imsss:minNormalizedMeasure>0.75</imsss:minNormalizedMeasure><imsss:mapInfo targetObjectiveID="g1" writeSatisfiedStatus="true"/></imsss:primaryObjective>
        </imsss:objectives></imsss:sequencing>
      </item>
      <item identifier="i2" identifierref="r1"><title>Dua</title>
        <imsss:sequencing>
          <imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions conditionCombination="any"><imsss:ruleCondition referencedObjective="before" operator="not" condition="satisfied"/><imsss:ruleCondition referencedObjective="before" operator="not" condition="objectiveStatusKnown"/></imsss:ruleConditions><imsss:ruleAction action="disabled"/></imsss:preConditionRule></imsss:sequencingRules>
          <imsss:objectives><imsss:primaryObjective objectiveID="p2"/><imsss:objective objectiveID="before"><imsss:mapInfo targetObjectiveID="g1"/></imsss:objective></imsss:objectives>
        </imsss:sequencing>
      </item>
      <imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="r1" type="webcontent" adlcp:scormType="sco" href="index.html"><file href="index.html"/><dependency identifierref="r2"/></resource>
    <resource identifier="r2" type="webcontent" adlcp:scormType="asset"><file href="aset/gaya.css"/></resource>
  </resources>
</manifest>`;

function changed(manifest: string, changes: readonly Change[]): string {
  return changes.reduce((text, [from, to]) => {
    const after = text.replace(from, to);
    if (after === text) throw new Error(`Nothing to replace: ${from}`);
    return after;
  }, manifest);
}

const rest = { 'aset/gaya.css': 'p { color: black }' };

/** Files of a good SCORM 1.2 package with two items. */
export const scorm12 = (...changes: readonly Change[]): Files => ({
  'imsmanifest.xml': changed(manifest12, changes),
  'index.html': page('1.2'),
  ...rest,
});

/** Files of a good SCORM 2004 4th Edition package whose second item waits for the first. */
export const scorm2004 = (...changes: readonly Change[]): Files => ({
  'imsmanifest.xml': changed(manifest2004, changes),
  'index.html': page('2004'),
  ...rest,
});

/** Zips files and inspects them, below a folder that lives as long as the test file. */
export function inspector(): {
  save(files: Files | Buffer): string;
  inspect(files: Files | Buffer): Promise<Inspection>;
} {
  let folder = '';
  let count = 0;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kendali-checker-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const save = (files: Files | Buffer): string => {
    count += 1;
    const path = join(folder, `${count}.zip`);
    const entries = Object.entries(files).map(([name, data]) => ({ name, data }));
    writeFileSync(path, Buffer.isBuffer(files) ? files : makeZip(entries));
    return path;
  };
  return {
    save,
    async inspect(files) {
      const inspection = await inspectPackage(save(files));
      // A brace would be a placeholder without a value.
      for (const finding of inspection.findings)
        for (const language of languages)
          for (const sentence of Object.values(explain(finding, language)))
            expect(sentence).toMatch(/^[^{]{10,}$/);
      return inspection;
    },
  };
}

/** Codes of an inspection's errors and warnings. */
export const faultsOf = ({ findings }: Inspection): string[] =>
  findings.filter(({ severity }) => severity !== 'note').map(({ code }) => code);
