export type { Outcome, SettleRequest, StoredOutcome } from './request.js';
export type { Settlement, SettlementOptions, WakeCall } from './settlement.js';
export { createSettlement } from './settlement.js';
export type { CaseCommand, CaseEvent, CaseState } from '../laws/laws.js';
