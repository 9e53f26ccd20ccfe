export type { CodeFault } from './asked-by-code.js';
export { AskedByCode } from './asked-by-code.js';
