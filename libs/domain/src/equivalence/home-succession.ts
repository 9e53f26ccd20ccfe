import type { Catalogue, Supersession, UnitCoverage } from '../rulebook/catalogue/index.js';
import type { LocalizedText, StandardCode, UnitCode } from '../kernel/index.js';
import { inLanguage } from '../kernel/index.js';
import { predecessorsOf } from './supersession.js';
import { bilingual, standardName } from './words.js';
import type { Question, Worth } from './worth.js';

/**
 * A certificate of a standard that was replaced counts as one of its successor, and the words say so. Where the successor
 * took the place of several standards, the certificate stands for one of them: what cannot be told apart counts in part.
 */
export function throughSuccessor(worth: Worth, supersession: Supersession, question: Question): Worth {
  const { country } = worth.equivalence.from;
  const catalogue = question.rules.country(country)?.catalogue;
  const remarks = [...worth.remarks, replaced(supersession, country, question)];
  if (catalogue === undefined) return { ...worth, remarks };
  const others = predecessorsOf(catalogue, supersession.to, question.on)
    .map(({ from }) => from)
    .filter((code) => code !== supersession.from);
  if (others.length === 0) return { ...worth, remarks };
  const kept = unitsOf(catalogue, supersession.from);
  const missing = fromOthers(others, country, question);
  const units = worth.equivalence.units.map((unit) => inPart(unit, kept, missing));
  return { ...worth, remarks, equivalence: { ...worth.equivalence, units } };
}

const unitsOf = ({ standards }: Pick<Catalogue, 'standards'>, code: StandardCode): ReadonlySet<UnitCode> =>
  new Set(standards.get(code)?.units.map((unit) => unit.code));

/** Units that the old standard had under the same code were in the certificate; of the rest nobody knows. */
function inPart(unit: UnitCoverage, kept: ReadonlySet<UnitCode>, missing: LocalizedText): UnitCoverage {
  if (unit.coverage === 'none' || unit.coveredBy.every((code) => kept.has(code))) return unit;
  return { ...unit, coverage: 'partial', missing: [...unit.missing, missing] };
}

const fromOthers = (others: readonly StandardCode[], country: Question['host'], { rules }: Question): LocalizedText =>
  bilingual((language) => {
    const names = others.map((code) => inLanguage(standardName(rules, country, code), language)).join(', ');
    return language === 'es' ? `lo que viene de ${names}` : `what comes from ${names}`;
  });

const replaced = ({ from, to, on }: Supersession, country: Question['host'], { rules }: Question): LocalizedText =>
  bilingual((language) => {
    const [old, now] = [from, to].map((code) => inLanguage(standardName(rules, country, code), language));
    return language === 'es'
      ? `${old ?? from} fue reemplazado el ${on} por ${now ?? to}: el certificado vale por él`
      : `${old ?? from} was replaced on ${on} by ${now ?? to}: the certificate counts through it`;
  });
