// Quizzes and question banks as QTI 1.2.1 documents in the profile of Common Cartridge (ccv1p3_qtiasiv1p2p1_v1p0.xsd).
import { element, type XmlElement, xmlDocument } from './element.ts';
import type { QtiChoice, QtiItem, QtiOption, QtiTyped } from './item.ts';
import type { Quiz } from './quiz.ts';

/** As names of schemas and types write it. */
export type CartridgeVersion = '1p1' | '1p3';

/** An assessment with a single section, as the profile wants it. */
export const assessmentDocument = (
  { ident, title, intro, attempts, items }: Quiz,
  version: CartridgeVersion,
): Buffer =>
  questestinterop(
    version,
    element('assessment', { ident, title }, [
      metadata({
        cc_profile: 'cc.exam.v0p1',
        qmd_assessmenttype: 'Examination',
        qmd_scoretype: 'Percentage',
        qmd_feedbackpermitted: 'Yes',
        cc_maxattempts: attempts,
      }),
      element('rubric', {}, [
        element('material', {}, [element('mattext', { texttype: 'text/plain' }, intro)]),
      ]),
      element('section', { ident: `${ident}-section` }, items.map(itemElement)),
    ]),
  );

/** A question bank. */
export const bankDocument = (ident: string, items: readonly QtiItem[], version: CartridgeVersion): Buffer =>
  questestinterop(version, element('objectbank', { ident }, items.map(itemElement)));

const questestinterop = (version: CartridgeVersion, root: XmlElement): Buffer =>
  xmlDocument(
    element(
      'questestinterop',
      {
        xmlns: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': `http://www.imsglobal.org/xsd/ims_qtiasiv1p2 http://www.imsglobal.org/profile/cc/ccv${version}/ccv${version}_qtiasiv1p2p1_v1p0.xsd`,
      },
      [root],
    ),
  );

const metadata = (fields: Readonly<Record<string, string | number>>): XmlElement =>
  element(
    'qtimetadata',
    {},
    Object.entries(fields).map(([label, entry]) =>
      element('qtimetadatafield', {}, [
        element('fieldlabel', {}, label),
        element('fieldentry', {}, String(entry)),
      ]),
    ),
  );

const material = (html: string): XmlElement =>
  element('material', {}, [element('mattext', { texttype: 'text/html' }, html)]);

/** The only response of an item. */
const response = 'response1';

/** What Canvas calls feedback on any answer, on the right one and on all others. */
const feedbackIdents = { always: 'general_fb', right: 'correct_fb', other: 'general_incorrect_fb' } as const;

function itemElement(item: QtiItem): XmlElement {
  const { ident, title, profile, category, weight, stem, explanation } = item;
  const { asked, conditions, feedback } = item.choice ? choiceParts(item.choice) : typedParts(item.typed);
  return element('item', { ident, title }, [
    element('itemmetadata', {}, [
      metadata({ cc_profile: profile, cc_question_category: category, cc_weighting: weight }),
    ]),
    element('presentation', {}, [material(stem), asked]),
    element('resprocessing', {}, [
      element('outcomes', {}, [
        element('decvar', { varname: 'SCORE', vartype: 'Decimal', minvalue: 0, maxvalue: 100 }),
      ]),
      condition('Yes', [element('other')], { shows: feedbackIdents.always }),
      ...conditions,
    ]),
    itemFeedback(feedbackIdents.always, explanation),
    ...feedback,
  ]);
}

/** What kinds of items differ in. */
interface ItemParts {
  asked: XmlElement;
  conditions: XmlElement[];
  feedback: XmlElement[];
}

/** One option decides by itself; of several, each is remarked on, and all together score. */
function choiceParts({ multiple, options }: QtiChoice): ItemParts {
  const labels = options.map(({ ident, text }) => element('response_label', { ident }, [material(text)]));
  const remark = ({ ident, right }: QtiOption) =>
    condition(multiple ? 'Yes' : 'No', [equals(ident)], {
      scores: right && !multiple,
      shows: remarkIdent(ident),
    });
  const all = options.map(({ ident, right }) =>
    right ? equals(ident) : element('not', {}, [equals(ident)]),
  );
  return {
    asked: element('response_lid', { ident: response, rcardinality: multiple ? 'Multiple' : 'Single' }, [
      element('render_choice', {}, labels),
    ]),
    conditions: [
      ...options.map(remark),
      ...(multiple ? [condition('No', [element('and', {}, all)], { scores: true })] : []),
    ],
    feedback: options.map(({ ident, feedback }) => itemFeedback(remarkIdent(ident), feedback)),
  };
}

/** Importers take all spellings in one condition for alternatives, and read the key from one condition alone. */
function typedParts({ right, feedback, wrong, otherwise }: QtiTyped): ItemParts {
  const spelt = (texts: readonly string[]) => texts.map((text) => equals(text, { case: 'No' }));
  return {
    asked: element('response_str', { ident: response, rcardinality: 'Single' }, [
      element('render_fib', {}, [element('response_label', { ident: 'answer1', rshuffle: 'No' })]),
    ]),
    conditions: [
      condition('No', spelt(right), { scores: true, shows: feedbackIdents.right }),
      ...wrong.map(({ ident, texts }) => condition('No', spelt(texts), { shows: remarkIdent(ident) })),
      condition('No', [element('other')], { shows: feedbackIdents.other }),
    ],
    feedback: [
      itemFeedback(feedbackIdents.right, feedback),
      ...wrong.map((answer) => itemFeedback(remarkIdent(answer.ident), answer.feedback)),
      itemFeedback(feedbackIdents.other, otherwise),
    ],
  };
}

const remarkIdent = (ident: string): string => `${ident}_fb`;

const equals = (text: string, attributes: XmlElement['attributes'] = {}): XmlElement =>
  element('varequal', { respident: response, ...attributes }, text);

/** @param goesOn whether later conditions are looked at as well once this one holds */
const condition = (
  goesOn: 'Yes' | 'No',
  tests: readonly XmlElement[],
  { scores, shows }: { scores?: boolean; shows?: string },
): XmlElement =>
  element('respcondition', { continue: goesOn }, [
    element('conditionvar', {}, tests),
    ...(scores ? [element('setvar', { varname: 'SCORE', action: 'Set' }, '100')] : []),
    ...(shows === undefined
      ? []
      : [element('displayfeedback', { feedbacktype: 'Response', linkrefid: shows })]),
  ]);

const itemFeedback = (ident: string, html: string): XmlElement =>
  element('itemfeedback', { ident }, [element('flow_mat', {}, [material(html)])]);
