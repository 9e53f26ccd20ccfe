export type { ComplainOfSilence } from './complain-of-silence.js';
export type { ComplaintGrounds } from './grounds.js';
export { withComplaints } from './with-complaints.js';
