import type { DecisionContext } from '../../../../file/case/index.js';
import { todayIn } from '../../../../clocks/index.js';
import type { Decision } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { rulesOf } from '../../../../file/engine/rule-look-up.js';
import type { RecordTestResult } from '../commands.js';
import type { ReviewEvent } from '../events.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { resumedWhenAll } from '../compensation/report-compensation.js';
import { shownUnits } from '../review-file/units-open.js';

/** From the day of the appointment on, with what shows it. A measure that was tested needs no report of the worker's. */
export function recordTestResult(
  file: RecognitionReview,
  { unit, result, evidence, documents }: RecordTestResult,
  { now, rules }: DecisionContext,
): Decision<ReviewEvent> {
  const test = file.tests.find(
    ({ units, results }) => units.includes(unit) && results.every((one) => one.unit !== unit),
  );
  if (test === undefined) return refuse('NO_TEST', { unit }, 'unit');
  const { timeZone } = rulesOf(rules, file.host.country).calendar;
  const day = todayIn(timeZone, test.at);
  if (day > todayIn(timeZone, now)) return refuse('TEST_NOT_HELD', { on: day }, 'unit');
  const refusal = refuseWithoutReasons(evidence, 'evidence');
  if (refusal !== undefined) return refusal;
  const recorded: ReviewEvent = {
    type: 'test-recorded',
    at: now,
    test: test.id,
    ...{ unit, result, evidence, documents },
  };
  if (file.stage !== 'compensation-pending') return accept<ReviewEvent>(recorded);
  const shown = result === 'not-attended' ? shownUnits(file) : [...shownUnits(file), unit];
  return accept<ReviewEvent>(recorded, ...resumedWhenAll(file, shown, now));
}
