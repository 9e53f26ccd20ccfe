export type { ComparedPartner, Lacks } from './compared-logs.js';
export { comparedLogs, lacks } from './compared-logs.js';
export { deleteAgain } from './delete-again.js';
export { listHeld, releaseHeld } from './held.js';
export type { Helped } from './help-restored.js';
export { helpRestored } from './help-restored.js';
export { beginRestore, openRestored, reconcileRestored } from './restore-node.js';
export type { Revoked } from './revoke-lost.js';
export { revokeLost } from './revoke-lost.js';
