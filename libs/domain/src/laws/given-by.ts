import type { CommandFacts, Role } from '../file/case/index.js';
import type { RefusalCode } from '../kernel/index.js';
import { laws } from './law-of.js';

const facts: readonly CommandFacts[] = Object.values(laws).flatMap(({ commands }) => commands);

const of = (type: string): readonly CommandFacts[] => facts.filter((one) => one.type === type);

/** Every role that some law lets give a command in some stage; which file and which stage, the law itself asks. */
export const rolesFor = (type: string): ReadonlySet<Role> =>
  new Set(
    of(type).flatMap(({ givenBy, opens }) => [
      ...Object.values(givenBy).flatMap((roles) => roles ?? []),
      ...(opens === undefined || opens === 'errand' ? [] : opens),
    ]),
  );

/** Everything that some law refuses a command for, beside what its table says. */
export const refusalsOf = (type: string): readonly RefusalCode[] => [
  ...new Set(of(type).flatMap(({ refusals }) => refusals)),
];
