export type { ComparedPartner, Lacks } from './compared-logs.js';
export { comparedLogs, lacks } from './compared-logs.js';
export { deleteAgain } from './delete-again.js';
export type { Helped } from './restore-node.js';
export { beginRestore, helpRestored, listHeld, openRestored, reconcileRestored, releaseHeld } from './restore-node.js';
export type { Revoked } from './revoke-lost.js';
export { revokeLost } from './revoke-lost.js';
