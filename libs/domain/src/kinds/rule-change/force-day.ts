import { dayOfDate, endOf } from '../../clocks/index.js';
import type { ClockId, Instant, PlainDate } from '../../kernel/index.js';
import { rulesOf } from '../../rulebook/rules/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { RuleChange } from './rule-change.js';
import { takesEffect } from './rule-content.js';

export interface ForceDay {
  readonly clock: ClockId;
  /** The last moment before the day begins. */
  readonly at: Instant;
  readonly on: PlainDate;
}

/**
 * When an approved change comes into force. A date and no period: it counts no working days, rolls past no holiday, and
 * no emergency puts it off. Undefined where nothing is waited for.
 */
export function forceDay({ approved, country, published, stage }: RuleChange, rules: RuleBook): ForceDay | undefined {
  if (stage !== 'approved' || !published || approved === undefined) return undefined;
  const on = takesEffect(approved);
  const { timeZone } = rulesOf(rules, country).calendar;
  return { clock: 'in-force#1' as ClockId, at: endOf(timeZone, dayOfDate(on) - 1), on };
}
