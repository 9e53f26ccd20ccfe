export { assertNotBeingRestored, BeingRestored, DecidedAbroad, heldAbroad, restoreUnderWay } from './being-restored.js';
export type { Compared, Comparing, HeldThere, ListedPage } from './comparing.js';
export { comparing } from './comparing.js';
export type { FoundRestore, JudgedRestores } from './judged-restores.js';
export { judgedRestores } from './judged-restores.js';
export type { AgreedWith, Restore, Restores, StillHeld } from './restores.js';
export { restoresOf } from './restores.js';
export type { Had, Page, ToldTo } from './told-to.js';
export { toldTo } from './told-to.js';
