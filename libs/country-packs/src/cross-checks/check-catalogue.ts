import type { LocalizedText } from '@puente/domain/kernel';
import type { Row } from '../catalogue/read-table.js';
import type { Fault, Said } from '../faults/fault.js';
import { shown } from '../faults/fault.js';
import { reached } from '../order/reached.js';
import type { ReadPack } from '../pack/read-pack.js';
import { repeated } from './repeated.js';
import { notAbove, notBefore } from './said.js';

const aRow: Said = { es: 'una fila', en: 'a row' };
const aStandard: Said = { es: 'un código de standards.csv', en: 'a code of standards.csv' };
const aCertifier: Said = { es: 'un id de certifiers.csv', en: 'an id of certifiers.csv' };
const aUnit: Said = {
  es: 'un código de units.csv, o de una norma sin unidades allí',
  en: 'a code of units.csv, or of a standard without units there',
};
const aCurrency: Said = {
  es: 'una moneda donde hay costo, y ninguna donde no lo hay',
  en: 'a currency where there is a cost, and none where there is none',
};
const another: Said = {
  es: 'otra norma que la que es sucedida',
  en: 'another standard than the one that it follows',
};

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
      faults.push({ file: file(name), row: rows[index]?.number ?? 0, path: column, expected: notAbove(aRow) });
  };
  // A row that could not be read is missing from its table; saying so of each row that names it would bury the fault.
  const readWhole = (name: string) => !faults.some((fault) => fault.file === file(name));
  const [allStandards, allCertifiers] = [readWhole('standards.csv'), readWhole('certifiers.csv')];
  const whole = new Map([
    [aStandard, allStandards],
    [aCertifier, allCertifiers],
    [aUnit, allStandards && readWhole('units.csv')],
  ]);
  const known = (
    name: string,
    row: number,
    column: string,
    set: ReadonlySet<string>,
    expected: Said,
    value: string,
  ) => {
    if (whole.get(expected) === true && !set.has(value))
      faults.push({ file: file(name), row, path: column, expected, found: shown(value) });
  };

  if (standards.size === 0 && allStandards)
    faults.push({ file: file('standards.csv'), row: 2, path: '', expected: { es: 'una norma', en: 'a standard' } });
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
        ...{ file: file('standards.csv'), row: number, path: 'isco08', found: shown(value.isco08) },
        expected: { es: 'un grupo primario de shared/isco08.csv', en: 'a unit group of shared/isco08.csv' },
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
        ...{ file: file('accreditations.csv'), row: number, path: 'until', found: shown(value.until) },
        expected: notBefore(value.from),
      });
  }
  const follows = new Map<string, readonly string[]>();
  for (const { value } of tables.supersessions) follows.set(value.from, [...(follows.get(value.from) ?? []), value.to]);
  for (const { number, value } of tables.supersessions) {
    known('supersessions.csv', number, 'from', standards, aStandard, value.from);
    known('supersessions.csv', number, 'to', standards, aStandard, value.to);
    const fault = { file: file('supersessions.csv'), row: number, path: 'to', found: shown(value.to) };
    if (value.from === value.to) faults.push({ ...fault, expected: another });
    else if (reached(value.to, follows).has(value.from))
      faults.push({
        ...fault,
        expected: {
          es: `una norma que no lleve otra vez a ${value.from}`,
          en: `a standard that does not lead back to ${value.from}`,
        },
      });
  }
  for (const { number, value } of tables.courses) {
    known('courses.csv', number, 'unit', units, aUnit, value.unit);
    if ((value.cost_minor === undefined) !== (value.currency === undefined))
      faults.push({
        ...{ file: file('courses.csv'), row: number, path: 'currency', found: shown(value.currency ?? '') },
        expected: aCurrency,
      });
  }
}
