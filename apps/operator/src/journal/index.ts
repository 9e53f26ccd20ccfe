export { checkExport } from './check-export.js';
export { checkProof } from './check-proof.js';
export { exportLog, prove, showLogKeys, showWitnessed } from './log-for-others.js';
export type { WitnessFlags } from './verify-journals.js';
export { verifyAll, verifyOne } from './verify-journals.js';
