import type { Role } from '@puente/domain/file/case';

export const roles: Readonly<Record<Role, string>> = {
  worker: 'the worker',
  'co-signer': 'a reference',
  country: 'the other country',
  clock: 'the end of a period',
  effect: 'the system',
  assistant: 'the counter or an assistant',
  registrar: 'a registrar',
  verifier: 'a verifier',
  assessor: 'the assessor',
  reviewer: 'a reviewer',
  approver: 'an approver',
  adviser: 'an adviser',
  'appeals-officer': 'an appeals officer',
  'protection-officer': 'a protection officer',
  delegate: 'a delegate of the committee',
  supervisor: 'a supervisor',
  auditor: 'an auditor',
  operator: 'an operator, who sees no personal data',
  'integrity-officer': 'who reads reports, of integrity',
  reporter: 'who reports, without a name',
};
