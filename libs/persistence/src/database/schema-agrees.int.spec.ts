import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestDatabase } from '../test-database/index.js';
import { testDatabase } from '../test-database/index.js';

/** PostgreSQL's names for Prisma's types, where no `@db` says otherwise. */
const plain: Record<string, string> = {
  ...{ String: 'text', Int: 'int4', BigInt: 'int8', Real: 'float4', Boolean: 'bool', Json: 'jsonb', Bytes: 'bytea' },
  Date: 'date',
  ...{ Uuid: 'uuid', 'Timestamptz(3)': 'timestamptz(3)', 'Unsupported("tsvector")': 'tsvector' },
};

function declaredModels() {
  const schema = readFileSync(join(__dirname, '../../prisma/schema.prisma'), 'utf8');
  return Array.from(schema.matchAll(/^model (\w+) \{\n([^}]*)\}/gm), ([, name = '', body = '']) => ({
    name,
    body,
    table: /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name,
  }));
}

/** `table.column type null?`, as schema.prisma says it. */
function declared(): string[] {
  const models = declaredModels();
  const names = new Set(models.map((model) => model.name));
  return models.flatMap(({ table, body }) => {
    const fields = Array.from(body.matchAll(/^ {2}(\w+) +(\w+(?:\("\w+"\))?)(\[\]|\?)?(.*)$/gm));
    return fields
      .filter(([, , type = '']) => !names.has(type))
      .map(([, field = '', type = '', many = '', attributes = '']) => {
        const column = /@map\("(\w+)"\)/.exec(attributes)?.[1] ?? field;
        const known = plain[/@db\.(\w+(?:\(\d\))?)/.exec(attributes)?.[1] ?? type] ?? `no type for ${type}`;
        return `${table}.${column} ${many === '[]' ? `_${known}` : known}${many === '?' ? ' null' : ''}`;
      });
  });
}

/** `table.column -> table`, as schema.prisma says it. */
function declaredReferences(): string[] {
  const models = declaredModels();
  const tables = new Map(models.map(({ name, table }) => [name, table]));
  return models.flatMap(({ body, table }) =>
    Array.from(body.matchAll(/^ {2}\w+ +(\w+)\??.*fields: \[(\w+)\]/gm), ([, other = '', field = '']) => {
      const column = new RegExp(`^ {2}${field} .*@map\\("(\\w+)"\\)`, 'm').exec(body)?.[1] ?? field;
      return `${table}.${column} -> ${tables.get(other)}`;
    }),
  );
}

const existingReferences = `
  SELECT conrelid::regclass || '.' || a.attname || ' -> ' || confrelid::regclass AS reference
  FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] WHERE contype = 'f'`;

/** The same, as the migrated database has it. */
const existing = `
  SELECT c.relname || '.' || a.attname || ' ' || t.typname ||
    CASE WHEN a.atttypmod >= 0 THEN '(' || a.atttypmod || ')' ELSE '' END ||
    CASE WHEN a.attnotnull THEN '' ELSE ' null' END AS column
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
    AND a.attnum > 0 AND NOT a.attisdropped`;

describe('Prisma’s schema and the migrations', () => {
  let node: TestDatabase;
  beforeAll(async () => {
    node = await testDatabase();
  });
  afterAll(() => node.drop());

  const asOwner = async <Row extends object>(statement: string) => {
    const owner = new Client({ connectionString: node.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<Row>(statement);
    await owner.end();
    return rows;
  };

  it('have the same tables, columns, types and nulls', async () => {
    const rows = await asOwner<{ column: string }>(existing);
    expect(rows.length).toBeGreaterThan(100);
    expect(declared().sort()).toEqual(rows.map((row) => row.column).sort());
  });

  it('have the same references from one table to another', async () => {
    const rows = await asOwner<{ reference: string }>(existingReferences);
    expect(rows.length).toBeGreaterThan(10);
    expect(declaredReferences().sort()).toEqual(rows.map((row) => row.reference).sort());
  });
});
