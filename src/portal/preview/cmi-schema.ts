// Checks what a wrapper page sends to be kept; it may have been tampered with by the package that it plays.
import { z } from 'zod';
import type { CmiRecord } from './cmi.ts';

const short = z.string().max(4096);
const score = z.strictObject({ raw: short, min: short, max: short });
const index = z.string().regex(/^\d{1,4}$/);

const interaction = z.strictObject({
  id: short,
  time: short,
  type: short,
  weighting: short,
  student_response: short,
  result: short,
  latency: short,
  correct_responses: z.record(index, z.strictObject({ pattern: short })),
  objectives: z.record(index, z.strictObject({ id: short })),
});

/** Largest body that is read at all, in bytes. */
export const largestRecord = 1024 * 1024;

export const cmiRecordSchema: z.ZodType<CmiRecord> = z.strictObject({
  revision: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  cmi: z.strictObject({
    core: z.strictObject({
      lesson_location: short,
      lesson_status: short,
      exit: short,
      session_time: short,
      total_time: short,
      score,
    }),
    // scorm-again takes 64,000 characters, like a Moodle with its usual settings.
    suspend_data: z.string().max(65_536),
    comments: z.string().max(65_536),
    student_preference: z.strictObject({ audio: short, language: short, speed: short, text: short }),
    objectives: z.record(index, z.strictObject({ id: short, status: short, score })),
    interactions: z.record(index, interaction),
  }),
});
