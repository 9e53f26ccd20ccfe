export type { CaseStart, ForceMajeureOutcome } from './contract.js';
export { forceMajeure } from '../force-majeure.workflow.js';
