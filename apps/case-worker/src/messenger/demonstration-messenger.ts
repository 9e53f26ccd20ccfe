import type { Messenger } from '@puente/activities/notifying';
import type { Delivery } from '@puente/domain/clocks';
import type { TimeSource } from '@puente/domain/kernel';
import type { Vault } from '@puente/persistence/vault';
import type { MessageOutlet } from '@puente/platform/messenger';
import { safeChannel } from '@puente/platform/messenger';
import { noticeText } from './notice-words.js';

export interface DemonstrationMessengerParts {
  readonly vault: Vault;
  readonly time: TimeSource;
  readonly outlet: MessageOutlet;
  /** The worker's page. */
  readonly page: string;
}

/** Delivers at once. What was told is kept sealed with the dossier, and is what makes telling happen once. */
export function demonstrationMessenger({ vault, time, outlet, page }: DemonstrationMessengerParts): Messenger {
  return {
    async tell({ caseId, notice, subject, dossier, language }) {
      const told = (await vault.messages.of(dossier, caseId)).find((message) => message.notice === notice);
      if (told) return { channel: told.channel as Delivery['channel'], attempts: 1, deliveredAt: told.sentAt };
      const person = (await vault.dossiers.read(dossier))?.dossier.person;
      const { channel, address } = safeChannel(person?.contact);
      const text = noticeText({ subject, caseId, language }, page);
      const sentAt = time.now();
      if (address !== undefined) await outlet.send({ name: `${caseId}-${notice}`, channel, address, text });
      await vault.messages.keep(dossier, { caseId, notice, channel, text, sentAt });
      return { channel, attempts: 1, deliveredAt: sentAt };
    },
  };
}
