export type { CaseStart, ConsultationOutcome } from './contract.js';
export { consultation } from '../consultation.workflow.js';
