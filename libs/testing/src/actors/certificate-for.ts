import type { Equivalence } from '@puente/domain/rulebook/catalogue';
import type { CountryCode, PlainDate } from '@puente/domain/kernel';
import type { RuleBook } from '@puente/domain/rulebook/rules';
import type { Corridor, HeldCertificate } from './corridor.js';
import { demonstrationIssue } from './demonstration-people.js';

/**
 * A certificate of the home country that the host country has an equivalence for, from somebody accredited in it.
 *
 * @param wanted chooses among the equivalences of the corridor; by default the first will do
 * @throws where the packs hold none
 */
export function certificateFor(
  rules: RuleBook,
  { home, host }: Corridor,
  wanted: (equivalence: Equivalence) => boolean = () => true,
): HeldCertificate {
  const catalogue = rules.country(home as CountryCode)?.catalogue;
  for (const equivalence of rules.equivalences.all) {
    const { from, to } = equivalence;
    if (from.country !== home || to.country !== host || !wanted(equivalence)) continue;
    const certifiers = [...(catalogue?.certifiers.keys() ?? [])];
    const certifier = certifiers.find((id) => catalogue?.accredited(id, from.code, demonstrationIssue as PlainDate));
    if (certifier !== undefined) return { country: home, standard: from.code, certifier };
  }
  throw new RangeError(`no equivalence from ${home} to ${host} that is wanted here`);
}
