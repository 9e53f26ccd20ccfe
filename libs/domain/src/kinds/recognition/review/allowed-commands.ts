import type { Role } from '../../../file/case/index.js';
import type { ReviewCommand } from './commands.js';
import type { ReviewStage } from './review-file/recognition-review.js';

type Allowed = Partial<Record<ReviewCommand['type'], readonly Role[]>>;

const filer = ['worker', 'assistant'] as const;
const staff = ['assistant', 'reviewer', 'approver', 'supervisor'] as const;
const always = {
  'add-note': staff,
  'record-errand': ['effect'],
  'record-service': ['effect'],
  'receive-news': ['country'],
} as const satisfies Allowed;

/** An officer with a conflict leaves the seat, and somebody else is drawn for it. */
const drawnAgain = { recuse: ['reviewer', 'approver'], 'assign-officers': ['effect'] } as const satisfies Allowed;

/** What opens a file where there is none; by an effect, what was held back until it was known that the person is of age. */
export const openingCommands = {
  'open-draft': filer,
  'receive-file': ['country', 'effect'],
} as const satisfies Allowed;

/** Stage × command × role, on one screen. What a command means is in the file that bears its name. */
export const allowedCommands = {
  draft: {
    ...always,
    'attach-document': filer,
    submit: filer,
    withdraw: filer,
    remind: ['clock'],
    lapse: ['clock'],
  },
  'with-home': { ...always, 'pass-answer-on': filer, 'receive-file': ['country'] },
  received: {
    ...always,
    'assign-officers': ['effect'],
    withdraw: filer,
    // Given in the home country, where the worker is.
    'receive-answer': ['country'],
    remind: ['clock'],
    lapse: ['clock'],
  },
  'host-review': {
    ...always,
    'propose-verdict': ['reviewer'],
    'schedule-test': ['reviewer'],
    'record-test-result': ['reviewer'],
    // Never the proposer: see `approve-verdict.ts`.
    'approve-verdict': ['approver'],
    'return-proposal': ['approver'],
    'extend-review': ['reviewer', 'supervisor'],
    ...drawnAgain,
    consult: ['reviewer'],
    'cancel-consultation': ['reviewer'],
    'receive-opinion': ['effect'],
    withdraw: filer,
    'receive-answer': ['country'],
    remind: ['clock'],
    lapse: ['clock'],
  },
  'compensation-pending': {
    ...always,
    'report-compensation': filer,
    ...drawnAgain,
    // Asked before the measures were imposed.
    'cancel-consultation': ['reviewer'],
    'receive-opinion': ['effect'],
    'schedule-test': ['reviewer'],
    'record-test-result': ['reviewer'],
    withdraw: filer,
    'receive-answer': ['country'],
    remind: ['clock'],
    lapse: ['clock'],
  },
  // Only where nobody ever looked: see `fraud-review.ts`.
  recognised: { ...always, 'open-fraud-review': ['supervisor'] },
  'fraud-review': {
    ...always,
    'answer-fraud-review': filer,
    'receive-answer': ['country'],
    'uphold-recognition': ['supervisor', 'reviewer'],
    'withdraw-recognition': ['supervisor', 'reviewer'],
    // Never the proposer.
    'approve-fraud-outcome': ['approver'],
    remind: ['clock'],
    lapse: ['clock'],
  },
  'partially-recognised': { ...always, appeal: filer, remind: ['clock'], lapse: ['clock'] },
  refused: { ...always, appeal: filer, remind: ['clock'], lapse: ['clock'] },
  appealed: { ...always, 'receive-ruling': ['effect'], 'receive-appeal-clock': ['effect'] },
  withdrawn: always,
  // The worker is still told that it was deleted.
  'draft-deleted': { 'record-service': ['effect'] },
} as const satisfies Record<ReviewStage, Allowed>;
