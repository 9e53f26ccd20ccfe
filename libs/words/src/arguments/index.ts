export { closed } from './closed.js';
export type { Between, Happening, TimelineWords } from './happening.js';
export { languageNamesIn } from './language-names.js';
export type { Forms } from './plural.js';
export { pluralIn } from './plural.js';
