import type { DossierCorrector } from '@puente/activities/correct-dossier';
import type { Contact } from '@puente/contracts/dossier';
import { CorrectedValues, withValues } from '@puente/contracts/dossier';
import type { CaseId, TimeSource } from '@puente/domain/kernel';
import type { Vault } from '@puente/persistence/vault';
import { mendDossier } from '@puente/persistence/vault';
import type { MessageOutlet } from '@puente/platform/messenger';
import { safeChannels } from '@puente/platform/messenger';
import { contactChangedText } from '@puente/words/messages';
import { z } from 'zod';

/** What the API kept when it was asked for: see `SealedCorrection`. */
const Kept = z.object({ values: CorrectedValues });

export interface VaultCorrectorParts {
  readonly vault: Pick<Vault, 'dossiers' | 'words'>;
  readonly time: TimeSource;
  readonly outlet: MessageOutlet;
  /** The worker's page. */
  readonly page: string;
}

/** Mends dossiers in this node's vault. A person who was deleted in between has nothing left to mend. */
export const vaultCorrector = ({ outlet, page, time, vault }: VaultCorrectorParts): DossierCorrector => ({
  async correct({ caseId, dossier, words }) {
    const kept = await vault.words.read(words);
    if (kept?.dossier !== dossier) return;
    const { values } = Kept.parse(kept.content);
    const before = (await vault.dossiers.read(dossier))?.dossier.person.contact;
    if (before !== undefined && values.contact !== undefined)
      await tellBefore(outlet, { before, caseId, page, left: gone(before, values.contact) });
    await mendDossier(vault.dossiers, dossier, (held) => withValues(held, values), time.now());
  },
});

type Channels = ReturnType<typeof safeChannels>;

/** Where the person was reached, and is not any more. */
const gone = (before: Contact, after: Contact): Channels =>
  safeChannels(before).filter(({ address }) => safeChannels(after).every((one) => one.address !== address));

/**
 * Said while the dossier still has it, so that a process that dies in between says it again rather than never. Whoever cannot be
 * reached there is why contacts change.
 */
async function tellBefore(
  outlet: MessageOutlet,
  { before, caseId, left, page }: { before: Contact; caseId: CaseId; left: Channels; page: string },
): Promise<void> {
  const { language } = before;
  const text = contactChangedText(caseId, page, language);
  for (const { address, channel } of left) {
    await outlet.send({ name: `${caseId}-contact-changed-${channel}`, channel, address, text, language });
  }
}
