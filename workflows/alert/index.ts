export type { AlertOutcome, CaseStart } from './contract.js';
export { alert } from '../alert.workflow.js';
