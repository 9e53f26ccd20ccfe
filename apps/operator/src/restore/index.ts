export type { Helped } from './restore-node.js';
export { beginRestore, helpRestored, openRestored, reconcileRestored, releaseHeld } from './restore-node.js';
