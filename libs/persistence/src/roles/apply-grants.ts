/** SQL: rights and roles, of which Prisma’s client knows nothing. */

import type { Client } from 'pg';
import { grantSql } from './grant-sql.js';
import { granted, toGrant } from './granted.js';
import { grants } from './grants/index.js';
import { groupOf, nodeRoles } from './grants/roles.js';

/**
 * Gives the node's roles what `grants` says and takes whatever else they had; nothing is written where it is so already.
 *
 * @param owner of the schema, in its turn to migrate
 */
export async function applyGrants(owner: Client): Promise<void> {
  await requireGroups(owner);
  const wanted = toGrant(grants);
  const held = await granted(owner);
  if (held.length === wanted.length && held.every((right, at) => right === wanted[at])) return;
  await owner.query('BEGIN');
  try {
    await owner.query(grantSql(grants));
    await owner.query('COMMIT');
  } catch (cause) {
    await owner.query('ROLLBACK');
    throw new Error('the grants could not be given; all roles have what they had', { cause });
  }
}

async function requireGroups(owner: Client): Promise<void> {
  const wanted = nodeRoles.map(groupOf);
  const { rows } = await owner.query<{ rolname: string }>('SELECT rolname FROM pg_roles WHERE rolname = ANY ($1)', [
    wanted,
  ]);
  const missing = wanted.filter((group) => !rows.some(({ rolname }) => rolname === group));
  if (missing.length > 0)
    throw new Error(`the server has no role ${missing.join(', ')}; see docs/runbooks/database-roles.md`);
}
