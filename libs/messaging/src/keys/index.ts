export { KeyFault } from './key-fault.js';
export { newNodeKeys, trustEntryOf } from './new-keys.js';
export type { NodeKeys } from './node-keys.js';
export { nodeKeysFrom, readNodeKeys } from './node-keys.js';
export type { TrustAnnex, TrustedNode } from './trust-annex.js';
export { assertTrusted, openTrustAnnex, readTrustAnnex, trustAnnexFrom } from './trust-annex.js';
