import type { RefusedRow } from '@puente/contracts/bulk-issue';
import { Person } from '@puente/contracts/dossier';
import { certifierId, countryCode, language, line, plainDate, standardCode } from '@puente/contracts/values';
import type { CountryCode, PlainDate } from '@puente/domain/kernel';
import type { Sheet, SheetRow } from '@puente/platform/sheets';
import { columnPlaces, tooManyFaults } from '@puente/platform/sheets';
import { z } from 'zod';
import { inEachPageLanguage } from '@puente/words/languages';
import type { LegacyColumn } from './legacy-columns.js';
import { legacyNames, neededColumns } from './legacy-columns.js';

const blank = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal('').transform(() => undefined), schema]).optional();

const cells = z.object({
  folio: line(60),
  standard: standardCode,
  certifier: certifierId,
  issued_on: plainDate,
  valid_until: blank(plainDate),
  given_names: line(120),
  surname_1: blank(line(80)),
  surname_2: blank(line(80)),
  birth_date: plainDate,
  sex: blank(z.enum(['F', 'M', 'X'])),
  nationality: blank(countryCode),
  document_kind: blank(Person.shape.identityDocuments.element.shape.kind),
  document_country: blank(countryCode),
  document_number: line(40),
  language: blank(language),
  phone: blank(z.string().regex(/^\+[1-9]\d{6,14}$/)),
} satisfies Record<LegacyColumn, z.ZodType>);

export interface LegacyRow {
  /** As a spreadsheet numbers it. */
  readonly row: number;
  readonly cells: z.output<typeof cells>;
}

export interface ReadRegister {
  readonly rows: readonly LegacyRow[];
  readonly refused: readonly RefusedRow[];
  /** Columns that say nothing to us. */
  readonly ignored: readonly string[];
  /** Columns without which it is no register of certificates. */
  readonly missing: readonly LegacyColumn[];
}

export interface RegisterRules {
  readonly here: CountryCode;
  /** Codes and ids that the country's catalogue knows. */
  readonly standards: ReadonlySet<string>;
  readonly certifiers: ReadonlySet<string>;
  readonly today: PlainDate;
  /** Whoever was born later is not of age. */
  readonly adultsBornBy: PlainDate;
}

/** Reads a register of earlier years; every row that cannot be issued is told, column by column, without what it says. */
export function readLegacy(sheet: Sheet, rules: RegisterRules): ReadRegister {
  const places = columnPlaces(sheet.header, legacyNames);
  const missing = neededColumns.filter((column) => !places.has(column));
  const ignored = sheet.header.filter((name, place) => name !== '' && ![...places.values()].includes(place));
  if (missing.length > 0) return { rows: [], refused: [], ignored, missing };
  const seen = new Set<string>();
  const rows: LegacyRow[] = [];
  const refused: RefusedRow[] = [];
  for (const given of sheet.rows) {
    if (refused.length > faultsAtMost) throw tooManyFaults(faultsAtMost, refused[0]);
    const read = readRow(given, places, rules);
    const key = read.row && `${read.row.cells.standard} ${read.row.cells.folio.toUpperCase()}`;
    if (read.row === undefined || key === undefined)
      refused.push(...read.faults.map((one) => fault(given.number, one)));
    else if (seen.has(key)) refused.push({ row: given.number, column: 'folio', ...repeated });
    else {
      seen.add(key);
      rows.push(read.row);
    }
  }
  return { rows, refused, ignored, missing };
}

/** More than somebody mends one by one: what is wrong is wrong everywhere, and is told once. */
const faultsAtMost = 1000;

const fault = (row: number, column: LegacyColumn): RefusedRow => ({
  row,
  column,
  expected: inEachPageLanguage(({ register }) => register.columns[column].expected),
  remedy: inEachPageLanguage(({ register }) => register.columns[column].remedy),
});

/** Of a row that stands in the file twice. */
const repeated = {
  expected: inEachPageLanguage(({ register }) => register.repeated.expected),
  remedy: inEachPageLanguage(({ register }) => register.repeated.remedy),
};

type Read =
  | { readonly row: LegacyRow; readonly faults: [] }
  | { readonly row?: never; readonly faults: LegacyColumn[] };

function readRow(
  { cells: given, number }: SheetRow,
  places: ReadonlyMap<LegacyColumn, number>,
  rules: RegisterRules,
): Read {
  const named = Object.fromEntries([...places].map(([column, place]) => [column, (given[place] ?? '').trim()]));
  const parsed = cells.safeParse(named);
  if (!parsed.success) {
    const columns = parsed.error.issues.map(({ path }) => String(path[0]) as LegacyColumn);
    return { faults: [...new Set(columns)] };
  }
  const faults = faultsIn(parsed.data, rules);
  return faults.length > 0 ? { faults } : { row: { row: number, cells: parsed.data }, faults: [] };
}

function faultsIn(
  row: LegacyRow['cells'],
  { adultsBornBy, certifiers, standards, today }: RegisterRules,
): LegacyColumn[] {
  const { birth_date: born, certifier, issued_on: issued, standard, valid_until: until } = row;
  const faults: LegacyColumn[] = [];
  if (!standards.has(standard)) faults.push('standard');
  // Registers of accreditations do not reach back as far as certificates do: being known has to be enough.
  if (!certifiers.has(certifier)) faults.push('certifier');
  if (issued > today) faults.push('issued_on');
  if (until !== undefined && until <= issued) faults.push('valid_until');
  if (born > adultsBornBy) faults.push('birth_date');
  return faults;
}
