// The signed summary of an export: its shape, and how it is made from a count.
import { z } from 'zod';
import type { EvidenceCount, EvidenceData } from '../reports/evidence/index.ts';
import { type CountingRule, decisions, patternLimits, patterns } from '../reports/evidence/index.ts';
import { activeGap } from '../reports/standing.ts';
import { canonical } from './canonical.ts';
import type { SigningKey } from './key.ts';

/** Says what is signed, so that a signature can't be taken for one of something else. */
export const summaryType = 'https://w3id.org/kendali/evidence/v1';

export const fileNames = {
  statements: 'pernyataan.ndjson',
  people: 'peserta.ndjson',
  summary: 'ringkasan.json',
  readme: 'BACA-SAYA.txt',
} as const;

const count = z.number().int().min(0);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const hashed = z.strictObject({ count, sha256: hash });
const moment = z.iso.datetime();

const figuresSchema = z.strictObject({
  /** People who answered enough and were active long enough. */
  enough: count,
  counted: count,
  aside: count,
  /** Counted people who were heard of through several identifiers. */
  merged: count,
  bySession: z.array(z.strictObject({ session: z.string(), people: count })),
  byRegion: z.array(z.strictObject({ region: z.string(), people: count })),
  byPattern: z.array(z.strictObject({ pattern: z.enum(patterns), people: count, setsAside: z.boolean() })),
  /** Most people active in the same minute, and when first; null when nobody counts. */
  peak: z.strictObject({ minute: moment, people: count }).nullable(),
});

export type Figures = z.output<typeof figuresSchema>;

const ruleSchema = z.strictObject({
  from: moment,
  to: moment,
  sessions: z.array(z.string()),
  items: count,
  minutes: count,
  counts: z.array(z.enum(patterns)),
  activeGapMinutes: z.number(),
  limits: z.record(z.string(), z.number()),
});

export const summarySchema = z.strictObject({
  type: z.literal(summaryType),
  program: z.string(),
  course: z.strictObject({ id: z.string(), title: z.string() }),
  /** Address of the installation that counted. */
  portal: z.string(),
  made: moment,
  rule: ruleSchema,
  /** Which people were looked at; empty for everybody. */
  cohort: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  figures: figuresSchema,
  /** Figures of people whose statements aren't in the export: they can be read, not recomputed. */
  context: z.strictObject({ heard: count, answered: count, unidentified: count }),
  statements: hashed,
  people: hashed,
  isPseudonymised: z.boolean(),
  /** Of a pseudonymised export: what the same export with names would have had. */
  original: z.strictObject({ statements: hashed }).optional(),
});

export type Summary = z.output<typeof summarySchema>;

export const signedSchema = z.strictObject({
  summary: summarySchema,
  signature: z.strictObject({
    algorithm: z.literal('Ed25519'),
    /** Over the UTF-8 bytes of the summary in canonical form (RFC 8785); base64url. */
    value: z.string(),
    key: z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() }),
    /** RFC 7638. */
    thumbprint: z.string(),
  }),
});

export type SignedSummary = z.output<typeof signedSchema>;

/** What a count says, in the form that is signed; a check makes the same of its own count. */
export function figuresOf(result: EvidenceCount, { people, sessions }: EvidenceData): Figures {
  const { peak } = result.concurrency;
  return {
    enough: result.enough,
    counted: result.counted,
    aside: result.aside,
    merged: result.merged,
    bySession: sessions.map(({ session }, index) => ({
      session: session.id,
      people: result.bySession[index] ?? 0,
    })),
    byRegion: people.regions
      .map((region, index) => ({ region, people: result.byRegion[index] ?? 0 }))
      .filter((line) => line.people > 0)
      .sort((one, other) => (one.region < other.region ? -1 : 1)),
    byPattern: patterns.map((pattern) => ({
      pattern,
      people: result.byPattern[pattern],
      setsAside: !result.rule.counts.includes(pattern),
    })),
    peak: peak ? { minute: new Date(peak.at).toISOString(), people: peak.people } : null,
  };
}

/** A rule with everything that it rests on. */
export const writeRule = (rule: CountingRule): Summary['rule'] => ({
  from: new Date(rule.from).toISOString(),
  to: new Date(rule.to).toISOString(),
  sessions: [...rule.sessions],
  items: rule.items,
  minutes: rule.minutes,
  counts: patterns.filter((pattern) => rule.counts.includes(pattern)),
  activeGapMinutes: activeGap / 60_000,
  limits: { ...patternLimits },
});

export const readRule = ({ from, to, sessions, items, minutes, counts }: Summary['rule']): CountingRule => ({
  from: Date.parse(from),
  to: Date.parse(to),
  sessions,
  items,
  minutes,
  counts,
});

export const signSummary = (summary: Summary, key: SigningKey): SignedSummary => ({
  summary,
  signature: {
    algorithm: 'Ed25519',
    value: key.sign(Buffer.from(canonical(summary))).toString('base64url'),
    key: key.publicJwk,
    thumbprint: key.thumbprint,
  },
});

/** The word for what became of a person. */
export const decisionWord = (decision: number): 'counted' | 'aside' =>
  decision === decisions.counted ? 'counted' : 'aside';
