import { liveRules } from '@puente/country-packs/published';
import type { LoadedRules } from '@puente/country-packs/rule-book';
import { loadRuleBook, ruleFoldersIn, ruleVariables } from '@puente/country-packs/rule-book';
import type { CountryCode } from '@puente/domain/kernel';
import type { Pool } from '@puente/persistence/database';
import { openPool } from '@puente/persistence/database';
import { openNodeKeys } from '@puente/messaging/keys';
import type { PublishedRules } from '@puente/persistence/rule-changes';
import { anyRules, publishedRulesOf } from '@puente/persistence/rule-changes';
import { loadConfig, variables } from '@puente/platform/config';
import { ruleSealsOf } from '@puente/settlement/rule-seals';
import { z } from 'zod';
import { CannotDo } from '../answer/index.js';

export type Environment = Readonly<Record<string, string | undefined>>;

const ofTheDatabase = z.object({
  PUENTE_COUNTRY: variables.country,
  DATABASE_URL: variables.databaseUrl,
  /** By which rules are known that the node's processes published. */
  PUENTE_KEYS: variables.path.optional(),
  ...ruleVariables,
});

/** The node whose database the environment names, with its rules as its processes have them. */
export interface OpenNode {
  readonly here: CountryCode;
  readonly pool: Pool;
  readonly rules: LoadedRules;
}

export const hasDatabase = (environment: Environment): boolean => (environment['DATABASE_URL'] ?? '') !== '';

/** What the node's processes published, for whoever looks after it. @throws {ConfigError} where the environment names no node */
export async function withPublishedRules<Value>(
  environment: Environment,
  work: (node: { readonly pool: Pool; readonly store: PublishedRules }) => Promise<Value>,
): Promise<Value> {
  const { DATABASE_URL, PUENTE_KEYS } = loadConfig(ofThePublished, environment);
  const pool = openPool(DATABASE_URL, { max: 2 });
  try {
    return await work({ pool, store: await storeOn(pool, PUENTE_KEYS) });
  } finally {
    await pool.end();
  }
}

const ofThePublished = z.object({ DATABASE_URL: variables.databaseUrl, PUENTE_KEYS: variables.path });

const storeOn = async (pool: Pool, keys: string) =>
  publishedRulesOf(pool, ruleSealsOf((await (await openNodeKeys(keys))()).marks));

/** None where nothing was published: then no key is needed either. */
async function rulesIn(pool: Pool, keys: string | undefined): Promise<PublishedRules | undefined> {
  if (keys !== undefined) return storeOn(pool, keys);
  if (await anyRules(pool)) throw new CannotDo(needsKeys, 'NEEDS_KEYS');
  return undefined;
}

const needsKeys = {
  es: 'Diga PUENTE_KEYS: por el archivo de llaves se conocen las reglas que el nodo publicó.',
  en: 'Say PUENTE_KEYS: by the key file those rules are known that the node published.',
};

/** @throws {ConfigError} where the environment names no node */
export async function withNode<Value>(
  environment: Environment,
  work: (node: OpenNode) => Promise<Value>,
): Promise<Value> {
  const config = loadConfig(ofTheDatabase, environment);
  const pool = openPool(config.DATABASE_URL, { max: 2 });
  try {
    const live = liveRules(await loadRuleBook(ruleFoldersIn(config)));
    const store = await rulesIn(pool, config.PUENTE_KEYS);
    live.take((await store?.all()) ?? []);
    return await work({ here: config.PUENTE_COUNTRY, pool, rules: live.rules });
  } finally {
    await pool.end();
  }
}
