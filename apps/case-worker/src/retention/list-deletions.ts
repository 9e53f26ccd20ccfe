import type { Instant } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Retained } from '@puente/persistence/vault';
import { addToDeletionList, readDeletionList } from '@puente/persistence/vault';

/** A deletion may be seen so long after the moment that it says: it was made in a transaction. */
const late = 3_600_000;
const batch = 500;
const first = instant('1970-01-01T00:00:00.000Z');

/**
 * Writes down, from the first deletion on that this node ever made, beside the backups whose dossiers were deleted: a database that is put back knows nothing of the deletions since, and would
 * bring their keys back.
 *
 * @returns how the next ones are written, and how many it were
 */
export function deletionList(path: string, { deletedFrom }: Pick<Retained, 'deletedFrom'>): () => Promise<number> {
  let known: Set<string> | undefined;
  let from: Instant = first;
  return async () => {
    const names = (known ??= new Set((await readDeletionList(path)).map(({ dossier }) => dossier)));
    let added = 0;
    let newest: Instant = from;
    for await (const page of deletedFrom(from, batch)) {
      const fresh = page.filter(({ dossier }) => !names.has(dossier));
      if (fresh.length > 0) await addToDeletionList(path, fresh);
      for (const { dossier } of fresh) names.add(dossier);
      newest = page.at(-1)?.deletedAt ?? newest;
      added += fresh.length;
    }
    from = instant(Math.max(milliseconds(first), milliseconds(newest) - late));
    return added;
  };
}
