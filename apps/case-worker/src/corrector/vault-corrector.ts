import type { DossierCorrector } from '@puente/activities/correct-dossier';
import { CorrectedValues, withValues } from '@puente/contracts/dossier';
import type { TimeSource } from '@puente/domain/kernel';
import type { Vault } from '@puente/persistence/vault';
import { mendDossier } from '@puente/persistence/vault';
import { z } from 'zod';

/** What the API kept when it was asked for: see `SealedCorrection`. */
const Kept = z.object({ values: CorrectedValues });

/** Mends dossiers in this node's vault. A person who was deleted in between has nothing left to mend. */
export const vaultCorrector = (vault: Pick<Vault, 'dossiers' | 'words'>, time: TimeSource): DossierCorrector => ({
  async correct({ dossier, words }) {
    const kept = await vault.words.read(words);
    if (kept?.dossier !== dossier) return;
    const { values } = Kept.parse(kept.content);
    await mendDossier(vault.dossiers, dossier, (held) => withValues(held, values), time.now());
  },
});
