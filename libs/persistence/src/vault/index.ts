export { diskStore } from './disk-store.js';
export type { DocumentStore } from './document-store.js';
export type { Documents, NewDocument, PutOutcome, StoredDocument } from './documents.js';
export type { DossierRecord, NewRecord, OpenDossier } from './dossier-record.js';
export type { Dossiers, ReceivedRecord } from './dossiers.js';
export { SealBroken } from './sealing.js';
export type { ToldMessage, ToldMessages } from './told-messages.js';
export type { Vault, VaultOptions } from './vault.js';
export { openVault } from './vault.js';
