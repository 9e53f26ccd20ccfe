export type { ConfirmHold } from './confirm-hold.js';
export type { LiftHold } from './lift-hold.js';
export type { PlaceHold } from './place-hold.js';
export { holdEvents, isHoldCommand, withHolds } from './with-holds.js';
