import type { OpenUnit } from '../../../../file/case/index.js';
import type { UnitCode } from '../../../../kernel/index.js';
import { refuse } from '../../../../kernel/index.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import { givenBySilence } from './given-by-silence.js';
import { hostUnits } from './host-units.js';
import type { DecidedVerdict, RecognitionReview } from './recognition-review.js';
import { awaitsChoice, goesWithoutTest } from './tested-units.js';

/** Whether something else is appealed or decided again while the worker makes up for units (R3). */
export const besideMeasures = ({ measuring, stage }: RecognitionReview): boolean =>
  measuring !== undefined && stage !== 'compensation-pending';

/** Made up for, or waiting for a test: not those that went back to the review while the office owes the test of others (R3). */
const isMadeUpFor = ({ compensation }: RecognitionReview, { unit, why }: OpenUnit): boolean =>
  why === 'measured' && compensation?.resumedFor?.includes(unit) !== true;

/** Those with a measure are open as well, and are the worker's while the measures wait. */
const decidedNow = (file: RecognitionReview): readonly OpenUnit[] | undefined =>
  besideMeasures(file) ? file.open?.filter((one) => !isMadeUpFor(file, one)) : file.open;

/** Units that stay open beside those that are decided now. */
export const measuredMeanwhile = (file: RecognitionReview): readonly OpenUnit[] =>
  besideMeasures(file) ? (file.open ?? []).filter((one) => isMadeUpFor(file, one)) : [];

/** Units on which the reviewer has still to say something: those that were left or came back, all otherwise. */
export const openUnits = (file: RecognitionReview, rules: RuleBook): readonly UnitCode[] =>
  decidedNow(file)?.map(({ unit }) => unit) ?? file.compensation?.resumedFor ?? hostUnits(file.host, rules);

/** What was decided already and is not decided now: a new decision adds to it and never takes from it. */
function standing(file: RecognitionReview): readonly DecidedVerdict[] {
  const now = decidedNow(file) ?? [];
  const { verdicts = [] } = file.decision ?? file.compensation ?? {};
  return verdicts.filter(({ unit }) => now.every((one) => one.unit !== unit));
}

/** What a decision refused and nobody has settled for good: it can be appealed, also while measures run for others (R3). */
export const appealable = ({ decision, open = [], upheld = [] }: RecognitionReview): readonly DecidedVerdict[] =>
  (decision?.verdicts ?? []).filter(({ unit }) => !upheld.includes(unit) && open.every((one) => one.unit !== unit));

/** Verdicts on the open units, with those that stand, in the order of the host's standard. */
export function withStandingVerdicts(
  file: RecognitionReview,
  verdicts: readonly DecidedVerdict[],
  rules: RuleBook,
): readonly DecidedVerdict[] {
  const all = [...verdicts, ...standing(file)];
  return hostUnits(file.host, rules).flatMap((unit) => all.find((verdict) => verdict.unit === unit) ?? []);
}

/** Whether something of it stands by silence: whatever is decided beside it bears the mark as well. */
export function standsBySilence(file: RecognitionReview): boolean {
  const silent = file.decision === undefined ? [] : givenBySilence(file.decision);
  return standing(file).some((verdict) => silent.includes(verdict));
}

/**
 * Whether the worker is making up for something now: also while a unit that was refused beside the measures is appealed or
 * decided again (R3).
 */
export const makesUp = ({ measuring, stage }: RecognitionReview): boolean =>
  stage === 'compensation-pending' || measuring !== undefined;

/** For a command about measures, in stages in which they may run beside something else. */
export const barredWithoutMeasures = (file: RecognitionReview, command: string) =>
  makesUp(file) ? undefined : refuse('NOT_IN_THIS_STAGE', { stage: file.stage, command });

/** What is tested while the appeals body has the file, or officers are drawn, are measures and nothing else. */
export const barredBesideAppeal = (file: RecognitionReview, command: string) =>
  file.stage === 'appealed' || file.stage === 'received' ? barredWithoutMeasures(file, command) : undefined;

/** Without those that were decided while others waited for their test. */
export const measuredUnits = (file: RecognitionReview): readonly UnitCode[] =>
  (file.compensation?.measures ?? []).map(({ unit }) => unit).filter((unit) => !isSettled(file, unit));

const isSettled = (file: RecognitionReview, unit: UnitCode): boolean =>
  makesUp(file) && file.open !== undefined && file.open.every((one) => one.unit !== unit);

/** Measured units of which there is something to review: a report, a test that was attended, or the wish for none. */
export const shownUnits = (file: RecognitionReview): readonly UnitCode[] =>
  measuredUnits(file).filter(
    (unit) =>
      file.compensation?.reports.some((report) => report.unit === unit) === true ||
      attended(file).some((result) => result.unit === unit) ||
      goesWithoutTest(file, unit),
  );

/** Whether the worker has something left to make up for, now. */
export function hasToMakeUp(file: RecognitionReview): boolean {
  const shown = shownUnits(file);
  return makesUp(file) && measuredUnits(file).some((unit) => !shown.includes(unit));
}

/**
 * Measured units whose test was announced and shows nothing yet: the worker is to attend, to choose, or waits for another
 * date that the office owes.
 */
export const unitsUnderTest = (file: RecognitionReview): readonly UnitCode[] => {
  const { at: since = '' } = file.compensation ?? {};
  const tested = new Set(file.tests.filter((test) => test.at >= since).flatMap(({ units }) => units));
  const shown = shownUnits(file);
  return measuredUnits(file).filter((unit) => tested.has(unit) && !shown.includes(unit));
};

/** Of these, those whose test the office has to hold: they wait for a day, for their day, or for its result. */
export const unitsOwedTest = (file: RecognitionReview): readonly UnitCode[] =>
  unitsUnderTest(file).filter((unit) => !awaitsChoice(file, unit));

/** Results since the measures were imposed: an earlier test said what the unit lacks. */
const attended = ({ compensation, tests }: RecognitionReview) =>
  tests
    .flatMap(({ results }) => results)
    .filter(({ at, result }) => result !== 'not-attended' && at >= (compensation?.at ?? at));
