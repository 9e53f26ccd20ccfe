import type { Equivalence, UnitCoverage } from '../../../../rulebook/catalogue/index.js';
import { keptEquivalence } from '../../../../equivalence/index.js';
import { equivalenceAt } from '../../filing/check-filing.js';
import type { Filing, Host, UnitVerdict } from '../../../../file/case/index.js';
import type { LocalizedText } from '../../../../kernel/index.js';
import { inLanguage } from '../../../../kernel/index.js';
import type { RuleBook } from '../../../../rulebook/rules/index.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';

/**
 * The equivalence, in force on the day on which the case was opened, between the certificate's standard and the one
 * against which recognition is asked for. The host looks it up itself and trusts nobody's word for it.
 */
export function equivalenceFor(filing: Filing, host: Host, rules: RuleBook): Equivalence | undefined {
  const found = equivalenceAt(filing, host.country, rules);
  return found?.to.code === host.standard ? found : undefined;
}

/** The version that this review keeps, whatever came after it. */
export const equivalenceOf = ({ equivalence }: RecognitionReview, rules: RuleBook): Equivalence | undefined =>
  equivalence && keptEquivalence(equivalence, rules);

/** What it proposes, by the act that approved it; only full coverage counts as held, and the officers decide. */
export const proposedVerdicts = (equivalence: Equivalence | undefined): readonly UnitVerdict[] =>
  equivalence === undefined
    ? []
    : equivalence.units.map((covered) => ({
        unit: covered.unit,
        verdict: covered.coverage === 'full' ? 'held' : 'missing',
        ground: groundOf(covered),
        legalBasis: equivalence.approval.act,
      }));

/** A unit that is covered in part is missing for what is named, and for nothing else. */
function groundOf({ ground, missing }: UnitCoverage): LocalizedText {
  if (missing.length === 0) return ground;
  const elements = (language: 'es' | 'en'): string => missing.map((one) => inLanguage(one, language)).join('; ');
  const said = (words: string): string => words.replace(/\.$/, '');
  return {
    es: `${said(ground.es)}. Falta: ${elements('es')}.`,
    ...(ground.en === undefined ? {} : { en: `${said(ground.en)}. Missing: ${elements('en')}.` }),
  };
}
