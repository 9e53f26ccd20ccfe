export { announcementOf, readAnnouncement } from './announcement.js';
export type { EventKey, EventKeyPair, EventKeys } from './event-keys.js';
export { keysUsedAt, keysValidAt } from './event-keys.js';
export { KeyFault } from './key-fault.js';
export { newEventKeys, newNodeKeys, trustEntryOf } from './new-keys.js';
export type { NodeKeys } from './node-keys.js';
export { nodeKeysFrom, openNodeKeys, readNodeKeys } from './node-keys.js';
export type { TrustAnnex, TrustedNode } from './trust-annex.js';
export { assertTrusted, openTrustAnnex, readTrustAnnex, trustAnnexFrom } from './trust-annex.js';
