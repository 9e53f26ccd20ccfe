export type { Distance, Likeness } from './likeness.js';
export { likeness, soughtLikeness, worthShowing } from './likeness.js';
export type { Named } from './match-keys.js';
export { matchKeys } from './match-keys.js';
export { sameDocument } from './same-document.js';
