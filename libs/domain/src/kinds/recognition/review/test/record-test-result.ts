import { todayIn } from '../../../../clocks/index.js';
import type { DocumentRef } from '../../../../file/case/index.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { rulesOf } from '../../../../file/engine/rule-look-up.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant, LocalizedText, UnitCode } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { withDocuments } from '../../filing/attach-document.js';
import type { ReviewResumed } from '../compensation/resume-review.js';
import { resumedWhenAll } from '../compensation/resume-review.js';
import { command, event } from '../review-file/define.js';
import type { TestResult } from '../review-file/recognition-review.js';
import { shownUnits } from '../review-file/units-open.js';

export interface RecordTestResult {
  readonly type: 'record-test-result';
  readonly unit: UnitCode;
  readonly result: TestResult['result'];
  readonly evidence: LocalizedText;
  readonly documents: readonly DocumentRef[];
}
export interface TestRecorded {
  readonly type: 'test-recorded';
  readonly at: Instant;
  readonly test: string;
  readonly unit: UnitCode;
  readonly result: TestResult['result'];
  readonly evidence: LocalizedText;
  readonly documents: readonly DocumentRef[];
}

/** From the day of the appointment on, with what shows it. A measure that was tested needs no report of the worker's. */
export const recordTestResult = command({
  type: 'record-test-result',
  givenBy: { 'host-review': ['reviewer'], 'compensation-pending': ['reviewer'] },
  refusals: ['NOT_ASSIGNED_TO_YOU', 'NO_TEST', 'TEST_NOT_HELD', 'REASONS_MISSING'],
  decide(file, { unit, result, evidence, documents }: RecordTestResult, { now, rules }) {
    const test = file.tests.find(
      ({ units, results }) => units.includes(unit) && results.every((one) => one.unit !== unit),
    );
    if (test === undefined) return refuse('NO_TEST', { unit }, 'unit');
    const { timeZone } = rulesOf(rules, file.host.country).calendar;
    const day = todayIn(timeZone, test.at);
    if (day > todayIn(timeZone, now)) return refuse('TEST_NOT_HELD', { on: day }, 'unit');
    const refusal = refuseWithoutReasons(evidence, 'evidence');
    if (refusal !== undefined) return refusal;
    const recorded: TestRecorded = {
      type: 'test-recorded',
      at: now,
      test: test.id,
      ...{ unit, result, evidence, documents },
    };
    if (file.stage !== 'compensation-pending') return accept<TestRecorded | ReviewResumed>(recorded);
    const shown = result === 'not-attended' ? shownUnits(file) : [...shownUnits(file), unit];
    return accept<TestRecorded | ReviewResumed>(recorded, ...resumedWhenAll(file, shown, now));
  },
});

export const testRecorded = event({
  type: 'test-recorded',
  evolve(file, { at, documents: shown, evidence, result, test: id, unit }: TestRecorded) {
    const documents = shown.map((document) => document.id);
    const recorded = { unit, result, evidence, documents, at };
    return {
      ...file,
      filing: withDocuments(file.filing, shown),
      tests: file.tests.map((test) => (test.id === id ? { ...test, results: [...test.results, recorded] } : test)),
    };
  },
  lines: ({ host }, { at, evidence, result, type, unit }) => [
    line(host.country, at, type, { args: { units: [unit], result }, words: evidence }),
  ],
});
