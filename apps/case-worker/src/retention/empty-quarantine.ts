import { monthsAfter } from '@puente/domain/clocks';
import type { CountryCode, TimeSource } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import { rulesOf } from '@puente/domain/rulebook/rules';
import type { Quarantine } from '@puente/persistence/quarantine';

export interface QuarantineParts {
  readonly quarantine: Pick<Quarantine, 'empty' | 'waitingSince'>;
  readonly rules: RuleBook;
  readonly time: TimeSource;
  readonly here: CountryCode;
}

/** So long beforehand an operator is told. */
const noticeMs = 7 * 86_400_000;

/**
 * Takes away the content of what has lain in quarantine for the country's period: until then it opens with the node's key, and
 * nobody is responsible for it.
 *
 * @returns how many were emptied, and how many that nobody has dealt with are emptied within a week
 */
export async function emptyQuarantine({ here, quarantine, rules, time }: QuarantineParts) {
  const { calendar, retention } = rulesOf(rules, here);
  const now = time.now();
  const periodBefore = (at: typeof now) => monthsAfter(calendar.timeZone, at, -retention.quarantine.months);
  const emptied = await quarantine.empty(periodBefore(now), now);
  const soon = await quarantine.waitingSince(periodBefore(instant(milliseconds(now) + noticeMs)));
  return { emptied, soon };
}
