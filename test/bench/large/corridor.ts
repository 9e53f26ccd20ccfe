import type { CountryCode, PlainDate } from '@puente/domain/kernel';
import type { Equivalence } from '@puente/domain/rulebook/catalogue';
import type { RuleBook } from '@puente/domain/rulebook/rules';

/** From which country to which, and for what: a row of a table of equivalence, under the agreement of those two. */
export interface Corridor {
  readonly home: CountryCode;
  readonly host: CountryCode;
  readonly agreement: string;
  readonly equivalence: Equivalence;
}

/** Every way in which a certificate goes out from a country or comes to it, by the rules in force on a day. */
export function corridorsOf(rules: RuleBook, here: CountryCode, on: PlainDate): readonly Corridor[] {
  return rules.equivalences.all
    .filter(({ from, to }) => from.country === here || to.country === here)
    .flatMap((equivalence): readonly Corridor[] => {
      const [home, host] = [equivalence.from.country, equivalence.to.country];
      const agreement = rules.inForce(home, host, on);
      const valid = equivalence.validFrom <= on && (equivalence.validUntil ?? on) >= on;
      return agreement === undefined || !valid ? [] : [{ home, host, agreement: agreement.id, equivalence }];
    });
}
