import type { Role } from '../../file/case/index.js';
import type { CertificationStage } from './certification.js';
import type { CertificationCommand } from './commands.js';

type Allowed = Partial<Record<CertificationCommand['type'], readonly Role[]>>;

/** The worker, or whoever files on the worker's behalf. */
const filer = ['worker', 'assistant'] as const;
const desk = ['registrar', 'supervisor'] as const;
const always = {
  'add-note': ['assistant', 'registrar', 'assessor', 'approver', 'supervisor'],
  'record-errand': ['effect'],
  'record-service': ['effect'],
} as const satisfies Allowed;
const onTime = { remind: ['clock'], lapse: ['clock'], withdraw: filer } as const satisfies Allowed;
const preparing = {
  'attach-document': filer,
  'declare-experience': filer,
  'cite-abroad': filer,
  'choose-certifier': filer,
  'name-reference': filer,
  submit: filer,
} as const satisfies Allowed;
/** Officers are drawn, say what they are to the worker, and are replaced where they cannot go on. */
const drawn = {
  'assign-assessor': ['effect'],
  'declare-conflict': ['assessor', 'approver'],
  'replace-assessor': ['supervisor'],
} as const satisfies Allowed;

export const openingCommands = { 'open-application': filer } as const satisfies Allowed;

/** Stage × command × role, on one screen. What a command means is in the file that bears its name. */
export const allowedCommands = {
  draft: { ...always, ...onTime, ...preparing },
  'gathering-evidence': {
    ...always,
    ...onTime,
    'attach-document': filer,
    'name-reference': filer,
    'record-reference-asked': ['effect'],
    'co-sign': ['co-signer'],
    'decline-reference': ['co-signer'],
  },
  application: { ...always, ...onTime, admit: desk, 'return-application': desk, 'credit-units': ['registrar'] },
  returned: { ...always, ...onTime, ...preparing },
  admissible: {
    ...always,
    ...onTime,
    ...drawn,
    'return-application': desk,
    'offer-appointments': ['registrar', 'assessor', 'supervisor'],
    'choose-appointment': filer,
  },
  'evaluation-scheduled': {
    ...always,
    ...onTime,
    ...drawn,
    'return-application': desk,
    'move-appointment': [...filer, 'registrar', 'assessor', 'supervisor'],
    'record-missed-appointment': ['assessor'],
    'record-evaluation': ['assessor'],
  },
  evaluated: {
    ...always,
    ...onTime,
    'assign-assessor': ['effect'],
    'declare-conflict': ['approver'],
    // Never whoever evaluated or credited: see `impartial.ts`.
    'approve-evaluation': ['approver'],
    'return-evaluation': ['approver'],
  },
  'certificate-issued': { ...always, 'record-certificate': ['effect'] },
  // While the period to appeal runs, and no longer; applying again ends it.
  'not-yet-competent': { ...always, appeal: filer, reapply: filer, remind: ['clock'], lapse: ['clock'] },
  appealed: { ...always, 'receive-ruling': ['effect'], 'receive-appeal-clock': ['effect'] },
  'closed-without-prejudice': { ...always, reapply: filer },
  withdrawn: always,
  // The worker is still told that it was deleted.
  'draft-deleted': { 'record-service': ['effect'] },
} as const satisfies Record<CertificationStage, Allowed>;
