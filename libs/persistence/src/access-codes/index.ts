export type { AccessCodes, IssuedCode, ReceiptCode } from './access-codes.js';
export { accessCodes } from './access-codes.js';
