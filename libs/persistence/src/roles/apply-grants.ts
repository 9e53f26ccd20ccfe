/** SQL: rights and roles, of which Prisma’s client knows nothing. */

import type { Client } from 'pg';
import { grantSql } from './grant-sql.js';
import { granted, toGrant } from './granted.js';
import { grants } from './grants/index.js';
import { groupOf, nodeRoles } from './grants/roles.js';
import { policies, policiesIn, policiesWanted, policySql } from './policies/index.js';

/**
 * Gives the node's roles what `grants` and `policies` say and takes whatever else they had; nothing is written where it is so already.
 *
 * @param owner of the schema, in its turn to migrate
 */
export async function applyGrants(owner: Client): Promise<void> {
  await requireGroups(owner);
  const changes = [
    ...(same(await granted(owner), toGrant(grants)) ? [] : [grantSql(grants)]),
    ...(same(await policiesIn(owner, policies), policiesWanted(policies)) ? [] : [policySql(policies)]),
  ];
  if (changes.length === 0) return;
  await owner.query('BEGIN');
  try {
    for (const change of changes) await owner.query(change);
    await owner.query('COMMIT');
  } catch (cause) {
    await owner.query('ROLLBACK');
    throw new Error('the grants could not be given; all roles have what they had', { cause });
  }
}

const same = (held: readonly string[], wanted: readonly string[]): boolean =>
  held.length === wanted.length && held.every((one, at) => one === wanted[at]);

async function requireGroups(owner: Client): Promise<void> {
  const wanted = nodeRoles.map(groupOf);
  const { rows } = await owner.query<{ rolname: string }>('SELECT rolname FROM pg_roles WHERE rolname = ANY ($1)', [
    wanted,
  ]);
  const missing = wanted.filter((group) => !rows.some(({ rolname }) => rolname === group));
  if (missing.length > 0)
    throw new Error(`the server has no role ${missing.join(', ')}; see docs/runbooks/database-roles.md`);
}
