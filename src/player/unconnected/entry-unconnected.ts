// The chunk `unconnected`: what a lesson that no LMS has opened tells whoever runs the LMS.
export { offerMessage } from './message.ts';
