import type { Client } from 'pg';
import type { Policy } from './policies.js';
import { walledTables } from './policies.js';
import { digestOf, policiesHeld } from './policy-sql.js';

interface Row {
  readonly policy: string;
  readonly made: string;
  readonly noted: string | null;
}

/** `cases asked_for 0f3e…`, one for each policy that stands as it was made of those; and `wall cases`. */
export async function policiesIn(client: Client, policies: readonly Policy[]): Promise<readonly string[]> {
  const { rows } = await client.query<Row>(policiesHeld);
  const digest = digestOf(policies);
  return rows
    .map(({ made, noted, policy }) => {
      if (policy.startsWith('wall ')) return policy;
      return noted === `${digest} ${made}` ? policy : `${policy}, by hand`;
    })
    .sort();
}

/** The same, of what is to stand. */
export const policiesWanted = (policies: readonly Policy[]): readonly string[] =>
  [...policies.map(({ name, on }) => `${on} ${name}`), ...walledTables.map((table) => `wall ${table}`)].sort();
