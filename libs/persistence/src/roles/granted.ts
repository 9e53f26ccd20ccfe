import type { Client } from 'pg';
import type { Grant } from './grants/grant.js';
import { ownersFunctions } from './grants/functions.js';
import { groupOf } from './grants/roles.js';

/** SQL: the database's catalogue, of which Prisma's client knows nothing. What anybody but the owner may do with tables, with columns, and by functions that look as the owner. */
const catalogue = `
  SELECT coalesce(r.rolname, 'everybody') || ' ' || lower(acl.privilege_type) || ' ' || c.relname AS held
  FROM pg_class c CROSS JOIN LATERAL aclexplode(c.relacl) acl LEFT JOIN pg_roles r ON r.oid = acl.grantee
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'v', 'm', 'S') AND acl.grantee <> c.relowner
  UNION ALL
  SELECT coalesce(r.rolname, 'everybody') || ' ' || lower(acl.privilege_type) || ' ' || c.relname || '.' || a.attname
  FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
    CROSS JOIN LATERAL aclexplode(a.attacl) acl LEFT JOIN pg_roles r ON r.oid = acl.grantee
  WHERE c.relnamespace = 'public'::regnamespace AND NOT a.attisdropped AND acl.grantee <> c.relowner
  UNION ALL
  SELECT coalesce(r.rolname, 'everybody') || ' execute ' || p.proname
  FROM pg_proc p CROSS JOIN LATERAL aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) acl
    LEFT JOIN pg_roles r ON r.oid = acl.grantee
  WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef AND acl.grantee <> p.proowner`;

/** `puente_api update cases.stage`, one for each right that somebody holds now, in order. */
export async function granted(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ held: string }>(catalogue);
  return rows.map(({ held }) => held).sort();
}

/** The same, of what is to be granted. */
export function toGrant(grants: readonly Grant[]): readonly string[] {
  const held = grants.flatMap(({ on, to, read, add, change, remove }) =>
    to
      .map(groupOf)
      .flatMap((group) => [
        ...(read === 'all'
          ? [`${group} select ${on}`]
          : (read ?? []).map((column) => `${group} select ${on}.${column}`)),
        ...(add === true ? [`${group} insert ${on}`] : (add ?? []).map((column) => `${group} insert ${on}.${column}`)),
        ...(change ?? []).map((column) => `${group} update ${on}.${column}`),
        ...(remove ? [`${group} delete ${on}`] : []),
      ]),
  );
  const run = ownersFunctions.flatMap(({ name, to }) => to.map((role) => `${groupOf(role)} execute ${name}`));
  return [...new Set([...held, ...run])].sort();
}
