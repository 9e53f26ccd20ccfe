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

/** `table.column type null?`, as schema.prisma says it. */
function declared(): string[] {
  const schema = readFileSync(join(__dirname, '../../prisma/schema.prisma'), 'utf8');
  const models = Array.from(schema.matchAll(/^model (\w+) \{\n([^}]*)\}/gm), ([, name = '', body = '']) => ({
    name,
    body,
    table: /@@map\("(\w+)"\)/.exec(body)?.[1] ?? name,
  }));
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

  it('have the same tables, columns, types and nulls', async () => {
    const owner = new Client({ connectionString: node.ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<{ column: string }>(existing);
    await owner.end();
    expect(rows.length).toBeGreaterThan(100);
    expect(declared().sort()).toEqual(rows.map((row) => row.column).sort());
  });
});
