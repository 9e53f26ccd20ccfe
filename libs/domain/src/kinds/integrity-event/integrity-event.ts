import type { Actor, CaseRecord } from '../../file/case/index.js';
import type { DrawFault } from '../../draws/index.js';
import type { CaseId, CountryCode, Instant, LocalizedText, OfficerId } from '../../kernel/index.js';

/** `looked-at`: an auditor took it, and answers for it. */
export const integrityStages = ['open', 'looked-at', 'closed'] as const;
export type IntegrityStage = (typeof integrityStages)[number];

/** What a node watches for. How many are too many, says the country (`WatchRules`). */
export const watchRules = [
  'many-looks',
  'looks-without-case',
  'many-names',
  'many-failed-codes',
  'many-moves',
  'draw-not-reproducible',
  'shared-contact',
  'watcher-removed',
  'readers-shut-out',
  'log-rewritten',
] as const;
export type WatchRule = (typeof watchRules)[number];

/** What was noticed. It says how much, and never what of whom was looked at. */
export interface Noticed {
  readonly rule: WatchRule;
  /** Officers whose doing it is, or who gain by it: to them it does not exist. Nobody, where it came from outside. */
  readonly concerned: readonly OfficerId[];
  /** The file whose codes were tried, whose officers were drawn, or which began last with the contact; the register that was changed; the report. */
  readonly file?: CaseId;
  readonly count: number;
  /** How many the country's rules would have let pass. */
  readonly limit: number;
  /** The first and the last of those counted. */
  readonly since: Instant;
  readonly until: Instant;
  /** Of a draw. */
  readonly faults?: readonly DrawFault[];
}

export const integrityOutcomes = ['explained', 'misconduct'] as const;

/** Something about how people or the node itself worked that somebody independent has to look at, within a period. */
export interface IntegrityEvent extends CaseRecord {
  readonly kind: 'integrity-event';
  readonly stage: IntegrityStage;
  readonly here: CountryCode;
  readonly noticed: Noticed;
  /** The auditor who took it. */
  readonly owner?: OfficerId;
  readonly conclusion?: {
    readonly outcome: (typeof integrityOutcomes)[number];
    readonly reasons: LocalizedText;
  };
}

/** For auditors of the country whom it does not concern, and for nobody else. */
export const isForAuditor = ({ here, noticed }: IntegrityEvent, by: Actor): boolean =>
  by.kind === 'officer' && by.country === here && by.roles.includes('auditor') && !noticed.concerned.includes(by.id);
