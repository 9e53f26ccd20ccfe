import type { ConsoleWords } from '@puente/words/languages';
import { paths } from '../paths/index.js';
import type { PageName, Role } from '../paths/whose.js';
import { isTheirs, whose } from '../paths/whose.js';

type Place = readonly [at: string, name: string];

const pages = Object.keys(whose) as PageName[];

/** What stands on the menu of whoever has these roles. */
export function placesOf(roles: readonly string[], { frame }: ConsoleWords): readonly Place[] {
  const theirs = pages.filter((name) => isTheirs(name, roles));
  const shared: readonly Place[] = worksOnFiles(roles)
    ? [
        [paths.work, frame.work],
        [paths.find, frame.find],
      ]
    : [];
  return [...shared, ...theirs.map((name) => [paths[name], frame[name]] as const)];
}

/** Where whoever has no queue begins. */
export function firstPage(roles: readonly string[]): string | undefined {
  const first = pages.find((name) => isTheirs(name, roles));
  return first && paths[first];
}

/** Who has pages of their own, and no queue. */
const withoutQueue: readonly string[] = ['auditor', 'operator', 'integrity-officer'] satisfies readonly Role[];
const worksOnFiles = (roles: readonly string[]): boolean => roles.some((role) => !withoutQueue.includes(role));
