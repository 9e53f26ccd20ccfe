import type { CaseKind, CommandFacts, Role } from '../file/case/index.js';
import { mandateHolders } from '../file/case/index.js';
import type { RefusalCode } from '../kernel/index.js';
import { laws } from './law-of.js';

const facts: readonly CommandFacts[] = Object.values(laws).flatMap(({ commands }) => commands);

const of = (type: string): readonly CommandFacts[] => facts.filter((one) => one.type === type);

/**
 * Every role that may come with a command to some file in some stage; which file and which stage, the law itself asks.
 * Where the worker may give it, somebody may come with a mandate.
 */
export const rolesFor = (type: string): ReadonlySet<Role> =>
  new Set(
    of(type).flatMap(({ byMandate, givenBy, opens }) => [
      ...Object.values(givenBy).flatMap((roles) => roles ?? []),
      ...(opens === undefined || opens === 'errand' ? [] : opens),
      ...(byMandate === true ? mandateHolders : []),
    ]),
  );

/** Whether some law takes it from somebody who came by a printed code, in some stage of some file. */
export const byPrintedCode = (type: string): boolean =>
  of(type).some(
    ({ byPrintedCode: enough, givenBy }) =>
      enough === true ||
      Object.values(givenBy).some((roles) => roles?.includes('worker') === true && roles.includes('assistant')),
  );

/** Whether they have something to do of themselves, and not for a worker, in files of a kind. */
export const hasCommandIn = (kind: CaseKind, role: Role): boolean =>
  laws[kind].commands.some(({ givenBy }: CommandFacts) =>
    Object.values(givenBy).some((roles) => roles?.includes(role) === true),
  );

/** Whether some law hears anything from them. */
export const hasCommand = (role: Role): boolean => facts.some(({ type }) => rolesFor(type).has(role));

/** Whether somebody may act for the worker in a file of that kind by a mandate: one of its own, or of the case that it is about. */
export const takesMandates = (kind: CaseKind): boolean =>
  laws[kind].commands.some(({ byMandate }: CommandFacts) => byMandate === true);

/** Everything that some law refuses a command for, beside what its table says. */
export const refusalsOf = (type: string): readonly RefusalCode[] => [
  ...new Set(of(type).flatMap(({ refusals }) => refusals)),
];
