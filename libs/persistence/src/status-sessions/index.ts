export type { EndedSessions } from './ended-sessions.js';
export { followEndedSessions } from './ended-sessions.js';
export type { KeptSession, StatusSessionRecords } from './session-records.js';
export { statusSessionRecords } from './session-records.js';
