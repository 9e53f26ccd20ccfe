import type { Catalogue, Certifier, Standard, Unit } from '@puente/domain/catalogue';
import type { CertifierId, CountryCode, LocalizedText, StandardCode, UnitCode } from '@puente/domain/kernel';
import type { PackFile } from '../pack/pack-file.js';
import type { Accreditation } from './accreditations.js';
import { accreditedBy } from './accreditations.js';
import type { CatalogueTables } from './read-catalogue.js';

export interface Register {
  readonly catalogue: Catalogue;
  readonly accreditations: readonly Accreditation[];
}

/** The register in memory, in the domain's shapes. */
export function buildCatalogue(country: CountryCode, about: PackFile['catalogue'], tables: CatalogueTables): Register {
  const units = grouped(tables.units, (row): [StandardCode, Unit] => [
    row.standard_code,
    { code: row.code, title: titled(row.title, row.title_en) },
  ]);
  const occupations = grouped(tables.occupations, (row): [StandardCode, string] => [row.standard_code, row.occupation]);
  const standards = new Map<StandardCode, Standard>();
  for (const { value: row } of tables.standards) {
    const title = titled(row.title, row.title_en);
    standards.set(row.code, {
      country,
      code: row.code,
      title,
      level: row.level,
      // Where the register lists no units, the standard itself is its only unit.
      units: units.get(row.code) ?? [{ code: row.code as string as UnitCode, title }],
      ...(row.isco08 === undefined ? {} : { isco08: row.isco08 }),
      ...(row.committee ? { committee: row.committee } : {}),
      ...(row.sector ? { sector: row.sector } : {}),
      occupations: occupations.get(row.code) ?? [],
      demonstration: about.demonstration,
    });
  }
  const certifiers = new Map<CertifierId, Certifier>();
  for (const { value: row } of tables.certifiers)
    certifiers.set(row.id, { id: row.id, name: row.name, demonstration: about.demonstration });
  const accreditations = tables.accreditations.map(({ value: row }) => ({
    standard: row.standard_code,
    certifier: row.certifier_id,
    ...(row.from === undefined ? {} : { from: row.from }),
    ...(row.until === undefined ? {} : { until: row.until }),
  }));
  const accredited = accreditedBy(accreditations);
  return { catalogue: { country, source: about.source, standards, certifiers, accredited }, accreditations };
}

const titled = (es: string, en: string | undefined): LocalizedText => (en ? { es, en } : { es });

function grouped<Value, Entry>(
  rows: readonly { readonly value: Value }[],
  entry: (row: Value) => [StandardCode, Entry],
): Map<StandardCode, Entry[]> {
  const groups = new Map<StandardCode, Entry[]>();
  for (const { value } of rows) {
    const [code, member] = entry(value);
    const group = groups.get(code);
    if (group) group.push(member);
    else groups.set(code, [member]);
  }
  return groups;
}
