import type {
  Adoption,
  Catalogue,
  Equivalence,
  EquivalenceTable,
  Standard,
  StandardRef,
  Supersession,
  UnitCoverage,
} from '../src/rulebook/catalogue/index.js';
import type { CountryCode, PlainDate, StandardCode, UnitCode } from '../src/kernel/index.js';
import type { Agreement, Checkpoint, CountryRules, RuleBook } from '../src/rulebook/rules/index.js';
import { sampleAgreement } from './sample-agreement.js';
import { sampleEquivalence } from './sample-catalogues.js';
import { sampleRules } from './sample-rules.js';

/** Three countries of nobody: H is where the certificate comes from, T a third one, A where it is to count. */
export const [homeland, thirdCountry, hostland] = ['XH', 'XT', 'XA'] as readonly string[] as readonly [
  CountryCode,
  CountryCode,
  CountryCode,
];

export interface ThreeCountries {
  readonly standards?: readonly Standard[];
  readonly equivalences?: readonly Equivalence[];
  readonly adoptions?: readonly Adoption[];
  readonly supersessions?: Readonly<Record<string, readonly Supersession[]>>;
  readonly agreement?: Partial<Agreement>;
  readonly checkpoints?: readonly Checkpoint[];
}

export const aStandard = (
  country: CountryCode,
  code: string,
  units: readonly string[],
  more: Partial<Standard> = {},
): Standard => ({
  country,
  code: code as StandardCode,
  title: { es: `Norma ${code}`, en: `Standard ${code}` },
  version: '1',
  level: 2,
  units: units.map((unit) => ({ code: unit as UnitCode, title: { es: `Unidad ${unit}`, en: `Unit ${unit}` } })),
  occupations: [],
  demonstration: true,
  ...more,
});

export const refTo = ({ country, code }: Standard): StandardRef => ({ country, code });

/** `covers('A1', 'full', 'H1', 'H2')`; a partial coverage says what is missing. */
export const covers = (unit: string, coverage: UnitCoverage['coverage'], ...by: readonly string[]): UnitCoverage => ({
  unit: unit as UnitCode,
  coverage,
  coveredBy: by as readonly UnitCode[],
  missing: coverage === 'partial' ? [{ es: `parte de ${unit}`, en: `part of ${unit}` }] : [],
  ground: { es: `Cotejo de ${unit}`, en: `Comparison of ${unit}` },
});

export const anEquivalence = (
  from: Standard,
  to: Standard,
  units: readonly UnitCoverage[],
  more: Partial<Equivalence> = {},
): Equivalence => ({
  ...sampleEquivalence('full'),
  id: `${from.code}-${to.code}`,
  from: refTo(from),
  to: refTo(to),
  units,
  ...more,
});

/** The sample rules' agencies and calendars, with other registers and tables. */
export function threeCountries({
  standards = [],
  equivalences = [],
  adoptions = [],
  supersessions = {},
  agreement,
  checkpoints = [],
}: ThreeCountries): RuleBook {
  const base = sampleRules();
  const pattern = base.country('GT' as CountryCode);
  if (pattern === undefined) throw new Error('the sample rules have no country to copy');
  const parties = [homeland, thirdCountry, hostland];
  const law: Agreement = { ...sampleAgreement('escalate'), id: 'three', parties, ...agreement };
  const countries = new Map(
    parties.map((country) => [country, countryLike(pattern, country, standards, supersessions[country] ?? [])]),
  );
  return {
    ...base,
    agreement: () => law,
    inForce: (home, host, on) => (home !== host && on >= law.inForceFrom ? law : undefined),
    country: (code) => countries.get(code),
    checkpoints: () => checkpoints,
    equivalences: tableOf(equivalences, adoptions),
  };
}

function countryLike(
  pattern: CountryRules,
  country: CountryCode,
  all: readonly Standard[],
  supersessions: readonly Supersession[],
): CountryRules {
  const own = all.filter((standard) => standard.country === country);
  const catalogue: Catalogue = {
    ...pattern.catalogue,
    country,
    standards: new Map(own.map((standard) => [standard.code, standard])),
    supersessions,
  };
  return { ...pattern, country, name: { es: `País ${country}`, en: `Country ${country}` }, catalogue };
}

function tableOf(all: readonly Equivalence[], adoptions: readonly Adoption[]): EquivalenceTable {
  const from = (standard: StandardRef, on: PlainDate): readonly Equivalence[] =>
    all.filter(
      ({ from: { country, code }, validFrom, validUntil }) =>
        country === standard.country && code === standard.code && validFrom <= on && (validUntil ?? on) >= on,
    );
  return {
    from,
    between: (standard, to, on) => from(standard, on).find((one) => one.to.country === to),
    version: ({ id, version }) => all.find((one) => one.id === id && one.version === version),
    all,
    adoptions,
  };
}
