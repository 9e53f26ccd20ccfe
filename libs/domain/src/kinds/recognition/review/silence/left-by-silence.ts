import type { OpenUnit } from '../../../../file/case/index.js';
import type { UnitCode } from '../../../../kernel/index.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { openUnits } from '../review-file/units-open.js';

/**
 * Silence recognises what the equivalence covers and whose authenticity stands, and nothing else: for these units somebody
 * has still to decide. An alert counts once two people approved it; one officer alone stops no silence.
 */
export const leftBySilence = (file: RecognitionReview, rules: RuleBook): readonly OpenUnit[] =>
  openUnits(file, rules).flatMap((unit) => {
    const why = whyLeft(file, unit);
    return why === undefined ? [] : [{ unit, why }];
  });

function whyLeft(file: RecognitionReview, unit: UnitCode): OpenUnit['why'] | undefined {
  if (!file.proposed.some((one) => one.unit === unit && one.verdict === 'held')) return 'not-covered';
  if (file.authenticity?.finding === 'discrepancy') return 'discrepancy';
  if (isAlerted(file, unit)) return 'alerted';
  return file.skillsTest === 'required' && !passedTest(file, unit) ? 'unverified' : undefined;
}

const passedTest = ({ tests }: RecognitionReview, unit: UnitCode): boolean =>
  tests.some(({ results }) => results.some((one) => one.unit === unit && one.result === 'passed'));

/** By an alert in force, here or abroad; or because the certificate was suspended or revoked at home. */
const isAlerted = ({ alerts = [], credentialNews = [] }: RecognitionReview, unit: UnitCode): boolean =>
  alerts.some(({ notice, state }) => state === 'in-force' && concerns(notice, unit)) ||
  credentialNews.some(({ state, subject }) => subject === 'certificate' && state !== 'reinstated');

/** Units of an alert on the certificate are the home country's: whatever rests on it is concerned. */
const concerns = (
  { subject, units }: { readonly subject: string; readonly units: readonly UnitCode[] },
  unit: UnitCode,
) => subject === 'certificate' || units.length === 0 || units.includes(unit);
