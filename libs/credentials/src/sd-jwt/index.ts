export type { Random } from './disclosure.js';
export type { HolderKey, WalletCopy } from './sd-jwt.js';
export { credentialType, sdJwt } from './sd-jwt.js';
