export { listQuarantine, releaseQuarantined, resolveQuarantined, showQuarantined } from './quarantine-handler.js';
