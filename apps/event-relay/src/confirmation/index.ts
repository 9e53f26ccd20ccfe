export type { Answering } from './answering.js';
export { answering } from './answering.js';
export { confirmedBy } from './confirmed-by.js';
export { waitingFor } from './waiting-for.js';
