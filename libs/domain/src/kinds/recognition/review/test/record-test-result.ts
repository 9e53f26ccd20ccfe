import type { DocumentRef } from '../../../../file/case/index.js';
import type { NoticeRaised } from '../../../../file/engine/notices.js';
import { raise } from '../../../../file/engine/notices.js';
import { refuseWithoutReasons } from '../../../../file/engine/reasons.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant, LocalizedText, UnitCode } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import { withDocuments } from '../../filing/attach-document.js';
import type { ReviewResumed } from '../decision/resume-review.js';
import { resumedNow } from '../decision/resume-review.js';
import { command, event } from '../review-file/define.js';
import { refuseUnannounced } from '../review-file/announced-tests.js';
import type { TestResult } from '../review-file/recognition-review.js';
import { awaitsChoice, unitsLeft } from '../review-file/tested-units.js';
import { shownUnits } from '../review-file/units-open.js';
import { lateStill } from './test-owed.js';

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

type Recorded = TestRecorded | ReviewResumed | NoticeRaised;

/**
 * From the appointed hour on (R5), with what shows it, also while the appeals body has the file: whoever was told of a test may
 * come. That they did not, only where they could know. A measure that was tested needs no report of the worker's.
 */
export const recordTestResult = command({
  type: 'record-test-result',
  givenBy: { 'host-review': ['reviewer'], 'compensation-pending': ['reviewer'], appealed: ['reviewer'] },
  refusals: ['NOT_ASSIGNED_TO_YOU', 'NO_TEST', 'TEST_NOT_HELD', 'TEST_TOO_SOON', 'REASONS_MISSING'],
  decide(file, { unit, result, evidence, documents }: RecordTestResult, context) {
    const { now } = context;
    const test = file.tests.find((one) => unitsLeft(one).includes(unit));
    if (test === undefined) return refuse('NO_TEST', { unit }, 'unit');
    if (now < test.at) return refuse('TEST_NOT_HELD', { on: test.at }, 'unit');
    const unannounced = result === 'not-attended' ? refuseUnannounced(file, test, context) : undefined;
    const refusal = unannounced ?? refuseWithoutReasons(evidence, 'evidence');
    if (refusal !== undefined) return refusal;
    const recorded: TestRecorded = {
      type: 'test-recorded',
      at: now,
      test: test.id,
      ...{ unit, result, evidence, documents },
    };
    if (result === 'not-attended') {
      const told = awaitsChoice(file, unit, 1) ? [raise(file, 'test-choice-open', now)] : [];
      return accept<Recorded>(recorded, ...told);
    }
    return accept<Recorded>(recorded, ...resumedNow(file, [...shownUnits(file), unit], context));
  },
});

export const testRecorded = event({
  type: 'test-recorded',
  evolve(file, { at, documents: shown, evidence, result, test: id, unit }: TestRecorded) {
    const documents = shown.map((document) => document.id);
    const recorded = { unit, result, evidence, documents, at };
    return lateStill({
      ...file,
      filing: withDocuments(file.filing, shown),
      tests: file.tests.map((test) => (test.id === id ? { ...test, results: [...test.results, recorded] } : test)),
    });
  },
  lines(file, { at, evidence, result, type, unit }) {
    const { country } = file.host;
    const recorded = line(country, at, type, { args: { units: [unit], result }, words: evidence });
    const open = result === 'not-attended' && awaitsChoice(file, unit, 1);
    return open ? [recorded, line(country, at, 'test-choice-open', { args: { units: [unit] } })] : [recorded];
  },
});
