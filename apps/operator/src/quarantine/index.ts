export { listQuarantine, resolveQuarantined, showQuarantined } from './quarantine-desk.js';
