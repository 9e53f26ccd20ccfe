import type { UnitCode } from '../../../../kernel/index.js';
import type { RecognitionReview, SkillsTest, TestChoice } from './recognition-review.js';

/** In which a test can be under way: of what is reviewed, or of what is made up for, also beside an appeal. */
export const testStages = ['host-review', 'compensation-pending', 'received', 'appealed'] as const;

/** Units of an appointment whose result has not been recorded. */
export const unitsLeft = ({ calledOff, results, units }: SkillsTest): readonly UnitCode[] =>
  calledOff === undefined ? units.filter((unit) => results.every((result) => result.unit !== unit)) : [];

/** Units with an appointment to come, or whose result has not been recorded. */
export const unitsToTest = ({ tests }: RecognitionReview): readonly UnitCode[] => tests.flatMap(unitsLeft);

/**
 * Whether anything is known of what the worker can do in this unit, or they chose not to be tested. Not having come says
 * nothing.
 */
export const wasTested = (file: RecognitionReview, unit: UnitCode): boolean =>
  goesWithoutTest(file, unit) ||
  file.tests.some(({ results }) => results.some((result) => result.unit === unit && result.result !== 'not-attended'));

export const goesWithoutTest = (file: RecognitionReview, unit: UnitCode): boolean =>
  choiceOn(file, unit)?.choice === 'without-test';

/** Tests of a unit to which the worker did not come. */
export const missedTests = ({ tests }: RecognitionReview, unit: UnitCode) =>
  tests.flatMap(({ results }) => results.filter((one) => one.unit === unit && one.result === 'not-attended'));

/** A test that was missed is scheduled again once; after the second the worker says how it goes on, and nobody else. */
const missedBeforeChoosing = 2;

/** Whether the worker chooses, once they have missed so many tests more than are recorded. */
export function awaitsChoice(file: RecognitionReview, unit: UnitCode, more = 0): boolean {
  const chosen = choiceOn(file, unit);
  const missed = missedTests(file, unit).filter(({ at }) => chosen === undefined || at > chosen.at);
  return missed.length + more >= missedBeforeChoosing;
}

/** Units that stay open until the worker has chosen. */
export function unitsAwaitingChoice(file: RecognitionReview): readonly UnitCode[] {
  const tested = new Set(file.tests.flatMap(({ units }) => units));
  return [...tested].filter((unit) => awaitsChoice(file, unit));
}

const choiceOn = ({ testChoices = [] }: RecognitionReview, unit: UnitCode): TestChoice | undefined =>
  testChoices.findLast((choice) => choice.unit === unit);
