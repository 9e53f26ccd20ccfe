import type { UnitVerdict } from '../../../../file/case/index.js';
import type { UnitCode } from '../../../../kernel/index.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import { hostUnits } from './host-units.js';
import type { RecognitionReview } from './recognition-review.js';

/** Units on which the reviewer has still to say something: after a compensation those that came back, all otherwise. */
export const openUnits = (file: RecognitionReview, rules: RuleBook): readonly UnitCode[] =>
  file.compensation?.resumedFor ?? hostUnits(file.host, rules);

/** Verdicts on the open units, with those that stand, in the order of the host's standard. */
export const withStandingVerdicts = (
  file: RecognitionReview,
  verdicts: readonly UnitVerdict[],
): readonly UnitVerdict[] =>
  file.compensation === undefined
    ? verdicts
    : file.compensation.verdicts.map((standing) => verdicts.find(({ unit }) => unit === standing.unit) ?? standing);

export const measuredUnits = ({ compensation }: RecognitionReview): readonly UnitCode[] =>
  (compensation?.measures ?? []).map(({ unit }) => unit);

/** Measured units of which there is something to review: a report, or a test that was attended. */
export const shownUnits = (file: RecognitionReview): readonly UnitCode[] =>
  measuredUnits(file).filter(
    (unit) =>
      file.compensation?.reports.some((report) => report.unit === unit) === true ||
      attended(file).some((result) => result.unit === unit),
  );

/** Results since the measures were imposed: an earlier test said what the unit lacks. */
const attended = ({ compensation, tests }: RecognitionReview) =>
  tests
    .flatMap(({ results }) => results)
    .filter(({ at, result }) => result !== 'not-attended' && at >= (compensation?.at ?? at));

/** Units with an appointment whose result has not been recorded. */
export const unitsToTest = ({ tests }: RecognitionReview): readonly UnitCode[] =>
  tests.flatMap(({ units, results }) => units.filter((unit) => results.every((result) => result.unit !== unit)));

/** Whether anything is known of what the worker can do in this unit, or was at least asked. */
export const wasTested = ({ tests }: RecognitionReview, unit: UnitCode): boolean =>
  tests.some(({ results }) => results.some((result) => result.unit === unit));
