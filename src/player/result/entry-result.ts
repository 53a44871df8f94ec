// The chunk `result`: the result page and the end of the lesson, which the first page doesn't have to wait for.
export { closedKey, makeClosed } from './ending.ts';
export { showStems } from './questions.ts';
export { showResult } from './result.ts';
