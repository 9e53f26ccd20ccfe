import fc from 'fast-check';
import type { Equivalence, UnitCoverage } from '../rulebook/catalogue/index.js';
import { plainDate } from '../kernel/index.js';
import type { UnitCode } from '../kernel/index.js';
import {
  anEquivalence,
  aStandard,
  covers,
  homeland,
  hostland,
  refTo,
  thirdCountry,
  threeCountries,
} from '../../specification/index.js';
import { compose } from './compose.js';
import { isStronger } from './coverage.js';
import { compare } from './index.js';

const today = plainDate('2026-06-01');
const homeUnits = ['H1', 'H2', 'H3', 'H4'] as const;
const thirdUnits = ['T1', 'T2', 'T3'] as const;
const hostUnits = ['A1', 'A2', 'A3'] as const;
const home = aStandard(homeland, 'H', homeUnits);
const third = aStandard(thirdCountry, 'T', thirdUnits);
const host = aStandard(hostland, 'A', hostUnits);

const texts = (...es: readonly string[]) => fc.subarray([...es]).map((some) => some.map((one) => ({ es: one })));
const coverage = (unit: string, by: readonly string[]): fc.Arbitrary<UnitCoverage> =>
  fc
    .tuple(fc.constantFrom('full', 'partial', 'none'), fc.subarray([...by], { minLength: 1 }))
    .map(([how, some]) => (how === 'none' ? covers(unit, how) : covers(unit, how, ...some)));
const mapping = (from: typeof home, to: typeof home): fc.Arbitrary<Equivalence> =>
  fc
    .tuple(
      fc.tuple(
        ...to.units.map(({ code }) =>
          coverage(
            code,
            from.units.map((unit) => unit.code),
          ),
        ),
      ),
      texts('con experiencia', 'con curso'),
      texts('alta tensión', 'altura'),
    )
    .map(([units, conditions, exclusions]) => anEquivalence(from, to, units, { conditions, exclusions }));

const adoption = {
  id: 'x',
  by: hostland,
  from: refTo(home),
  through: refTo(third),
  to: refTo(host),
  act: { es: 'Acto' },
  on: today,
  demonstration: true,
};

describe('whatever the tables say', () => {
  it('a composition is never stronger than its weakest link, and never loses a condition', () => {
    fc.assert(
      fc.property(mapping(home, third), mapping(third, host), (first, second) => {
        const composed = compose(first, second, adoption);
        expect(composed.units.map(({ unit }) => unit)).toEqual(hostUnits);
        for (const unit of composed.units) {
          const own = second.units.find((one) => one.unit === unit.unit);
          const links = [own, ...first.units.filter((one) => own?.coveredBy.includes(one.unit))];
          for (const link of links) expect(link !== undefined && isStronger(unit.coverage, link.coverage)).toBe(false);
          if (unit.coverage === 'partial') expect(unit.missing.length).toBeGreaterThan(0);
          if (unit.coverage === 'full') expect(unit.missing).toEqual([]);
          expect(unit.coverage === 'none').toBe(unit.coveredBy.length === 0);
          expect(unit.ground.es).not.toBe('');
        }
        for (const { es } of [...first.conditions, ...second.conditions])
          expect(composed.conditions.map((one) => one.es)).toContain(es);
        for (const { es } of [...first.exclusions, ...second.exclusions])
          expect(composed.exclusions.map((one) => one.es)).toContain(es);
      }),
    );
  });

  it('who holds more units is never worth less, unit by unit', () => {
    const sets = fc.tuple(fc.subarray([...homeUnits]), fc.subarray([...homeUnits]));
    fc.assert(
      fc.property(mapping(home, host), sets, (equivalence, [some, others]) => {
        const rules = threeCountries({ standards: [home, host], equivalences: [equivalence] });
        const worthOf = (units: readonly string[]) =>
          compare({ standard: refTo(home), units: units as readonly UnitCode[] }, refTo(host), rules, today);
        const [fewer, more] = [worthOf(some), worthOf([...new Set([...some, ...others])])];
        for (const [place, unit] of more.units.entries())
          expect(isStronger(fewer.units[place]?.coverage ?? 'none', unit.coverage)).toBe(false);
        expect(more.held).toEqual(expect.arrayContaining([...fewer.held]));
        expect([...more.held, ...more.missing].sort()).toEqual([...hostUnits]);
        expect(worthOf([...homeUnits]).units).toEqual(
          compare({ standard: refTo(home) }, refTo(host), rules, today).units,
        );
      }),
    );
  });
});
