// Checks what a wrapper page sends to be kept; it may have been tampered with by the package that it plays.
import { z } from 'zod';
import type { KeptCmi } from './cmi.ts';
import type { Kept2004 } from './cmi-2004.ts';
import type { CmiRecord } from './cmi-model.ts';
import { longestText, mostFaults, type RunRecord, severities } from './fault.ts';

const short = z.string().max(4096);
// scorm-again takes 64,000 characters in SCORM 1.2, too, like a Moodle with its usual settings.
const memory = z.string().max(65_536);
const index = z.string().regex(/^\d{1,4}$/);
const patterns = z.record(index, z.strictObject({ pattern: short }));
const references = z.record(index, z.strictObject({ id: short }));
const revision = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

/** Largest body that is read at all, in bytes. */
export const largestRecord = 1024 * 1024;

const score12 = z.strictObject({ raw: short, min: short, max: short });

const scorm12: z.ZodType<CmiRecord<KeptCmi>> = z.strictObject({
  revision,
  cmi: z.strictObject({
    core: z.strictObject({
      lesson_location: short,
      lesson_status: short,
      exit: short,
      session_time: short,
      total_time: short,
      score: score12,
    }),
    suspend_data: memory,
    comments: z.string().max(65_536),
    student_preference: z.strictObject({ audio: short, language: short, speed: short, text: short }),
    objectives: z.record(index, z.strictObject({ id: short, status: short, score: score12 })),
    interactions: z.record(
      index,
      z.strictObject({
        id: short,
        time: short,
        type: short,
        weighting: short,
        student_response: short,
        result: short,
        latency: short,
        correct_responses: patterns,
        objectives: references,
      }),
    ),
  }),
});

const score2004 = z.strictObject({ scaled: short, raw: short, min: short, max: short });

const scorm2004: z.ZodType<CmiRecord<Kept2004>> = z.strictObject({
  revision,
  cmi: z.strictObject({
    location: short,
    completion_status: short,
    success_status: short,
    progress_measure: short,
    exit: short,
    session_time: short,
    total_time: short,
    suspend_data: memory,
    score: score2004,
    learner_preference: z.strictObject({
      audio_level: short,
      language: short,
      delivery_speed: short,
      audio_captioning: short,
    }),
    objectives: z.record(
      index,
      z.strictObject({
        id: short,
        success_status: short,
        completion_status: short,
        progress_measure: short,
        description: short,
        score: score2004,
      }),
    ),
    interactions: z.record(
      index,
      z.strictObject({
        id: short,
        type: short,
        timestamp: short,
        weighting: short,
        learner_response: short,
        result: short,
        latency: short,
        description: short,
        correct_responses: patterns,
        objectives: references,
      }),
    ),
    comments_from_learner: z.record(
      index,
      z.strictObject({ comment: short, location: short, timestamp: short }),
    ),
  }),
});

/** By the standard of the package. */
export const cmiRecordSchemas: Readonly<Record<string, z.ZodType<CmiRecord>>> = { scorm12, scorm2004 };

const line = z.string().max(longestText);
const codes = Object.keys(severities) as (keyof typeof severities)[];

export const runRecordSchema: z.ZodType<RunRecord> = z.strictObject({
  run: revision,
  revision,
  faults: z
    .array(
      z.strictObject({
        code: z.enum(codes),
        subject: line,
        call: line,
        error: line,
        expected: line,
        count: z.number().int().min(1).max(1_000_000),
      }),
    )
    .max(mostFaults),
});
