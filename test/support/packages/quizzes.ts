// QTI 1.2 quizzes of the Common Cartridge profile, put together from items of each kind.

const metadata = (fields: Readonly<Record<string, string>>): string =>
  `<qtimetadata>${Object.entries(fields)
    .map(
      ([label, entry]) =>
        `<qtimetadatafield><fieldlabel>${label}</fieldlabel><fieldentry>${entry}</fieldentry></qtimetadatafield>`,
    )
    .join('')}</qtimetadata>`;
const material = (text: string): string =>
  `<material><mattext texttype="text/html">&lt;p&gt;${text}&lt;/p&gt;</mattext></material>`;
const score = '<outcomes><decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>';
const right = '<setvar action="Set" varname="SCORE">100</setvar>';

function item(ident: string, profile: string, response: string, condition: string, after = ''): string {
  const processing =
    condition === ''
      ? ''
      : `<resprocessing>${score}<respcondition continue="No"><conditionvar>${condition}</conditionvar>${right}</respcondition></resprocessing>`;
  return `<item ident="${ident}" title="Soal ${ident}"><itemmetadata>${metadata({ cc_profile: profile, cc_weighting: '1' })}</itemmetadata><presentation>${material(`Pertanyaan ${ident}`)}${response}</presentation>${processing}${after}</item>`;
}

const choices = (cardinality: string, ...idents: string[]): string =>
  `<response_lid ident="jawaban" rcardinality="${cardinality}"><render_choice>${idents
    .map((ident) => `<response_label ident="${ident}">${material(`Pilihan ${ident}`)}</response_label>`)
    .join('')}</render_choice></response_lid>`;
const field = '<response_str ident="jawaban" rcardinality="Single"><render_fib/></response_str>';
const equals = (key: string): string => `<varequal respident="jawaban">${key}</varequal>`;

/** An item of each profile; the first shows feedback. */
const items = [
  item(
    'pg1',
    'cc.multiple_choice.v0p1',
    choices('Single', 'A1', 'B1', 'C1'),
    equals('B1'),
    `<itemfeedback ident="umum"><flow_mat>${material('Bagus')}</flow_mat></itemfeedback>`,
  ).replace(
    '<respcondition',
    '<respcondition continue="Yes"><conditionvar><other/></conditionvar><displayfeedback feedbacktype="Response" linkrefid="umum"/></respcondition><respcondition',
  ),
  item('bs1', 'cc.true_false.v0p1', choices('Single', 'benar', 'salah'), equals('benar')),
  item(
    'bj1',
    'cc.multiple_response.v0p1',
    choices('Multiple', 'a', 'b', 'c'),
    `<and>${equals('a')}${equals('b')}<not>${equals('c')}</not></and>`,
  ),
  item('is1', 'cc.fib.v0p1', field, `<varequal respident="jawaban" case="No">Palembang</varequal>`),
  item('es1', 'cc.essay.v0p1', field, ''),
].join('\n');

const interop = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<questestinterop xmlns="http://www.imsglobal.org/xsd/ims_qtiasiv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/ims_qtiasiv1p2 http://www.imsglobal.org/profile/cc/ccv1p3/ccv1p3_qtiasiv1p2p1_v1p0.xsd">
${content}
</questestinterop>
`;

/** An assessment with an item of each kind in its one section. */
export const assessment = interop(
  `<assessment ident="kuis" title="Kuis">${metadata({ cc_profile: 'cc.exam.v0p1', qmd_assessmenttype: 'Examination', cc_maxattempts: '1' })}<section ident="root_section">
${items}
</section></assessment>`,
);

/** The same items as a bank. */
export const questionBank = interop(`<objectbank ident="bank">${items}</objectbank>`);
