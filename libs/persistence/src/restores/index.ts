export { assertNotBeingRestored, BeingRestored, restoreUnderWay } from './being-restored.js';
export type { Restore, Restores } from './restores.js';
export { restoresOf } from './restores.js';
