import type { CaseLaw } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import type { Staged } from '../../file/engine/extended-law.js';
import type { DossierId, Instant, PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { RetentionGround } from './schedule.js';

/** What shows that a person's data were destroyed, when, and by which rule; it says nothing of the person. */
export interface DeletionProof {
  readonly dossier: DossierId;
  readonly deletedAt: Instant;
  /** The edition of the country's rules, and the day that they gave. */
  readonly rule: {
    readonly edition: string;
    readonly months: number;
    readonly due: PlainDate;
    /** Left out where the years of rest gave it, as in every proof of before. */
    readonly ground?: Exclude<RetentionGround, 'rest'>;
  };
  /** How many documents were destroyed with it. */
  readonly documents: number;
  /** Hex of SHA-256 over the sealed content and the sealed documents' names: what was there, and nobody can open. */
  readonly sealedSha256: string;
}

/** By the sweep, to each file of a dossier whose key was destroyed. */
export interface RecordDeletion {
  readonly type: 'record-deletion';
  readonly proof: DeletionProof;
}

export interface DataDeleted {
  readonly type: 'data-deleted';
  readonly at: Instant;
  readonly proof: DeletionProof;
}

export const recordDeletion = (law: Pick<CaseLaw<Staged, never, never>, 'applicant'>) =>
  command({
    type: 'record-deletion',
    givenBy: ['effect'],
    refusals: [],
    decide(file, { proof }: RecordDeletion, { now: at }) {
      if (law.applicant(file)?.dossier !== proof.dossier) return refuse('NOT_YOUR_CASE');
      return accept<DataDeleted>({ type: 'data-deleted', at, proof });
    },
  });

/** The file keeps its codes and dates. */
export const dataDeleted = event({ type: 'data-deleted', weighs: true, evolve: (file, _deleted: DataDeleted) => file });
