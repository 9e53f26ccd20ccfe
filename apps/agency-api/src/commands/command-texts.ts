import type { PersonCommand } from '@puente/contracts/commands';
import type { StaffRole } from '@puente/domain/case';
import type { RefusalCode } from '@puente/domain/kernel';

/** What the document says of a command; what the law says of it is in the domain. */
export interface CommandText {
  readonly summary: string;
  /** The worker gives it, signed in or with a status session; an assistant gives it on the worker's behalf. */
  readonly worker?: true;
  readonly staff: readonly StaffRole[];
  /** An officer's decision: only on the file as it was read (`If-Match`). */
  readonly decision?: true;
  readonly refusals: readonly RefusalCode[];
}

const filer = { worker: true, staff: ['assistant'] } as const;

/** Each command that a person gives, and its operation `POST /cases/{caseId}/{command}`. */
export const commandTexts: Readonly<Record<PersonCommand, CommandText>> = {
  'attach-document': {
    ...filer,
    summary: 'Adds a document of the dossier to the draft.',
    refusals: ['ALREADY_DONE'],
  },
  submit: {
    ...filer,
    summary: 'Ends the draft and sends the file to the home ministry. Answers with the first one-time code.',
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
    decision: true,
    summary: 'The home ministry finds the file complete.',
    refusals: ['CERTIFICATE_DOCUMENT_MISSING'],
  },
  'request-documents': {
    staff: ['registrar', 'supervisor'],
    decision: true,
    summary: 'Asks the worker for documents, each with the rule that allows asking.',
    refusals: ['DOCUMENT_ALREADY_HELD', 'REASONS_MISSING'],
  },
  'provide-documents': {
    ...filer,
    summary: 'Answers a request for documents.',
    refusals: ['DOCUMENT_NOT_ASKED_FOR', 'DOCUMENT_STILL_MISSING', 'DEADLINE_PASSED'],
  },
  'cannot-provide': {
    ...filer,
    summary: 'The papers are lost: the paper-less route begins.',
    refusals: ['REASONS_MISSING', 'DEADLINE_PASSED'],
  },
  'confirm-authentic': {
    staff: ['verifier'],
    decision: true,
    summary: 'The certificate is authentic at its source.',
    refusals: ['NOT_ASSIGNED_TO_YOU'],
  },
  'report-discrepancy': {
    staff: ['verifier'],
    decision: true,
    summary: 'Something disagrees with the source; the worker is heard before it counts.',
    refusals: ['NOT_ASSIGNED_TO_YOU', 'REASONS_MISSING', 'HEARING_OPEN'],
  },
  'answer-discrepancy': {
    ...filer,
    summary: 'The worker answers a discrepancy.',
    refusals: ['ALREADY_DONE', 'DEADLINE_PASSED', 'REASONS_MISSING'],
  },
  'cannot-verify': {
    staff: ['verifier'],
    decision: true,
    summary: 'The source can neither confirm nor deny; never held against the worker.',
    refusals: ['NOT_ASSIGNED_TO_YOU', 'REASONS_MISSING', 'HEARING_OPEN'],
  },
  'propose-verdict': {
    staff: ['reviewer'],
    decision: true,
    summary: 'The reviewer proposes a verdict for each unit.',
    refusals: ['NOT_ASSIGNED_TO_YOU', 'VERDICT_INCOMPLETE', 'UNKNOWN_UNIT', 'REASONS_MISSING'],
  },
  'return-proposal': {
    staff: ['approver'],
    decision: true,
    summary: 'The approver sends the proposal back to the reviewer, with reasons.',
    refusals: ['NOT_ASSIGNED_TO_YOU', 'NO_PROPOSAL', 'SAME_PERSON', 'REASONS_MISSING'],
  },
  'approve-verdict': {
    staff: ['approver'],
    decision: true,
    summary: 'A second person approves the proposal: the host has decided.',
    refusals: ['NOT_ASSIGNED_TO_YOU', 'NO_PROPOSAL', 'SAME_PERSON'],
  },
  'extend-review': {
    staff: ['reviewer', 'supervisor'],
    decision: true,
    summary: 'Extends the review once, with reasons that the worker reads.',
    refusals: ['NOT_ASSIGNED_TO_YOU', 'ALREADY_EXTENDED', 'EXTENSION_TOO_LONG', 'REASONS_MISSING'],
  },
  appeal: {
    ...filer,
    summary: 'Appeals against the decision, unit by unit; somebody who had no part in it decides.',
    refusals: ['REFUSAL_FINAL', 'DEADLINE_PASSED', 'UNKNOWN_UNIT', 'UNIT_NOT_MISSING', 'UNIT_TWICE', 'REASONS_MISSING'],
  },
  uphold: {
    staff: ['appeals-officer'],
    decision: true,
    summary: 'The appeals body confirms the decision, which becomes final.',
    refusals: ['NOT_ASSIGNED_TO_YOU', 'REASONS_MISSING'],
  },
  overturn: {
    staff: ['appeals-officer'],
    decision: true,
    summary: 'The appeals body decides in the authority’s place, on each unit under appeal.',
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
    decision: true,
    summary: 'The authority has to decide again, with other people and these instructions.',
    refusals: ['NOT_ASSIGNED_TO_YOU', 'REASONS_MISSING'],
  },
  withdraw: {
    ...filer,
    summary: 'Gives up the procedure; never held against the worker.',
    refusals: [],
  },
  reopen: {
    ...filer,
    summary: 'Reopens a case that was closed without prejudice.',
    refusals: ['TOO_LATE_TO_REOPEN'],
  },
  'add-note': {
    staff: ['assistant', 'registrar', 'verifier', 'reviewer', 'approver', 'supervisor'],
    summary: 'Keeps a note in the file for the next officer. It changes neither stage nor clock.',
    refusals: [],
  },
  'migrate-case': {
    staff: ['supervisor'],
    decision: true,
    summary: 'Moves a running case to the newer versions of its rules that the preview named, with the reason.',
    refusals: ['NO_SUCH_CLOCK', 'NO_NEWER_RULES', 'NOT_IN_FORCE', 'DEADLINE_PASSED', 'REASONS_MISSING'],
  },
  'say-region': {
    worker: true,
    staff: ['assistant', 'supervisor'],
    summary: 'Says where the worker is, so that an emergency there stops their clocks. Nobody has to.',
    refusals: ['UNKNOWN_REGION', 'ALREADY_DONE'],
  },
};
