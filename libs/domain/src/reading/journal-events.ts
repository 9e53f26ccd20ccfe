import type { CaseKind, LegalHold } from '../file/case/index.js';
import type { PlainDate } from '../kernel/index.js';
import type { EventOf } from '../laws/law-of.js';
import { acted, alerted, answered, evaluated, fraud, migrating, verdict } from './file-fields.js';
import type { Readers } from './readers.js';

type AnyEvent = EventOf<CaseKind>;
/** `today`: where it is not known, what is hidden until a day stays hidden. */
type EntryReaders<Event> = Readers | ((event: Event, today?: PlainDate) => Readers);

/** An event that a law learns does not compile before this table says who reads it. */
type Table = {
  readonly [Type in AnyEvent['type']]: EntryReaders<Extract<AnyEvent, { readonly type: Type }>>;
};

const everybody = 'everybody';
/** Of an order that the worker may not know yet, they read nothing until its day is over. */
const held = ({ hiddenUntil }: Pick<LegalHold, 'hiddenUntil'>, today?: PlainDate): Readers =>
  hiddenUntil === undefined || (today !== undefined && hiddenUntil < today) ? 'everybody' : 'officers';
const officers = 'officers';

/** Role × entry of the journal. Who was drawn from whom, what officers told one another, and what nobody approved yet, are not the worker's. */
export const entries: Table = {
  // Any file.
  ...{ 'note-added': officers, 'errand-run': officers, 'case-migrated': everybody, 'data-deleted': everybody },
  ...{ 'clock-paused': everybody, 'clock-resumed': everybody, 'clock-recounted': everybody, 'region-said': everybody },
  ...{ 'migration-proposed': migrating, 'migration-asked': everybody, 'migration-fell': everybody },
  // What nobody approved, the worker never heard of; what they said no to, they know.
  'migration-declined': ({ reasons }) => (reasons === undefined ? everybody : officers),
  ...{ 'notice-raised': everybody, 'notice-served': everybody, 'notice-attempted': everybody },
  ...{ 'notice-handed': everybody, 'served-by-hand': everybody, reminded: everybody, escalated: everybody },
  ...{ 'mandate-granted': everybody, 'mandate-ended': everybody, 'mandate-used': everybody },
  ...{
    'mandate-recorded': everybody,
    'mandate-confirmed': everybody,
    'code-printed': everybody,
    'match-asked': everybody,
  },
  'annex-opened': ({ annex: { kind } }) => (kind === 'alert' ? alerted : kind === 'legal-aid' ? 'worker' : everybody),
  // Whom they asked for help is no business of who decides on them.
  'legal-aid-heard': 'worker',
  'breach-heard': everybody,
  'hold-placed': ({ hold }, today) => held(hold, today),
  'hold-lift-proposed': { decide: ['lift-hold'] },
  ...{ 'hold-confirmed': held, 'hold-lifted': held },
  ...{ 'alert-noted': everybody, 'data-corrected': everybody, 'officer-reassigned': officers },
  ...{ 'credential-status-received': everybody, 'credential-status-told': everybody },
  // A recognition.
  ...{ 'draft-opened': everybody, 'document-attached': everybody, submitted: everybody, withdrawn: everybody },
  ...{ 'draft-deleted': everybody, 'submission-received': everybody, acknowledged: everybody },
  ...{ 'documents-requested': everybody, 'documents-provided': everybody, 'documents-unavailable': everybody },
  ...{ 'closed-without-prejudice': everybody, reopened: everybody, 'issuer-asked': everybody },
  // What the certifier answered is the worker’s with the outcome: their history says so then.
  ...{ 'certifier-invited': everybody, 'source-asked': everybody, 'source-answered': officers },
  ...{ 'discrepancy-reported': everybody, 'discrepancy-answered': everybody, 'hearing-ended': everybody },
  ...{ 'discrepancy-answered-late': everybody, 'verification-resumed': everybody },
  ...{ 'authenticity-settled': everybody, transmitted: everybody, 'answer-passed-on': everybody },
  ...{ 'news-received': everybody, 'decision-received': everybody, 'file-received': everybody },
  'host-reopened': everybody,
  ...{ 'officers-drawn': officers, 'officer-recused': officers },
  ...{ 'verdict-proposed': verdict, 'proposal-returned': verdict },
  ...{ 'review-extended': everybody, 'compensation-imposed': everybody, 'compensation-reported': everybody },
  ...{ 'compensation-ended': everybody, 'review-resumed': everybody, 'test-scheduled': everybody },
  ...{ 'compensation-declined': everybody, 'compensation-prolonged': everybody },
  'answer-returned': everybody,
  ...{ 'submission-returned': everybody, 'authenticity-confirmed': everybody },
  ...{ 'test-owed': everybody, 'test-owed-no-more': everybody },
  ...{ 'other-date-asked': everybody, 'test-choice-made': everybody },
  ...{ 'test-recorded': everybody, consulted: everybody, 'consultation-cancelled': everybody },
  ...{ 'opinion-received': everybody, decided: everybody, 'silence-left': everybody, 'refusal-final': everybody },
  ...{ 'fraud-review-opened': everybody, 'fraud-review-answered': everybody, 'fraud-hearing-ended': everybody },
  ...{ 'fraud-outcome-proposed': fraud, 'fraud-review-closed': everybody },
  ...{ appealed: everybody, 'ruling-received': everybody, 'appeal-clock-told': everybody },
  // A certification.
  ...{ 'application-opened': everybody, 'application-submitted': everybody, 'application-admitted': everybody },
  ...{ 'application-returned': everybody, 'application-closed': everybody, 'applied-again': everybody },
  'finding-stands': everybody,
  ...{ 'certifier-chosen': everybody, 'experience-declared': everybody, 'shown-abroad-cited': everybody },
  ...{ 'reference-named': everybody, 'reference-asked': everybody, 'reference-answered': everybody },
  ...{ 'references-closed': everybody, 'units-credited': everybody },
  ...{ 'assessor-drawn': officers, 'assessor-replaced': officers, 'conflict-declared': officers },
  ...{ 'appointments-offered': everybody, 'appointment-chosen': everybody, 'appointment-moved': everybody },
  ...{ 'evaluation-choice-opened': everybody, 'evaluation-chosen-again': everybody },
  ...{ 'appointment-missed': everybody, 'evaluation-recorded': evaluated, 'evaluation-returned': evaluated },
  ...{ 'certificate-issued': everybody, 'certificate-filed': everybody },
  ...{ 'found-not-yet-competent': everybody, 'finding-final': everybody },
  // An appeal, a complaint of silence, a correction.
  ...{ 'silence-complained': everybody, 'complaint-passed-on': everybody, 'complaint-opened': everybody },
  ...{
    'decision-ordered': everybody,
    'order-received': everybody,
    'complaint-answered': everybody,
    'silence-ended': everybody,
    'order-ended': everybody,
  },
  ...{ 'appeal-opened': everybody, 'officer-drawn': officers, ruled: everybody },
  ...{ 'correction-opened': everybody, 'correction-accepted': everybody, 'correction-refused': everybody },
  ...{ 'dossier-corrected': everybody },
  // A request for deletion.
  ...{ 'deletion-opened': everybody, 'deletion-accepted': everybody, 'deletion-refused': everybody },
  ...{ 'deletion-answer-proposed': answered, 'deletion-answer-returned': answered, 'dossier-blocked': everybody },
  // An alert.
  ...{ 'alert-proposed': alerted, 'alert-rejected': alerted, 'alert-approved': everybody },
  ...{ 'alert-received': officers, 'alert-minded': officers, 'countries-told': everybody },
  ...{ 'alert-contested': everybody, 'alert-kept': everybody, 'alert-closed': everybody },
  ...{ 'verifiers-told': everybody, 'alert-ended': everybody },
  // A credential.
  ...{ 'credential-opened': everybody, 'credential-issued': everybody, 'credential-suspended': everybody },
  ...{ 'credential-reinstated': everybody, 'credential-revoked': everybody, 'credential-kept': everybody },
  ...{ 'credential-expired': everybody, 'credential-replaced': everybody, 'copy-added': everybody },
  ...{
    'copy-ended': everybody,
    'season-turned': everybody,
    'certificate-changed': everybody,
    'hearing-opened': everybody,
    'revocation-final': everybody,
    'hearing-answered': everybody,
  },
  ...{ 'act-proposed': acted, 'act-rejected': acted, 'telling-overdue': officers, 'reliance-found': officers },
  // A person who is protected, and files that are no worker's.
  ...{ 'protection-opened': officers, 'taken-up': officers, 'contact-recorded': officers, 'word-received': officers },
  ...{ 'file-sealed': officers, 'file-unsealed': officers, 'files-reached': officers, 'seal-heard': officers },
  ...{ released: officers, referred: officers, 'dossier-reopened': officers, 'referral-returned': officers },
  ...{ 'doubt-lifted': officers, 'age-weighed': officers, 'protector-assigned': officers },
  ...{ 'legal-aid-opened': everybody, 'legal-aid-accepted': everybody, 'legal-aid-declined': everybody },
  ...{ 'legal-aid-unanswered': everybody, 'legal-aid-ended': everybody },
  ...{ 'consultation-opened': officers, 'consultation-closed': officers, 'opinion-given': officers },
  ...{ 'no-objection': officers },
  ...{ 'pause-proposed': officers, 'pause-approved': officers, 'pause-declined': officers, 'pause-stopped': officers },
  ...{ 'pause-continued': officers, 'pause-ending': officers, 'pause-ended': officers, 'sweep-progressed': officers },
  'pause-expired': officers,
  ...{ 'rule-change-proposed': officers, 'draft-amended': officers, 'submitted-to-committee': officers },
  ...{ 'vote-cast': officers, 'rule-change-approved': officers, 'rule-change-rejected': officers },
  ...{ 'proposal-withdrawn': officers, 'rules-published': officers, 'came-into-force': officers },
  ...{ 'bulk-issue-opened': officers, 'bulk-issue-approved': officers, 'bulk-issue-declined': officers },
  ...{ 'integrity-event-opened': officers, 'integrity-event-taken': officers, 'integrity-event-closed': officers },
  ...{ 'breach-reported': officers, 'breach-confirmed': officers, 'breach-dismissed': officers },
  ...{
    'person-told': officers,
    'authority-told': officers,
    'authority-hours-passed': officers,
    'breach-closed': officers,
  },
  ...{ 'officer-register-opened': officers, 'officer-change-proposed': officers },
  ...{ 'officer-change-approved': officers, 'officer-change-declined': officers },
  ...{ 'pool-committed': officers, 'unknown-passed-over': officers },
  ...{ 'bulk-issue-stopped': officers, 'bulk-issue-continued': officers, 'bulk-batch-issued': officers },
  ...{ 'report-received': officers, 'report-added-to': officers, 'report-taken': officers, 'report-overdue': officers },
  ...{ 'concerned-named': officers, 'report-answered': officers, 'report-deleted': officers },
  ...{ 'concerned-taken-back': officers, 'report-step-proposed': officers, 'report-step-declined': officers },
  ...{ 'export-proposed': officers, 'export-approved': officers },
  ...{ 'unequal-treatment-raised': officers, 'unequal-treatment-answered': officers },
  ...{ 'unequal-treatment-unanswered': officers, 'unequal-treatment-judged': officers },
};
