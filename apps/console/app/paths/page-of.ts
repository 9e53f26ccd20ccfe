import type { CaseKind } from '@puente/domain/file/case';
import { breachAt, fileAt, noticedAt, paths, registerAt, reportAt, ruleAt } from './index.js';
import type { PageName } from './whose.js';
import { isTheirs } from './whose.js';

/** Kinds that are read and answered on a page of their own: the page of a file says too little of them. */
const own: Readonly<Partial<Record<CaseKind, readonly [page: PageName, at: (caseId: string) => string]>>> = {
  'bulk-issue': ['registers', registerAt],
  'rule-change': ['committee', ruleAt],
  'integrity-event': ['audit', noticedAt],
  'corruption-report': ['reports', reportAt],
  'data-breach': ['breaches', breachAt],
  'officer-register': ['team', () => paths.team],
};

/** Where whoever has these roles reads a file of a kind. */
export function pageOf(kind: CaseKind, caseId: string, roles: readonly string[] = []): string {
  const [page, at] = own[kind] ?? [];
  return page !== undefined && at !== undefined && isTheirs(page, roles) ? at(caseId) : fileAt(caseId);
}
