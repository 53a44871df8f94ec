// The chunk `xapi`: everything that speaks xAPI. Packages that an LMS launches by xAPI load it at the start; SCORM
// packages load it only when they are configured to report to an LRS as well, and after the first page works.
export { openFeed } from '../lrs/feed.ts';
export { xapi } from './xapi.ts';
