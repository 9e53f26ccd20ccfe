export {
  encryptionAlgorithm,
  NodeKeyFile,
  PublicEncryptionKey,
  PublicSigningKey,
  signingAlgorithm,
  TrustAnnexFile,
  TrustEntry,
} from './keys.js';
