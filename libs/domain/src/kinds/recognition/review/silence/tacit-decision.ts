import type { Instant, LocalizedText } from '../../../../kernel/index.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import type { LapsePolicy, RuleBook } from '../../../../rulebook/rules/index.js';
import { decideReview, outcomeOf } from '../decision/decide-review.js';
import type { RecognitionReview } from '../review-file/recognition-review.js';
import { openUnits, withStandingVerdicts } from '../review-file/units-open.js';

/** Silence as a decision, on every open unit alike, visibly marked; a tacit recognition stays reviewable for fraud. */
export function tacitDecision(
  file: RecognitionReview,
  policy: Exclude<LapsePolicy, 'escalate'>,
  at: Instant,
  rules: RuleBook,
) {
  const recognised = policy === 'deem_recognised';
  const { legalBasis } = agreementOf(rules, file.host);
  const ground = recognised ? silenceRecognises : silenceRefuses;
  const silent = openUnits(file, rules).map((unit) => ({
    unit,
    verdict: recognised ? ('held' as const) : ('missing' as const),
    ground,
  }));
  const verdicts = withStandingVerdicts(file, silent);
  const reasons: LocalizedText = {
    es: `${ground.es} ${legalBasis.es}`,
    ...(ground.en === undefined ? {} : { en: `${ground.en} ${legalBasis.en ?? legalBasis.es}` }),
  };
  return decideReview(file, { outcome: outcomeOf(verdicts), verdicts, reasons, tacit: true, at }, rules);
}

const silenceRecognises: LocalizedText = {
  es: 'El plazo venció sin decisión: por silencio administrativo se tiene por reconocido.',
  en: 'The period ended without a decision: by administrative silence it counts as recognised.',
};
const silenceRefuses: LocalizedText = {
  es: 'El plazo venció sin decisión: por silencio administrativo se tiene por denegado.',
  en: 'The period ended without a decision: by administrative silence it counts as refused.',
};
