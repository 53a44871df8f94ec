// Whether whoever completes a session has been judged, which decides when an LMS opens the next one.
import type { Session } from '../../src/model/course.ts';
import type { PackageRequest } from '../request.ts';

/** False where a session may be completed without the post-test, and so without being passed or failed. */
export const isJudged = ({ posttestRequired }: PackageRequest, { bank }: Session): boolean =>
  posttestRequired !== false || bank === undefined;
