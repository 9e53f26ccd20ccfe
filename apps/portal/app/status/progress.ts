import type { PublicStage } from '@puente/domain/file/case';
import type { Pages } from '@puente/words/languages';

type Step = keyof Pages['progress']['steps'];
export type StepState = keyof Pages['progress']['states'];

export const steps = ['sent', 'complete', 'in-review', 'decision', 'credential'] as const satisfies readonly Step[];

type Progress = readonly [StepState, StepState, StepState, StepState, StepState];

const decided: Progress = ['done', 'done', 'done', 'done', 'to-come'];
const inReview: Progress = ['done', 'done', 'now', 'to-come', 'to-come'];

/** Where each stage stands on the line of five; undefined where the procedure ended off the line. */
export const progress: Readonly<Record<PublicStage, Progress | undefined>> = {
  draft: ['waits-for-you', 'to-come', 'to-come', 'to-come', 'to-come'],
  submitted: ['done', 'now', 'to-come', 'to-come', 'to-come'],
  'awaiting-documents': ['done', 'waits-for-you', 'to-come', 'to-come', 'to-come'],
  'home-verification': inReview,
  transmitted: inReview,
  'host-review': inReview,
  'compensation-pending': ['done', 'done', 'waits-for-you', 'to-come', 'to-come'],
  'fraud-review': decided,
  recognised: decided,
  'partially-recognised': decided,
  refused: ['done', 'done', 'done', 'negative', 'not-now'],
  'gathering-evidence': ['done', 'now', 'to-come', 'to-come', 'to-come'],
  application: ['done', 'now', 'to-come', 'to-come', 'to-come'],
  returned: ['done', 'waits-for-you', 'to-come', 'to-come', 'to-come'],
  admissible: inReview,
  'evaluation-scheduled': inReview,
  evaluated: ['done', 'done', 'done', 'now', 'to-come'],
  'certificate-issued': decided,
  'not-yet-competent': ['done', 'done', 'done', 'stopped', 'not-now'],
  'application-closed': ['done', 'stopped', 'not-now', 'not-now', 'not-now'],
  'closed-without-prejudice': ['done', 'stopped', 'not-now', 'not-now', 'not-now'],
  withdrawn: undefined,
  'draft-deleted': undefined,
  // Decided, and decided again by somebody else.
  appealed: ['done', 'done', 'done', 'negative', 'not-now'],
  // Files of their own, off the line of a recognition.
  'appeal-review': undefined,
  'appeal-upheld': undefined,
  'appeal-overturned': undefined,
  'appeal-remitted': undefined,
  'appeal-ordered': undefined,
  'complaint-answered': undefined,
  'correction-review': undefined,
  'correction-accepted': undefined,
  'correction-refused': undefined,
  'deletion-review': undefined,
  'deletion-accepted': undefined,
  'deletion-refused': undefined,
  alerted: undefined,
  'alert-contested': undefined,
  'alert-closed': undefined,
  protected: undefined,
  'protection-released': undefined,
  'protection-referred': undefined,
  'credential-issuing': ['done', 'done', 'done', 'done', 'now'],
  'credential-active': ['done', 'done', 'done', 'done', 'done'],
  'credential-suspended': ['done', 'done', 'done', 'done', 'stopped'],
  'credential-revoked': ['done', 'done', 'done', 'done', 'negative'],
  'credential-expired': ['done', 'done', 'done', 'done', 'stopped'],
  'credential-replaced': ['done', 'done', 'done', 'done', 'stopped'],
};
