/** Draws docs/tables.md from schema.prisma. Run by `npm run generate:committed`; never edit the document. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTables } from './read-tables.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const document = join(here, '..', '..', '..', 'docs', 'tables.md');

const keysOf = ({ key, unique, column }, references) =>
  [key ? 'PK' : '', references.some((one) => one.column === column && !one.loose) ? 'FK' : '', unique ? 'UK' : '']
    .filter((one) => one !== '')
    .join(', ');

function entity({ name, columns, references }) {
  const rows = columns.map((one) => {
    const keys = keysOf(one, references);
    return `    ${one.type} ${one.column}${keys === '' ? '' : ` ${keys}`}${one.optional ? ' "may be empty"' : ''}`;
  });
  return [`  ${name} {`, ...rows, '  }'];
}

/** One row of the other table has none or one of these where the key is the reference itself, and else any number. */
function relation({ name, columns }, { to, column, loose }) {
  const isKey = columns.filter(({ key }) => key).every((one) => one.column === column);
  return `  ${to} ||${loose ? '..' : '--'}${isKey ? 'o|' : 'o{'} ${name} : ${column}`;
}

function picture({ title, tables }) {
  return [
    `## ${title}`,
    '',
    ...tables.map(({ holds, name }) => `- **${name}**: ${holds}`),
    '',
    '```mermaid',
    'erDiagram',
    ...tables.flatMap((table) => table.references.map((reference) => relation(table, reference))),
    ...tables.flatMap(entity),
    '```',
    '',
  ];
}

const groups = readTables(readFileSync(join(here, 'schema.prisma'), 'utf8'));
const count = groups.reduce((sum, { tables }) => sum + tables.length, 0);
const lines = [
  '# The tables of a node',
  '',
  `What one country's node keeps: ${count} tables in ${groups.length} groups. Drawn from \`libs/persistence/prisma/schema.prisma\``,
  'by `npm run generate:committed`; the migrations beside it say why a column is as it is. A whole line is a foreign key. A',
  'dotted line is a number that is written down without one, because what it names may come later, or never be here.',
  '',
  ...groups.flatMap(picture),
];
writeFileSync(document, lines.join('\n'));
