import type { Actor } from '../src/file/case/index.js';
import type { AgencyId, CaseId, CountryCode, OfficerId, StaffRole } from '../src/kernel/index.js';

export const mexico = 'MX' as CountryCode;
export const guatemala = 'GT' as CountryCode;
export const sampleCase = 'GT-26-7K3M9Q-X' as CaseId;

export const officer = (id: string, agency: string, ...roles: readonly StaffRole[]): Actor & { kind: 'officer' } => ({
  kind: 'officer',
  id: id as OfficerId,
  country: agency.slice(0, 2).toUpperCase() as CountryCode,
  agency: agency as AgencyId,
  roles,
});

export const theNode = (country: CountryCode): Actor => ({ kind: 'country', country });
/** Whoever has the code of the first question. */
export const theCertifier = { kind: 'certifier', caseId: sampleCase, question: 1 } as const;
export const theClock: Actor = { kind: 'clock' };
export const theEffect: Actor = { kind: 'effect' };
export const theWorkerOf = (caseId: CaseId): Actor => ({ kind: 'worker', caseId });

export const people = {
  worker: theWorkerOf(sampleCase),
  counter: officer('gt.counter', 'gt-mintrab', 'assistant'),
  counterInMexico: officer('mx.counter', 'mx-stps', 'assistant'),
  registrar: officer('mx.registrar', 'mx-stps', 'registrar'),
  supervisor: officer('mx.supervisor', 'mx-stps', 'supervisor'),
  verifier: officer('mx.verifier', 'mx-conocer', 'verifier'),
  reviewer: officer('gt.reviewer', 'gt-mintrab', 'reviewer'),
  approver: officer('gt.approver', 'gt-mintrab', 'approver'),
  appealsOfficer: officer('gt.appeals-officer', 'gt-appeals', 'appeals-officer'),
  appealsSupervisor: officer('gt.appeals-supervisor', 'gt-appeals', 'supervisor'),
  protectionOfficer: officer('gt.protection-officer', 'gt-protection', 'protection-officer'),
  protectionSupervisor: officer('gt.protection-supervisor', 'gt-protection', 'supervisor'),
  supervisorInGuatemala: officer('gt.supervisor', 'gt-mintrab', 'supervisor'),
} as const;
