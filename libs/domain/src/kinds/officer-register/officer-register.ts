import type { CaseRecord } from '../../file/case/index.js';
import type { Waiting } from '../../file/engine/proposals.js';
import { waits } from '../../file/engine/proposals.js';
import type {
  AgencyId,
  CaseId,
  CountryCode,
  Instant,
  LocalizedText,
  OfficerId,
  PlainDate,
  StaffRole,
  StandardCode,
} from '../../kernel/index.js';
import { caseNumberFor, newCaseNumber } from '../../kernel/index.js';
import type { Bench } from '../../rulebook/catalogue/index.js';

/** A register is never over. */
export const officerRegisterStages = ['kept'] as const;
export type OfficerRegisterStage = (typeof officerRegisterStages)[number];

/** That an officer may assess a standard, until the end of a day. */
export interface Habilitation {
  readonly standard: StandardCode;
  readonly until: PlainDate;
}

/** When somebody is away, and who may take what they have. */
export interface Absence {
  /** That of the change by which it was recorded. */
  readonly id: string;
  readonly from: PlainDate;
  /** The last day. */
  readonly until: PlainDate;
  readonly cover?: OfficerId;
}

/** A member of staff: a subject, never a name. */
export interface Officer {
  readonly id: OfficerId;
  /** What they may be drawn for. */
  readonly roles: readonly StaffRole[];
  /** False: sent away, and refused at once whatever their token says. */
  readonly active: boolean;
  readonly habilitations: readonly Habilitation[];
  readonly absences: readonly Absence[];
}

/** What can change about an officer. */
export type OfficerChange =
  | { readonly what: 'standing'; readonly roles: readonly StaffRole[]; readonly active: boolean }
  /** In place of those before. */
  | { readonly what: 'habilitations'; readonly habilitations: readonly Habilitation[] }
  | {
      readonly what: 'absence';
      readonly from: PlainDate;
      readonly until: PlainDate;
      readonly cover?: OfficerId;
    }
  /** Back before the last day of an absence. */
  | { readonly what: 'return'; readonly absence: string }
  /** Really not there today, and drawn for nothing more until tomorrow. */
  | { readonly what: 'passed-over' }
  /** A delegate sits on a bench of the tripartite committee: in the ministry's register, and nowhere else. */
  | { readonly what: 'seat'; readonly bench: Bench }
  | { readonly what: 'seat-ended' };

/** A seat, or that there is none any more, whatever was said of it before seats were acts. */
export interface Seat {
  readonly officer: OfficerId;
  readonly bench?: Bench;
  readonly since: Instant;
}

/** Proposed by one, for another to approve, until it lapses. */
export interface ProposedChange extends Waiting {
  readonly id: string;
  readonly officer: OfficerId;
  readonly change: OfficerChange;
  readonly reasons: LocalizedText;
  readonly by: OfficerId;
  readonly at: Instant;
}

export interface PoolMember {
  readonly id: OfficerId;
  readonly roles: readonly StaffRole[];
  readonly habilitations: readonly Habilitation[];
}

/** Who is in the pool and is drawn no more that day. */
export interface PassedOver {
  readonly officer: OfficerId;
  /** Undefined where the identity provider no longer knows the account. */
  readonly reasons?: LocalizedText;
}

/** Whom the draws of a day are made from, as it was committed when the day began. */
export interface DayPool {
  readonly day: PlainDate;
  readonly members: readonly PoolMember[];
  readonly absent: readonly { readonly officer: OfficerId; readonly cover?: OfficerId }[];
  readonly passedOver: readonly PassedOver[];
}

/** The officers of one agency; every change of one is an act in its journal, and so is the pool of each day. */
export interface OfficerRegister extends CaseRecord {
  readonly kind: 'officer-register';
  readonly stage: OfficerRegisterStage;
  readonly country: CountryCode;
  readonly agency: AgencyId;
  readonly openedOn: PlainDate;
  readonly officers: readonly Officer[];
  readonly proposals: readonly ProposedChange[];
  readonly pool?: DayPool;
  /** Delegates are staff of another agency, or of none: they are in no list of officers. */
  readonly seats?: readonly Seat[];
}

/** An agency has one register, whose number follows from its name; no case is of the year 00. */
export const registerNumberOf = (here: CountryCode, agency: AgencyId): CaseId =>
  caseNumberFor(newCaseNumber(here, 0, new Uint8Array(6)), `officers/${agency}`);

export const officerIn = ({ officers }: OfficerRegister, id: OfficerId): Officer | undefined =>
  officers.find((officer) => officer.id === id);

/** One that still waits for its second person. */
export const proposalIn = ({ proposals }: OfficerRegister, id: string, now: Instant): ProposedChange | undefined =>
  proposals.find((proposal) => proposal.id === id && waits(proposal, now));
