// The chunk `paper`: what turns pages of the lesson into a document to print.
export { printAlone } from '../../blocks/work/paper.ts';
export { pageCopy, sessionCopy } from './reading-copy.ts';
