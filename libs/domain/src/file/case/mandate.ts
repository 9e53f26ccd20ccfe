import type { Actor } from './actor.js';
import type { AgencyId, OfficerId, PlainDate, StaffRole } from '../../kernel/index.js';
import { staffRoles } from '../../kernel/index.js';

/** `read` sees the file; `act` does what the worker may do in it; `appeal` makes an appeal and nothing else. */
export const mandateScopes = ['read', 'act', 'appeal'] as const;
export type MandateScope = (typeof mandateScopes)[number];

/** Somebody whom the worker allowed to act for them, for a time. The worker ends it whenever they like, without a reason. */
export interface Mandate {
  /** Within the file: `m1`. */
  readonly id: string;
  readonly to: { readonly agency: AgencyId } | { readonly officer: OfficerId };
  readonly scope: MandateScope;
  /** The last day, in the country whose file it is. */
  readonly until: PlainDate;
  readonly ended?: true;
}

/** Who can act for a worker. Whoever audits or runs the system opens nobody's file, whatever a worker signs. */
export const mandateHolders: readonly StaffRole[] = staffRoles.filter(
  (role) => role !== 'auditor' && role !== 'operator',
);

/** The mandate by which somebody comes, if one is in force; of several, the one that allows most. */
export function mandateOf(
  mandates: readonly Mandate[] | undefined,
  by: Actor,
  today: PlainDate | undefined,
): Mandate | undefined {
  if (by.kind !== 'officer' || !by.roles.some((role) => mandateHolders.includes(role))) return undefined;
  const theirs = (mandates ?? []).filter(
    ({ ended, to, until }) =>
      ended !== true &&
      (today === undefined || until >= today) &&
      ('agency' in to ? to.agency === by.agency : to.officer === by.id),
  );
  return theirs.find(({ scope }) => scope === 'act') ?? theirs.find(({ scope }) => scope === 'appeal') ?? theirs[0];
}

/** Whether it lets its holder give a command that the worker may give. */
export function mayGive({ scope }: Mandate, command: string): boolean {
  if (scope === 'act') return command !== 'grant-mandate' && command !== 'end-mandate';
  return scope === 'appeal' && command === 'appeal';
}
