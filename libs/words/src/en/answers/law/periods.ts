import type { NationalLimitName, NationalPeriodName } from '@puente/domain/book';

/** Periods that a country's own law gives, whatever the agreement. */
export const periods: Readonly<Record<NationalPeriodName, string>> = {
  'certification.draft': 'Submit a draft',
  'certification.returned': 'Complete an application that was returned',
  'certification.reference': 'Confirm a reference',
  'certification.application': 'Say whether the application is admitted',
  'certification.scheduling': 'Offer dates for the evaluation',
  'certification.choosing': 'Choose a date',
  'certification.evaluation': 'Evaluate and record what was seen',
  'certification.approval': 'Approve the evaluation',
  'certification.appeal': 'Appeal',
  'certification.appealReview': 'Rule on an appeal',
  'certification.silence.ruling': 'Rule on a complaint of the silence of who certifies',
  'certification.correction': 'Answer a request to correct data',
  'certification.alert.tell': 'Tell those concerned of an alert',
  'certification.alert.close': 'Close an alert that was wrong',
  'revocation.hearing': 'Answer before a credential is revoked',
  'revocation.decision': 'Decide whether a credential is revoked',
  'deletion.answer': 'Answer a request for deletion',
  'legalAid.answer': 'Answer who asks for legal aid',
  'protection.takeUp': 'Take up the case of a minor',
  'protection.contact': 'Make the first contact',
  'protection.followUp': 'Make the next contact',
  'protection.referral': 'Hear what the other authority did',
  'breaches.confirm': 'Confirm a data breach',
  'breaches.close': 'Tell everybody concerned and take measures',
  'integrity.takeUp': 'Take up a report',
  'integrity.answer': 'Answer a report',
  'equality.answer': 'Answer for unequal treatment',
  'equality.judgement': 'Say whether treatment is unequal',
  'watch.review': 'Look at an integrity event',
};

/** How long something lasts at most, or at least. */
export const limits: Readonly<Record<NationalLimitName, string>> = {
  'certification.evaluationAnnounced': 'Offer days for an evaluation, at least this long before',
  'certification.evaluationHeldWithin': 'Hold an evaluation, at most this long after its day was offered',
  'certification.reevaluationAfter': 'Be evaluated again, at the earliest after',
  'revocation.suspendedAtMost': 'Suspend a credential before the worker was heard, at most',
  'revocation.suspendedOnceHeard': 'Suspend a credential after the worker was heard, at most',
  'emergencies.atMost': 'Stop clocks for an emergency, at most',
  'legalAid.sharedAtMost': 'Show the case to whoever gives legal aid, at most',
  'legalHold.provisional': 'Keep data by the order of one auditor, at most',
  'legalHold.atMost': 'Keep data by the order of two, at most',
  'proposals.lapseAfter': 'What no second person approved is over after',
};
