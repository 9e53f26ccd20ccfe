export { checkExport } from './check-export.js';
export { verifyAll, verifyOne } from './verify-journals.js';
