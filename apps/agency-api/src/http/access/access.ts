import { mandateHolders } from '@puente/domain/file/case';
import type { StaffRole } from '@puente/domain/kernel';

/** Who may call an operation at all. What they then see or may decide is judged per case. */
export interface Access {
  /** Officers with one of these roles. */
  readonly staff?: readonly StaffRole[];
  /** A worker who signed in. */
  readonly worker?: true;
  /**
   * A worker by case number and one-time code. `own`: a code that reached their own contact; `any`: one that was printed at a
   * counter too, where an officer may have read it.
   */
  readonly session?: 'own' | 'any';
  /** A program that is registered for itself, with this scope. */
  readonly verifier?: ProgramScope;
}

/** What a program's client may be registered for at the identity provider: a verifier's, or a carrier's of messages. */
export type ProgramScope = 'check' | 'report-delivery';

export const accessKey = 'puente:access';

/** Staff who work on files. An operator runs the system and sees no personal data. */
export const fileStaff = [
  'assistant',
  'registrar',
  'verifier',
  'assessor',
  'reviewer',
  'approver',
  'supervisor',
] as const;

/** Whom the door may admit to a dossier: those, auditors once it is blocked, and who protects its person. */
export const dossierReaders: readonly StaffRole[] = [...fileStaff, 'auditor', 'protection-officer'];

/** Whose papers the door may take: those, and whoever acts or appeals for the worker. */
export const paperBringers: readonly StaffRole[] = [...new Set([...fileStaff, ...mandateHolders])];

/** Whom the door may admit to one document: those, and whoever acts for its worker. */
export const documentReaders: readonly StaffRole[] = [...new Set([...dossierReaders, ...mandateHolders])];

/** Whoever finds work in a queue: those, and whoever is asked about a file. */
export const queueStaff: readonly StaffRole[] = [
  ...new Set<StaffRole>([...fileStaff, 'adviser', 'defender', 'appeals-officer', 'protection-officer', 'delegate']),
];

/** Whom the door may admit to a file and its journal: those, and auditors, who find files in no queue. */
export const caseReaders: readonly StaffRole[] = [...queueStaff, 'auditor'];
