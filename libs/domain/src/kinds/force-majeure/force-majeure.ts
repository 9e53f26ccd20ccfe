import type { Actor, CaseRecord, PausedRegions, PauseReason } from '../../file/case/index.js';
import type {
  AgencyId,
  CaseId,
  CountryCode,
  Instant,
  LocalizedText,
  OfficerId,
  PlainDate,
} from '../../kernel/index.js';

/**
 * `applying` and `lifting`: the sweep goes through the node's files, batch by batch. `stopped`: it was stopped half-way,
 * and can go on or be undone.
 */
export const forceMajeureStages = [
  'proposed',
  'applying',
  'in-force',
  'lifting',
  'stopped',
  'ended',
  'declined',
] as const;
export type ForceMajeureStage = (typeof forceMajeureStages)[number];

/** Stages in which a pause may hold clocks. */
export const pausingStages = ['applying', 'in-force', 'stopped'] as const satisfies readonly ForceMajeureStage[];

/** How far the sweep has come. */
export interface Sweep {
  readonly direction: 'pause' | 'resume';
  /** The next batch, from 1. */
  readonly batch: number;
  /** The last file that was looked at; absent before the first. */
  readonly after?: CaseId;
  /** Files looked at. */
  readonly done: number;
  /** Of which the clock was stopped, or started. */
  readonly changed: number;
  /** Files there were to look at when it began. */
  readonly total?: number;
}

/** A pause of every running clock in some regions of a country, or in all of it, until a day at the latest. */
export interface ForceMajeure extends CaseRecord {
  readonly kind: 'force-majeure';
  readonly stage: ForceMajeureStage;
  readonly country: CountryCode;
  readonly reason: PauseReason;
  readonly regions: PausedRegions;
  /** Why, for the worker. */
  readonly words: LocalizedText;
  /** Its last day; absent where it was proposed before a pause had one. */
  readonly until?: PlainDate;
  /** By which act it was declared: published with it. */
  readonly act?: LocalizedText;
  /** Whose supervisors may approve it: an agency outside those whose own clocks it stops. */
  readonly approval?: AgencyId;
  readonly proposedBy: OfficerId;
  readonly proposedAt: Instant;
  readonly approvedBy?: OfficerId;
  /** The day on which it was approved, and the one on which it ended; absent in journals from before it was published. */
  readonly since?: PlainDate;
  readonly endedOn?: PlainDate;
  readonly sweep?: Sweep;
}

/** A sweep before its first batch. */
export const sweepFromTheFirst = (direction: Sweep['direction']): Sweep => ({
  ...{ direction, batch: 1, done: 0, changed: 0 },
});

export const isProposer = ({ proposedBy }: ForceMajeure, by: Actor): boolean =>
  by.kind === 'officer' && by.id === proposedBy;
