import type { AlertNotice } from '../../kinds/alert/alert.js';
import type { CorrectableField } from '../../kinds/correction/correction.js';
import type { DocumentRef } from '../../kinds/recognition/filing/index.js';
import type { CaseId, CountryCode, LocalizedText } from '../../kernel/index.js';
import type { AlertNote } from './annex.js';

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
/** Run by an alert of this node, whichever country raised it. */
export interface ReceiveAlertNews extends AlertNote {
  readonly type: 'receive-alert-news';
}
/** By a correction of this node, or by another country whose correction it was. */
export interface ReceiveCorrection {
  readonly type: 'receive-correction';
  readonly from: CountryCode;
  readonly correction: CaseId;
  readonly fields: readonly CorrectableField[];
}

export type AnnexCommand = RaiseAlert | CorrectData | ReceiveAlertNews | ReceiveCorrection;

const types: ReadonlySet<string> = new Set<AnnexCommand['type']>([
  'raise-alert',
  'correct-data',
  'receive-alert-news',
  'receive-correction',
]);
export const isAnnexCommand = (command: { readonly type: string }): command is AnnexCommand => types.has(command.type);
