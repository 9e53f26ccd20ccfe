import type { Adoption } from '../rulebook/catalogue/index.js';
import { plainDate } from '../kernel/index.js';
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
import { compare, keptEquivalence, suggest } from './index.js';

const today = plainDate('2026-06-01');
const home = aStandard(homeland, 'H', ['H1', 'H2']);
const third = aStandard(thirdCountry, 'T', ['T1', 'T2']);
const host = aStandard(hostland, 'A', ['A1', 'A2', 'A3']);
const evaluated = anEquivalence(home, third, [covers('T1', 'full', 'H1'), covers('T2', 'partial', 'H2')], {
  conditions: [{ es: 'con experiencia' }],
});
const own = anEquivalence(
  third,
  host,
  [covers('A1', 'full', 'T1'), covers('A2', 'full', 'T1', 'T2'), covers('A3', 'none')],
  { exclusions: [{ es: 'alta tensión' }] },
);
const adoption: Adoption = {
  id: 'adoption-1',
  by: hostland,
  from: refTo(home),
  through: refTo(third),
  to: refTo(host),
  act: { es: 'Resolución de demostración', en: 'Demonstration resolution' },
  on: plainDate('2026-02-01'),
  demonstration: true,
};
const under = (more: Partial<Adoption> = {}, others = [evaluated, own]) =>
  threeCountries({ standards: [home, third, host], equivalences: others, adoptions: [{ ...adoption, ...more }] });
const compared = (rules = under(), on = today) => compare({ standard: refTo(home) }, refTo(host), rules, on);

describe('[F79] an evaluation of another country that the host adopted', () => {
  it('counts, as well as the worst of all that it rests on, with every condition and exclusion', () => {
    expect(compared()).toMatchObject({
      route: 'adopted',
      adoption: 'adoption-1',
      equivalence: { id: 'adoption-1+H-T.v1+T-A.v1', version: 1 },
      held: ['A1'],
      units: [
        { coverage: 'full', coveredBy: ['H1'] },
        { coverage: 'partial', coveredBy: ['H1', 'H2'], missing: [{ es: 'parte de T2' }] },
        { coverage: 'none' },
      ],
      conditions: [{ es: 'con experiencia' }],
      exclusions: [{ es: 'alta tensión' }],
    });
    expect(compared().remarks[0]?.es).toBe('País XA adoptó la evaluación de País XT: Resolución de demostración');
  });

  it('counts from the day of the act until it is revoked, and no longer for what begins later', () => {
    const revoked = under({ revokedOn: plainDate('2026-05-01') });
    const routes = ['2026-01-31', '2026-02-01', '2026-04-30', '2026-05-01'].map(
      (on) => compared(revoked, plainDate(on)).route,
    );
    expect(routes).toEqual(['none', 'adopted', 'adopted', 'none']);
  });

  it('is kept by a case in the versions that it joined, also when it was revoked or renewed since', () => {
    const { equivalence: kept } = compared();
    const renewed = { ...own, version: 2, units: [covers('A1', 'none'), covers('A2', 'none'), covers('A3', 'none')] };
    const later = under({ revokedOn: plainDate('2026-05-01') }, [evaluated, renewed, own]);
    expect(kept && keptEquivalence(kept, later)?.units.map(({ coverage }) => coverage)).toEqual([
      'full',
      'partial',
      'none',
    ]);
    expect(keptEquivalence({ id: 'adoption-1+H-T.v9+T-A.v1', version: 1 }, later)).toBeUndefined();
    expect(keptEquivalence({ id: own.id, version: 2 }, later)).toBe(renewed);
  });

  it('needs both equivalences to be in force', () => {
    expect(compared(under({}, [evaluated])).route).toBe('none');
    expect(compared(under({}, [own])).route).toBe('none');
  });

  it('is for the country that adopted it', () => {
    expect(compared(under({ by: thirdCountry })).route).toBe('none');
  });

  it('goes after the host’s own word', () => {
    const direct = anEquivalence(home, host, [covers('A1', 'none'), covers('A2', 'none'), covers('A3', 'full', 'H1')]);
    expect(compared(under({}, [evaluated, own, direct]))).toMatchObject({ route: 'direct', held: ['A3'] });
  });

  it('is only a suggestion where nobody adopted it', () => {
    const nobody = threeCountries({ standards: [home, third, host], equivalences: [evaluated, own] });
    expect(compared(nobody).route).toBe('none');
    expect(suggest(refTo(home), hostland, nobody, today)).toMatchObject([
      { standard: { code: 'A' }, grounds: [{ kind: 'third-country', weight: 0.5 }] },
    ]);
  });
});
