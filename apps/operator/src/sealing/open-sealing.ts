import type { KeyDevice, MasterKeys } from '@puente/contracts/keys';
import { openNodeKeys } from '@puente/messaging/keys';
import type { Pool } from '@puente/persistence/database';
import { openPool } from '@puente/persistence/database';
import type { DocumentStore } from '@puente/persistence/vault';
import { diskStore, masterKeysIn } from '@puente/persistence/vault';
import { loadConfig, variables } from '@puente/platform/config';
import { z } from 'zod';
import type { Environment } from '../node/index.js';
import { withDevice } from '../node/index.js';

const ofTheVault = z.object({
  DATABASE_URL: variables.databaseUrl,
  PUENTE_KEYS: variables.path,
  PUENTE_DOCUMENTS: variables.path,
});

/** What of a node is sealed, and with which keys; `DATABASE_URL` is the keeper's. */
export interface OpenSealing {
  readonly pool: Pool;
  readonly master: MasterKeys;
  readonly store: DocumentStore;
  /** In which new master keys are made, if there is one. */
  readonly device: KeyDevice | undefined;
}

/** @throws {ConfigError} where the environment names no node */
export async function withSealing<Value>(
  environment: Environment,
  work: (sealing: OpenSealing) => Promise<Value>,
): Promise<Value> {
  const { DATABASE_URL, PUENTE_KEYS, PUENTE_DOCUMENTS } = loadConfig(ofTheVault, environment);
  const held = await openNodeKeys(PUENTE_KEYS);
  return withDevice(environment, async (device) => {
    const pool = openPool(DATABASE_URL, { max: 2 });
    try {
      return await work({ pool, master: masterKeysIn(held, device), store: diskStore(PUENTE_DOCUMENTS), device });
    } finally {
      await pool.end();
    }
  });
}
