export type { Answer, Language, Said } from './answer.js';
export { CannotDo, exitCodes } from './answer.js';
