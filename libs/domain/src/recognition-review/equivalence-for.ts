import type { Equivalence } from '../catalogue/index.js';
import type { Filing, Host } from '../filing/index.js';
import type { RuleBook } from '../rules/index.js';
import type { UnitVerdict } from './recognition-review.js';

/** The equivalence in force between the certificate's standard and the one against which recognition is asked for. */
export function equivalenceFor({ certificate }: Filing, host: Host, rules: RuleBook): Equivalence | undefined {
  const found = rules.equivalences.between(certificate.standard, host.country);
  return found?.to.code === host.standard ? found : undefined;
}

/** What it proposes; only full coverage counts as held, and the officers decide. */
export const proposedVerdicts = (filing: Filing, host: Host, rules: RuleBook): readonly UnitVerdict[] =>
  (equivalenceFor(filing, host, rules)?.units ?? []).map(({ unit, coverage, ground }) => ({
    unit,
    verdict: coverage === 'full' ? 'held' : 'missing',
    ground,
  }));
