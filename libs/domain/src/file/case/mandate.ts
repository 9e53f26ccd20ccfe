import type { Actor } from './actor.js';
import type { AgencyId, DocumentId, Instant, OfficerId, PlainDate, StaffRole } from '../../kernel/index.js';
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
  /** Of a person's: agencies whose help the worker ended since; nobody there acts by it any more. Who decides does not read it. */
  readonly notFor?: readonly AgencyId[];
  /** Where the worker gave it on paper, in front of an officer, and not by a code of their own. */
  readonly paper?: PaperMandate;
}

/** Nobody acts by what one officer says that the worker signed: a second person looks at the paper first. */
export interface PaperMandate {
  readonly document: DocumentId;
  readonly recordedBy: OfficerId;
  readonly confirmedBy?: OfficerId;
  /** Where nobody confirmed it by then, it is over. */
  readonly lapsesAt?: Instant;
}

export const isPending = ({ ended, paper }: Mandate): boolean =>
  ended !== true && paper !== undefined && paper.confirmedBy === undefined;

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
    (one) => one.ended !== true && !isPending(one) && (today === undefined || one.until >= today) && isHeldBy(one, by),
  );
  return theirs.find(({ scope }) => scope === 'act') ?? theirs.find(({ scope }) => scope === 'appeal') ?? theirs[0];
}

/** Whoever it was given to, or anybody at the agency that it was given to. */
export const isHeldBy = ({ notFor = [], to }: Mandate, by: Extract<Actor, { kind: 'officer' }>): boolean =>
  'agency' in to ? to.agency === by.agency : to.officer === by.id && !notFor.includes(by.agency);

/** Nobody passes a mandate on, shows the file to somebody else, has everything about its giver deleted, or takes or ends a copy of what they carry. */
const inPerson: ReadonlySet<string> = new Set([
  ...['grant-mandate', 'end-mandate', 'ask-deletion', 'ask-legal-aid', 'end-legal-aid'],
  ...['add-copy', 'end-copy'],
]);

/** Whether it lets its holder give a command that the worker may give. */
export function mayGive({ scope }: Pick<Mandate, 'scope'>, command: string): boolean {
  if (scope === 'act') return !inPerson.has(command);
  return scope === 'appeal' && command === 'appeal';
}
