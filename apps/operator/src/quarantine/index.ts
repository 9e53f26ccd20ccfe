export { listQuarantine, releaseQuarantined, resolveQuarantined, showQuarantined } from './quarantine-desk.js';
