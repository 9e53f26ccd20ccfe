import { foldFaults } from '@puente/country-packs/check';
import type { ChangedRow, ComparedTable, RefusedCell, Trial } from '@puente/country-packs/register';
import type { ImpactCounts } from '@puente/domain/insight/impact';
import type { Answer, Language } from '../answer/index.js';
import { linesOf as impactLines } from '../impact/index.js';

interface Imported {
  readonly tables: readonly ComparedTable[];
  readonly trial: Trial;
  readonly written: boolean;
  readonly impact: ImpactCounts | undefined;
  readonly language: Language;
}

const words = {
  es: {
    added: 'nuevas',
    changed: 'cambian',
    withdrawn: 'se retiran',
    same: 'iguales',
    refused: 'rechazadas',
    ignored: 'columnas sin uso',
    row: 'fila',
    written: 'Escrito.',
    notWritten: 'No se escribió nada.',
    header: (row: number) => `el encabezado está en la fila ${row}`,
    impact: 'Alcanza:',
    more: 'más',
  },
  en: {
    added: 'new',
    changed: 'changed',
    withdrawn: 'withdrawn',
    same: 'the same',
    refused: 'refused',
    ignored: 'unused columns',
    row: 'row',
    written: 'Written.',
    notWritten: 'Nothing was written.',
    header: (row: number) => `the header is in row ${row}`,
    impact: 'Touches:',
    more: 'more',
  },
} as const;

/** On a screen, the first of each; all of it with `--json`. */
const shownOfEach = 20;

export function importAnswer({ tables, trial, written, impact, language }: Imported): Answer {
  const say = words[language];
  const faults = 'faults' in trial ? trial.faults : [];
  const refused = tables.flatMap((table) => table.refused);
  return {
    ok: faults.length === 0 && refused.length === 0,
    data: { tables, faults, written, ...(impact === undefined ? {} : { impact }) },
    lines: [
      ...tables.flatMap((table) => linesOf(table, language)),
      ...foldFaults(faults, language).map((line) => `✗ ${line}`),
      ...(impact === undefined ? [] : [say.impact, ...impactLines(impact, language).map((line) => `  ${line}`)]),
      written ? say.written : say.notWritten,
    ],
  };
}

function linesOf(
  { table, added, changed, withdrawn, same, refused, ignored, headerRow }: ComparedTable,
  language: Language,
): string[] {
  const say = words[language];
  const first = <Value>(all: readonly Value[], line: (one: Value) => string): string[] => {
    const more = all.length - shownOfEach;
    return [...all.slice(0, shownOfEach).map(line), ...(more > 0 ? [`  … ${more} ${say.more}`] : [])];
  };
  const counts = [
    `${added.length} ${say.added}`,
    `${changed.length} ${say.changed}`,
    `${withdrawn.length} ${say.withdrawn}`,
  ];
  return [
    `${table}: ${[...counts, `${same} ${say.same}`, `${rowsIn(refused)} ${say.refused}`].join(', ')}`,
    ...(headerRow === 1 ? [] : [`  ${say.header(headerRow)}`]),
    ...(ignored.length === 0 ? [] : [`  ${say.ignored}: ${ignored.join(', ')}`]),
    ...first(added, (key) => `  + ${key}`),
    ...first(changed, changedLine),
    ...first(withdrawn, (key) => `  - ${key}`),
    ...first(refused, (one) => refusedLine(one, say.row, language)),
  ];
}

/** One row can have several cells that cannot be taken. */
const rowsIn = (refused: readonly RefusedCell[]): number => new Set(refused.map(({ row }) => row)).size;

const changedLine = ({ key, columns }: ChangedRow): string =>
  `  ~ ${key}: ${columns.map(({ column, from, to }) => `${column} «${from}» → «${to}»`).join('; ')}`;

const refusedLine = ({ row, column, found, remedy }: RefusedCell, rowWord: string, language: Language): string =>
  `  ✗ ${rowWord} ${row}, ${column}${found === undefined ? '' : ` (${found})`}: ${remedy[language]}`;
