import type { Adoption, Equivalence, StandardRef } from '../rulebook/catalogue/index.js';
import type { CountryCode, LocalizedText, PlainDate } from '../kernel/index.js';
import { inLanguage } from '../kernel/index.js';
import type { RuleBook } from '../rulebook/rules/index.js';
import { compose } from './compose.js';
import { towardsInForce } from './host-succession.js';
import { throughSuccessor } from './home-succession.js';
import { successorsOf } from './supersession.js';
import { bilingual, countryName } from './words.js';

/** An equivalence that holds for a certificate on a day, and how it comes to. */
export interface Worth {
  readonly equivalence: Equivalence;
  /** `adopted`: another country's evaluation that the host took for its own. */
  readonly route: 'direct' | 'adopted';
  readonly adoption?: Adoption;
  /** What a reader must know of the way: that a standard was replaced, that an evaluation was adopted. */
  readonly remarks: readonly LocalizedText[];
}

/** Where the answer is looked for, and for which day. */
export interface Question {
  readonly rules: RuleBook;
  readonly host: CountryCode;
  readonly on: PlainDate;
}

/**
 * What a standard is worth in a country, in the order in which the answers count: the host's own equivalence, then an
 * evaluation that the host adopted, then what the standards that replaced it are worth.
 */
export function worthsOf(standard: StandardRef, question: Question): readonly Worth[] {
  return worthsAfter(standard, question, new Set());
}

/** The first of them: the equivalence by which a case that begins on the day is judged. */
export const equivalenceInForce = (standard: StandardRef, question: Question): Equivalence | undefined =>
  worthsOf(standard, question)[0]?.equivalence;

function worthsAfter(standard: StandardRef, question: Question, seen: ReadonlySet<string>): readonly Worth[] {
  const { rules, host, on } = question;
  const own = rules.equivalences.between(standard, host, on);
  const direct: readonly Worth[] = own === undefined ? [] : [{ equivalence: own, route: 'direct', remarks: [] }];
  const ways = [...direct, ...adoptedBy(standard, question)].map((worth) => towardsInForce(worth, question));
  const home = rules.country(standard.country)?.catalogue;
  if (ways.length > 0 || home === undefined || seen.has(standard.code)) return ways;
  return successorsOf(home, standard.code, on).flatMap((supersession) => {
    const successor = { country: standard.country, code: supersession.to };
    return worthsAfter(successor, question, new Set([...seen, standard.code])).map((worth) =>
      throughSuccessor(worth, supersession, question),
    );
  });
}

/** By acts that were in force on the day: one that is revoked holds no longer for what begins later. */
function adoptedBy(standard: StandardRef, { rules, host, on }: Question): readonly Worth[] {
  return rules.equivalences.adoptions
    .filter(({ by, from, on: since, revokedOn }) => {
      const ours = by === host && from.country === standard.country && from.code === standard.code;
      return ours && since <= on && (revokedOn === undefined || on < revokedOn);
    })
    .flatMap((adoption) => {
      const adopted = rules.equivalences.between(standard, adoption.through.country, on);
      const own = rules.equivalences.between(adoption.through, host, on);
      if (adopted?.to.code !== adoption.through.code || own?.to.code !== adoption.to.code) return [];
      const remarks = [adoptionRemark(adoption, rules)];
      return [{ equivalence: compose(adopted, own, adoption), route: 'adopted' as const, adoption, remarks }];
    });
}

const adoptionRemark = ({ act, by, through }: Adoption, rules: RuleBook): LocalizedText =>
  bilingual((language) => {
    const adopter = inLanguage(countryName(rules, by), language);
    const evaluator = inLanguage(countryName(rules, through.country), language);
    return language === 'es'
      ? `${adopter} adoptó la evaluación de ${evaluator}: ${act.es}`
      : `${adopter} adopted the evaluation of ${evaluator}: ${inLanguage(act, language)}`;
  });
