import type { StaffRole } from '../../kernel/index.js';

/** What an officer opened a file for, as their role in it tells; in the worker's view beside what they wrote themselves. */
export const lookPurposes = [
  'assist',
  'defend',
  'check-complete',
  'verify-certificate',
  'evaluate',
  'decide',
  'advise',
  'decide-appeal',
  'protect',
  'govern',
  'supervise',
  'audit',
  'operate',
] as const;
export type LookPurpose = (typeof lookPurposes)[number];

export const lookPurposeOf: Readonly<Record<StaffRole, LookPurpose>> = {
  assistant: 'assist',
  defender: 'defend',
  registrar: 'check-complete',
  verifier: 'verify-certificate',
  assessor: 'evaluate',
  reviewer: 'decide',
  approver: 'decide',
  adviser: 'advise',
  'appeals-officer': 'decide-appeal',
  'protection-officer': 'protect',
  'integrity-officer': 'audit',
  delegate: 'govern',
  supervisor: 'supervise',
  auditor: 'audit',
  operator: 'operate',
};
