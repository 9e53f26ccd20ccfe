export type { KeyPeriod, KeyStore, Signer } from './key-store.js';
