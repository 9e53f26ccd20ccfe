export {
  encryptionAlgorithm,
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
