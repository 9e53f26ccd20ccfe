export type { Outcome, SettleRequest, StoredOutcome } from './request.js';
export type { WakeCall } from './settle.js';
export type { Settlement, SettlementOptions } from './settlement.js';
export { createSettlement } from './settlement.js';
export type { CaseCommand, CaseEvent, CaseState } from '../laws/laws.js';
