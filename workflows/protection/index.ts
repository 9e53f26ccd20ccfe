export type { CaseStart, ProtectionOutcome } from './contract.js';
export { protection } from '../protection.workflow.js';
