/** PostgreSQL's names for Prisma's types, where no `@db` says otherwise. */
const plain = {
  ...{ String: 'text', Int: 'integer', BigInt: 'bigint', Boolean: 'boolean', Json: 'jsonb', Bytes: 'bytea' },
  ...{
    Real: 'real',
    Date: 'date',
    Uuid: 'uuid',
    'Timestamptz(3)': 'timestamptz',
    'Unsupported("tsvector")': 'tsvector',
  },
};

/**
 * The groups of `schema.prisma` in their order, each with its tables. Throws where a table is in no group, or nothing says
 * what it holds: a table that nobody explains is drawn by nobody.
 */
export function readTables(schema) {
  const names = new Map(
    Array.from(schema.matchAll(/^model (\w+) \{/gm), ([, model]) => [model, tableOf(model, schema)]),
  );
  const [before = '', ...sections] = schema.split(/^\/\/ ## /m);
  if (/^model /m.test(before)) throw new Error('schema.prisma has a table before the first heading (`// ## …`)');
  const groups = sections.map((section) => ({
    title: section.slice(0, section.indexOf('\n')).trim(),
    tables: Array.from(section.matchAll(/((?:^\/\/\/ .*\n)*)^model (\w+) \{\n([^}]*)\}/gm), ([, said, model, body]) => {
      const holds = said
        .replaceAll(/^\/\/\/ /gm, '')
        .trim()
        .replaceAll('\n', ' ');
      if (holds === '') throw new Error(`no line above ${model} says what it holds (\`/// …\`)`);
      return { name: names.get(model), holds, ...partsOf(body, names) };
    }),
  }));
  return groups;
}

function tableOf(model, schema) {
  const body = schema.slice(schema.indexOf(`\nmodel ${model} {`)).split('\n}')[0];
  return /@@map\("(\w+)"\)/.exec(body)?.[1] ?? model;
}

function partsOf(body, models) {
  const fields = Array.from(body.matchAll(/^ {2}(\w+) +(\w+(?:\("\w+"\))?)(\[\]|\?)?(.*)$/gm), (found) => {
    const [, field, type, many = '', attributes] = found;
    return { field, type, many, attributes, column: /@map\("(\w+)"\)/.exec(attributes)?.[1] ?? field };
  });
  const columnOf = (field) => fields.find((one) => one.field === field)?.column ?? field;
  const listed = (text) => (text === undefined ? [] : text.split(',').map((field) => columnOf(field.trim())));
  const keys = new Set([
    ...listed(/@@id\(\[([^\]]*)\]/.exec(body)?.[1]),
    ...fields.filter(({ attributes }) => /@id\b/.test(attributes)).map(({ column }) => column),
  ]);
  const references = fields
    .filter(({ attributes, type }) => models.has(type) && /fields: \[/.test(attributes))
    .map(({ attributes, type }) => ({
      to: models.get(type),
      column: listed(/fields: \[([^\]]*)\]/.exec(attributes)?.[1])[0],
    }));
  const columns = fields
    .filter(({ type }) => !models.has(type))
    .map(({ attributes, column, many, type }) => ({
      column,
      type: `${plain[/@db\.(\w+(?:\(\d\))?)/.exec(attributes)?.[1] ?? type] ?? type}${many === '[]' ? '[]' : ''}`,
      optional: many === '?',
      key: keys.has(column),
      unique: /@unique\b/.test(attributes),
    }));
  return { columns, references: [...references, ...named(columns, references)] };
}

/** Columns that hold another table's key without a foreign key: a case may be known by its number before it is here. */
const byName = { case_id: 'cases', dossier_id: 'dossiers' };

const named = (columns, references) =>
  columns
    .filter(({ column }) => column in byName && !references.some((one) => one.column === column))
    .map(({ column }) => ({ to: byName[column], column, loose: true }));
