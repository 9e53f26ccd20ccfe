export { beginRestore, openRestored, reconcileRestored, releaseHeld } from './restore-node.js';
