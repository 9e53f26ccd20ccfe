import type { LocalizedText } from '@puente/domain/kernel';
import type { Row } from '../catalogue/read-table.js';
import type { Fault } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import type { ReadPack } from '../pack/read-pack.js';
import { repeated } from './repeated.js';

const aStandard = 'a code of standards.csv';
const aCertifier = 'an id of certifiers.csv';
const aUnit = 'a code of units.csv, or of a standard without units there';

/** Whether the catalogue's tables fit together. */
export function checkCatalogue(
  { folder, tables }: ReadPack,
  packs: string,
  isco: ReadonlyMap<string, LocalizedText>,
  faults: Fault[],
): void {
  const file = (name: string) => `${packs}/${folder}/catalogue/${name}`;
  const standards = new Set<string>(tables.standards.map(({ value }) => value.code));
  const certifiers = new Set<string>(tables.certifiers.map(({ value }) => value.id));

  const divided = new Set<string>(tables.units.map(({ value }) => value.standard_code));
  const units = new Set<string>([
    ...tables.units.map(({ value }) => value.code),
    ...[...standards].filter((code) => !divided.has(code)),
  ]);

  const unique = <Value>(name: string, rows: readonly Row<Value>[], column: string, key: (value: Value) => string) => {
    for (const index of repeated(rows.map(({ value }) => key(value))))
      faults.push({
        file: file(name),
        path: `row ${rows[index]?.number ?? 0}, ${column}`,
        expected: 'a row that does not stand above already',
      });
  };
  // A row that could not be read is missing from its table; saying so of each row that names it would bury the fault.
  const readWhole = (name: string) => !faults.some((fault) => fault.file === file(name));
  const whole = {
    [aStandard]: readWhole('standards.csv'),
    [aCertifier]: readWhole('certifiers.csv'),
    [aUnit]: readWhole('standards.csv') && readWhole('units.csv'),
  };
  const known = (
    name: string,
    row: number,
    column: string,
    set: ReadonlySet<string>,
    what: keyof typeof whole,
    value: string,
  ) => {
    if (whole[what] && !set.has(value))
      faults.push({ file: file(name), path: `row ${row}, ${column}`, expected: what, found: shown(value) });
  };

  if (standards.size === 0 && whole[aStandard])
    faults.push({ file: file('standards.csv'), path: 'row 2', expected: 'a standard' });
  unique('standards.csv', tables.standards, 'code', ({ code }) => code);
  unique('units.csv', tables.units, 'code', ({ standard_code, code }) => `${standard_code} ${code}`);
  unique('certifiers.csv', tables.certifiers, 'id', ({ id }) => id);
  unique(
    'accreditations.csv',
    tables.accreditations,
    'standard_code',
    ({ standard_code, certifier_id, from }) => `${standard_code} ${certifier_id} ${from ?? ''}`,
  );
  unique('supersessions.csv', tables.supersessions, 'to', ({ from, to }) => `${from} ${to}`);

  for (const { number, value } of tables.standards)
    if (value.isco08 !== undefined && !isco.has(value.isco08))
      faults.push({
        file: file('standards.csv'),
        path: `row ${number}, isco08`,
        expected: 'a unit group of shared/isco08.csv',
        found: shown(value.isco08),
      });
  for (const { number, value } of tables.units)
    known('units.csv', number, 'standard_code', standards, aStandard, value.standard_code);
  for (const { number, value } of tables.occupations)
    known('occupations.csv', number, 'standard_code', standards, aStandard, value.standard_code);
  for (const { number, value } of tables.accreditations) {
    known('accreditations.csv', number, 'standard_code', standards, aStandard, value.standard_code);
    known('accreditations.csv', number, 'certifier_id', certifiers, aCertifier, value.certifier_id);
    if (value.from !== undefined && value.until !== undefined && value.until < value.from)
      faults.push({
        file: file('accreditations.csv'),
        path: `row ${number}, until`,
        expected: `a day not before ${value.from}`,
        found: shown(value.until),
      });
  }
  for (const { number, value } of tables.supersessions) {
    known('supersessions.csv', number, 'from', standards, aStandard, value.from);
    known('supersessions.csv', number, 'to', standards, aStandard, value.to);
    if (value.from === value.to)
      faults.push({
        file: file('supersessions.csv'),
        path: `row ${number}, to`,
        expected: 'another standard than the one that it follows',
        found: shown(value.to),
      });
  }
  for (const { number, value } of tables.courses) {
    known('courses.csv', number, 'unit', units, aUnit, value.unit);
    if ((value.cost_minor === undefined) !== (value.currency === undefined))
      faults.push({
        file: file('courses.csv'),
        path: `row ${number}, currency`,
        expected: 'a currency where there is a cost, and none where there is none',
        found: shown(value.currency ?? ''),
      });
  }
}
