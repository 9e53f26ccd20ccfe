import type { Me } from '@puente/contracts/answers/agency';
import type { ConsoleWords } from '@puente/words/languages';
import type { z } from 'zod';
import { paths } from '../paths/index.js';

type Role = z.output<typeof Me>['roles'][number];
type PageName = 'counter' | 'team' | 'registers' | 'committee' | 'audit' | 'reports' | 'node';
type Place = readonly [at: string, name: string];

/** Whose each page is; the API says the same again to whoever types an address. */
const pages: readonly (readonly [at: string, name: PageName, roles: readonly Role[]])[] = [
  [paths.counter, 'counter', ['assistant']],
  [paths.team, 'team', ['supervisor']],
  [paths.registers, 'registers', ['registrar', 'verifier', 'supervisor']],
  [paths.committee, 'committee', ['delegate', 'supervisor']],
  [paths.audit, 'audit', ['auditor']],
  [paths.reports, 'reports', ['integrity-officer']],
  [paths.node, 'node', ['operator']],
];

/** What stands on the menu of whoever has these roles. */
export function placesOf(roles: readonly string[], { frame }: ConsoleWords): readonly Place[] {
  const theirs = pages.filter(([, , allowed]) => allowed.some((role) => roles.includes(role)));
  const shared: readonly Place[] = worksOnFiles(roles)
    ? [
        [paths.work, frame.work],
        [paths.find, frame.find],
      ]
    : [];
  return [...shared, ...theirs.map(([at, name]) => [at, frame[name]] as const)];
}

/** Where whoever has no queue begins. */
export const firstPage = (roles: readonly string[]): string | undefined =>
  pages.find(([, , allowed]) => allowed.some((role) => roles.includes(role)))?.[0];

/** Who has pages of their own, and no queue. */
const withoutQueue: readonly string[] = ['auditor', 'operator', 'integrity-officer'] satisfies readonly Role[];
const worksOnFiles = (roles: readonly string[]): boolean => roles.some((role) => !withoutQueue.includes(role));
