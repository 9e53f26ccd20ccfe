import type { Actor, CaseRecord, Role } from '../case/index.js';
import { isByPrintedCode, rolesOf } from '../case/index.js';
import type { AgencyId, CaseId, CountryCode, OfficerId, Refused, StaffRole } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';

/** One row of a table stage × command × role. */
export type Row = Readonly<Partial<Record<string, readonly Role[]>>>;

/** Where people must sit to act on this file. */
export interface Seats extends Pick<CaseRecord, 'caseId' | 'held' | 'assistedBy'> {
  /** The file that this one is about: whoever may act for the worker there may do so here. */
  readonly about?: CaseId;
  /** The country whose file this is; an officer of another one never acts on it. */
  readonly here: CountryCode;
  /** The agency whose turn it is, also while it waits for the worker to be heard. */
  readonly holds?: AgencyId;
  /** Roles that act from an agency which held the file, although it is nobody's turn any more. */
  readonly afterwards?: readonly StaffRole[];
  /** Officers of every agency of the country sit there: it is about the whole country. */
  readonly everyAgency?: boolean;
  /** Roles that only the officer drawn for them fills. */
  readonly assigned: Readonly<Partial<Record<StaffRole, OfficerId | undefined>>>;
}

/**
 * Whether the table has this command in this stage for one of the actor's roles. Whoever comes as the worker by a printed
 * code may be an officer who read it: they may do what an officer files for a worker anyway, and nothing beyond.
 */
export function authoriseRole(row: Row, command: string, stage: string, by: Actor): Refused | undefined {
  const allowed = row[command];
  if (allowed === undefined) return refuse('NOT_IN_THIS_STAGE', { stage, command });
  const yours = rolesOf(by);
  if (!yours.some((role) => allowed.includes(role))) return refuse('NOT_YOUR_ROLE', { roles: allowed, yours });
  return isByPrintedCode(by) && !allowed.includes('assistant') ? refuse('NEEDS_OWN_CODE') : undefined;
}

/** Whether the table, the desks and the draw let this actor give this command; the refusal where they do not. */
export function authorise(row: Row, command: string, stage: string, by: Actor, seats: Seats): Refused | undefined {
  const refusal = authoriseRole(row, command, stage, by);
  if (refusal !== undefined) return refusal;
  if (by.kind === 'worker') return isTheirs(by, seats) ? undefined : refuse('NOT_YOUR_CASE');
  if (by.kind !== 'officer') return undefined;
  const roles = by.roles.filter((role) => row[command]?.includes(role) === true);
  const seated = by.country === seats.here ? roles.filter((role) => sits(by.agency, role, command, seats)) : [];
  if (seated.length === 0) return refuse('NOT_YOUR_CASE');
  return seated.some((role) => isDrawn(by.id, role, command, seats)) ? undefined : refuse('NOT_ASSIGNED_TO_YOU');
}

/** The commands of a row that `authorise` would let this actor give. */
export const allowedIn = (row: Row, stage: string, by: Actor, seats: Seats): readonly string[] =>
  Object.keys(row).filter((command) => authorise(row, command, stage, by, seats) === undefined);

/** A one-time code opens one case; a signed-in worker's cases are told apart by the owner of the dossier. */
export const isTheirs = (
  by: Extract<Actor, { kind: 'worker' }>,
  { about, caseId }: Pick<Seats, 'about' | 'caseId'>,
): boolean => (by.caseId === undefined ? by.id !== undefined : by.caseId === caseId || by.caseId === about);

function sits(agency: AgencyId, role: Role, command: string, seats: Seats): boolean {
  if (seats.everyAgency === true) return true;
  const holdsOrHeld = seats.held.includes(agency);
  if (role === 'assistant') return holdsOrHeld || seats.assistedBy === agency;
  const afterwards = seats.afterwards?.some((one) => one === role) === true;
  if (role === 'supervisor' || afterwards || command === 'add-note') return holdsOrHeld;
  return seats.holds === agency;
}

function isDrawn(id: OfficerId, role: Role, command: string, seats: Seats): boolean {
  if (command === 'add-note' || !(role in seats.assigned)) return true;
  return seats.assigned[role as StaffRole] === id;
}
