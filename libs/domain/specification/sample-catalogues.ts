import type { Catalogue, Course, Equivalence, Standard, UnitCoverage } from '../src/rulebook/catalogue/index.js';
import { benches } from '../src/rulebook/catalogue/index.js';
import type { CertifierId, CountryCode, PlainDate, StandardCode, UnitCode } from '../src/kernel/index.js';

const standard = (country: string, code: string, title: string, units: readonly string[]): Standard => ({
  country: country as CountryCode,
  code: code as StandardCode,
  title: { es: title },
  version: '1',
  level: 3,
  units: units.map((unit) => ({ code: unit as UnitCode, title: { es: unit } })),
  occupations: [],
  demonstration: true,
});

function catalogue(
  country: string,
  standards: readonly Standard[],
  accredited: Record<string, readonly string[]>,
  courses: readonly Course[] = [],
): Catalogue {
  const ids = Object.keys(accredited) as CertifierId[];
  return {
    country: country as CountryCode,
    source: { es: 'Datos de demostración' },
    standards: new Map(standards.map((one) => [one.code, one])),
    certifiers: new Map(
      ids.map((id) => [
        id,
        { id, name: `Certificador ${id}`, email: `${id}@certificador.example`, demonstration: true },
      ]),
    ),
    supersessions: [],
    courses: new Map(courses.map((course) => [course.unit, [course]])),
    accredited: (certifier, code, on) => accredited[certifier]?.includes(code) === true && on >= firstDay,
  };
}

const firstDay = '2015-01-01' as PlainDate;

export const solar = { country: 'MX' as CountryCode, code: 'EC0586.01' as StandardCode };
export const masonry = { country: 'MX' as CountryCode, code: 'EC0326' as StandardCode };
export const solarInGuatemala = 'GT-SOL-01' as StandardCode;
export const unitsInGuatemala = ['GT-SOL-01-A' as UnitCode, 'GT-SOL-01-B' as UnitCode] as const;
export const accreditedForSolar = 'ECE-DEMO-1' as CertifierId;
export const accreditedForMasonry = 'ECE-DEMO-2' as CertifierId;

/** Teaches the second of the two units. */
const earthing: Course = {
  unit: unitsInGuatemala[1],
  provider: 'Centro de demostración',
  where: 'Quetzaltenango',
  when: { es: 'sábados' },
  cost: { minor: 0, currency: 'GTQ' },
  language: 'es',
  demonstration: true,
};

export const sampleCatalogues = {
  MX: catalogue(
    'MX',
    [
      standard('MX', solar.code, 'Instalación de sistemas fotovoltaicos', ['EC0586.01-1', 'EC0586.01-2']),
      standard('MX', masonry.code, 'Construcción de muros', ['EC0326-1']),
    ],
    { [accreditedForSolar]: [solar.code], [accreditedForMasonry]: [masonry.code] },
  ),
  GT: catalogue(
    'GT',
    [
      standard('GT', solarInGuatemala, 'Instalador de energía solar', unitsInGuatemala),
      standard('GT', 'GT-ALB-01', 'Albañil', ['GT-ALB-01-A']),
    ],
    { 'GT-DEMO-1': [solarInGuatemala] },
    [earthing],
  ),
} as const;

/** Solar only: masonry has no equivalence, so that its host standard must be named. */
export const sampleEquivalence = (second: UnitCoverage['coverage']): Equivalence => ({
  id: 'MX-GT-solar',
  version: 1,
  from: solar,
  to: { country: 'GT' as CountryCode, code: solarInGuatemala },
  units: unitsInGuatemala.map((unit, index) => ({
    unit,
    coverage: index === 0 ? 'full' : second,
    coveredBy: [],
    missing: index === 1 && second === 'partial' ? [{ es: 'Puesta a tierra', en: 'Earthing' }] : [],
    ground: { es: 'Cotejo de demostración' },
  })),
  conditions: [],
  exclusions: [],
  evidence: [],
  source: { es: 'Cotejo de demostración' },
  approval: {
    act: { es: 'Acta de demostración' },
    on: '2025-12-01' as PlainDate,
    committee: {
      name: { es: 'Comité de demostración' },
      votes: benches.map((bench) => ({ bench, vote: 'for', on: '2025-12-01' as PlainDate })),
    },
  },
  validFrom: '2026-01-01' as PlainDate,
  demonstration: true,
});
