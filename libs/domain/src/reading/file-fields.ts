import type { CaseKind, CaseRecord } from '../file/case/index.js';
import type { Alert } from '../kinds/alert/index.js';
import { unapprovedAlerts } from '../kinds/alert/index.js';
import type { FileOf } from '../laws/law-of.js';
import type { Readers } from './readers.js';

/** The same in every file of its kind, or what follows from where the file stands. */
export type FieldReaders<File> = Readers | ((file: File) => Readers);
type Fields<File, Name extends PropertyKey> = { readonly [Field in Name]-?: FieldReaders<File> };
/** A field that a kind of file gains does not compile before this table says who reads it. */
type Table = {
  readonly [Kind in CaseKind]: Fields<FileOf<Kind>, Exclude<keyof FileOf<Kind>, keyof CaseRecord>>;
};

export const migrating: Readers = { decide: ['approve-migration'] };

export const inEveryFile: Fields<CaseRecord, keyof CaseRecord> = {
  ...{
    caseId: 'counter',
    held: 'everybody',
    assistedBy: 'everybody',
    assistedAt: 'everybody',
    region: 'counter',
    municipality: 'everybody',
  },
  ...{ clock: 'counter', waiting: 'counter', pauses: 'everybody' },
  ...{ notices: 'counter', timeline: 'everybody', mandates: 'counter' },
  ...{ alerts: 'everybody', credentialNews: 'everybody' },
  // Of an alert that nobody approved, whoever does not decide on alerts reads not even that it is there: see `shapes`.
  annexes: 'everybody',
  complaint: 'everybody',
  complaintsPassedOn: 'everybody',
  filers: 'officers',
  // By what the law goes on: which errands it ran, and from which count it makes the next number. Some of them count annexes
  // that most of its readers may not know of.
  ...{ errandsRun: 'nobody', clocksOpened: 'nobody', credentialsRenamed: 'nobody', annexesRenamed: 'nobody' },
  // Of those that the worker may know, the timeline has a line.
  ...{ seals: 'officers', holds: 'officers' },
  migration: ({ migration }) => (migration?.asked === true ? 'everybody' : migrating),
};

export const verdict: Readers = { decide: ['propose-verdict', 'approve-verdict'], drawn: true };
export const evaluated: Readers = { decide: ['record-evaluation', 'approve-evaluation'], drawn: true };
export const alerted: Readers = { decide: ['raise-alert', 'approve-alert'] };
export const acted: Readers = { decide: ['propose-suspension', 'propose-revocation', 'approve-act'] };
export const answered: Readers = { decide: ['propose-deletion', 'approve-deletion-answer'] };
export const fraud: Readers = { decide: ['uphold-recognition', 'withdraw-recognition', 'approve-fraud-outcome'] };

const proposedAlert = ({ stage }: Pick<Alert, 'stage'>): Readers =>
  unapprovedAlerts.includes(stage) ? alerted : 'everybody';

