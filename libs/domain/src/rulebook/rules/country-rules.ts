import type { Allowance, ServiceRule, WorkingCalendar } from '../../clocks/index.js';
import type { Catalogue } from '../catalogue/index.js';
import type { Step } from './agreement.js';
import type { EmergencyRules } from './emergency-rules.js';
import type { LegalHoldRules } from './legal-hold-rules.js';
import type { AppealsSilence } from './appeals-silence.js';
import type { AlertRules } from './alert-rules.js';
import type { SilenceRules } from './silence-rules.js';
import type { ProposalRules } from './proposal-rules.js';
import type { ProtectionRules } from './protection-rules.js';
import type { WatchRules } from './watch-rules.js';
import type { AgencyId, CountryCode, LocalizedText, StaffRole } from '../../kernel/index.js';

export interface Agency {
  readonly id: AgencyId;
  readonly country: CountryCode;
  readonly name: LocalizedText;
  readonly shortName: string;
  readonly roles: readonly StaffRole[];
  /** Where it works, by ISO 3166-2 code; left out where its office is one for the whole country. */
  readonly region?: string;
  readonly demonstration: boolean;
}

/** Durations of certification at home; national law, so they stand in the pack and in no agreement. */
export interface CertificationRules {
  readonly steps: {
    readonly draft: Step;
    /** Finding the application admissible. */
    readonly application: Step;
    /** Agreeing on a day for the evaluation. */
    readonly scheduling: Step;
    /** From the appointment to the assessor's verdicts. */
    readonly evaluation: Step;
    /** A second person approves. */
    readonly approval: Step;
    /** An employer or a colleague co-signs a reference, by code. */
    readonly reference: Step;
    /** The worker's time to appeal against what was found. */
    readonly appeal: Step;
    /** The appeals body's time to rule. */
    readonly appealReview: Step;
    /** Complaining of the certifying agency's silence, and the order to decide. */
    readonly silence: SilenceRules;
    /** The agency's time to answer a request to correct data. */
    readonly correction: Step;
    /** Telling those concerned of an alert about a certificate, closing one that was wrong, and how long one may last. */
    readonly alert: AlertRules;
  };
  /** How long before its day an evaluation is offered, at the least (R5). */
  readonly evaluationAnnounced: Allowance;
  /** Within how long after its day is offered it is held, at the latest (R10). */
  readonly evaluationHeldWithin: Allowance;
  /** How long after a verdict of not yet competent the next evaluation may be held. */
  readonly reevaluationAfter: Allowance;
  readonly validityYears: number;
  /** The law by which competences are evaluated and certified; a finding names it (R16). */
  readonly source: LocalizedText;
  readonly demonstration: boolean;
}

/** How a country takes back a credential of its own motion; national law, also where the credential proves a recognition. */
export interface RevocationRules {
  /** The worker's time to answer before anything is decided. */
  readonly hearing: Step;
  /** The authority's time to decide, once the worker was heard. */
  readonly decision: Step;
  /** How long a credential is suspended at most before the worker was heard. */
  readonly suspendedAtMost: Allowance;
  /** How long it is suspended at most after that: whoever wants more revokes it, which can be appealed. */
  readonly suspendedOnceHeard: Allowance;
  readonly source: LocalizedText;
  readonly demonstration: boolean;
}

/** From where workers are written to; whoever got a message asks whether it is one of these. */
export interface Sender {
  readonly channel: 'sms' | 'whatsapp' | 'e-mail';
  /** A number, an address, or the name that a telephone shows. */
  readonly address: string;
  readonly demonstration: boolean;
}

/** Who helps a worker against a decision, for nothing; named wherever something is decided against one (R16). */
export interface LegalAid {
  readonly bodies: readonly {
    /** One of the country’s, where somebody defends workers. */
    readonly agency: AgencyId;
    /** How a worker reaches it: where, when, by which telephone. */
    readonly reach: LocalizedText;
  }[];
  /** Within which a body that a worker sends their case to answers. */
  readonly answer: Step;
  /** For how long a worker shares their case at most. */
  readonly sharedAtMost: Allowance;
  /** How often in one case, all bodies together: whoever was declined everywhere finds them by `reach`. */
  readonly askedAtMost: number;
  readonly source: LocalizedText;
  readonly demonstration: boolean;
}

/** A national qualifications framework, read on a scale that all countries share. */
export interface QualificationFramework {
  readonly name: LocalizedText;
  /** National level, as the catalogue has it, to the common scale 1–8. */
  readonly levels: Readonly<Record<string, number>>;
  readonly source: LocalizedText;
  readonly demonstration: boolean;
}

/** What a country's law says of a worker's request that everything about them be deleted. */
export interface RequestRules {
  /** Within which two people answer. */
  readonly answer: Step;
  /** From their answer to the day on which the key is destroyed; no later than without a request. */
  readonly deleteAfter: { readonly months: number };
  readonly source: LocalizedText;
  readonly demonstration: boolean;
}

