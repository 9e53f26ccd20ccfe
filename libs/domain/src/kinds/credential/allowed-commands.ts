import type { Role } from '../../file/case/index.js';
import type { CredentialCommand } from './commands.js';
import type { CredentialStage } from './credential.js';

type Allowed = Partial<Record<CredentialCommand['type'], readonly Role[]>>;

const mindsIt = ['registrar', 'verifier', 'reviewer', 'supervisor'] as const;
const always = {
  'add-note': ['supervisor', 'verifier', 'registrar'],
  'record-errand': ['effect'],
  'record-service': ['effect'],
  'record-reliance': ['effect'],
  'record-verifiers-told': ['effect'],
  // Others are told at the latest when a short period ends.
  lapse: ['clock'],
} as const satisfies Allowed;
const carried = {
  ...always,
  'receive-certificate-news': ['effect'],
  'answer-hearing': ['worker', 'assistant'],
  'propose-keeping': mindsIt,
  remind: ['clock'],
  'add-copy': ['worker'],
  'end-copy': ['worker', 'assistant', 'supervisor'],
  'propose-revocation': mindsIt,
  // Never whoever proposed it: see `decide.ts`.
  'approve-act': ['supervisor', 'approver'],
  'reject-act': ['supervisor', 'approver'],
  'end-credential': ['effect'],
} as const satisfies Allowed;

/** Stage × command × role. */
export const allowedCommands = {
  issuing: {
    ...always,
    'record-issue': ['effect'],
    'end-credential': ['effect'],
    'receive-certificate-news': ['effect'],
  },
  active: { ...carried, 'propose-suspension': mindsIt },
  suspended: { ...carried, 'propose-reinstatement': mindsIt },
  revoked: always,
  expired: always,
  replaced: always,
} as const satisfies Record<CredentialStage, Allowed>;
