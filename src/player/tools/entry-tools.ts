// The chunk `tools`: what a teacher may want while reading, and the first page doesn't have to wait for.
export { openTools } from './tools.ts';
