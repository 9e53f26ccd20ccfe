export { asking, atTheDoor, callerIs, lentTo, oneByOne, opened, wordNow } from './asking.js';
export type { Who, Work } from './who.js';
export { nobody, wordOf, works } from './who.js';
