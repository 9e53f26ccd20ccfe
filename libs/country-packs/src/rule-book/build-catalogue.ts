import type { Catalogue, Certifier, Course, Standard, Unit } from '@puente/domain/rulebook/catalogue';
import type { CertifierId, CountryCode, LocalizedText, StandardCode, UnitCode } from '@puente/domain/kernel';
import type { PackFile } from '../pack/pack-file.js';
import type { Accreditation } from '../catalogue/accreditations.js';
import { accreditedBy } from '../catalogue/accreditations.js';
import type { CatalogueTables } from '../catalogue/read-catalogue.js';

export interface Register {
  readonly catalogue: Catalogue;
  readonly accreditations: readonly Accreditation[];
}

/** The register in memory, in the domain's shapes. */
export function buildCatalogue(country: CountryCode, about: PackFile['catalogue'], tables: CatalogueTables): Register {
  const certifiers = new Map<CertifierId, Certifier>();
  for (const { value: row } of tables.certifiers)
    certifiers.set(row.id, {
      ...{ id: row.id, name: row.name, demonstration: about.demonstration },
      ...(row.email === undefined ? {} : { email: row.email }),
    });
  const accreditations = tables.accreditations.map(({ value: row }) => ({
    standard: row.standard_code,
    certifier: row.certifier_id,
    ...(row.from === undefined ? {} : { from: row.from }),
    ...(row.until === undefined ? {} : { until: row.until }),
  }));
  const catalogue: Catalogue = {
    country,
    source: about.source,
    standards: standardsOf(country, about, tables),
    certifiers,
    supersessions: tables.supersessions.map(({ value }) => value),
    courses: coursesOf(about, tables),
    accredited: accreditedBy(accreditations),
  };
  return { catalogue, accreditations };
}

function standardsOf(
  country: CountryCode,
  about: PackFile['catalogue'],
  tables: CatalogueTables,
): ReadonlyMap<StandardCode, Standard> {
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
      version: row.version ?? '1',
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
  return standards;
}

const coursesOf = (about: PackFile['catalogue'], tables: CatalogueTables): ReadonlyMap<UnitCode, readonly Course[]> =>
  grouped(tables.courses, (row): [UnitCode, Course] => [
    row.unit,
    {
      unit: row.unit,
      provider: row.provider,
      where: row.where,
      when: titled(row.when, row.when_en),
      ...(row.cost_minor === undefined || row.currency === undefined
        ? {}
        : { cost: { minor: row.cost_minor, currency: row.currency } }),
      language: row.language,
      demonstration: about.demonstration,
    },
  ]);

const titled = (es: string, en: string | undefined): LocalizedText => (en ? { es, en } : { es });

function grouped<Value, Key, Entry>(
  rows: readonly { readonly value: Value }[],
  entry: (row: Value) => [Key, Entry],
): Map<Key, Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const { value } of rows) {
    const [key, member] = entry(value);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}
