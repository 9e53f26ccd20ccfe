export type { CaseStart, RequestOutcome } from './contract.js';
export { recognitionRequest } from '../recognition-request.workflow.js';
