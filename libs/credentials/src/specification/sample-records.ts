import type { AgencyId, CertifierId, StandardCode, UnitCode } from '@puente/domain/kernel';
import { caseNumberFor, country, instant, newCaseNumber, plainDate } from '@puente/domain/kernel';
import type { CredentialRecord, RecordedStandard, RecordedUnit } from '../record/index.js';

const host = country('GT');
const home = country('MX');
const theCase = newCaseNumber(home, 2026, Uint8Array.from([7, 19, 3, 24, 9, 22]));

const hostStandard: RecordedStandard = {
  code: 'GT-DEMO-FV-01' as StandardCode,
  name: {
    es: 'Instalador de sistemas fotovoltaicos en vivienda, comercio e industria',
    en: 'Installer of photovoltaic systems in homes, shops and industry',
  },
  country: host,
  version: '1',
  level: 2,
  occupation: {
    code: '7411',
    name: { es: 'Electricistas de obras y afines', en: 'Building and related electricians' },
  },
};

const homeStandard: RecordedStandard = {
  code: 'EC0586.01' as StandardCode,
  name: {
    es: 'Instalación de sistemas fotovoltaicos en residencia, comercio e industria',
    en: 'Installation of photovoltaic systems in homes, shops and industry',
  },
  country: home,
  version: '2021',
  level: 2,
};

const unit = (serial: number, es: string, en: string, verdict: RecordedUnit['verdict']): RecordedUnit => ({
  code: `GT-DEMO-FV-01-U${String(serial)}` as UnitCode,
  name: { es, en },
  verdict,
});

/** Invented: nobody of this name, number and date is meant. */
const holder: CredentialRecord['holder'] = {
  givenNames: 'Ixchel Demostración',
  surnames: 'Cumes Xicay',
  birthDate: plainDate('1991-05-17'),
  document: { kind: 'passport', country: host, number: 'DEMO258001' },
};

const unitsOf = (verdict: RecordedUnit['verdict']): readonly RecordedUnit[] => [
  unit(1, 'Interpretar el proyecto y preparar la instalación', 'Read the design and prepare the installation', verdict),
  unit(
    2,
    'Montar la estructura y los módulos fotovoltaicos',
    'Mount the structure and the photovoltaic modules',
    verdict,
  ),
  unit(
    3,
    'Cablear y conectar el inversor y las protecciones',
    'Wire and connect the inverter and the protections',
    verdict,
  ),
  unit(
    4,
    'Poner en marcha el sistema y entregarlo al usuario',
    'Commission the system and hand it over to the user',
    verdict,
  ),
];

/** Certified after an evaluation, with no agreement behind it. */
export const sampleCertificate = (): CredentialRecord => ({
  number: caseNumberFor(theCase, 'credential#1'),
  kind: 'certificate',
  scope: 'full',
  issuer: {
    country: host,
    did: 'did:web:gt.puente.example',
    agency: {
      code: 'gt-mintrab' as AgencyId,
      name: { es: 'Ministerio de Trabajo y Previsión Social', en: 'Ministry of Labour and Social Welfare' },
    },
  },
  certifier: {
    code: 'GT-DEMO-CC-01' as CertifierId,
    name: { es: 'INTECAP, centro de demostración Ciudad de Guatemala' },
  },
  holder,
  standard: hostStandard,
  units: unitsOf('competent'),
  conditions: [],
  evaluatedOn: plainDate('2026-11-10'),
  issuedOn: plainDate('2026-11-24'),
  issuedAt: instant('2026-11-24T15:04:05.000Z'),
  validUntil: plainDate('2031-11-24'),
  caseId: theCase,
  equivalences: [],
  evidence: [{ kind: 'certificate', sha256: 'a3'.repeat(32) }],
  languages: { worker: 'es', host: 'es' },
  demonstration: true,
});

/** What a host country recognised in full, as most decisions of a corridor are. */
export const sampleRecognition = (): CredentialRecord => ({
  ...sampleCertificate(),
  kind: 'recognition',
  certifier: { code: 'ECE-00001' as CertifierId, name: { es: 'ICEMéxico' } },
  units: unitsOf('recognised'),
  conditions: [{ es: 'Excepto trabajos en alta tensión.', en: 'Except high-voltage work.' }],
  basis: homeStandard,
  evaluatedOn: plainDate('2024-08-20'),
  agreement: { id: 'mx-gt-corridor', version: 2 },
  equivalences: [{ id: 'fv-mx-gt', version: 3 }],
});

/** The third unit is not recognised. */
export const samplePartialRecognition = (): CredentialRecord => ({
  ...sampleRecognition(),
  scope: 'partial',
  units: unitsOf('recognised').map((each, index) => (index === 2 ? { ...each, verdict: 'not-recognised' } : each)),
});

/** Work of the season: five years all year, and then in five seasons more. */
export const sampleSeasonalRecognition = (): CredentialRecord => ({
  ...sampleRecognition(),
  validUntil: plainDate('2036-04-30'),
  season: { from: 11, to: 4, after: plainDate('2031-11-24') },
});
