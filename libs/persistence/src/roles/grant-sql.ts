/** SQL: rights and roles, of which Prisma’s client knows nothing. */

import { escapeIdentifier } from 'pg';
import type { Grant } from './grants/grant.js';
import { ownersFunctions } from './grants/functions.js';
import { formerGroup, groupOf, nodeRoles } from './grants/roles.js';

const named = (names: readonly string[]): string => names.map((name) => escapeIdentifier(name)).join(', ');

function rights({ read, add, change, remove }: Grant): readonly string[] {
  return [
    ...(read === undefined ? [] : [read === 'all' ? 'SELECT' : `SELECT (${named(read)})`]),
    ...(add === undefined ? [] : [add === true ? 'INSERT' : `INSERT (${named(add)})`]),
    ...(change === undefined ? [] : [`UPDATE (${named(change)})`]),
    ...(remove === undefined ? [] : ['DELETE']),
  ];
}

/** Takes all that was ever granted on the schema, and grants what is said here. For one transaction of the schema's owner. */
export function grantSql(grants: readonly Grant[]): string {
  const groups = nodeRoles.map(groupOf);
  const everybody = named([formerGroup, ...groups]);
  return [
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC, ${everybody}`,
    `REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM PUBLIC, ${everybody}`,
    `REVOKE ALL ON SCHEMA public FROM ${everybody}`,
    // PostgreSQL gives every function to everybody.
    ...ownersFunctions.flatMap(({ name, to }) => [
      `REVOKE ALL ON FUNCTION ${escapeIdentifier(name)}() FROM PUBLIC, ${everybody}`,
      `GRANT EXECUTE ON FUNCTION ${escapeIdentifier(name)}() TO ${named(to.map(groupOf))}`,
    ]),
    `GRANT USAGE ON SCHEMA public TO ${named(groups)}`,
    ...grants.map(
      (grant) =>
        `GRANT ${rights(grant).join(', ')} ON ${escapeIdentifier(grant.on)} TO ${named(grant.to.map(groupOf))}`,
    ),
  ].join(';\n');
}
