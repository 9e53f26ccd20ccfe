import type { AgencyId, CaseId, Instant, LocalizedText, PlainDate } from '../../kernel/index.js';

/** What may stop the clocks of a country: an emergency, or an outage of the system itself. The words are the page's. */
export const pauseReasons = [
  'earthquake',
  'volcano',
  'storm',
  'flood',
  'fire',
  'epidemic',
  'unrest',
  'strike',
  'outage',
  'other',
] as const;
export type PauseReason = (typeof pauseReasons)[number];

/** Where a pause for force majeure applies: ISO 3166-2 codes, or the whole country. */
export type PausedRegions = readonly string[] | 'all';

/** A pause for force majeure that this node has in force: what it is called, and whose clocks it stops. */
export interface PauseInForce {
  /** The number of the pause's own file. */
  readonly pause: CaseId;
  readonly reason: PauseReason;
  /** Why, for the worker. */
  readonly words: LocalizedText;
  /** On which it ends by itself at the latest; absent in journals from before a pause had one. */
  readonly until?: PlainDate;
  readonly regions: PausedRegions;
  /** Who approved it, and stops no period of its own by it (R11); absent where it was proposed before that was asked. */
  readonly approval?: AgencyId;
  /** False while it was stopped half-way: it holds what it holds, and takes no further clock. */
  readonly spreads: boolean;
}

/** A pause that holds the clocks of a file now. */
export interface HeldBy extends Pick<PauseInForce, 'pause' | 'reason' | 'words' | 'until'> {
  readonly since: Instant;
}
