import type { Adoption, Equivalence, EquivalenceRef, UnitCoverage } from '../rulebook/catalogue/index.js';
import type { UnitCode } from '../kernel/index.js';
import { inLanguage } from '../kernel/index.js';
import { weaker } from './coverage.js';
import { bilingual, eachOnce, joined } from './words.js';

/**
 * What an adoption makes of two equivalences: the evaluation that is adopted (home → third country), read on by the
 * adopter's own (third country → host). A unit is as well covered as the worst of all that covers it; what is missing
 * anywhere on the way is missing at the end, and every condition and exclusion of both holds.
 */
export function compose(adopted: Equivalence, own: Equivalence, adoption: Adoption): Equivalence {
  return {
    ...composedRef(adopted, own, adoption),
    from: adopted.from,
    to: own.to,
    units: own.units.map((unit) => composeUnit(unit, adopted)),
    conditions: eachOnce([...adopted.conditions, ...own.conditions]),
    exclusions: eachOnce([...adopted.exclusions, ...own.exclusions]),
    evidence: eachOnce([...adopted.evidence, ...own.evidence]),
    source: adoption.act,
    approval: { act: adoption.act, on: adoption.on, committee: own.approval.committee },
    validFrom: [adoption.on, adopted.validFrom, own.validFrom].reduce((one, other) => (one > other ? one : other)),
    demonstration: adoption.demonstration || adopted.demonstration || own.demonstration,
  };
}

/** Names the very versions that an adoption joined, so that a case keeps them. */
export const composedRef = (
  adopted: EquivalenceRef,
  own: EquivalenceRef,
  { id }: Pick<Adoption, 'id'>,
): EquivalenceRef => ({ id: `${id}+${adopted.id}.v${adopted.version}+${own.id}.v${own.version}`, version: 1 });

/** Whether an adoption made it. */
export const isComposed = ({ id }: Pick<EquivalenceRef, 'id'>): boolean => id.includes('+');

/** One unit of the host, through the units of the third country that cover it. */
export function composeUnit(unit: UnitCoverage, adopted: Pick<Equivalence, 'units'>): UnitCoverage {
  const links = unit.coveredBy.map((code) => linkOf(code, adopted));
  const coverage = links.reduce((weakest, link) => weaker(weakest, link.coverage), unit.coverage);
  if (coverage === 'none') {
    const broken = links.filter((link) => link.coverage === 'none');
    const ground = unit.coverage === 'none' ? unit.ground : joined(broken.map((link) => link.ground));
    return { unit: unit.unit, coverage, coveredBy: [], missing: [], ground };
  }
  return {
    unit: unit.unit,
    coverage,
    coveredBy: [...new Set(links.flatMap((link) => link.coveredBy))],
    missing: coverage === 'full' ? [] : eachOnce([...links.flatMap((link) => link.missing), ...unit.missing]),
    ground: through(unit, links),
  };
}

/** A unit that the adopted evaluation does not speak of is not covered by it. */
const linkOf = (code: UnitCode, { units }: Pick<Equivalence, 'units'>): UnitCoverage =>
  units.find(({ unit }) => unit === code) ?? {
    unit: code,
    coverage: 'none',
    coveredBy: [],
    missing: [],
    ground: bilingual((language) =>
      language === 'es'
        ? `La evaluación adoptada no habla de la unidad ${code}`
        : `The adopted evaluation does not speak of unit ${code}`,
    ),
  };

const through = ({ ground }: UnitCoverage, links: readonly UnitCoverage[]): UnitCoverage['ground'] =>
  links.length === 0
    ? ground
    : bilingual((language) => {
        const adopted = inLanguage(joined(links.map((link) => link.ground)), language);
        return `${inLanguage(ground, language)} (${language === 'es' ? 'evaluación adoptada' : 'adopted evaluation'}: ${adopted})`;
      });
