import type { Applicant, CaseKind, CredentialNews, DocumentKind } from '../../file/case/index.js';
import type { EquivalenceRef, StandardRef } from '../../rulebook/catalogue/index.js';
import type {
  AgencyId,
  CaseId,
  CertificateId,
  CertifierId,
  CountryCode,
  Instant,
  LocalizedText,
  NoticeId,
  OfficerId,
  OwnWords,
  PlainDate,
  UnitCode,
} from '../../kernel/index.js';
import type { SeasonAfter } from '../../clocks/index.js';
import type { AgreementRef } from '../../rulebook/rules/index.js';
import type { AppealedFile } from '../appeal/index.js';

/**
 * Source: procedure, "The life of a credential". `issuing`: its record is being made. `replaced`: a later decision on the
 * same case took its place.
 */
export const credentialStages = ['issuing', 'active', 'suspended', 'revoked', 'expired', 'replaced'] as const;
export type CredentialStage = (typeof credentialStages)[number];

export interface CertifiedUnit {
  readonly unit: UnitCode;
  readonly verdict: 'competent' | 'recognised' | 'not-recognised';
}

/** What a credential says, in codes; names and numbers of the person are in the sealed record. */
export interface CredentialContent {
  readonly kind: 'certificate' | 'recognition';
  /** `tacit`: by silence, under the agreement's rule; always shown. */
  readonly scope: 'full' | 'partial' | 'tacit';
  /** Who issues it. */
  readonly agency: AgencyId;
  /** Of the issuing country. */
  readonly standard: StandardRef;
  /** Edition, as the register of the issuing country gives it. */
  readonly standardVersion: string;
  readonly units: readonly CertifiedUnit[];
  /** In the dossier: the certificate itself, or the one that was recognised. */
  readonly certificate: CertificateId;
  readonly certifier?: CertifierId;
  /** Of a recognition: what was certified at home. */
  readonly basis?: StandardRef;
  /** Of a recognition: when the certificate that it rests on was issued. */
  readonly evaluatedOn?: PlainDate;
  readonly issuedOn: PlainDate;
  /** The last day on which it holds. */
  readonly validUntil?: PlainDate;
  /** All year until a day before that, and then in these months only; all year to its end where absent. */
  readonly season?: SeasonAfter;
  readonly agreement?: AgreementRef;
  readonly equivalences: readonly EquivalenceRef[];
  readonly evidence: readonly { readonly kind: DocumentKind; readonly sha256: string }[];
}

/** A place in one of the node's Bitstring Status Lists; each copy of a credential has one of its own. */
export interface StatusPlace {
  readonly list: number;
  readonly index: number;
}

/** The paper, or a wallet that holds it. */
export interface CredentialCopy {
  /** Within the credential, for ever: `c1`. */
  readonly id: string;
  readonly medium: 'paper' | 'wallet';
  readonly place: StatusPlace;
  readonly issuedAt: Instant;
  /** RFC 7638 thumbprint of the wallet's key. */
  readonly holderKey?: string;
  readonly ended?: { readonly at: Instant; readonly why: 'lost' | 'replaced' };
}

/** What became of a credential, and how far telling it has come: the worker first, then whoever relies on it. */
export interface CredentialChange {
  /** Counts the changes of this credential. */
  readonly no: number;
  readonly state: CredentialNews['state'] | 'replaced';
  readonly at: Instant;
  /** Of a suspension: its last day. */
  readonly until?: PlainDate;
  /** By which the worker learns of it; a decision that replaces another tells by itself. */
  readonly notice?: NoticeId;
  /** The worker could not even be tried in time. */
  readonly overdue?: true;
  /** Requests of this node whose hosts were shown the certificate; found once the worker was told. */
  readonly reliance?: readonly CaseId[];
  readonly verifiersTold?: true;
}

/** What a country holds against a credential of its own, as the worker was told it. */
export interface Motion {
  readonly reasons: LocalizedText;
  readonly legalBasis: LocalizedText;
}

/** Why it fell together with the decision that it proved, and what the worker can do about it. */
export interface Withdrawal extends Motion {
  readonly remedy: LocalizedText;
}

/** The worker is heard; then two people decide here. About one of these two, or about both. */
export interface Hearing {
  /** What the home country did with the certificate. */
  readonly news?: CredentialNews;
  /** What this country wants to do of its own motion. */
  readonly motion?: Motion;
  readonly heard: boolean;
  readonly answer?: OwnWords;
  /** What they answered before more was held against it. */
  readonly earlier?: readonly OwnWords[];
  /** By which the appeals body sent the revocation back: whoever decides now follows it. */
  readonly remand?: Motion;
}

/** What the first of two people wants to do with it. */
export interface ProposedAct {
  /** `keep`: the worker was heard, and it stays as it is. */
  readonly act: 'suspend' | 'revoke' | 'reinstate' | 'keep';
  /** Of a suspension: its last day; it ends by itself. */
  readonly until?: PlainDate;
  readonly reasons: LocalizedText;
  readonly by: OfficerId;
}

/** What a country decided about a person's competence, as they carry it: issued, suspended, revoked, expired. */
export interface Credential extends AppealedFile {
  readonly kind: 'credential';
  readonly stage: CredentialStage;
  readonly here: CountryCode;
  /** The file whose decision it proves. */
  readonly about: { readonly caseId: CaseId; readonly kind: CaseKind };
  readonly applicant: Applicant;
  readonly content: CredentialContent;
  /** Hex of SHA-256 of the sealed record, once it was made. */
  readonly recordSha256?: string;
  readonly copies: readonly CredentialCopy[];
  readonly proposal?: ProposedAct | undefined;
  /** Whoever proposed and approved the last act; read by the worker as a country, never as a name. */
  readonly reasons?: LocalizedText;
  /** By which rule it was revoked; see `ruled` for what an appeals body said of it. */
  readonly legalBasis?: LocalizedText;
  /** It fell with the decision that it proved, which is appealed in its own file. */
  readonly withdrawn?: Withdrawal;
  readonly suspendedUntil?: PlainDate | undefined;
  /** It was suspended before the worker was heard: once, until two people have decided. */
  readonly suspendedUnheard?: true | undefined;
  /** How often it was suspended, for the names of those periods. */
  readonly suspensions: number;
  /** The last day of which the worker was told that it changes whether it serves. */
  readonly turned?: PlainDate;
  /** The credential that took its place. */
  readonly replacedBy?: CaseId;
  /** Its last one. */
  readonly change?: CredentialChange;
  /** Who revoked it, since when: what can be appealed. Not where the file that it proves took the decision away. */
  readonly revocation?:
    | {
        readonly at: Instant;
        readonly by: readonly OfficerId[];
        /** What it rested on, and what the worker said to it. */
        readonly hearing?: Hearing;
      }
    | undefined;
  /** They decided what the appeals body sent back, and do not decide it again. */
  readonly excluded?: readonly OfficerId[];
  /** While it is to be decided whether it stays. */
  readonly hearing?: Hearing | undefined;
  /** Some copy of it is not in order; status lists ask for these files only. */
  readonly listed: boolean;
}
