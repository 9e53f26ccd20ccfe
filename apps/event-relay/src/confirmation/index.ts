export type { Answering } from './answering.js';
export { answering } from './answering.js';
export { confirmedBy, hearingLate } from './confirmed-by.js';
export type { WaitingFor } from './waiting-for.js';
export { waitingFor } from './waiting-for.js';
