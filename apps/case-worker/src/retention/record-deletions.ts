import type { CommandId } from '@puente/domain/kernel';
import type { DeletionProof } from '@puente/domain/around/retention';
import type { RetainedFile, Vault } from '@puente/persistence/vault';
import type { Settlement } from '@puente/settlement/settlement';

export interface RecordingParts {
  readonly vault: Pick<Vault, 'retained'>;
  readonly settlement: Settlement;
}

/** Deletions finished in one go. */
const batch = 200;

/**
 * Finishes what was begun with destroying the key: the bytes of the documents, then an entry with the proof in the journal
 * of each file. Each step can be done again; a sweep that was interrupted is finished by the next one.
 */
export async function recordDeletions({ settlement, vault }: RecordingParts): Promise<void> {
  for (let more = true; more;) {
    const unfinished = await vault.retained.unfinished(batch);
    for (const proof of unfinished) {
      await vault.retained.removeDocuments(proof.dossier);
      for (const file of await vault.retained.filesOf(proof.dossier)) await record(settlement, file, proof);
    }
    more = unfinished.length === batch;
  }
}

async function record(settlement: Settlement, { caseId, kind }: RetainedFile, proof: DeletionProof): Promise<void> {
  const { outcome } = await settlement.settle({
    commandId: `deletion:${proof.dossier}/${caseId}` as CommandId,
    ...{ caseId, kind, by: { kind: 'effect' } },
    command: { type: 'record-deletion', proof },
    quiet: true,
  });
  if (outcome !== 'accepted') throw new Error('a file did not take the proof of a deletion');
}
