import type { Applicant } from '../../file/case/index.js';
import type { CountryCode, LocalizedText } from '../../kernel/index.js';
import type { Lapse } from '../../file/engine/process-commands.js';
import type { UpkeepCommand } from '../../file/engine/upkeep.js';
import type { ProtectionGround } from './age.js';
import type { HeldBack } from './protection.js';

/** In place of what the person asked for; the node found the ground in the dossier, which no file may quote. */
export interface OpenProtection {
  readonly type: 'open-protection';
  readonly ground: ProtectionGround;
  readonly applicant: Applicant;
  /** What another country sent. */
  readonly heldBack?: HeldBack;
}
/** Another country's further news of a case that is held back. Nothing of it is kept. */
export interface ReceiveWord {
  readonly type: 'receive-word';
  readonly from: CountryCode;
}
export interface TakeUp {
  readonly type: 'take-up';
}
/** Somebody spoke with the person or with whoever looks after them. */
export interface RecordContact {
  readonly type: 'record-contact';
  readonly with: 'person' | 'guardian' | 'authority';
}
/** It is established that the person is of age: they may ask for what they wanted. */
export interface Release {
  readonly type: 'release';
  readonly ground: LocalizedText;
}
/** To the authority for the protection of children. */
export interface Refer {
  readonly type: 'refer';
  readonly to: LocalizedText;
}

/** Whoever filed for the person may open their dossier again. */
export interface RecordDossierReopened {
  readonly type: 'record-dossier-reopened';
}

export type ProtectionCommand =
  | OpenProtection
  | ReceiveWord
  | TakeUp
  | RecordContact
  | Release
  | Refer
  | RecordDossierReopened
  | UpkeepCommand
  | Lapse;
