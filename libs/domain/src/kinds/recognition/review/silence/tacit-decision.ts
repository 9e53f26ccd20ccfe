import type { DecisionContext } from '../../../../file/case/index.js';
import { raise } from '../../../../file/engine/notices.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import type { Escalated } from '../../../../file/engine/time-passed.js';
import type { LocalizedText } from '../../../../kernel/index.js';
import { accept, refuse } from '../../../../kernel/index.js';
import type { LapsePolicy } from '../../../../rulebook/rules/index.js';
import type { DecisionMade } from '../decision/decide-review.js';
import { decideReview, outcomeOf } from '../decision/decide-review.js';
import type { DecidedVerdict, RecognitionReview } from '../review-file/recognition-review.js';
import { openUnits, withStandingVerdicts } from '../review-file/units-open.js';
import { leftBySilence } from './left-by-silence.js';
import type { SilenceLeft } from './silence-left.js';

type Silent = DecisionMade | Escalated | SilenceLeft;

/**
 * Silence as a decision, visibly marked; a tacit recognition stays reviewable for fraud. What it must not recognise is
 * left open: the decision stands for the rest, and the case escalates.
 */
export function tacitDecision(
  file: RecognitionReview,
  policy: Exclude<LapsePolicy, 'escalate'>,
  context: DecisionContext,
) {
  const { now: at, rules } = context;
  if (file.clock === undefined) return refuse('NO_SUCH_CLOCK');
  const recognised = policy === 'deem_recognised';
  const { legalBasis } = agreementOf(rules, file.host);
  const ground = recognised ? silenceRecognises : silenceRefuses;
  const open = recognised ? leftBySilence(file, rules) : [];
  const silent = openUnits(file, rules)
    .filter((unit) => open.every((left) => left.unit !== unit))
    .map((unit): DecidedVerdict => ({
      unit,
      verdict: recognised ? 'held' : 'missing',
      ground,
      legalBasis,
      bySilence: true,
    }));
  const verdicts = withStandingVerdicts(file, silent, rules);
  const reasons: LocalizedText = {
    es: `${ground.es} ${legalBasis.es}`,
    ...(ground.en === undefined ? {} : { en: `${ground.en} ${legalBasis.en ?? legalBasis.es}` }),
  };
  const decision = { verdicts, reasons, tacit: true, at };
  if (open.length === 0) {
    const { events } = decideReview(file, { ...decision, outcome: outcomeOf(verdicts) }, context);
    return accept<Silent>(...events);
  }
  const partial = silent.length === 0 ? {} : { decision: { ...decision, outcome: 'partially-recognised' as const } };
  return accept<Silent>(
    { type: 'escalated', at, clock: file.clock.id },
    { type: 'silence-left', at, open, ...partial },
    raise(file, 'silence-left', at),
  );
}

const silenceRecognises: LocalizedText = {
  es: 'El plazo venció sin decisión: por silencio administrativo se tiene por reconocido.',
  en: 'The period ended without a decision: by administrative silence it counts as recognised.',
};
const silenceRefuses: LocalizedText = {
  es: 'El plazo venció sin decisión: por silencio administrativo se tiene por denegado.',
  en: 'The period ended without a decision: by administrative silence it counts as refused.',
};
