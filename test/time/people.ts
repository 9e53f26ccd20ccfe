import type { Actor } from '@puente/domain/file/case';
import type { AgencyId, CountryCode, OfficerId, StaffRole } from '@puente/domain/kernel';

export const officer = (agency: string, id: string, ...roles: readonly StaffRole[]): Actor => ({
  kind: 'officer',
  id: id as OfficerId,
  country: agency.slice(0, 2).toUpperCase() as CountryCode,
  agency: agency as AgencyId,
  roles,
});

/** Subjects as the identity provider would give them; nobody is behind them. */
export const people = {
  mxAssistant: officer('mx-stps', 'demo-mx-assistant', 'assistant'),
  mxRegistrar: officer('mx-stps', 'demo-mx-registrar', 'registrar'),
  mxVerifier: officer('mx-conocer', 'demo-mx-verifier', 'verifier'),
  gtAssistant: officer('gt-mintrab', 'demo-gt-assistant', 'assistant'),
  gtSupervisor: officer('gt-mintrab', 'demo-gt-supervisor', 'supervisor'),
  gtSecondSupervisor: officer('gt-mintrab', 'demo-gt-supervisor-2', 'supervisor'),
  gtAppealsSupervisor: officer('gt-appeals', 'demo-gt-appeals-supervisor', 'supervisor'),
  gtReviewer: officer('gt-mintrab', 'demo-gt-reviewer', 'reviewer'),
  gtApprover: officer('gt-mintrab', 'demo-gt-approver', 'approver'),
  gtAppealsOfficer: officer('gt-appeals', 'demo-gt-appeals-officer', 'appeals-officer'),
  gtProtectionOfficer: officer('gt-protection', 'demo-gt-protection-officer', 'protection-officer'),
  mxSupervisor: officer('mx-stps', 'demo-mx-supervisor', 'supervisor'),
  mxSecondSupervisor: officer('mx-stps', 'demo-mx-supervisor-2', 'supervisor'),
  mexico: { kind: 'country', country: 'MX' as CountryCode },
  guatemala: { kind: 'country', country: 'GT' as CountryCode },
} as const satisfies Record<string, Actor>;
