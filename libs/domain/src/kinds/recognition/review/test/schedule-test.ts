import type { DecisionContext } from '../../../../file/case/index.js';
import { todayIn } from '../../../../clocks/index.js';
import type { Decision, Refused, UnitCode } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { raise } from '../../../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { rulesOf } from '../../../../file/engine/rule-look-up.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import type { ScheduleTest } from '../commands.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { measuredUnits, openUnits } from '../review-file/units-open.js';

/** When, where and in which language; the worker is told. Whether a test is wanted is the reviewer's to say. */
export function scheduleTest(
  file: RecognitionReview,
  { units, at: on, where, language }: ScheduleTest,
  { now, rules }: DecisionContext,
): Decision<ReviewEvent> {
  const { timeZone } = rulesOf(rules, file.host.country).calendar;
  const day = todayIn(timeZone, on);
  if (day < todayIn(timeZone, now)) return refuse('DATE_IN_PAST', { date: day }, 'at');
  const refusal = refuseUnits(file, units, rules) ?? refuseWithoutReasons(where, 'where');
  const test = `t${file.tests.length + 1}`;
  return (
    refusal ??
    accept<ReviewEvent>(
      { type: 'test-scheduled', at: now, test, units, on, where, language },
      raise(file, 'test-scheduled', now),
    )
  );
}

function refuseUnits(file: RecognitionReview, units: readonly UnitCode[], rules: RuleBook): Refused | undefined {
  const testable = file.stage === 'compensation-pending' ? measuredUnits(file) : openUnits(file, rules);
  if (units.length === 0) return refuse('UNKNOWN_UNIT', { unit: '–' }, 'units');
  for (const [index, unit] of units.entries()) {
    if (!testable.includes(unit)) return refuse('UNKNOWN_UNIT', { unit }, `units.${index}`);
    if (units.indexOf(unit) !== index) return refuse('UNIT_TWICE', { unit }, `units.${index}`);
  }
  return undefined;
}
