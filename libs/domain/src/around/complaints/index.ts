export type { ComplainOfSilence } from './complain-of-silence.js';
export type { ComplaintGrounds, SilentElsewhere } from './grounds.js';
export { withComplaints } from './with-complaints.js';
