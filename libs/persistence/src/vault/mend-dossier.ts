import type { Dossier } from '@puente/contracts/dossier';
import type { DossierId, Instant } from '@puente/domain/kernel';
import type { Dossiers } from './dossiers.js';

/** Changes in between are few: somebody else mended the same dossier in the same moment. */
const tries = 5;

/**
 * Changes what a dossier says, from what it says now; nothing where it says so already.
 *
 * @returns false where there is no such dossier, or its key was destroyed
 */
export async function mendDossier(
  dossiers: Pick<Dossiers, 'read' | 'change'>,
  id: DossierId,
  mend: (dossier: Dossier) => Dossier,
  at: Instant,
): Promise<boolean> {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const found = await dossiers.read(id);
    if (found === undefined) return false;
    const mended = mend(found.dossier);
    if (JSON.stringify(mended) === JSON.stringify(found.dossier)) return true;
    if (await dossiers.change(found, mended, found.warnings, at)) return true;
  }
  throw new Error(`dossier ${id} changes faster than it can be mended`);
}
