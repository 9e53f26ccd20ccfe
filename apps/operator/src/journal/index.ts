export { verifyAll, verifyOne } from './verify-journals.js';