/** Role × field, for each kind of file. What is left of the officers' names in a field that everybody reads goes by `unnamed`; what a counter reads in part, by `atTheCounter`. */
export const fields: Table = {
  'recognition-request': {
    ...{ kind: 'counter', stage: 'counter', filing: 'counter', asked: 'everybody', issuerAsked: 'everybody' },
    // What the certifier answered is the worker’s with the outcome.
    questions: ({ stage }) => (stage === 'home-verification' ? 'officers' : 'everybody'),
    ...{ discrepancy: 'everybody', paperless: 'everybody', authenticity: 'everybody', transmittedTo: 'everybody' },
    ...{ news: 'everybody', heardFor: 'everybody', outcomes: 'everybody' },
    ...{ reopenableUntil: 'everybody', closedIn: 'everybody' },
  },
  'recognition-review': {
    ...{ kind: 'counter', stage: 'counter', filing: 'counter', host: 'everybody', authenticity: 'everybody' },
    // What the equivalence in force gives, which anybody can ask without a file.
    ...{ proposed: 'everybody', equivalence: 'everybody' },
    ...{ reviewer: 'officers', approver: 'officers', excluded: 'officers', appealsNamed: 'officers' },
    proposal: verdict,
    ...{ compensation: 'everybody', skillsTest: 'everybody', tests: 'everybody', consultations: 'everybody' },
    ...{ fraudReview: 'everybody', extension: 'everybody', decision: 'everybody', refusalFinal: 'everybody' },
    ...{ open: 'everybody', remand: 'everybody', appeal: 'everybody', news: 'everybody', testChoices: 'everybody' },
    ...{ ruled: 'everybody', measuring: 'everybody', lateTest: 'everybody', upheld: 'everybody' },
    answeredAtHome: 'everybody',
  },
  certification: {
    ...{ kind: 'counter', stage: 'counter', application: 'counter', references: 'everybody' },
    ...{
      credits: 'everybody',
      offered: 'everybody',
      appointment: 'everybody',
      missed: 'everybody',
      choosesHow: 'everybody',
      moved: 'everybody',
      movedAgain: 'everybody',
      movedFor: 'everybody',
    },
    evaluation: ({ stage }) => (stage === 'evaluated' ? evaluated : 'everybody'),
    ...{ competent: 'everybody', certificate: 'everybody', gaps: 'everybody', foundAt: 'everybody' },
    ...{ reapplyFrom: 'everybody', appeal: 'everybody', ruled: 'everybody', upheld: 'everybody' },
    ...{ assessor: 'officers', approver: 'officers', draws: 'officers', declarations: 'officers' },
    ...{
      earlier: 'officers',
      replaced: 'officers',
      formerly: 'officers',
      offers: 'officers',
      rounds: 'officers',
      appealsNamed: 'officers',
    },
  },
  appeal: {
    ...{ kind: 'counter', stage: 'counter', about: 'everybody', matter: 'everybody', applicant: 'everybody' },
    ...{ decision: 'everybody', grounds: 'everybody', documents: 'everybody', ruling: 'everybody' },
    ...{ tookPart: 'officers', officer: 'officers', silence: 'everybody', order: 'everybody' },
  },
  correction: {
    ...{ kind: 'counter', stage: 'counter', about: 'everybody', here: 'everybody', matter: 'everybody' },
    ...{ applicant: 'everybody', fields: 'everybody', documents: 'everybody', holder: 'everybody' },
    ...{ refusal: 'everybody', under: 'everybody', appeal: 'everybody', ruled: 'everybody' },
    ...{ words: 'officers', askedBy: 'officers', excluded: 'officers', appealsNamed: 'officers' },
  },
  deletion: {
    ...{ kind: 'counter', stage: 'counter', about: 'everybody', here: 'everybody', matter: 'everybody' },
    ...{ applicant: 'everybody', holder: 'everybody', paper: 'everybody', answer: 'everybody' },
    ...{ acceptedAt: 'everybody', proposal: answered },
  },
  alert: {
    ...{ kind: 'counter', stage: 'counter', here: 'everybody', raisedIn: 'everybody' },
    ...{ holder: 'everybody', agreement: 'everybody' },
    ...{ about: proposedAlert, matter: proposedAlert, applicant: proposedAlert },
    ...{ notice: proposedAlert, reasons: proposedAlert, tell: proposedAlert },
    ...{ receivedAt: 'everybody', verifiersTold: 'everybody', raisedBy: 'officers', approvedBy: 'officers' },
    ...{ kept: 'everybody', appeal: 'everybody', ruled: 'everybody' },
    ...{ decidedBy: 'officers', excluded: 'officers', appealsNamed: 'officers' },
  },
  credential: {
    ...{ kind: 'counter', stage: 'counter', here: 'everybody', about: 'everybody', applicant: 'everybody' },
    ...{ content: 'everybody', recordSha256: 'everybody', copies: 'everybody', reasons: 'everybody' },
    ...{
      withdrawn: 'everybody',
      suspendedUntil: 'everybody',
      replacedBy: 'everybody',
      change: 'everybody',
      hearing: 'everybody',
    },
    proposal: acted,
    ...{ legalBasis: 'everybody', ruled: 'everybody' },
    ...{ appeal: 'everybody', revocation: 'officers', excluded: 'officers', appealsNamed: 'officers' },
    ...{ suspendedUnheard: 'everybody', suspensions: 'officers', turned: 'officers', listed: 'officers' },
  },
  // Somebody else may read along with the person: why they are protected is for those who protect them.
  protection: {
    ...{ kind: 'everybody', stage: 'everybody', here: 'everybody', applicant: 'everybody' },
    ...{ ground: 'officers', heldBack: 'officers', words: 'officers', officer: 'officers', contacts: 'officers' },
    ...{ toldBy: 'officers', again: 'officers', heard: 'officers', reaches: 'officers', establishedAt: 'officers' },
    ...{ reopensTo: 'officers', referredTo: 'officers', referralAnswer: 'officers', doubt: 'officers' },
    ...{ weighing: 'officers', ofAge: 'officers' },
  },
  // Of officers, those of the body alone.
  'legal-aid': {
    ...{ kind: 'everybody', stage: 'everybody', here: 'everybody', about: 'everybody', matter: 'everybody' },
    ...{ applicant: 'everybody', body: 'everybody', parts: 'everybody', until: 'everybody' },
    ...{ reasons: 'everybody', endedByWorkerAt: 'everybody' },
  },
  consultation: {
    ...{ kind: 'officers', stage: 'officers', here: 'officers', about: 'officers', body: 'officers' },
    ...{ question: 'officers', units: 'officers', proposed: 'officers', matter: 'officers', opinion: 'officers' },
  },
  'force-majeure': {
    ...{ kind: 'officers', stage: 'officers', country: 'officers', reason: 'officers', regions: 'officers' },
    ...{ words: 'officers', proposedBy: 'officers', proposedAt: 'officers', approvedBy: 'officers', sweep: 'officers' },
    ...{ until: 'officers', act: 'officers', approval: 'officers', since: 'officers' },
    endedOn: 'officers',
  },
  'rule-change': {
    ...{ kind: 'officers', stage: 'officers', country: 'officers', committee: 'officers', content: 'officers' },
    ...{ reasons: 'officers', proposedBy: 'officers', votes: 'officers', approved: 'officers', published: 'officers' },
    ...{ proposalSeal: 'nobody', confirmed: 'officers' },
  },
  'bulk-issue': {
    ...{ kind: 'officers', stage: 'officers', country: 'officers', agency: 'officers', proposedBy: 'officers' },
    ...{ proposedAt: 'officers', approvedBy: 'officers', source: 'nobody', counts: 'officers', progress: 'officers' },
  },
  // Of officers, those alone whom the file itself lets in.
  'integrity-event': {
    ...{ kind: 'officers', stage: 'officers', here: 'officers', noticed: 'officers', owner: 'officers' },
    conclusion: 'officers',
  },
  // Of officers, those alone whom its door lets in.
  'data-breach': {
    ...{ kind: 'officers', stage: 'officers', here: 'officers', reportedBy: 'officers', knownAt: 'officers' },
    ...{
      words: 'officers',
      concerned: 'officers',
      unknown: 'officers',
      unreached: 'officers',
      authorityBy: 'officers',
    },
    ...{ authorityTold: 'officers', hoursPassed: 'officers', measures: 'officers' },
  },
  // Of officers, those alone whom its door lets in; what was said is sealed, and here by its name only.
  'corruption-report': {
    ...{ kind: 'officers', stage: 'officers', here: 'officers', said: 'officers', marks: 'officers' },
    ...{ owner: 'officers', overdue: 'officers', answer: 'officers', export: 'officers' },
    ...{ found: 'officers', step: 'officers', notFollowed: 'officers', answeredAt: 'officers' },
  },
  // Of officers, those of the agency that answers and the auditors. It names nobody; who answered and judged is on record.
  'unequal-treatment': {
    ...{ kind: 'officers', stage: 'officers', here: 'officers', found: 'officers', raisedAt: 'officers' },
    ...{ owner: 'officers', answer: 'officers', judgement: 'officers' },
  },
  // Why somebody is passed over is for everybody who could have been drawn in their place.
  'officer-register': {
    ...{ kind: 'officers', stage: 'officers', country: 'officers', agency: 'officers', openedOn: 'officers' },
    ...{ officers: 'officers', proposals: 'officers', pool: 'officers', seats: 'officers' },
  },
};
