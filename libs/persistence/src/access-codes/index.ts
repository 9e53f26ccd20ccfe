export type { AccessCodes, CodeOccasion, NewCode } from './access-codes.js';
export { accessCodes } from './access-codes.js';
