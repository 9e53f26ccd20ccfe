import type { CaseId, CountryCode, RefusalCode } from '../../kernel/index.js';
import type { CaseKind } from './law.js';

/**
 * What one file has to tell another of the same node: an appeal that opens, a ruling that comes back. Run by the process
 * as an effect; the command is settled in the other file once, by this file's number and the errand's id.
 */
export interface Errand {
  /** Within the file, for ever: `open-appeal#1`. */
  readonly id: string;
  readonly kind: CaseKind;
  readonly caseId: CaseId;
  /** One that the law of that kind knows; it checks who sent it like any other. */
  readonly command: { readonly type: string };
  /** Another country's word, which was held back: that file hears it from that country. */
  readonly from?: CountryCode;
}

/** The outcome of an errand; a refusal of the other file is an outcome like any other. */
export interface RecordErrand {
  readonly type: 'record-errand';
  readonly errand: string;
  readonly refused?: RefusalCode;
}
