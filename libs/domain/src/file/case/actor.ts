import type { AgencyId, CaseId, CountryCode, OfficerId, ReferenceId, StaffRole } from '../../kernel/index.js';

/** Every capacity in which a command can be given. */
export type Role = StaffRole | 'worker' | 'co-signer' | 'certifier' | 'reporter' | 'country' | 'clock' | 'effect';

/** Who gives a command. Recorded in the journal; holds no name and no personal number. */
export type Actor =
  | {
      readonly kind: 'officer';
      readonly id: OfficerId;
      readonly country: CountryCode;
      readonly agency: AgencyId;
      readonly roles: readonly StaffRole[];
    }
  /** The worker, by case number and one-time code (`caseId`), or signed in (`id`). */
  | {
      readonly kind: 'worker';
      readonly id?: OfficerId;
      readonly caseId?: CaseId;
      /** By a code printed at a counter, which an officer may have read: what only the worker may do needs another one. */
      readonly printed?: true;
      /** Whoever writes for them by a mandate: the law judges what is done as the worker's, and remembers whose hand it was. */
      readonly through?: OfficerId;
    }
  /** An employer or a peer, by the one-time code that was sent to them; for their own reference only. */
  | { readonly kind: 'co-signer'; readonly reference: ReferenceId }
  /** Whoever has the code of one question to a certifier; for that question of that file only. */
  | { readonly kind: 'certifier'; readonly caseId: CaseId; readonly question: number }
  /** Somebody of whom nothing is known: who reports that money was asked, or has the receipt of such a report. */
  | { readonly kind: 'reporter' }
  /** Another node, by its signature. */
  | { readonly kind: 'country'; readonly country: CountryCode }
  /** A deadline that passed. */
  | { readonly kind: 'clock' }
  /** The outcome of something the process did. */
  | {
      readonly kind: 'effect';
      /** The file of this node whose errand it was. */
      readonly file?: CaseId;
    };

/** The officer who wrote it, in their own right or for the worker: they have no part in deciding it. */
export function officerBehind(actor: Actor): OfficerId | undefined {
  if (actor.kind === 'officer') return actor.id;
  return actor.kind === 'worker' ? actor.through : undefined;
}

export function rolesOf(actor: Actor): readonly Role[] {
  return actor.kind === 'officer' ? actor.roles : [actor.kind];
}

export const isByPrintedCode = (actor: Actor): boolean => actor.kind === 'worker' && actor.printed === true;
