export { openToken } from './open-token.js';
export { deviceIn, deviceVariables } from './settings.js';
export type { TokenOptions } from './token.js';
