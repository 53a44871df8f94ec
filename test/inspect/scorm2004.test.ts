// The checker on SCORM 2004 packages: good ones, and each fault of editions, objectives and sequencing by its name.
import { describe, expect, it } from '@jest/globals';
import { type Change, faultsOf, inspector, scorm2004 } from './packages.ts';

const { inspect } = inspector();

const third: Change = ['2004 4th Edition', '2004 3rd Edition'];
const rule = /<imsss:sequencingRules>.*<\/imsss:sequencingRules>/;
const rules = (inside: string) => `<imsss:sequencingRules>${inside}</imsss:sequencingRules>`;
const pre = (conditions: string, action: string) =>
  rules(
    `<imsss:preConditionRule><imsss:ruleConditions>${conditions}</imsss:ruleConditions><imsss:ruleAction action="${action}"/></imsss:preConditionRule>`,
  );
const post = (conditions: string, action: string) =>
  rules(
    `<imsss:postConditionRule><imsss:ruleConditions>${conditions}</imsss:ruleConditions><imsss:ruleAction action="${action}"/></imsss:postConditionRule>`,
  );
const condition = (name: string, more = '') => `<imsss:ruleCondition condition="${name}" ${more}/>`;

const rollup =
  '<imsss:rollupRules><imsss:rollupRule><imsss:rollupConditions><imsss:rollupCondition condition="satisfied"/></imsss:rollupConditions><imsss:rollupAction action="satisfied"/></imsss:rollupRule></imsss:rollupRules>';
const uncounted = '<imsss:rollupRules rollupObjectiveSatisfied="false"/>';

