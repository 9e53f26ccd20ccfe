export { announcementIn } from './announcement.js';
export {
  encryptionAlgorithm,
  EventKeyAnnouncement,
  HeldIssuingKey,
  HeldIssuingKeys,
  IssuingKey,
  NodeKeyFile,
  PublicEncryptionKey,
  PublicPoint,
  PublicSigningKey,
  signingAlgorithm,
  TrustAnnexFile,
  TrustEntry,
} from './keys.js';
export type { MasterKeys } from './master-keys.js';
export { masterNameLength } from './master-keys.js';
export type { KeyDevice } from './key-device.js';
