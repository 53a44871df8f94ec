// Asks at which level (jenjang) the teacher teaches, so that her examples come first.
import { z } from 'zod';

export const schema = z.strictObject({ kind: z.literal('jenjang') });
