export type { CaseStart, CertificationOutcome } from './contract.js';
export { certification } from '../certification.workflow.js';
