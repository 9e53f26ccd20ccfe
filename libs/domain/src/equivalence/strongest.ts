import type { Equivalence, UnitCoverage } from '../rulebook/catalogue/index.js';
import { isStronger } from './coverage.js';
import { eachOnce } from './words.js';
import type { Worth } from './worth.js';

/**
 * Several ways to one standard, made one: the first says what it says, and a unit that only another covers better is
 * taken from there with that other's conditions. The host's own word is never mixed with an adopted one.
 */
export function strongest(worths: readonly Worth[]): Worth | undefined {
  const [first, ...others] = worths;
  if (first === undefined) return undefined;
  return others.filter(({ route }) => route === first.route).reduce(better, first);
}

function better(best: Worth, other: Worth): Worth {
  const units = best.equivalence.units.map((unit) => chosen(unit, other.equivalence));
  if (units.every((unit, place) => unit === best.equivalence.units[place])) return best;
  const all = (of: 'conditions' | 'exclusions' | 'evidence') =>
    eachOnce([...best.equivalence[of], ...other.equivalence[of]]);
  return {
    ...best,
    equivalence: {
      ...best.equivalence,
      units,
      conditions: all('conditions'),
      exclusions: all('exclusions'),
      evidence: all('evidence'),
      demonstration: best.equivalence.demonstration || other.equivalence.demonstration,
    },
    remarks: eachOnce([...best.remarks, ...other.remarks]),
  };
}

function chosen(unit: UnitCoverage, { units }: Equivalence): UnitCoverage {
  const rival = units.find((one) => one.unit === unit.unit);
  return rival !== undefined && isStronger(rival.coverage, unit.coverage) ? rival : unit;
}
