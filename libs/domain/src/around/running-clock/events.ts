import type { HeldBy, UnitVerdict } from '../../file/case/index.js';
import type { EquivalenceRef } from '../../rulebook/catalogue/index.js';
import type { Allowance } from '../../clocks/index.js';
import type { CaseId, ClockId, CountryCode, Instant, LocalizedText, PlainDate } from '../../kernel/index.js';
import type { AgreementRef } from '../../rulebook/rules/index.js';

/** What happened to a clock: which one, and from which due date to which. Absent where there is none. */
export interface Moved {
  readonly clock?: ClockId;
  readonly dueBefore?: PlainDate;
  readonly dueAfter?: PlainDate;
}

export interface Happened {
  readonly at: Instant;
  /** Where it happened. */
  readonly country: CountryCode;
}

/** `clock` is absent where the clock stood still already: another pause holds it, or it waits for its notice. */
export type ClockEvent =
  | (Happened & Moved & Omit<HeldBy, 'since'> & { readonly type: 'clock-paused' })
  | (Happened & Moved & { readonly type: 'clock-resumed'; readonly pause: CaseId })
  | (Happened &
      Moved & {
        readonly type: 'clock-recounted';
        readonly from: string;
        readonly to: string;
        readonly reason: LocalizedText;
      })
  | (Happened & Moved & Migrated & { readonly type: 'case-migrated'; readonly reason: LocalizedText })
  | (Happened & { readonly type: 'region-said'; readonly region: string });

/** The versions that the file keeps from now on. */
export interface Migrated {
  readonly agreement?: { readonly from: number; readonly to: AgreementRef };
  readonly equivalence?: { readonly from: number; readonly to: EquivalenceRef };
  /** What the newer equivalence proposes. */
  readonly proposed?: readonly UnitVerdict[];
  /** Of the running period. */
  readonly allowance?: Allowance;
}

const types: Readonly<Record<ClockEvent['type'], true>> = {
  'clock-paused': true,
  'clock-resumed': true,
  'clock-recounted': true,
  'case-migrated': true,
  'region-said': true,
};
export const isClockEvent = (event: { readonly type: string }): event is ClockEvent => Object.hasOwn(types, event.type);
