/** SQL: rows and roles, of which Prisma’s client knows nothing. */

import { createHash } from 'node:crypto';
import { escapeIdentifier } from 'pg';
import { groupOf } from '../grants/roles.js';
import type { Policy } from './policies.js';
import { walledTables } from './policies.js';

const named = (names: readonly string[]): string => names.map((name) => escapeIdentifier(name)).join(', ');

function created({ for: what, name, on, sees, to, writes }: Policy): string {
  return [
    `CREATE POLICY ${escapeIdentifier(name)} ON ${escapeIdentifier(on)} FOR ${what.toUpperCase()} TO ${named(to.map(groupOf))}`,
    ...(sees === undefined ? [] : [`USING (${sees})`]),
    ...(writes === undefined ? [] : [`WITH CHECK (${writes})`]),
  ].join(' ');
}

/** Takes every policy that there was, and makes these. For one transaction of the schema's owner. */
export const policySql = (policies: readonly Policy[]): string =>
  [
    `DO $$ DECLARE one record; BEGIN
       FOR one IN SELECT tablename, policyname FROM pg_policies WHERE schemaname = 'public'
       LOOP EXECUTE format('DROP POLICY %I ON %I', one.policyname, one.tablename); END LOOP;
     END $$`,
    ...walledTables.map((table) => `ALTER TABLE ${escapeIdentifier(table)} ENABLE ROW LEVEL SECURITY`),
    ...policies.map(created),
    // What PostgreSQL made of them, so that one that somebody changes by hand is found.
    `DO $$ DECLARE one record; BEGIN
       FOR one IN ${held}
       LOOP EXECUTE format('COMMENT ON POLICY %I ON %I IS %L', one.policyname, one.tablename, '${digestOf(policies)} ' || one.made); END LOOP;
     END $$`,
  ].join(';\n');

/** SQL: every policy, and a digest of what it says. */
const held = `
  SELECT tablename, policyname,
    md5(concat_ws('|', permissive, roles::text, cmd, qual, with_check)) AS made
  FROM pg_policies WHERE schemaname = 'public'`;

/** SQL: the same, with what was noted when it was made, and which tables have a wall at all. */
export const policiesHeld = `
  SELECT tablename || ' ' || policyname AS policy, made, obj_description(oid, 'pg_policy') AS noted
  FROM (${held}) held JOIN pg_policy ON polname = policyname AND polrelid = format('public.%I', tablename)::regclass
  UNION ALL SELECT 'wall ' || relname, '', '' FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relrowsecurity
  ORDER BY 1`;

export const digestOf = (policies: readonly Policy[]): string =>
  createHash('sha256').update(policies.map(created).join('\n')).digest('hex').slice(0, 16);
