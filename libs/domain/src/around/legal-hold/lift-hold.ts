import { dateAfter } from '../../clocks/index.js';
import type { LegalHold } from '../../file/case/index.js';
import { endsOn, isShown, secretUntil } from '../../file/case/index.js';
import { command, event } from '../../file/definition/define-around.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import { line } from '../../file/page/timeline.js';
import type { CountryCode, Instant, LocalizedText, OfficerId, PlainDate } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { todayHere } from '../../file/engine/today-here.js';
import { standing } from './standing.js';

/** Before its day, with the reason: by any auditor; where two ordered it, by two, each of whom says why. */
export interface LiftHold {
  readonly type: 'lift-hold';
  readonly hold: string;
  readonly reasons: LocalizedText;
}

export interface HoldLiftProposed {
  readonly type: 'hold-lift-proposed';
  readonly at: Instant;
  readonly hold: string;
  readonly by: OfficerId;
  readonly reasons: LocalizedText;
}

export interface HoldLifted extends Pick<LegalHold, 'hiddenUntil'> {
  readonly type: 'hold-lifted';
  readonly at: Instant;
  readonly here: CountryCode;
  readonly hold: string;
  readonly reasons: LocalizedText;
  /** The last day on which nothing is deleted all the same; none, from before there was such a day. */
  readonly keptUntil?: PlainDate;
}

/** What has a day that passed meanwhile is not deleted the same night: whoever misses the order has some days to give one. */
export const liftHold = command({
  type: 'lift-hold',
  givenBy: ['auditor'],
  seat: () => true,
  offered: ({ holds = [] }, by) =>
    holds.some(({ lifted, liftProposedBy }) => lifted !== true && !(by.kind === 'officer' && by.id === liftProposedBy)),
  refusals: ['NO_SUCH_HOLD', 'REASONS_MISSING', 'SAME_PERSON'],
  decide(file, { hold: id, reasons }: LiftHold, context) {
    const hold = standing(file, id);
    const { by, here, now: at, rules } = context;
    if (hold === undefined || by.kind !== 'officer') return refuse('NO_SUCH_HOLD', {}, 'hold');
    if (hold.liftProposedBy === by.id) return refuse('SAME_PERSON');
    const missing = refuseWithoutReasons(reasons, 'reasons');
    if (missing !== undefined) return missing;
    if (hold.confirmedBy !== undefined && hold.liftProposedBy === undefined)
      return accept<HoldLiftProposed>({ type: 'hold-lift-proposed', at, hold: id, by: by.id, reasons });
    const { calendar, legalHold } = rulesOf(rules, here);
    const [end, soonest] = [endsOn(hold), dateAfter(legalHold.provisional, calendar, at)];
    const hiddenUntil = isShown(hold, todayHere(context)) ? undefined : secretUntil(hold);
    return accept<HoldLifted>({
      ...{ type: 'hold-lifted', at, here, hold: id, reasons, keptUntil: soonest < end ? soonest : end },
      ...(hiddenUntil === undefined ? {} : { hiddenUntil }),
    });
  },
});

export const holdLiftProposed = event({
  type: 'hold-lift-proposed',
  weighs: false,
  untold: () => true,
  evolve: (file, { by, hold }: HoldLiftProposed) => ({
    ...file,
    holds: (file.holds ?? []).map((one) => (one.id === hold ? { ...one, liftProposedBy: by } : one)),
  }),
});

export const holdLifted = event({
  type: 'hold-lifted',
  weighs: false,
  untold: () => true,
  evolve: (file, { hold, keptUntil }: HoldLifted) => ({
    ...file,
    holds: (file.holds ?? []).map((one) =>
      one.id === hold ? { ...one, lifted: true, ...(keptUntil === undefined ? {} : { keptUntil }) } : one,
    ),
  }),
  lines: (_file, { at, here, hiddenUntil, reasons }) =>
    hiddenUntil === undefined ? [line(here, at, 'data-preserved-no-more', { words: reasons })] : [],
});
