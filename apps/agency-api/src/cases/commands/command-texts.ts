import type { PersonCommand } from '@puente/contracts/commands';
import type { StaffRole } from '@puente/domain/kernel';
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
    decision: true,
    summary: 'The approver sends the proposal back to the reviewer, with reasons.',
    refusals: ['NOT_ASSIGNED_TO_YOU', 'NO_PROPOSAL', 'SAME_PERSON', 'REASONS_MISSING'],
  },
  'approve-verdict': {
    staff: ['approver'],
    decision: true,
    summary: 'A second person approves the proposal: the host has decided, or imposed the measures it names.',
    refusals: ['NOT_ASSIGNED_TO_YOU', 'NO_PROPOSAL', 'SAME_PERSON', 'CONSULTATION_OPEN'],
  },
  'report-compensation': {
    ...filer,
    summary: 'The worker has done what was imposed, unit by unit; the review goes on for those units only.',
    refusals: ['UNKNOWN_UNIT', 'UNIT_TWICE', 'REASONS_MISSING'],
  },
  'schedule-test': {
    staff: ['reviewer'],
    decision: true,
    summary: 'An appointment for a practical test: when, where, in which language. The worker is told.',
    refusals: ['NOT_ASSIGNED_TO_YOU', 'UNKNOWN_UNIT', 'UNIT_TWICE', 'DATE_IN_PAST', 'REASONS_MISSING'],
  },
  'record-test-result': {
    staff: ['reviewer'],
    decision: true,
    summary: 'The result of a practical test for one unit, with what shows it.',
    refusals: ['NOT_ASSIGNED_TO_YOU', 'NO_TEST', 'TEST_NOT_HELD', 'REASONS_MISSING'],
  },
  recuse: {
    staff: ['reviewer', 'approver'],
    decision: true,
    summary: 'The officer whom the draw named declares a conflict of interest; somebody else is drawn.',
    refusals: ['NOT_ASSIGNED_TO_YOU', 'REASONS_MISSING'],
  },
  consult: {
    staff: ['reviewer'],
    decision: true,
    summary:
      'Asks a professional body about some of the units; no verdict is approved before its answer or its silence.',
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
    decision: true,
    summary: 'The reviewer no longer waits for an opinion, and says why.',
    refusals: ['NOT_ASSIGNED_TO_YOU', 'NO_SUCH_CONSULTATION', 'REASONS_MISSING'],
  },
  'give-opinion': {
    staff: ['adviser'],
    decision: true,
    summary: 'The professional body gives its opinion on each unit it was asked about. Silence is no objection.',
    refusals: ['VERDICT_INCOMPLETE', 'UNKNOWN_UNIT', 'UNIT_TWICE', 'DEADLINE_PASSED', 'REASONS_MISSING'],
  },
  'open-fraud-review': {
    staff: ['supervisor'],
    decision: true,
    summary: 'A recognition by silence is reviewed for fraud; the worker is heard first.',
    refusals: ['NOT_TACIT', 'NO_LONGER_VALID', 'ALREADY_DONE', 'REASONS_MISSING'],
  },
  'answer-fraud-review': {
    ...filer,
    summary: 'The worker answers the suspicion of fraud.',
    refusals: ['ALREADY_DONE', 'REASONS_MISSING'],
  },
  'uphold-recognition': {
    staff: ['supervisor', 'reviewer'],
    decision: true,
    summary: 'Proposes that the recognition stands.',
    refusals: ['HEARING_OPEN', 'DEADLINE_PASSED', 'REASONS_MISSING'],
  },
  'withdraw-recognition': {
    staff: ['supervisor', 'reviewer'],
    decision: true,
    summary: 'Proposes to withdraw the recognition: a refusal, which can be appealed.',
    refusals: ['HEARING_OPEN', 'DEADLINE_PASSED', 'REASONS_MISSING'],
  },
  'approve-fraud-outcome': {
    staff: ['approver'],
    decision: true,
    summary: 'A second person approves what becomes of the recognition.',
    refusals: ['NO_PROPOSAL', 'SAME_PERSON', 'DEADLINE_PASSED'],
  },
  'extend-review': {
    staff: ['reviewer', 'supervisor'],
    decision: true,
    summary: 'Extends the review once, with reasons that the worker reads.',
    refusals: ['NOT_ASSIGNED_TO_YOU', 'ALREADY_EXTENDED', 'EXTENSION_TOO_LONG', 'REASONS_MISSING'],
  },
  appeal: {
    ...filer,
    summary: 'Appeals against the decision, or against what an evaluation found, unit by unit; somebody else decides.',
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
  'declare-experience': {
    ...filer,
    summary: 'The worker declares what they have done, unit by unit: the paper-less route.',
    refusals: ['UNKNOWN_UNIT', 'UNIT_TWICE', 'DATE_IN_FUTURE'],
  },
  'cite-abroad': {
    ...filer,
    summary: 'Cites what another country recognised or certified: the return route.',
    refusals: ['UNKNOWN_STANDARD', 'UNKNOWN_UNIT', 'NOT_FOR_THIS_COUNTRY'],
  },
  'choose-certifier': {
    ...filer,
    summary: 'Names another certifier.',
    refusals: ['UNKNOWN_CERTIFIER', 'CERTIFIER_NOT_ACCREDITED', 'CONFLICT_OF_INTEREST'],
  },
  admit: {
    staff: ['registrar', 'supervisor'],
    decision: true,
    summary: 'The certifier’s agency finds the application admissible.',
    refusals: ['CERTIFIER_NOT_ACCREDITED', 'CONFLICT_OF_INTEREST', 'SAME_PERSON'],
  },
  'return-application': {
    staff: ['registrar', 'supervisor'],
    decision: true,
    summary: 'Gives the application back to be completed, with reasons.',
    refusals: ['REASONS_MISSING', 'CONFLICT_OF_INTEREST', 'SAME_PERSON'],
  },
  'credit-units': {
    staff: ['registrar'],
    decision: true,
    summary: 'Takes units for shown that an equivalence in force covers fully with what was shown abroad.',
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
    summary: 'Says what the officer is to the worker, before acting; anything but `none` takes them off the case.',
    refusals: ['NOT_ASSIGNED_TO_YOU', 'ALREADY_DONE'],
  },
  'replace-assessor': {
    staff: ['supervisor'],
    decision: true,
    summary: 'Takes the assessor off the case, with reasons; another one is drawn.',
    refusals: ['ALREADY_DONE', 'REASONS_MISSING'],
  },
  'offer-appointments': {
    staff: ['registrar', 'assessor', 'supervisor'],
    decision: true,
    summary: 'Offers days for the evaluation: when, where and in which language.',
    refusals: ['DATE_IN_PAST', 'NO_SUCH_APPOINTMENT', 'REASONS_MISSING', 'NOT_ASSIGNED_TO_YOU'],
  },
  'choose-appointment': {
    ...filer,
    summary: 'The worker chooses one of the days offered.',
    refusals: ['NO_SUCH_APPOINTMENT', 'DATE_IN_PAST'],
  },
  'move-appointment': {
    worker: true,
    staff: ['assistant', 'registrar', 'assessor', 'supervisor'],
    summary: 'Moves the appointment: the worker once, the agency with reasons.',
    refusals: ['ALREADY_RESCHEDULED', 'DATE_IN_PAST', 'REASONS_MISSING', 'NOT_ASSIGNED_TO_YOU'],
  },
  'record-missed-appointment': {
    staff: ['assessor'],
    decision: true,
    summary: 'The worker did not come: days are offered once more, then the application is closed without prejudice.',
    refusals: ['NOT_ASSIGNED_TO_YOU', 'NO_SUCH_APPOINTMENT', 'TEST_NOT_HELD'],
  },
  'record-evaluation': {
    staff: ['assessor'],
    decision: true,
    summary: 'The assessor’s verdict on each unit, with what shows it and what was seen.',
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
    decision: true,
    summary: 'A second person approves: a certificate, or a report of what is missing.',
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
    decision: true,
    summary: 'The approver sends the evaluation back, with reasons.',
    refusals: ['NOT_ASSIGNED_TO_YOU', 'SAME_PERSON', 'CONFLICT_NOT_DECLARED', 'REASONS_MISSING'],
  },
  reapply: {
    ...filer,
    summary: 'Asks for another evaluation of what is missing; what was found competent stays so.',
    refusals: ['TOO_EARLY_TO_REAPPLY'],
  },
  'raise-alert': {
    staff: ['supervisor', 'verifier'],
    decision: true,
    summary: 'Says that the certificate, or its recognition, is restricted or forged; a second person has to approve.',
    refusals: ['UNKNOWN_UNIT', 'REASONS_MISSING', 'NO_AGREEMENT'],
  },
  'approve-alert': {
    staff: ['supervisor'],
    decision: true,
    summary: 'A second person approves an alert: the worker is told first, then the countries concerned.',
    refusals: ['SAME_PERSON'],
  },
  'reject-alert': {
    staff: ['supervisor'],
    decision: true,
    summary: 'A second person finds that there is no ground for an alert; nobody is told.',
    refusals: ['SAME_PERSON', 'REASONS_MISSING'],
  },
  'contest-alert': {
    worker: true,
    staff: ['assistant', 'supervisor', 'verifier'],
    summary: 'The alert is wrong: a period of days begins in which it is closed or kept.',
    refusals: ['REASONS_MISSING', 'NOT_FOR_THIS_COUNTRY'],
  },
  'keep-alert': {
    staff: ['supervisor'],
    decision: true,
    summary: 'The alert stays, with reasons; never by whoever raised it.',
    refusals: ['SAME_PERSON', 'REASONS_MISSING'],
  },
  'close-alert': {
    staff: ['supervisor'],
    decision: true,
    summary: 'Takes an alert back: whoever was told of it is told so.',
    refusals: ['REASONS_MISSING'],
  },
  'note-alert': {
    staff: ['supervisor'],
    decision: true,
    summary: 'A supervisor has seen the alert of another country.',
    refusals: [],
  },
  'propose-suspension': {
    staff: ['registrar', 'verifier', 'reviewer', 'supervisor'],
    decision: true,
    summary:
      'Proposes to suspend a credential until a day on which that ends by itself. Nothing changes before a second person approves.',
    refusals: ['PROPOSAL_PENDING', 'HEARING_OPEN', 'DATE_IN_PAST', 'BEYOND_VALIDITY', 'REASONS_MISSING'],
  },
  'propose-revocation': {
    staff: ['registrar', 'verifier', 'reviewer', 'supervisor'],
    decision: true,
    summary: 'Proposes to revoke a credential for good. Nothing changes before a second person approves.',
    refusals: ['PROPOSAL_PENDING', 'HEARING_OPEN', 'REASONS_MISSING'],
  },
  'propose-reinstatement': {
    staff: ['registrar', 'verifier', 'reviewer', 'supervisor'],
    decision: true,
    summary: 'Proposes to end a suspension before its day.',
    refusals: ['PROPOSAL_PENDING', 'REASONS_MISSING'],
  },
  'propose-keeping': {
    staff: ['registrar', 'verifier', 'reviewer', 'supervisor'],
    decision: true,
    summary:
      'Proposes that a recognition stays as it is although the home country suspended or revoked the certificate.',
    refusals: ['PROPOSAL_PENDING', 'REASONS_MISSING'],
  },
  'approve-act': {
    staff: ['supervisor', 'approver'],
    decision: true,
    summary:
      'A second person approves what was proposed of a credential: the status lists say so in seconds, the worker is told, then whoever relies on it.',
    refusals: ['NO_PROPOSAL', 'SAME_PERSON', 'HEARING_OPEN', 'DATE_IN_PAST', 'BEYOND_VALIDITY'],
  },
  'reject-act': {
    staff: ['supervisor', 'approver'],
    decision: true,
    summary: 'A second person rejects what was proposed of a credential; it stays as it was and nobody is told.',
    refusals: ['NO_PROPOSAL', 'SAME_PERSON', 'REASONS_MISSING'],
  },
  'end-copy': {
    worker: true,
    staff: ['assistant', 'supervisor'],
    summary: 'A phone or a paper was lost: that copy does not count any more, and the credential lives on.',
    refusals: ['NO_SUCH_COPY', 'ALREADY_DONE'],
  },
  'answer-hearing': {
    ...filer,
    summary:
      'The worker answers before it is decided what a suspension or revocation at home means for the recognition.',
    refusals: ['ALREADY_DONE', 'REASONS_MISSING'],
  },
  'correct-data': {
    ...filer,
    summary:
      'Asks for what is wrong about the worker to be mended. What it should say is sealed and stands in no file.',
    refusals: ['REASONS_MISSING'],
  },
  'accept-correction': {
    staff: ['registrar', 'verifier', 'reviewer', 'assessor', 'supervisor'],
    decision: true,
    summary: 'The dossier is mended, here and in the other country.',
    refusals: [],
  },
  'refuse-correction': {
    staff: ['registrar', 'verifier', 'reviewer', 'assessor', 'supervisor'],
    decision: true,
    summary: 'It stays as it was, with reasons and with what the worker can do about it.',
    refusals: ['REASONS_MISSING'],
  },
  'grant-mandate': {
    worker: true,
    staff: [],
    summary: 'Lets an agency or a defender see the file, act in it or appeal, until a day.',
    refusals: ['DEADLINE_PASSED', 'MANDATE_TOO_LONG'],
  },
  'end-mandate': {
    worker: true,
    staff: [],
    summary: 'Ends a mandate at once, without a reason.',
    refusals: ['NO_SUCH_MANDATE'],
  },
  'take-up': {
    staff: ['protection-officer'],
    decision: true,
    summary: 'Somebody who protects children takes up a sealed file.',
    refusals: [],
  },
  'record-contact': {
    staff: ['protection-officer'],
    decision: true,
    summary: 'Somebody spoke with the person, with whoever looks after them, or with an authority.',
    refusals: [],
  },
  release: {
    staff: ['protection-officer'],
    decision: true,
    summary: 'It is established that the person is of age: what they wanted may be opened.',
    refusals: ['REASONS_MISSING'],
  },
  refer: {
    staff: ['protection-officer'],
    decision: true,
    summary: 'Refers the person to the authority for the protection of children.',
    refusals: ['REASONS_MISSING'],
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
    staff: ['assistant', 'registrar', 'verifier', 'assessor', 'reviewer', 'approver', 'supervisor'],
    summary: 'Keeps a note in the file for the next officer. It changes neither stage nor clock.',
    refusals: [],
  },
  'migrate-case': {
    staff: ['supervisor'],
    decision: true,
    summary: 'Moves a running case to the newer versions of its rules that the preview named, with the reason.',
    refusals: ['NO_SUCH_CLOCK', 'NO_NEWER_RULES', 'NOT_IN_FORCE', 'DEADLINE_PASSED', 'REASONS_MISSING'],
  },
  'approve-pause': {
    staff: ['supervisor'],
    decision: true,
    summary: 'A second supervisor approves the pause: from here on no clock of the regions runs.',
    refusals: ['SAME_PERSON'],
  },
  'decline-pause': {
    staff: ['supervisor'],
    decision: true,
    summary: 'Declines or withdraws a proposed pause, with reasons. No clock was stopped.',
    refusals: ['REASONS_MISSING'],
  },
  'stop-pause': {
    staff: ['supervisor'],
    summary: 'Stops the sweep half-way: what was stopped stays stopped, and nothing more is.',
    refusals: ['REASONS_MISSING'],
  },
  'continue-pause': {
    staff: ['supervisor'],
    summary: 'The sweep goes on where it stopped.',
    refusals: [],
  },
  'end-pause': {
    staff: ['supervisor'],
    summary: 'The emergency is over: every clock that the pause stopped goes on with what is left of it.',
    refusals: ['REASONS_MISSING'],
  },
  'approve-bulk-issue': {
    staff: ['supervisor', 'approver'],
    decision: true,
    summary: 'A second person approves the preview: from here on each row that can be issued becomes a credential.',
    refusals: ['SAME_PERSON'],
  },
  'decline-bulk-issue': {
    staff: ['registrar', 'verifier', 'supervisor', 'approver'],
    decision: true,
    summary: 'Declines or withdraws a register that was read, with reasons. Nothing was issued.',
    refusals: ['REASONS_MISSING'],
  },
  'stop-bulk-issue': {
    staff: ['supervisor', 'approver'],
    summary: 'Stops half-way: what was issued stays issued, and nothing more is.',
    refusals: ['REASONS_MISSING'],
  },
  'continue-bulk-issue': {
    staff: ['supervisor', 'approver'],
    summary: 'Goes on where it stopped.',
    refusals: [],
  },
  'record-service-by-hand': {
    staff: ['assistant', 'registrar', 'reviewer', 'appeals-officer', 'supervisor'],
    summary: 'A notice that no message could deliver was handed over; the period that it opens starts today.',
    refusals: ['NO_SUCH_NOTICE', 'ALREADY_DONE', 'REASONS_MISSING'],
  },
  'say-region': {
    worker: true,
    staff: ['assistant', 'supervisor'],
    summary: 'Says where the worker is, so that an emergency there stops their clocks. Nobody has to.',
    refusals: ['UNKNOWN_REGION', 'ALREADY_DONE'],
  },
};
