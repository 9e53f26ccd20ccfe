import type { CorrectableField, ReceiveAlertNews, ReceiveCorrection } from '../../file/case/index.js';
import type { AlertNotice, DocumentRef } from '../../file/case/index.js';
import type { LocalizedText } from '../../kernel/index.js';

/** What is wrong with the certificate or its recognition; a second person approves before anybody is told. */
export interface RaiseAlert extends Omit<AlertNotice, 'subject'> {
  readonly type: 'raise-alert';
  readonly reasons: LocalizedText;
}
/** Which parts of the dossier are wrong. */
export interface CorrectData {
  readonly type: 'correct-data';
  readonly fields: readonly CorrectableField[];
  /** Under which the vault keeps what they should say, and why. */
  readonly words: string;
  readonly documents: readonly DocumentRef[];
}
export type AnnexCommand = RaiseAlert | CorrectData | ReceiveAlertNews | ReceiveCorrection;

const types: ReadonlySet<string> = new Set<AnnexCommand['type']>([
  'raise-alert',
  'correct-data',
  'receive-alert-news',
  'receive-correction',
]);
export const isAnnexCommand = (command: { readonly type: string }): command is AnnexCommand => types.has(command.type);
