import type { Me } from '@puente/contracts/answers/agency';
import { ageDoubters } from '@puente/domain/kinds/protection';
import type { z } from 'zod';

export type Role = z.output<typeof Me>['roles'][number];

/** Whose each page is; the API says the same again to whoever types an address. */
export const whose = {
  counter: ['assistant'],
  sources: ['verifier'],
  team: ['supervisor'],
  registers: ['registrar', 'verifier', 'supervisor', 'approver'],
  committee: ['delegate', 'supervisor'],
  audit: ['auditor'],
  reports: ['integrity-officer'],
  node: ['operator'],
  breaches: ['operator', 'supervisor', 'auditor'],
  figures: ['supervisor', 'auditor'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;
export type PageName = keyof typeof whose;

export const isTheirs = (page: PageName, roles: readonly string[]): boolean =>
  whose[page].some((role) => roles.includes(role));

/** Who may say that somebody is perhaps not of age. */
export const mayDoubtAge = (roles: readonly string[]): boolean => ageDoubters.some((role) => roles.includes(role));
