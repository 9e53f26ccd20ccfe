import type { CountryCode, DossierId, Language, StandardCode } from '../../../kernel/index.js';
import type { CertificateRef, DocumentRef } from '../../../file/case/index.js';

/** Opens a case as a draft, in the country where the worker is. */
export interface OpenDraft {
  readonly type: 'open-draft';
  readonly filedIn: CountryCode;
  readonly dossier: DossierId;
  readonly certificate: CertificateRef;
  /** The host's standard may be left out where an equivalence names it. */
  readonly hosts: readonly { readonly country: CountryCode; readonly standard?: StandardCode }[];
  readonly language: Language;
  /** Where the worker is in the country in which it is filed, as far as they say it. ISO 3166-2. */
  readonly region?: string;
}

/** Adds a document of the dossier to the draft. */
export interface AttachDocument {
  readonly type: 'attach-document';
  readonly document: DocumentRef;
}

/** Ends the draft: the file goes to the home country's ministry. */
export interface Submit {
  readonly type: 'submit';
}

/** Gives up the procedure; possible until it is decided, and never held against the worker. */
export interface Withdraw {
  readonly type: 'withdraw';
}

export type FilingCommand = OpenDraft | AttachDocument | Submit | Withdraw;
