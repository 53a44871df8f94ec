// Confidence beside what was shown: the scales of a session's closing against the best post-test.
import type { BlockOf } from '../../blocks/schemas.ts';
import type { ReportData } from '../data.ts';
import { fact, kindCode, noSession } from '../facts/kinds.ts';
import { indexParts } from '../items/part-index.ts';
import { noPerson } from '../people.ts';
import type { Selection } from '../selection.ts';

/** Points of a scale. */
const points = 5;
/** From this mean point on a person counts as sure ("yakin"), up to that one as unsure. */
const sureFrom = 3.5;
const unsureTo = 2.5;

/** One point of a scale. */
export interface ScalePoint {
  label: string;
  /** People who chose it last. */
  n: number;
  /** Of these, people with a post-test: how many, their mean best score, and how many of them reached the pass mark. */
  tested: number;
  meanScore: number | undefined;
  reached: number;
}

export interface Scale {
  session: number;
  id: string;
  /** Plain text. */
  prompt: string;
  points: readonly ScalePoint[];
}

export interface Calibration {
  /** People with a scale and a post-test; over the whole course each of a person's sessions counts. */
  n: number;
  /** By rounded mean point − 1: how many reached the pass mark, and how many did not. */
  reached: readonly number[];
  below: readonly number[];
  /** Sure, but below the pass mark. */
  over: number;
  /** Unsure, but at the pass mark or above. */
  under: number;
  wellJudged: number;
  /** Pearson's correlation of the mean point with the best score; undefined where one of them doesn't vary. */
  correlation: number | undefined;
}

export interface Confidence {
  scales: readonly Scale[];
  calibration: Calibration;
}

interface OwnScale {
  session: number;
  id: string;
  block: BlockOf<'likert'>;
}

/** The scales of the closings; an answer that was changed counts as it was last. @param session undefined for all */
export const confidenceOf = (
  data: ReportData,
  selection: Selection,
  session: number | undefined,
): Confidence =>
  data.memo(`confidence ${session ?? ''} ${selection.key}`, () => {
    const scales = scalesOf(data);
    const chosen = data.memo('scale-answers', () => latestPoints(data, scales));
    const meant = scales.flatMap((scale, index) =>
      scale.session === (session ?? scale.session) ? [{ scale, index }] : [],
    );
    return {
      scales: meant.map(({ scale, index }) =>
        readScale(data, selection, scale, chosen, index, scales.length),
      ),
      calibration: calibrate(data, selection, meant, chosen, scales.length),
    };
  });

const scalesOf = (data: ReportData): OwnScale[] =>
  data.sessions.flatMap((map, session) =>
    map.session.units
      .filter(({ role }) => role === 'closing')
      .flatMap((unit) => unit.pages.flatMap((page) => page.blocks))
      .flatMap((block) => (block.kind === 'likert' ? [{ session, id: block.id, block }] : [])),
  );

/** By person × scales + scale: the point that was chosen last, from 1; 0 for none. */
function latestPoints(data: ReportData, scales: readonly OwnScale[]): Uint8Array {
  const { facts, people, responses } = data;
  const { length, kind, flags, session, learner, part, at, id, response } = facts;
  const { positions, width } = indexParts(
    data,
    scales.map((scale, position) => ({ ...scale, position })),
  );
  const pointOf = new Map<number, number>();
  for (let point = 1; point <= points; point += 1) {
    const number = responses.find(String(point));
    if (number !== undefined) pointOf.set(number, point);
  }
  const { personOf } = people;
  const chosen = new Uint8Array(people.size * scales.length);
  /** Row + 1 of the answer that counts so far. */
  const latest = new Uint32Array(chosen.length);
  for (let row = 0; row < length; row += 1) {
    if (kind[row] !== kindCode.lab || ((flags[row] ?? 0) & fact.voided) !== 0) continue;
    const where = session[row] ?? noSession;
    const scale = where === noSession ? -1 : (positions[where * width + (part[row] ?? 0)] ?? -1);
    const person = personOf[learner[row] ?? 0] ?? noPerson;
    if (scale < 0 || person === noPerson) continue;
    const point = pointOf.get(response[row] ?? 0);
    if (point === undefined) continue;
    const place = person * scales.length + scale;
    const before = (latest[place] ?? 0) - 1;
    const now = at[row] ?? 0;
    const then = before < 0 ? Number.NEGATIVE_INFINITY : (at[before] ?? 0);
    if (now < then || (now === then && (id[row] ?? 0) < (id[before] ?? 0))) continue;
    latest[place] = row + 1;
    chosen[place] = point;
  }
  return chosen;
}

function readScale(
  data: ReportData,
  { mask }: Selection,
  { session, id, block }: OwnScale,
  chosen: Uint8Array,
  index: number,
  width: number,
): Scale {
  const { standings, sessions, people } = data;
  const passMark = sessions[session]?.session.passMark ?? 100;
  const found = block.labels.map((label) => ({ label, n: 0, tested: 0, score: 0, reached: 0 }));
  for (let person = 0; person < people.size; person += 1) {
    const point = found[(chosen[person * width + index] ?? 0) - 1];
    if (!point || mask[person] === 0) continue;
    point.n += 1;
    const score = standings.posttest[person * sessions.length + session] ?? Number.NaN;
    if (Number.isNaN(score)) continue;
    point.tested += 1;
    point.score += score;
    if (score >= passMark) point.reached += 1;
  }
  return {
    session,
    id,
    prompt: data.plain(block.prompt).trim(),
    points: found.map(({ score, ...point }) => ({
      ...point,
      meanScore: point.tested === 0 ? undefined : score / point.tested,
    })),
  };
}

function calibrate(
  data: ReportData,
  { mask }: Selection,
  meant: readonly { scale: OwnScale; index: number }[],
  chosen: Uint8Array,
  width: number,
): Calibration {
  const { standings, sessions, people } = data;
  const reached = new Array<number>(points).fill(0);
  const below = new Array<number>(points).fill(0);
  let [n, over, under] = [0, 0, 0];
  let [x, y, xx, yy, xy] = [0, 0, 0, 0, 0];
  for (const session of new Set(meant.map(({ scale }) => scale.session))) {
    const own = meant.filter(({ scale }) => scale.session === session).map(({ index }) => index);
    const passMark = sessions[session]?.session.passMark ?? 100;
    for (let person = 0; person < people.size; person += 1) {
      const score = standings.posttest[person * sessions.length + session] ?? Number.NaN;
      if (mask[person] === 0 || Number.isNaN(score)) continue;
      let given = 0;
      let sum = 0;
      for (const index of own) {
        const point = chosen[person * width + index] ?? 0;
        if (point > 0) given += 1;
        sum += point;
      }
      if (given === 0) continue;
      const confidence = sum / given;
      const isReached = score >= passMark;
      const list = isReached ? reached : below;
      const bin = Math.round(confidence) - 1;
      list[bin] = (list[bin] ?? 0) + 1;
      n += 1;
      if (confidence >= sureFrom && !isReached) over += 1;
      if (confidence <= unsureTo && isReached) under += 1;
      x += confidence;
      y += score;
      xx += confidence * confidence;
      yy += score * score;
      xy += confidence * score;
    }
  }
  const product = n === 0 ? 0 : (xx - (x * x) / n) * (yy - (y * y) / n);
  return {
    ...{ n, reached, below, over, under, wellJudged: n - over - under },
    correlation: product > 1e-9 ? (xy - (x * y) / n) / Math.sqrt(product) : undefined,
  };
}
