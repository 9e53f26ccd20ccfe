import type { Equivalence, Standard } from '../rulebook/catalogue/index.js';
import type { LocalizedText } from '../kernel/index.js';
import { inLanguage } from '../kernel/index.js';
import { inForceFor } from './supersession.js';
import { bilingual, standardName } from './words.js';
import type { Question, Worth } from './worth.js';

/**
 * An equivalence with a standard of the host that was replaced leads to the one in force: what was judged of a unit that
 * both have still holds, and of the others nothing was judged yet. Where no unit survived, the old judgement is all there
 * is, and the reader is told: a worker never loses what a committee granted because a code changed.
 */
export function towardsInForce(worth: Worth, question: Question): Worth {
  const { to } = worth.equivalence;
  const catalogue = question.rules.country(to.country)?.catalogue;
  const codes = catalogue === undefined ? [to.code] : inForceFor(catalogue, to.code, question.on);
  if (catalogue === undefined || codes.includes(to.code)) return worth;
  const standards = codes.flatMap((code) => catalogue.standards.get(code) ?? []);
  const survivor = standards.find((standard) => sharesUnits(worth.equivalence, standard));
  const remarks = [...worth.remarks, replaced(worth, standards, question)];
  if (survivor === undefined) return { ...worth, remarks };
  return { ...worth, remarks, equivalence: carriedOver(worth.equivalence, survivor) };
}

const sharesUnits = (equivalence: Equivalence, { units }: Standard): boolean =>
  units.some(({ code }) => equivalence.units.some(({ unit, coverage }) => unit === code && coverage !== 'none'));

export const carriedOver = (equivalence: Equivalence, standard: Standard): Equivalence => ({
  ...equivalence,
  to: { country: standard.country, code: standard.code },
  units: standard.units.map(
    ({ code }) =>
      equivalence.units.find(({ unit }) => unit === code) ?? {
        unit: code,
        coverage: 'none',
        coveredBy: [],
        missing: [],
        ground: notJudgedYet,
      },
  ),
});

const notJudgedYet: LocalizedText = {
  es: 'Unidad nueva: ninguna equivalencia la ha evaluado todavía',
  en: 'A new unit: no equivalence has judged it yet',
};

function replaced({ equivalence: { to } }: Worth, standards: readonly Standard[], { rules }: Question): LocalizedText {
  return bilingual((language) => {
    const old = inLanguage(standardName(rules, to.country, to.code), language);
    const now = standards.map(({ code }) => inLanguage(standardName(rules, to.country, code), language)).join(', ');
    return language === 'es' ? `${old} fue reemplazado por ${now}` : `${old} was replaced by ${now}`;
  });
}
