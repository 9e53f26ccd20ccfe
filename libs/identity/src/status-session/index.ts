export type { OpenedBy, OpenedStatusSession, StatusSession, StatusSessions } from './status-session.js';
export { createStatusSessions, looksLikeStatusSession, sessionMinutes } from './status-session.js';
