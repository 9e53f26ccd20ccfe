export type { ProtectionGround } from './age.js';
export { protectionGround, protectionGrounds } from './age.js';
export type {
  OpenProtection,
  ProtectionCommand,
  ReceiveWord,
  RecordDossierReopened,
  RecordContact,
  Refer,
  Release,
  TakeUp,
} from './commands.js';
export type { ProtectionEvent } from './events.js';
export { protection } from './law.js';
export type { HeldBack, Protection, ProtectionStage } from './protection.js';
export { protectionStages } from './protection.js';
