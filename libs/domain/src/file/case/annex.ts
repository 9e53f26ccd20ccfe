import type { Allowance, Clock } from '../../clocks/index.js';
import type {
  AgencyId,
  CaseId,
  CountryCode,
  DocumentId,
  Instant,
  LocalizedText,
  OfficerId,
} from '../../kernel/index.js';
import type { AgreementRef } from '../../rulebook/rules/index.js';
import type { AlertNotice } from './alert-notice.js';
import type { CorrectableField } from './correctable-fields.js';
import type { DocumentRef } from './filing.js';
import type { Applicant, CaseKind } from './law.js';
import type { OpenLegalAid } from './legal-aid.js';
import type { Matter } from './matter.js';

interface AboutFile {
  readonly caseId: CaseId;
  readonly kind: CaseKind;
}

/** A file that began in this one and goes its own way: an alert, a correction, a request for deletion, a complaint of silence, a request for legal aid. */
export interface Annex {
  readonly kind: 'alert' | 'correction' | 'deletion' | 'appeal' | 'legal-aid';
  readonly caseId: CaseId;
  /** Numbered among those of its kind; one from before, among all of its file. */
  readonly byKind?: true;
  /** Run as an errand. */
  readonly opens: OpenAlert | OpenCorrection | OpenDeletion | OpenComplaint | OpenLegalAid;
  /** Of a complaint: what was owed was done before anybody ordered it, and its file is told. */
  readonly answered?: true;
  /** Of one whose file said that it is over. */
  readonly over?: true;
}

/** An alert about this file, raised here or in another country. */
export interface AlertNote {
  readonly alert: CaseId;
  readonly raisedIn: CountryCode;
  readonly state: 'in-force' | 'closed';
  readonly notice: AlertNotice;
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

/** Run by the case in which it was raised. */
export interface OpenAlert {
  readonly type: 'open-alert';
  readonly about: AboutFile;
  readonly matter: Matter;
  readonly applicant: Applicant;
  /** None where it is about a certification: then the country's own periods hold. */
  readonly agreement?: AgreementRef;
  readonly notice: AlertNotice;
  readonly reasons: LocalizedText;
  readonly raisedBy: OfficerId;
  /** Whoever had a part in the decision that it is about, where there is one. */
  readonly decidedBy?: readonly OfficerId[];
  readonly holder: AgencyId;
  readonly tell: readonly CountryCode[];
  readonly clock: Clock;
}
/** Run by the case in which it was asked for. */
export interface OpenCorrection {
  readonly type: 'open-correction';
  readonly about: AboutFile;
  readonly matter: Matter;
  readonly applicant: Applicant;
  readonly fields: readonly CorrectableField[];
  /** Under which the vault keeps what the data should say, and why, sealed with the dossier's key. */
  readonly words: string;
  readonly documents: readonly DocumentRef[];
  readonly holder: AgencyId;
  /** The officer who asked for it, in their own hand or for the worker: somebody else accepts it. */
  readonly askedBy?: OfficerId;
  /** Under which a refusal is appealed; none where the country's own law holds. */
  readonly under?: AgreementRef;
  readonly clock: Clock;
}
/** Run by the case in which it was asked for. */
export interface OpenDeletion {
  readonly type: 'open-deletion';
  readonly about: AboutFile;
  readonly matter: Matter;
  readonly applicant: Applicant;
  /** Where an office recorded it: what the worker signed, and in front of whom. */
  readonly recorded?: { readonly paper: DocumentId; readonly by: OfficerId };
  readonly holder: AgencyId;
  readonly clock: Clock;
}

/** Who was silent, since when their period is over, and how long they may be given to decide. */
export interface Silence {
  /** Whose appeals body orders the decision: at home as well as at the host. */
  readonly country: CountryCode;
  readonly agency: AgencyId;
  readonly since: Instant;
  readonly atMost: Allowance;
}
/** Run by the case that nobody decided in time. */
export interface OpenComplaint {
  readonly type: 'open-complaint';
  readonly about: AboutFile;
  readonly matter: Matter;
  readonly applicant: Applicant;
  readonly silence: Silence;
  /** Had a part in the file; none of them rules. */
  readonly tookPart: readonly OfficerId[];
  readonly clock: Clock;
}