describe('a SCORM 2004 package', () => {
  it.each<[string, Change[]]>([
    ['the 4th Edition', []],
    ['the 3rd Edition', [third]],
    ['the 2nd Edition', [['2004 4th Edition', 'CAM 1.3']]],
    [
      'the 4th Edition, with its own features and LOM',
      [
        [
          '</schemaversion>',
          '</schemaversion><lom xmlns="http://ltsc.ieee.org/xsd/LOM"><general><title><string language="id">Kursus</string></title></general></lom>',
        ],
        [
          '<title>Satu</title>',
          '<title>Satu</title><adlcp:completionThreshold completedByMeasure="true" minProgressMeasure="0.9"/><adlnav:presentation><adlnav:navigationInterface><adlnav:hideLMSUI>continue</adlnav:hideLMSUI></adlnav:navigationInterface></adlnav:presentation>',
        ],
        [
          /<\/imsss:objectives><\/imsss:sequencing>/,
          '</imsss:objectives><adlseq:objectives><adlseq:objective objectiveID="p1"><adlseq:mapInfo targetObjectiveID="g1" writeRawScore="true"/></adlseq:objective></adlseq:objectives></imsss:sequencing>',
        ],
      ],
    ],
    [
      'the 4th Edition, with sequencing from a collection',
      [
        [rule, pre(condition('always'), 'hiddenFromChoice')],
        [
          '<imsss:sequencing><imsss:controlMode choice="true" flow="true"/></imsss:sequencing>',
          '<imsss:sequencing IDRef="c1"/>',
        ],
        [
          '</resources>',
          '</resources><imsss:sequencingCollection><imsss:sequencing ID="c1"><imsss:controlMode flow="true"/></imsss:sequencing></imsss:sequencingCollection>',
        ],
      ],
    ],
  ])('of %s is good', async (_, changes) => {
    const inspection = await inspect(scorm2004(...changes));
    expect(faultsOf(inspection)).toEqual([]);
    expect(inspection).toMatchObject({ verdict: 'good', standard: 'scorm2004' });
  });

  it('that shares results is told what Moodle makes of it, in notes', async () => {
    const { findings } = await inspect(scorm2004());
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['map-moodle', 'note'],
      ['sequencing-moodle', 'note'],
    ]);
  });

  it.each<[string, string, Change[]]>([
    ['of the version of 1.2', 'edition-mixed', [['2004 4th Edition', '1.2']]],
    ['of a version in other capitals', 'schemaversion-unknown', [['4th Edition', '4th edition']]],
    ['of a padded version', 'schemaversion-padded', [['4th Edition', '4th Edition ']]],
    ['without metadata', 'metadata-missing', [[/<metadata>.*<\/metadata>/, '']]],
    ['with the spelling of 1.2', 'scormtype-spelling', [[/scormType/, 'scormtype']]],
    [
      'with another prefix',
      'prefix-unusual',
      [
        [/imsss:/g, 'urut:'],
        ['xmlns:imsss', 'xmlns:urut'],
      ],
    ],
    [
      'with a feature of the 4th Edition in the 3rd',
      'edition-later',
      [
        third,
        ['<title>Satu</title>', '<title>Satu</title><adlcp:data><adlcp:map targetID="x"/></adlcp:data>'],
      ],
    ],
    [
      'with the threshold of the 3rd Edition in the 4th',
      'threshold-old',
      [
        [
          '<title>Satu</title>',
          '<title>Satu</title><adlcp:completionThreshold>0.8</adlcp:completionThreshold>',
        ],
      ],
    ],
    [
      'with too much launch data',
      'launch-data-long',
      [
        [
          '<title>Satu</title>',
          `<title>Satu</title><adlcp:dataFromLMS>${'d'.repeat(4001)}</adlcp:dataFromLMS>`,
        ],
      ],
    ],
    [
      'with a branch that opens a page',
      'item-branch',
      [
        [
          '<title>Satu</title>',
          '<title>Satu</title><item identifier="i3" identifierref="r1"><title>T</title></item>',
        ],
      ],
    ],
    ['whose organization is empty', 'organization-empty', [[/<item[\s\S]*<\/item>/, '']]],
    ['with a measure out of range', 'schema-value', [['0.75', '75']]],
    [
      'with extensions in the wrong place',
      'misplaced',
      [['<title>Satu</title>', '<title>Satu</title><adlseq:rollupConsiderations/>']],
    ],
    [
      'with sequencing in another order',
      'schema-order',
      [[/(<imsss:sequencingRules>.*<\/imsss:sequencingRules>)([\s\S]*?<\/imsss:objectives>)/, '$2$1']],
    ],
    [
      'with an unknown collection',
      'sequencing-reference-unknown',
      [['<imsss:sequencing><imsss:controlMode', '<imsss:sequencing IDRef="c9"><imsss:controlMode']],
    ],
    ['with a nameless objective that is shared', 'objective-nameless', [[' objectiveID="p1"', '']]],
    ['with an objective twice', 'objective-duplicate', [['objectiveID="p2"', 'objectiveID="before"']]],
    [
      'with a condition on an unknown objective',
      'objective-unknown',
      [['referencedObjective="before"', 'referencedObjective="nowhere"']],
    ],
    ['without a primary objective', 'schema-order', [['<imsss:primaryObjective objectiveID="p2"/>', '']]],
    [
      'whose activity writes one place twice',
      'map-writes-twice',
      [
        [
          'writeSatisfiedStatus="true"/></imsss:primaryObjective>',
          'writeSatisfiedStatus="true"/></imsss:primaryObjective><imsss:objective objectiveID="p3"><imsss:mapInfo targetObjectiveID="g1" writeSatisfiedStatus="true"/></imsss:objective>',
        ],
      ],
    ],
    [
      'whose objective reads twice',
      'map-reads-twice',
      [
        [
          '<imsss:mapInfo targetObjectiveID="g1"/>',
          '<imsss:mapInfo targetObjectiveID="g1" readNormalizedMeasure="false"/><imsss:mapInfo targetObjectiveID="g2" readNormalizedMeasure="false"/>',
        ],
      ],
    ],
    ['whose item is always skipped', 'sequencing-skipped', [[rule, pre(condition('always'), 'skip')]]],
    [
      'whose item is always skipped and can not be chosen',
      'sequencing-locked',
      [
        [rule, pre(condition('always'), 'skip')],
        ['choice="true"', 'choice="false"'],
      ],
    ],
    [
      'that rolls up from parts that do not count',
      'rollup-none',
      [
        ['flow="true"/>', `flow="true"/>${rollup}`],
        [/<imsss:sequencing><imsss:objectives>/, `<imsss:sequencing>${uncounted}<imsss:objectives>`],
        ['</imsss:sequencingRules>', `</imsss:sequencingRules>${uncounted}`],
      ],
    ],
    ['whose item is always closed', 'sequencing-locked', [[rule, pre(condition('always'), 'disabled')]]],
    [
      'whose item waits for itself',
      'sequencing-locked',
      [[rule, pre(condition('attempted', 'operator="not"'), 'disabled')]],
    ],
    [
      'whose item waits for what nobody writes',
      'sequencing-waits',
      [['writeSatisfiedStatus="true"', 'writeSatisfiedStatus="false"']],
    ],
    [
      'whose items wait for each other',
      'sequencing-waits',
      [
        [
          '<imsss:sequencing><imsss:objectives>',
          `<imsss:sequencing>${pre(condition('satisfied', 'referencedObjective="p1" operator="not"'), 'disabled')}<imsss:objectives>`,
        ],
        ['targetObjectiveID="g1" write', 'targetObjectiveID="g2" readSatisfiedStatus="true" write'],
        [
          'objectiveID="p2"/>',
          'objectiveID="p2"><imsss:mapInfo targetObjectiveID="g2" writeSatisfiedStatus="true"/></imsss:primaryObjective>',
        ],
      ],
    ],
    [
      'whose parts can not be entered',
      'sequencing-no-way-in',
      [['choice="true" flow="true"', 'choice="false" flow="false"']],
    ],
    [
      'that counts more parts than there are',
      'rollup-count',
      [
        [
          'flow="true"/>',
          'flow="true"/><imsss:rollupRules><imsss:rollupRule childActivitySet="atLeastCount" minimumCount="3"><imsss:rollupConditions><imsss:rollupCondition condition="satisfied"/></imsss:rollupConditions><imsss:rollupAction action="satisfied"/></imsss:rollupRule></imsss:rollupRules>',
        ],
      ],
    ],
    [
      'that rolls up where nothing is below',
      'rollup-childless',
      [
        [
          '<imsss:sequencing><imsss:objectives>',
          '<imsss:sequencing><imsss:rollupRules><imsss:rollupRule><imsss:rollupConditions><imsss:rollupCondition condition="satisfied"/></imsss:rollupConditions><imsss:rollupAction action="satisfied"/></imsss:rollupRule></imsss:rollupRules><imsss:objectives>',
        ],
      ],
    ],
    [
      'that may be tried no times',
      'sequencing-no-attempt',
      [
        [
          '<imsss:sequencing><imsss:objectives>',
          '<imsss:sequencing><imsss:limitConditions attemptLimit="0"/><imsss:objectives>',
        ],
      ],
    ],
    ['that starts again for ever', 'sequencing-endless', [[rule, post(condition('always'), 'retry')]]],
  ])('%s is told by %s', async (_, code, changes) => {
    expect(new Set(faultsOf(await inspect(scorm2004(...changes))))).toEqual(new Set([code]));
  });
});