/** How long personal data are kept once the last procedure about a person has ended. */
export interface RetentionRules {
  /** From then on only the worker and an auditor open the dossier. */
  readonly blockAfter: { readonly months: number };
  /** Then the dossier's key is destroyed. Later than `blockAfter`. */
  readonly deleteAfter: { readonly months: number };
  /** From then on nothing is left of the content of an event that could not be accepted; that there was one stays. */
  readonly quarantine: { readonly months: number };
  /** Where the worker asks for it. */
  readonly onRequest: RequestRules;
  readonly source: LocalizedText;
  readonly demonstration: boolean;
}

/** What a country's law asks of whoever finds that personal data were seen, changed or lost by whom or how they should not. */
export interface BreachRules {
  /** The authority for the protection of data, and the hours from the moment in which it was known. */
  readonly authority: { readonly name: LocalizedText; readonly withinHours: number };
  /** A second person's time to find that it is so. */
  readonly confirm: Step;
  /** From there until those concerned were told and measures were taken. */
  readonly close: Step;
  readonly source: LocalizedText;
  readonly demonstration: boolean;
}

/** A public key of ECDH on P-256, as RFC 7517 writes it. */
export interface PublicKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly x: string;
  readonly y: string;
}

/** What a country does with a report that somebody was asked for money. */
export interface IntegrityRules {
  /** Until an integrity officer takes it. */
  readonly takeUp: Step;
  /** From there until whoever reported it can read what came of it. */
  readonly answer: Step;
  /** From the answer until nothing that was said in it is left. */
  readonly keep: { readonly months: number };
  /** Who hears a reporter whom the integrity officers left without an answer. */
  readonly beyond: { readonly name: LocalizedText; readonly reach: LocalizedText };
  /** To whom a report goes that is more than misconduct, sealed with their key. */
  readonly prosecutor: { readonly name: LocalizedText; readonly key: PublicKey };
  readonly source: LocalizedText;
  readonly demonstration: boolean;
}

/** What a country does with unequal treatment that its node finds. */
export interface EqualityRules {
  /** The agency whose supervisors answer; none of its auditors judges. */
  readonly owner: AgencyId;
  /** Until it has answered. */
  readonly answer: Step;
  /** From there until an auditor of another agency says whether it is so. */
  readonly judgement: Step;
  readonly source: LocalizedText;
  readonly demonstration: boolean;
}

/** A part of a country, by its ISO 3166-2 code: `MX-CHP`. */
export interface Region {
  readonly code: string;
  readonly name: LocalizedText;
}

/** A part of a region, by the code of the country's office of statistics behind its own: `MX-07089`. */
export interface Municipality {
  readonly code: string;
  readonly region: string;
  readonly name: LocalizedText;
}

/** What the law needs to know of one country; read from its pack. */
/** What is written in a field of a decision that the worker reads, before an officer completes it. */
export interface DecisionText {
  readonly for: 'reasons' | 'ground' | 'legalBasis' | 'legalReason';
  readonly text: LocalizedText;
}

export interface CountryRules {
  readonly country: CountryCode;
  readonly name: LocalizedText;
  readonly version: string;
  readonly calendar: WorkingCalendar;
  readonly agencies: readonly Agency[];
  /** Which agency does what in the procedure. */
  readonly desks: {
    readonly intake: AgencyId;
    readonly verification: AgencyId;
    readonly review: AgencyId;
    /** Certifies competences at home: admits, evaluates, approves, issues. */
    readonly certification: AgencyId;
    /** Rules on appeals; nobody there decided before. */
    readonly appeals: AgencyId;
    /** Takes up the cases of people under 18, or whose age is in doubt. */
    readonly protection: AgencyId;
    /** Votes on equivalences and agreements. */
    readonly governance: AgencyId;
  };
  readonly service: ServiceRule;
  readonly certification: CertificationRules;
  readonly framework: QualificationFramework;
  readonly retention: RetentionRules;
  readonly revocation: RevocationRules;
  readonly emergencies: EmergencyRules;
  readonly legalHold: LegalHoldRules;
  readonly protection: ProtectionRules;
  readonly legalAid: LegalAid;
  readonly appealsSilence: AppealsSilence;
  readonly senders?: readonly Sender[];
  readonly breaches: BreachRules;
  readonly integrity: IntegrityRules;
  readonly equality: EqualityRules;
  readonly proposals: ProposalRules;
  readonly watch: WatchRules;
  /** Where a pause for force majeure can apply. */
  readonly regions: readonly Region[];
  /** Of which figures can be told; none where the country lists none. */
  readonly municipalities: readonly Municipality[];
  /** From which officers choose what they say again and again; none where the country lists none. */
  readonly decisionTexts: readonly DecisionText[];
  readonly catalogue: Catalogue;
  readonly demonstration: boolean;
}
