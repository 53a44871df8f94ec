// SCORM 2004 packages with one known fault each.
import { alsoSaying, broken, type Change, type ForeignPackage } from './package.ts';
import { api12 } from './scorm12.ts';
import { api2004, collection2nd, course4th, single3rd } from './scorm2004.ts';

const manifest = (from: string, to: string): Change => ({ file: 'imsmanifest.xml', from, to });

export const brokenScorm2004: readonly ForeignPackage[] = [
  alsoSaying(
    broken(single3rd, 'SCORM 2004 that says 1.2', 'edition-mixed', manifest('>2004 3rd Edition<', '>1.2<')),
    'api-other',
  ),
  broken(
    single3rd,
    'SCORM 2004 of the 5th Edition',
    'schemaversion-unknown',
    manifest('2004 3rd Edition', '2004 5th Edition'),
  ),
  broken(
    single3rd,
    'SCORM 2004 with scormtype of 1.2',
    'scormtype-spelling',
    manifest('adlcp:scormType', 'adlcp:scormtype'),
  ),
  broken(single3rd, 'SCORM 2004 with a measure above 1', 'schema-value', manifest('>0.75<', '>75<')),
  alsoSaying(
    broken(
      single3rd,
      'SCORM 2004 3rd Edition with a completion threshold of the 4th',
      'edition-later',
      manifest(
        '</title>\n        <imsss',
        '</title>\n        <adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.8"/>\n        <imsss',
      ),
    ),
    'schema-value',
  ),
  broken(
    single3rd,
    'SCORM 2004 without its launch file',
    'launch-missing',
    { remove: 'index.html' },
    manifest('<file href="index.html"/>', ''),
  ),
  broken(
    single3rd,
    'SCORM 2004 with another prefix',
    'prefix-unusual',
    manifest('xmlns:adlcp=', 'xmlns:adl='),
    manifest('adlcp:scormType', 'adl:scormType'),
  ),
  broken(single3rd, 'SCORM 2004 whose page is of the other edition', 'api-other', {
    file: 'api.js',
    from: api2004,
    to: api12,
  }),
  broken(
    course4th,
    'SCORM 2004 that waits for an objective that nobody writes',
    'sequencing-waits',
    manifest(
      'targetObjectiveID="kopi.petik" writeSatisfiedStatus',
      'targetObjectiveID="kopi.semai" writeSatisfiedStatus',
    ),
  ),
  broken(
    course4th,
    'SCORM 2004 with a rule on an objective that is not defined',
    'objective-unknown',
    manifest(
      'referencedObjective="petik-lulus" operator="not" condition="satisfied"',
      'referencedObjective="petik-tamat" operator="not" condition="satisfied"',
    ),
  ),
  broken(
    course4th,
    'SCORM 2004 that can neither be chosen nor flow',
    'sequencing-no-way-in',
    manifest('choice="true" flow="true"', 'choice="false" flow="false"'),
  ),
  broken(
    course4th,
    'SCORM 2004 with an item that is always disabled',
    'sequencing-locked',
    manifest(
      '<imsss:ruleCondition referencedObjective="petik-lulus" operator="not" condition="satisfied"/>\n                <imsss:ruleCondition referencedObjective="petik-lulus" operator="not" condition="objectiveStatusKnown"/>',
      '<imsss:ruleCondition condition="always"/>',
    ),
  ),
  broken(
    single3rd,
    'SCORM 2004 with one objective twice',
    'objective-duplicate',
    manifest('</imsss:primaryObjective>', '</imsss:primaryObjective><imsss:objective objectiveID="lulus"/>'),
  ),
  broken(
    collection2nd,
    'SCORM 2004 that refers to no sequencing',
    'sequencing-reference-unknown',
    manifest('ID="sekali"><imsss:limit', 'ID="kali"><imsss:limit'),
    manifest(
      'IDRef="sekali"/></item>\n      <item identifier="panen"',
      'IDRef="kali"/></item>\n      <item identifier="panen"',
    ),
  ),
  broken(
    collection2nd,
    'SCORM 2004 that may be tried no times',
    'sequencing-no-attempt',
    manifest('attemptLimit="3"', 'attemptLimit="0"'),
  ),
];
