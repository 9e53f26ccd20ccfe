import { dateAfter, todayIn } from '../../clocks/index.js';
import type { LegalHold } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import { inOne, refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { line } from '../../file/page/timeline.js';
import type { CountryCode, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { unconfirmedOf } from './standing.js';

/** By an auditor of any agency: what may be deleted soon is not asked for in the agency that is looked at. */
export interface PlaceHold extends Pick<LegalHold, 'until' | 'reasons' | 'legalBasis' | 'hiddenUntil'> {
  readonly type: 'place-hold';
}

export interface HoldPlaced {
  readonly type: 'hold-placed';
  readonly at: Instant;
  readonly here: CountryCode;
  readonly hold: LegalHold;
}

/**
 * It stands at once, because what was deleted does not come back; for longer than some days only with a second auditor. Whoever
 * ordered it alone does not order it anew when the days are over; where it was lifted, what they order instead ends on the same day. It
 * holds data and decides nothing: no clock, stage or right of the worker changes by it, and no notice waits for somebody whose
 * case may have been over for years. Their page says it.
 */
export const placeHold = command({
  type: 'place-hold',
  givenBy: ['auditor'],
  seat: () => true,
  offered(file, by) {
    const before = unconfirmedOf(file, by);
    return before === undefined || before.lifted === true;
  },
  refusals: ['DATE_IN_PAST', 'HOLD_TOO_LONG', 'REASONS_MISSING', 'SAME_PERSON'],
  decide(file, { hiddenUntil, legalBasis, reasons, until }: PlaceHold, { by, here, now, rules }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['auditor'], yours: [by.kind] });
    const { calendar, legalHold } = rulesOf(rules, here);
    const today = todayIn(calendar.timeZone, now);
    const before = unconfirmedOf(file, by);
    if (before !== undefined && (before.lifted !== true || before.provisionalUntil < today))
      return refuse('SAME_PERSON');
    if (until < today) return refuse('DATE_IN_PAST', { date: until }, 'until');
    const atMost = dateAfter(legalHold.atMost, calendar, now);
    if (until > atMost) return refuse('HOLD_TOO_LONG', { until: atMost }, 'until');
    if (hiddenUntil !== undefined && hiddenUntil > until) return refuse('HOLD_TOO_LONG', { until }, 'hiddenUntil');
    const hold: LegalHold = {
      ...{ id: `h${(file.holds ?? []).length + 1}`, until, reasons, legalBasis, by: by.id },
      provisionalUntil: before?.provisionalUntil ?? dateAfter(legalHold.provisional, calendar, now),
      ...(hiddenUntil === undefined ? {} : { hiddenUntil }),
    };
    return (
      refuseWithoutReasons(reasons, 'reasons') ??
      refuseWithoutReasons(legalBasis, 'legalBasis') ??
      accept<HoldPlaced>({ type: 'hold-placed', at: now, here, hold })
    );
  },
});

export const holdPlaced = event({
  type: 'hold-placed',
  weighs: false,
  untold: () => true,
  evolve: (file, { hold }: HoldPlaced) => ({ ...file, holds: [...(file.holds ?? []), hold] }),
  lines: (_file, { at, here, hold: { hiddenUntil, legalBasis, reasons, until } }) =>
    hiddenUntil === undefined
      ? [line(here, at, 'data-preserved', { args: { on: until }, words: inOne(reasons, legalBasis) })]
      : [],
});
