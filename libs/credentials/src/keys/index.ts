export { openKeyStore } from './file-key-store.js';
export { newIssuingKey, publicHalf, retired } from './issuing-key.js';
export { KeyStoreFault } from './key-store-fault.js';
export type { KeyPeriod, KeyStore, Signer } from './key-store.js';
export { memoryKeyStore } from './memory-key-store.js';
export { compromised, rotated } from './rotation.js';
