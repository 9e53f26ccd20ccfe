import { openPool } from '@puente/persistence/database';
import { restoresOf } from '@puente/persistence/restores';
import { diskStore, readDeletionList, retainedIn } from '@puente/persistence/vault';
import { loadConfig, variables } from '@puente/platform/config';
import { z } from 'zod';
import type { Answer } from '../answer/index.js';
import { CannotDo } from '../answer/index.js';
import type { Environment } from '../node/index.js';
import { notBeingRestored } from './not-being-restored.js';

/** `DATABASE_URL` is the worker's, which alone destroys keys; no key is needed for it. */
const ofTheDeletions = z.object({ DATABASE_URL: variables.databaseUrl, PUENTE_DOCUMENTS: variables.path });

/**
 * Destroys once more, before the node's processes start, what was destroyed after the backup: by the rule and at the time that the list
 * says. The journals get their proofs when the node is open. The same once or ten times.
 */
export async function deleteAgain(environment: Environment, list: string): Promise<Answer> {
  const { DATABASE_URL, PUENTE_DOCUMENTS } = loadConfig(ofTheDeletions, environment);
  const listed = await readDeletionList(list);
  if (listed.length === 0) throw emptyList;
  const pool = openPool(DATABASE_URL, { max: 1 });
  try {
    const newest = await restoresOf(pool).newest();
    if (newest === undefined || newest.openedAt !== undefined) throw notBeingRestored;
    const retained = retainedIn(pool, diskStore(PUENTE_DOCUMENTS));
    let deleted = 0;
    for (const { deletedAt, dossier, rule } of listed) {
      if (!(await retained.destroy(dossier, deletedAt, () => rule))) continue;
      await retained.removeDocuments(dossier);
      deleted += 1;
    }
    return { ok: true, data: { listed: listed.length, deleted }, lines: [`${listed.length} · ${deleted} ✓`] };
  } finally {
    await pool.end();
  }
}

const emptyList = new CannotDo(
  {
    es: 'En ese archivo no hay ningún expediente borrado. ¿Es la lista de PUENTE_DELETIONS?',
    en: 'That file has no deleted dossier in it. Is it the list of PUENTE_DELETIONS?',
  },
  'NOTHING_LISTED',
);
