import type { Allowance } from '../../clocks/index.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import { line } from '../../file/page/timeline.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Appeal } from './appeal.js';
import { countryOf } from './appeal.js';
import { command, event } from './define.js';
import type { Reasoned } from './ruled.js';

/** A decision within so many days, counted from the order. */
export interface OrderDecision extends Reasoned {
  readonly type: 'order-decision';
  readonly within: Allowance;
}

export interface DecisionOrdered {
  readonly type: 'decision-ordered';
  readonly at: Instant;
  readonly order: NonNullable<Appeal['order']>;
}

/** What answers a complaint of silence is no answer to an appeal, and the other way round. */
export const onlyOfSilence = ({ silence }: Appeal) => (silence === undefined ? refuse('OTHER_RULING') : undefined);
export const onlyOfDecision = ({ silence }: Appeal) => (silence === undefined ? undefined : refuse('OTHER_RULING'));

/** That the period passed is on record, so that the only question left is until when. */
export const orderDecision = command({
  type: 'order-decision',
  givenBy: { 'appeal-review': ['appeals-officer'] },
  refusals: ['NOT_ASSIGNED_TO_YOU', 'OTHER_RULING', 'OTHER_DAYS', 'ORDER_TOO_LONG', 'REASONS_MISSING'],
  barred: onlyOfSilence,
  decide({ notices, silence }, { legalBasis, reasons, within }: OrderDecision, { by, now }) {
    if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['appeals-officer'], yours: [by.kind] });
    if (silence === undefined) return refuse('OTHER_RULING');
    const { atMost } = silence;
    if (within.unit !== atMost.unit)
      return refuse('OTHER_DAYS', { unit: atMost.unit, given: within.unit }, 'within.unit');
    if (within.days > atMost.days) return refuse('ORDER_TOO_LONG', { atMost: atMost.days }, 'within.days');
    const order = { within, reasons, legalBasis, at: now, by: by.id };
    return (
      refuseWithoutReasons(reasons, 'reasons') ??
      refuseWithoutReasons(legalBasis, 'legalBasis') ??
      accept<DecisionOrdered | NoticeRaised>(
        { type: 'decision-ordered', at: now, order },
        raise({ notices }, 'decision-ordered', now),
      )
    );
  },
});

export const decisionOrdered = event({
  type: 'decision-ordered',
  evolve: (file, { order }: DecisionOrdered) => ({ ...file, stage: 'ordered', order, clock: undefined }),
  lines: (file, { at, order, type }) => [line(countryOf(file), at, type, { words: order.reasons })],
});
