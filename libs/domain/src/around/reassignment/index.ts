export type { OfficerReassigned, Reassign } from './reassign.js';
export type { Seat, Seating, Successor } from './seating.js';
export { withReassignment } from './with-reassignment.js';
