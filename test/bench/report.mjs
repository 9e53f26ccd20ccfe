import { say } from './instruments/numbers.mjs';

/**
 * One line of the table.
 *
 * @typedef {{ id: string, what: string, ours: string, floor: string, value: number, goal: number, atLeast?: boolean,
 *             unit?: string, notes?: string[] }} Row
 */

export const isMet = ({ value, goal, atLeast }) => (atLeast ? value >= goal : value <= goal);

export function printTable(rows, print) {
  const header = ['', 'measure', 'here', 'floor, same run', 'figure', 'goal', ''];
  const lines = rows.map((row) => [
    row.id,
    row.what,
    row.ours,
    row.floor,
    say(row.value) + (row.unit ?? ''),
    `${row.atLeast ? '≥' : '≤'} ${say(row.goal)}${row.unit ?? ''}`,
    isMet(row) ? 'met' : 'MISSED',
  ]);
  const widths = header.map((_, column) => Math.max(...[header, ...lines].map((line) => [...line[column]].length)));
  const put = (line) =>
    print(
      line
        .map((cell, n) => cell + ' '.repeat(widths[n] - [...cell].length))
        .join('  ')
        .trimEnd(),
    );
  put(header);
  print(widths.map((width) => '─'.repeat(width)).join('──'));
  lines.forEach(put);
}

export function printNotes(rows, print) {
  for (const { id, notes = [] } of rows) for (const note of notes) print(`  ${id}: ${note}`);
}
