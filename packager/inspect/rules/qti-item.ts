// The rules of one QTI 1.2 item by its Common Cartridge profile: what is asked, what can be chosen, and the key.
import type { Element } from '@xmldom/xmldom';
import { childrenOf, childText, descendantsOf } from '../../xml.ts';
import type { Finding } from '../finding.ts';
import type { Report } from '../report.ts';

interface Profile {
  /** The response that an item of this profile is answered by. */
  response: 'response_lid' | 'response_str';
  cardinality?: 'Single' | 'Multiple';
  /** Exactly so many choices; at least two without. */
  choices?: number;
  /** Whether nothing judges the answer, so that no key is needed. */
  unjudged?: boolean;
}

/** The profiles of items, the same in all versions of the cartridge. */
const profiles: Readonly<Record<string, Profile>> = {
  'cc.multiple_choice.v0p1': { response: 'response_lid', cardinality: 'Single' },
  'cc.multiple_response.v0p1': { response: 'response_lid', cardinality: 'Multiple' },
  'cc.true_false.v0p1': { response: 'response_lid', cardinality: 'Single', choices: 2 },
  'cc.fib.v0p1': { response: 'response_str' },
  'cc.pattern_match.v0p1': { response: 'response_str' },
  'cc.essay.v0p1': { response: 'response_str', unjudged: true },
};

/** The elements of an item by local names. */
type Named = (...names: string[]) => Element[];

/** Checks an item: its profile, its response, and that key and feedback refer to what is there. */
export function* checkItem(item: Element, report: Report): Generator<Finding> {
  const ident = item.getAttribute('ident') ?? '';
  const elements = [...descendantsOf(item)];
  const named: Named = (...names) => elements.filter(({ localName }) => names.includes(localName ?? ''));
  const name = profileOf(named('qtimetadatafield'));
  const profile = name === undefined ? undefined : profiles[name];
  if (name === undefined) yield report('qti-profile-missing', 'error', { ident }, item);
  else if (!profile) yield report('qti-profile', 'error', { ident, profile: name }, item);
  else yield* checkResponse(item, profile, named, report);
  yield* checkReferences(ident, named, report);
  if (profile && !profile.unjudged && !named('respcondition').some(givesScore))
    yield report('qti-no-key', 'error', { ident }, item);
}

function profileOf(fields: readonly Element[]): string | undefined {
  const field = fields.find((candidate) => childText(candidate, 'fieldlabel') === 'cc_profile');
  return field && childText(field, 'fieldentry');
}

const labelsOf = (response: Element): Element[] =>
  [...descendantsOf(response)].filter(({ localName }) => localName === 'response_label');

function* checkResponse(item: Element, profile: Profile, named: Named, report: Report): Generator<Finding> {
  const ident = item.getAttribute('ident') ?? '';
  const [response] = named(profile.response);
  if (!response) {
    yield report('qti-response', 'error', { ident, expected: profile.response }, item);
    return;
  }
  if (profile.cardinality === undefined) return;
  const found = response.getAttribute('rcardinality') ?? 'Single';
  if (found !== profile.cardinality)
    yield report('qti-cardinality', 'error', { ident, found, expected: profile.cardinality }, response);
  const labels = labelsOf(response);
  const enough = profile.choices === undefined ? labels.length >= 2 : labels.length === profile.choices;
  if (!enough) yield report('qti-choices', 'error', { ident, count: labels.length }, response);
  const seen = new Set<string>();
  for (const label of labels) {
    const choice = label.getAttribute('ident') ?? '';
    if (choice === '' || seen.has(choice))
      yield report('qti-choice-ident', 'error', { ident, choice }, label);
    seen.add(choice);
  }
}

const responses = ['response_lid', 'response_str', 'response_num', 'response_xy', 'response_grp'];

/** Key, score and feedback refer to responses, choices, outcomes and feedback of this item. */
function* checkReferences(ident: string, named: Named, report: Report): Generator<Finding> {
  const choices = new Map<string, Set<string> | undefined>();
  for (const response of named(...responses)) {
    const closed = response.localName === 'response_lid';
    const labels = closed ? labelsOf(response).map((label) => label.getAttribute('ident') ?? '') : undefined;
    choices.set(response.getAttribute('ident') ?? '', labels && new Set(labels));
  }
  for (const condition of named('varequal', 'varsubset', 'varsubstring')) {
    const response = condition.getAttribute('respident') ?? '';
    const key = condition.textContent?.trim() ?? '';
    if (!choices.has(response)) yield report('qti-key-response', 'error', { ident, response }, condition);
    else if (choices.get(response)?.has(key) === false)
      yield report('qti-key', 'error', { ident, key }, condition);
  }
  const [score] = named('setvar').filter(isScore);
  if (score && !named('decvar').some(isScore)) yield report('qti-score', 'error', { ident }, score);
  const feedback = new Set(named('itemfeedback').map((element) => element.getAttribute('ident')));
  for (const display of named('displayfeedback')) {
    const reference = display.getAttribute('linkrefid') ?? '';
    if (!feedback.has(reference)) yield report('qti-feedback', 'error', { ident, reference }, display);
  }
}

/** The outcome is called SCORE, and where no name stands it is that one. */
const isScore = (element: Element): boolean => (element.getAttribute('varname') ?? 'SCORE') === 'SCORE';

/** Whether a condition asks for something and sets a score above nothing. */
const givesScore = (condition: Element): boolean =>
  childrenOf(condition, 'conditionvar').some((part) => childrenOf(part).length > 0) &&
  childrenOf(condition, 'setvar').some((part) => isScore(part) && Number(part.textContent?.trim()) > 0);
