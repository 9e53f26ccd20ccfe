import { liveRules } from '@puente/country-packs/published';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import { loadRuleBook, ruleFoldersIn, ruleVariables } from '@puente/country-packs/rule-book';
import type { CountryCode } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import { openPool } from '@puente/persistence/database';
import { publishedRulesOf } from '@puente/persistence/rule-changes';
import { loadConfig, variables } from '@puente/platform/config';
import { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

const ofTheDatabase = z.object({
  PUENTE_COUNTRY: variables.country,
  DATABASE_URL: variables.databaseUrl,
  ...ruleVariables,
});

/** The node whose database the environment names, with its rules as its processes have them. */
export interface OpenNode {
  readonly here: CountryCode;
  readonly pool: Pool;
  readonly rules: LoadedRules;
}

export const hasDatabase = (environment: Environment): boolean => (environment['DATABASE_URL'] ?? '') !== '';

/** @throws {ConfigError} where the environment names no node */
export async function withNode<Value>(
  environment: Environment,
  work: (node: OpenNode) => Promise<Value>,
): Promise<Value> {
  const config = loadConfig(ofTheDatabase, environment);
  const pool = openPool(config.DATABASE_URL, { max: 2 });
  try {
    const live = liveRules(await loadRuleBook(ruleFoldersIn(config)));
    live.take(await publishedRulesOf(pool).all());
    return await work({ here: config.PUENTE_COUNTRY, pool, rules: live.rules });
  } finally {
    await pool.end();
  }
}
