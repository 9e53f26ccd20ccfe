export type { CaseStart, CorrectionOutcome } from './contract.js';
export { correction } from '../correction.workflow.js';
