export type { ComplainOfSilence } from './complain-of-silence.js';
export { withComplaints } from './with-complaints.js';
