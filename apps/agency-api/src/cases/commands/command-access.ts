import type { PersonCommand } from '@puente/contracts/commands';
import type { StaffRole } from '@puente/domain/kernel';
import type { RefusalCode } from '@puente/domain/kernel';

/** Who may call a command's route, and what it is refused for. */
export interface CommandAccess {
  /** The worker gives it, signed in or with a status session; an assistant gives it on the worker's behalf. */
  readonly worker?: true;
  readonly staff: readonly StaffRole[];
  readonly refusals: readonly RefusalCode[];
}

const filer = { worker: true, staff: ['assistant'] } as const;

/** Each command that a person gives, and its operation `POST /cases/{caseId}/{command}`. */
export const commandAccess: Readonly<Record<PersonCommand, CommandAccess>> = {
  'attach-document': {
    ...filer,
    refusals: ['ALREADY_DONE'],
  },
  submit: {
    ...filer,
    refusals: [
      'CERTIFICATE_DOCUMENT_MISSING',
      'CERTIFIER_NOT_ACCREDITED',
      'UNKNOWN_CERTIFIER',
      'UNKNOWN_STANDARD',
      'DATE_IN_FUTURE',
      'NO_AGREEMENT',
    ],
  },
  acknowledge: {
    staff: ['registrar', 'supervisor'],
    refusals: ['CERTIFICATE_DOCUMENT_MISSING'],
  },
  'request-documents': {
    staff: ['registrar', 'supervisor'],
    refusals: ['DOCUMENT_ALREADY_HELD', 'REASONS_MISSING'],
  },
  'provide-documents': {
    ...filer,
    refusals: ['DOCUMENT_NOT_ASKED_FOR', 'DOCUMENT_STILL_MISSING', 'DEADLINE_PASSED'],
  },
  'cannot-provide': {
    ...filer,
    refusals: ['REASONS_MISSING', 'DEADLINE_PASSED'],
  },
  'confirm-authentic': {
    staff: ['verifier'],
    refusals: ['NOT_ASSIGNED_TO_YOU'],
  },
  'report-discrepancy': {
    staff: ['verifier'],
    refusals: ['NOT_ASSIGNED_TO_YOU', 'REASONS_MISSING', 'HEARING_OPEN'],
  },
  'answer-discrepancy': {
    ...filer,
    refusals: ['ALREADY_DONE', 'DEADLINE_PASSED', 'REASONS_MISSING'],
  },
  'cannot-verify': {
    staff: ['verifier'],
    refusals: ['NOT_ASSIGNED_TO_YOU', 'REASONS_MISSING', 'HEARING_OPEN'],
  },
  'propose-verdict': {
    staff: ['reviewer'],
    refusals: [
      'NOT_ASSIGNED_TO_YOU',
      'VERDICT_INCOMPLETE',
      'UNKNOWN_UNIT',
      'VERDICT_STANDS',
      'NOT_MISSING',
      'TEST_NEEDED',
      'DEPARTS_FROM_PRECEDENT',
      'REASONS_MISSING',
    ],
  },
  'return-proposal': {
    staff: ['approver'],
    refusals: ['NOT_ASSIGNED_TO_YOU', 'NO_PROPOSAL', 'SAME_PERSON', 'REASONS_MISSING'],
  },
  'approve-verdict': {
    staff: ['approver'],
    refusals: ['NOT_ASSIGNED_TO_YOU', 'NO_PROPOSAL', 'SAME_PERSON', 'CONSULTATION_OPEN'],
  },
  'report-compensation': {
    ...filer,
    refusals: ['UNKNOWN_UNIT', 'UNIT_TWICE', 'REASONS_MISSING'],
  },
  'schedule-test': {
    staff: ['reviewer'],
    refusals: ['NOT_ASSIGNED_TO_YOU', 'UNKNOWN_UNIT', 'UNIT_TWICE', 'DATE_IN_PAST', 'REASONS_MISSING'],
  },
  'record-test-result': {
    staff: ['reviewer'],
    refusals: ['NOT_ASSIGNED_TO_YOU', 'NO_TEST', 'TEST_NOT_HELD', 'REASONS_MISSING'],
  },
  recuse: {
    staff: ['reviewer', 'approver'],
    refusals: ['NOT_ASSIGNED_TO_YOU', 'REASONS_MISSING'],
  },
  consult: {
    staff: ['reviewer'],
    refusals: [
      'NOT_ASSIGNED_TO_YOU',
      'NOT_AN_ADVISER',
      'CONSULTATION_OPEN',
      'UNKNOWN_UNIT',
      'UNIT_TWICE',
      'REASONS_MISSING',
    ],
  },
  'cancel-consultation': {
    staff: ['reviewer'],
    refusals: ['NOT_ASSIGNED_TO_YOU', 'NO_SUCH_CONSULTATION', 'REASONS_MISSING'],
  },
  'give-opinion': {
    staff: ['adviser'],
    refusals: ['VERDICT_INCOMPLETE', 'UNKNOWN_UNIT', 'UNIT_TWICE', 'DEADLINE_PASSED', 'REASONS_MISSING'],
  },
  'open-fraud-review': {
    staff: ['supervisor'],
    refusals: ['NOT_TACIT', 'NO_LONGER_VALID', 'ALREADY_DONE', 'REASONS_MISSING'],
  },
  'answer-fraud-review': {
    ...filer,
    refusals: ['ALREADY_DONE', 'REASONS_MISSING'],
  },
  'uphold-recognition': {
    staff: ['supervisor', 'reviewer'],
    refusals: ['HEARING_OPEN', 'DEADLINE_PASSED', 'REASONS_MISSING'],
  },
  'withdraw-recognition': {
    staff: ['supervisor', 'reviewer'],
    refusals: ['HEARING_OPEN', 'DEADLINE_PASSED', 'REASONS_MISSING'],
  },
  'approve-fraud-outcome': {
    staff: ['approver'],
    refusals: ['NO_PROPOSAL', 'SAME_PERSON', 'DEADLINE_PASSED'],
  },
  'extend-review': {
    staff: ['reviewer', 'supervisor'],
    refusals: ['NOT_ASSIGNED_TO_YOU', 'ALREADY_EXTENDED', 'EXTENSION_TOO_LONG', 'REASONS_MISSING'],
  },
  appeal: {
    ...filer,
    refusals: ['REFUSAL_FINAL', 'DEADLINE_PASSED', 'UNKNOWN_UNIT', 'UNIT_NOT_MISSING', 'UNIT_TWICE', 'REASONS_MISSING'],
  },
  uphold: {
    staff: ['appeals-officer'],
    refusals: ['NOT_ASSIGNED_TO_YOU', 'REASONS_MISSING'],
  },
  overturn: {
    staff: ['appeals-officer'],
    refusals: [
      'NOT_ASSIGNED_TO_YOU',
      'UNIT_NOT_APPEALED',
      'UNIT_TWICE',
      'VERDICT_INCOMPLETE',
      'RULING_CHANGES_NOTHING',
      'REASONS_MISSING',
    ],
  },
  remit: {
    staff: ['appeals-officer'],
    refusals: ['NOT_ASSIGNED_TO_YOU', 'REASONS_MISSING'],
  },
  'declare-experience': {
    ...filer,
    refusals: ['UNKNOWN_UNIT', 'UNIT_TWICE', 'DATE_IN_FUTURE'],
  },
  'cite-abroad': {
    ...filer,
    refusals: ['UNKNOWN_STANDARD', 'UNKNOWN_UNIT', 'NOT_FOR_THIS_COUNTRY'],
  },
  'choose-certifier': {
    ...filer,
    refusals: ['UNKNOWN_CERTIFIER', 'CERTIFIER_NOT_ACCREDITED', 'CONFLICT_OF_INTEREST'],
  },
  admit: {
    staff: ['registrar', 'supervisor'],
    refusals: ['CERTIFIER_NOT_ACCREDITED', 'CONFLICT_OF_INTEREST', 'SAME_PERSON'],
  },
  'return-application': {
    staff: ['registrar', 'supervisor'],
    refusals: ['REASONS_MISSING', 'CONFLICT_OF_INTEREST', 'SAME_PERSON'],
  },
  'credit-units': {
    staff: ['registrar'],
    refusals: [
      'NOT_CREDITABLE',
      'UNKNOWN_UNIT',
      'UNIT_TWICE',
      'REASONS_MISSING',
      'CONFLICT_OF_INTEREST',
      'SAME_PERSON',
    ],
  },
  'declare-conflict': {
    staff: ['assessor', 'approver'],
    refusals: ['NOT_ASSIGNED_TO_YOU', 'ALREADY_DONE'],
  },
  'replace-assessor': {
    staff: ['supervisor'],
    refusals: ['ALREADY_DONE', 'REASONS_MISSING'],
  },
  'offer-appointments': {
    staff: ['registrar', 'assessor', 'supervisor'],
    refusals: ['DATE_IN_PAST', 'NO_SUCH_APPOINTMENT', 'REASONS_MISSING', 'NOT_ASSIGNED_TO_YOU'],
  },
  'choose-appointment': {
    ...filer,
    refusals: ['NO_SUCH_APPOINTMENT', 'DATE_IN_PAST'],
  },
  'move-appointment': {
    worker: true,
    staff: ['assistant', 'registrar', 'assessor', 'supervisor'],
    refusals: ['ALREADY_RESCHEDULED', 'DATE_IN_PAST', 'REASONS_MISSING', 'NOT_ASSIGNED_TO_YOU'],
  },
  'record-missed-appointment': {
    staff: ['assessor'],
    refusals: ['NOT_ASSIGNED_TO_YOU', 'NO_SUCH_APPOINTMENT', 'TEST_NOT_HELD'],
  },
  'record-evaluation': {
    staff: ['assessor'],
    refusals: [
      'NOT_ASSIGNED_TO_YOU',
      'CONFLICT_NOT_DECLARED',
      'CONFLICT_OF_INTEREST',
      'ASSESSOR_NOT_HABILITATED',
      'CERTIFIER_NOT_ACCREDITED',
      'TEST_NOT_HELD',
      'VERDICT_INCOMPLETE',
      'EVIDENCE_MISSING',
      'UNKNOWN_UNIT',
      'UNIT_TWICE',
      'REASONS_MISSING',
    ],
  },
  'approve-evaluation': {
    staff: ['approver'],
    refusals: [
      'NOT_ASSIGNED_TO_YOU',
      'SAME_PERSON',
      'CONFLICT_NOT_DECLARED',
      'CONFLICT_OF_INTEREST',
      'CERTIFIER_NOT_ACCREDITED',
    ],
  },
  'return-evaluation': {
    staff: ['approver'],
    refusals: ['NOT_ASSIGNED_TO_YOU', 'SAME_PERSON', 'CONFLICT_NOT_DECLARED', 'REASONS_MISSING'],
  },
  reapply: {
    ...filer,
    refusals: ['TOO_EARLY_TO_REAPPLY'],
  },
  'raise-alert': {
    staff: ['supervisor', 'verifier'],
    refusals: ['UNKNOWN_UNIT', 'REASONS_MISSING', 'NO_AGREEMENT'],
  },
  'approve-alert': {
    staff: ['supervisor'],
    refusals: ['SAME_PERSON'],
  },
  'reject-alert': {
    staff: ['supervisor'],
    refusals: ['SAME_PERSON', 'REASONS_MISSING'],
  },
  'contest-alert': {
    worker: true,
    staff: ['assistant', 'supervisor', 'verifier'],
    refusals: ['REASONS_MISSING', 'NOT_FOR_THIS_COUNTRY'],
  },
  'keep-alert': {
    staff: ['supervisor'],
    refusals: ['SAME_PERSON', 'REASONS_MISSING'],
  },
  'close-alert': {
    staff: ['supervisor'],
    refusals: ['REASONS_MISSING'],
  },
  'note-alert': {
    staff: ['supervisor'],
    refusals: [],
  },
  'propose-suspension': {
    staff: ['registrar', 'verifier', 'reviewer', 'supervisor'],
    refusals: ['PROPOSAL_PENDING', 'HEARING_OPEN', 'DATE_IN_PAST', 'BEYOND_VALIDITY', 'REASONS_MISSING'],
  },
  'propose-revocation': {
    staff: ['registrar', 'verifier', 'reviewer', 'supervisor'],
    refusals: ['PROPOSAL_PENDING', 'HEARING_OPEN', 'REASONS_MISSING'],
  },
  'propose-reinstatement': {
    staff: ['registrar', 'verifier', 'reviewer', 'supervisor'],
    refusals: ['PROPOSAL_PENDING', 'REASONS_MISSING'],
  },
  'propose-keeping': {
    staff: ['registrar', 'verifier', 'reviewer', 'supervisor'],
    refusals: ['PROPOSAL_PENDING', 'REASONS_MISSING'],
  },
  'approve-act': {
    staff: ['supervisor', 'approver'],
    refusals: ['NO_PROPOSAL', 'SAME_PERSON', 'HEARING_OPEN', 'DATE_IN_PAST', 'BEYOND_VALIDITY'],
  },
  'reject-act': {
    staff: ['supervisor', 'approver'],
    refusals: ['NO_PROPOSAL', 'SAME_PERSON', 'REASONS_MISSING'],
  },
  'end-copy': {
    worker: true,
    staff: ['assistant', 'supervisor'],
    refusals: ['NO_SUCH_COPY', 'ALREADY_DONE'],
  },
  'answer-hearing': {
    ...filer,
    refusals: ['ALREADY_DONE', 'REASONS_MISSING'],
  },
  'correct-data': {
    ...filer,
    refusals: ['REASONS_MISSING'],
  },
  'accept-correction': {
    staff: ['registrar', 'verifier', 'reviewer', 'assessor', 'supervisor'],
    refusals: [],
  },
  'refuse-correction': {
    staff: ['registrar', 'verifier', 'reviewer', 'assessor', 'supervisor'],
    refusals: ['REASONS_MISSING'],
  },
  'grant-mandate': {
    worker: true,
    staff: [],
    refusals: ['DEADLINE_PASSED', 'MANDATE_TOO_LONG'],
  },
  'end-mandate': {
    worker: true,
    staff: [],
    refusals: ['NO_SUCH_MANDATE'],
  },
  'take-up': {
    staff: ['protection-officer'],
    refusals: [],
  },
  'record-contact': {
    staff: ['protection-officer'],
    refusals: [],
  },
  release: {
    staff: ['protection-officer'],
    refusals: ['REASONS_MISSING'],
  },
  refer: {
    staff: ['protection-officer'],
    refusals: ['REASONS_MISSING'],
  },
  withdraw: {
    ...filer,
    refusals: [],
  },
  reopen: {
    ...filer,
    refusals: ['TOO_LATE_TO_REOPEN'],
  },
  'add-note': {
    staff: [
      ...(['assistant', 'registrar', 'verifier', 'assessor', 'reviewer', 'approver', 'supervisor'] as const),
      ...(['adviser', 'appeals-officer', 'protection-officer'] as const),
    ],
    refusals: [],
  },
  'migrate-case': {
    staff: ['supervisor'],
    refusals: ['NO_SUCH_CLOCK', 'NO_NEWER_RULES', 'NOT_IN_FORCE', 'DEADLINE_PASSED', 'REASONS_MISSING'],
  },
  'approve-pause': {
    staff: ['supervisor'],
    refusals: ['SAME_PERSON'],
  },
  'decline-pause': {
    staff: ['supervisor'],
    refusals: ['REASONS_MISSING'],
  },
  'stop-pause': {
    staff: ['supervisor'],
    refusals: ['REASONS_MISSING'],
  },
  'continue-pause': {
    staff: ['supervisor'],
    refusals: [],
  },
  'end-pause': {
    staff: ['supervisor'],
    refusals: ['REASONS_MISSING'],
  },
  'approve-bulk-issue': {
    staff: ['supervisor', 'approver'],
    refusals: ['SAME_PERSON'],
  },
  'decline-bulk-issue': {
    staff: ['registrar', 'verifier', 'supervisor', 'approver'],
    refusals: ['REASONS_MISSING'],
  },
  'stop-bulk-issue': {
    staff: ['supervisor', 'approver'],
    refusals: ['REASONS_MISSING'],
  },
  'continue-bulk-issue': {
    staff: ['supervisor', 'approver'],
    refusals: [],
  },
  'record-service-by-hand': {
    staff: ['assistant', 'registrar', 'reviewer', 'appeals-officer', 'supervisor'],
    refusals: ['NO_SUCH_NOTICE', 'ALREADY_DONE', 'REASONS_MISSING'],
  },
  'say-region': {
    worker: true,
    staff: ['assistant', 'supervisor'],
    refusals: ['UNKNOWN_REGION', 'ALREADY_DONE'],
  },
};
