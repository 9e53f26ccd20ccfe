export type { Answer, Language, Said } from './answer.js';
export { CannotDo, exitCodes } from './answer.js';
export { readText } from './read-text.js';
export { isUuid } from './uuid.js';
