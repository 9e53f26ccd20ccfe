export type { AccessCodes, CodeWay, NewCode } from './access-codes.js';
export { accessCodes } from './access-codes.js';
