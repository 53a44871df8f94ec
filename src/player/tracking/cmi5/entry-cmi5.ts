// The chunk `cmi5`: the tracking of a cmi5 package, with everything that speaks xAPI.
export { cmi5 } from './cmi5.ts';
