/** What staff of agencies may be, as the country pack gives it to them. There is no enforcement role, on purpose. */
export const staffRoles = [
  'assistant',
  'defender',
  'registrar',
  'verifier',
  'assessor',
  'reviewer',
  'approver',
  'adviser',
  'appeals-officer',
  'protection-officer',
  'delegate',
  'supervisor',
  'auditor',
  'operator',
  'integrity-officer',
] as const;
export type StaffRole = (typeof staffRoles)[number];
