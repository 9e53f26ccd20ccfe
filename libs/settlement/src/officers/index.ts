export type { CommitteeSeats } from './committee-seats.js';
export { committeeSeatsOf } from './committee-seats.js';
export type { Officers } from './officers.js';
export { officersOf } from './officers.js';
export type { OfficersParts, RegisterOnFile } from './parts.js';
