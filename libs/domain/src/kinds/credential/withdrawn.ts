import { rulesOf } from '../../rulebook/rules/index.js';
import type { LocalizedText } from '../../kernel/index.js';
import type { RuleBook } from '../../rulebook/rules/index.js';
import type { Credential, Withdrawal } from './credential.js';

/** The agreement's where it proves a recognition, the country's where it is a certificate. */
export function ownLaw({ content: { agreement }, here }: Credential, rules: RuleBook): LocalizedText {
  return agreement === undefined ? rulesOf(rules, here).revocation.source : rules.agreement(agreement).legalBasis;
}

/** It fell with the decision that it proved: why, by which rule, and where that is appealed, which is not here. */
export function withdrawnWith(file: Credential, rules: RuleBook): Withdrawal {
  const { caseId } = file.about;
  return {
    reasons: {
      es: `La decisión que esta credencial acreditaba fue retirada en el trámite ${caseId}: allí están las razones.`,
      en: `The decision that this credential proved was withdrawn in case ${caseId}: the reasons are there.`,
    },
    legalBasis: ownLaw(file, rules),
    remedy: {
      es: `Puede apelar esa decisión en el trámite ${caseId}, dentro del plazo que corre allí.`,
      en: `You can appeal that decision in case ${caseId}, within the period that runs there.`,
    },
  };
}
