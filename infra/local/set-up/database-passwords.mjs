import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { nodeFiles } from './node-keys.mjs';

/** Who speaks to a node's database: its owner, who migrates, and the roles of `libs/persistence/src/roles`. */
export const databaseRoles = ['owner', 'api', 'worker', 'relay', 'operator', 'keeper', 'statistics'];

/** Makes each role's password once, of 256 bits; they stand in one file of the node, which its owner alone reads. */
export function databasePasswords(places, country) {
  const { folder, passwords } = nodeFiles(places, country);
  const known = existsSync(passwords) ? JSON.parse(readFileSync(passwords, 'utf8')) : {};
  const missing = databaseRoles.filter((role) => known[role] === undefined);
  if (missing.length === 0) return known;
  for (const role of missing) known[role] = randomBytes(32).toString('base64url');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(passwords, `${JSON.stringify(known, null, 2)}\n`, { mode: 0o600 });
  return known;
}
