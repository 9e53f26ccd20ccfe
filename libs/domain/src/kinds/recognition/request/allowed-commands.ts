import type { Role } from '../../../file/case/index.js';
import type { RequestCommand } from './commands.js';
import type { RequestStage } from './recognition-request.js';

type Allowed = Partial<Record<RequestCommand['type'], readonly Role[]>>;

/** The worker, or whoever files on the worker's behalf. */
const filer = ['worker', 'assistant'] as const;
const staff = ['assistant', 'registrar', 'verifier', 'supervisor'] as const;
/** Outcomes that can arrive late and are never wrong. */
const always = {
  'add-note': staff,
  'record-service': ['effect'],
  'receive-news': ['country'],
} as const satisfies Allowed;

/** What opens a file where there is none; by an effect, what was held back until it was known that the person is of age. */
export const openingCommands = {
  'open-draft': filer,
  'receive-submission': ['country', 'effect'],
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
  submitted: {
    ...always,
    acknowledge: ['registrar', 'supervisor'],
    'request-documents': ['registrar', 'supervisor'],
    withdraw: filer,
    'receive-answer': ['country'],
    remind: ['clock'],
    lapse: ['clock'],
  },
  'awaiting-documents': {
    ...always,
    'provide-documents': filer,
    'cannot-provide': filer,
    withdraw: filer,
    'receive-answer': ['country'],
    remind: ['clock'],
    lapse: ['clock'],
  },
  'home-verification': {
    ...always,
    'record-issuer-asked': ['effect'],
    'confirm-authentic': ['verifier'],
    'report-discrepancy': ['verifier'],
    'answer-discrepancy': filer,
    'cannot-verify': ['verifier'],
    withdraw: filer,
    'receive-answer': ['country'],
    remind: ['clock'],
    lapse: ['clock'],
  },
  transmitted: {
    ...always,
    transmit: ['effect'],
    'receive-decision': ['country'],
    withdraw: filer,
    // A withdrawal that crossed the file on its way.
    'receive-answer': ['country'],
    // What a host asked of the worker, who is here.
    'pass-answer-on': filer,
  },
  // What silence recognised can be reviewed for fraud, and the worker is heard.
  concluded: { ...always, 'receive-decision': ['country'], 'pass-answer-on': filer },
  'closed-without-prejudice': { ...always, reopen: filer, 'receive-answer': ['country'] },
  withdrawn: { ...always, 'receive-decision': ['country'] },
  // The worker is still told that it was deleted.
  'draft-deleted': { 'record-service': ['effect'] },
} as const satisfies Record<RequestStage, Allowed>;
