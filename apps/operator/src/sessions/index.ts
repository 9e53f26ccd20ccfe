export { endSessions } from './end-sessions.js';
