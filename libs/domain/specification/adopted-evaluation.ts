import type { Equivalence, EquivalenceRef } from '../src/rulebook/catalogue/index.js';
import type { PlainDate } from '../src/kernel/index.js';
import type { RuleBook } from '../src/rulebook/rules/index.js';
import { sampleEquivalence, solar, solarInGuatemala, unitsInGuatemala } from './sample-catalogues.js';
import { guatemala, mexico } from './sample-people.js';
import { sampleRules } from './sample-rules.js';
import { anEquivalence, aStandard, covers, thirdCountry, threeCountries } from './three-countries.js';

/** The equivalence that the adoption makes of the third country's evaluation and this version of the host's own table. */
export const adopted = (version: 1 | 2): EquivalenceRef => ({
  id: `adoption-1+EC0586.01-T.v1+T-${solarInGuatemala}.v${version}`,
  version: 1,
});

interface Adopting {
  readonly ownSince?: string;
  readonly revokedOn?: string;
}

/**
 * Guatemala reads a Mexican certificate as a third country evaluates it. Its own table with that country covers the first
 * unit, and in the second version, from April, both.
 */
export function adoptedEvaluation({ ownSince, revokedOn }: Adopting = {}): RuleBook {
  const [first, second] = unitsInGuatemala;
  const units = ['EC0586.01-1', 'EC0586.01-2'];
  const home = aStandard(mexico, solar.code, units);
  const third = aStandard(thirdCountry, 'T', ['T1', 'T2']);
  const host = aStandard(guatemala, solarInGuatemala, [first, second]);
  const evaluated = anEquivalence(home, third, [
    covers('T1', 'full', 'EC0586.01-1'),
    covers('T2', 'full', 'EC0586.01-2'),
  ]);
  const before = anEquivalence(third, host, [covers(first, 'full', 'T1'), covers(second, 'none')]);
  const after: Equivalence = {
    ...before,
    version: 2,
    units: [covers(first, 'full', 'T1'), covers(second, 'full', 'T2')],
    validFrom: '2026-04-01' as PlainDate,
  };
  const own = { ...sampleEquivalence('full'), validFrom: ownSince as PlainDate };
  const { equivalences } = threeCountries({
    equivalences: [...(ownSince === undefined ? [] : [own]), evaluated, after, before],
    adoptions: [
      {
        id: 'adoption-1',
        by: guatemala,
        from: { country: mexico, code: home.code },
        through: { country: thirdCountry, code: third.code },
        to: { country: guatemala, code: host.code },
        act: { es: 'Resolución de demostración' },
        on: '2026-01-15' as PlainDate,
        ...(revokedOn === undefined ? {} : { revokedOn: revokedOn as PlainDate }),
        demonstration: true,
      },
    ],
  });
  return { ...sampleRules(), equivalences };
}
