import { writtenSeason } from '../record/written-season.js';
import type { CredentialRecord, RecordedStandard, RecordedUnit } from '../record/index.js';

const urn = (...parts: readonly (string | number)[]): string =>
  ['urn:puente', ...parts.map((part) => encodeURIComponent(part))].join(':');

export const standardId = ({ country, code, version }: RecordedStandard): string =>
  urn('standard', country, code, version);

const unitId = ({ standard }: CredentialRecord, { code }: RecordedUnit): string => urn('unit', standard.country, code);

/** The standard as an Open Badges 3.0 achievement. Its texts are in one language; the record has both. */
export const achievement = (record: CredentialRecord) => ({
  id: standardId(record.standard),
  type: ['Achievement'],
  achievementType: 'Certification',
  name: record.standard.name.es,
  description: record.standard.name.en ?? record.standard.name.es,
  inLanguage: 'es',
  humanCode: record.standard.code,
  version: record.standard.version,
  criteria: { narrative: narrative(record) },
  alignment: alignments(record),
  resultDescription: record.units.map((unit) => ({
    id: unitId(record, unit),
    type: ['ResultDescription'],
    name: unit.name.es,
    resultType: 'Status',
  })),
});

export const results = (record: CredentialRecord) =>
  record.units.map((unit) => ({
    type: ['Result'],
    resultDescription: unitId(record, unit),
    status: unit.verdict === 'not-recognised' ? 'Failed' : 'Completed',
  }));

/** Markdown, read by people: unit by unit, then what limits it. */
const narrative = ({ units, conditions, season }: CredentialRecord): string =>
  [
    ...units.map(({ code, name }) => `- ${code}: ${name.es}`),
    ...conditions.map(({ es }) => `- ${es}`),
    ...(season === undefined ? [] : [`- ${writtenSeason(season, 'es')}`]),
  ].join('\n');

function alignments({ standard, basis }: CredentialRecord) {
  const occupation = standard.occupation && {
    type: ['Alignment'],
    targetName: standard.occupation.name.es,
    targetCode: standard.occupation.code,
    targetFramework: 'ISCO-08',
    // The European Commission's URIs are the only ones that the unit groups have.
    targetUrl: `http://data.europa.eu/esco/isco/C${standard.occupation.code}`,
  };
  const home = basis && {
    type: ['Alignment'],
    targetName: basis.name.es,
    targetCode: basis.code,
    targetUrl: standardId(basis),
  };
  return [occupation, home].filter((each) => each !== undefined);
}
