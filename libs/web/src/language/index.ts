export { chooseLanguage, otherLanguage } from './choose-language.js';
export type { KeptLanguage } from './kept-language.js';
export { keptLanguage } from './kept-language.js';
