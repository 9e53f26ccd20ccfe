import type { Authenticity, Filing, Host } from '../../../../file/case/index.js';
import type { Equivalence } from '../../../../rulebook/catalogue/index.js';
import { todayIn } from '../../../../clocks/index.js';
import { recognisedAutomatically } from '../../../../equivalence/index.js';
import type { Instant, LocalizedText } from '../../../../kernel/index.js';
import { agreementOf } from '../../../../file/engine/rule-look-up.js';
import { rulesOf } from '../../../../rulebook/rules/index.js';
import type { Agreement, RuleBook } from '../../../../rulebook/rules/index.js';
import { proposedVerdicts } from './equivalence-for.js';
import type { ReviewDecision } from '../review-file/recognition-review.js';

interface Arrived {
  readonly filing: Filing;
  readonly host: Host;
  readonly authenticity: Authenticity;
  readonly equivalence: Equivalence | undefined;
}

/**
 * The decision where the agreement needs none by people: the source confirmed the paper, the equivalence covers every
 * unit without conditions, and both countries have passed every checkpoint. Whatever has to be weighed is for people.
 */
export function automaticRecognition(
  { authenticity, equivalence, filing, host }: Arrived,
  now: Instant,
  rules: RuleBook,
): ReviewDecision | undefined {
  if (authenticity.finding !== 'authentic' || authenticity.paperless) return undefined;
  const agreement = agreementOf(rules, host);
  const on = todayIn(rulesOf(rules, host.country).calendar.timeZone, now);
  const { standard } = filing.certificate;
  const asked = { standard, host: host.country, checkpoints: rules.checkpoints(agreement.id), on };
  if (!recognisedAutomatically(agreement, equivalence, asked)) return undefined;
  const verdicts = proposedVerdicts(equivalence);
  return { outcome: 'recognised', verdicts, reasons: reasonsOf(agreement), tacit: false, automatic: true, at: now };
}

function reasonsOf({ legalBasis }: Agreement): LocalizedText {
  return {
    es: `Quien emitió el certificado lo confirmó y la equivalencia cubre todas las unidades. ${legalBasis.es}`,
    en: `The issuer confirmed the certificate and the equivalence covers every unit. ${legalBasis.en ?? legalBasis.es}`,
  };
}
