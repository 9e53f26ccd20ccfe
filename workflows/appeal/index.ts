export type { AppealOutcome, CaseStart } from './contract.js';
export { appeal } from '../appeal.workflow.js';
