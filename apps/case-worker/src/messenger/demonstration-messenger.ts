import type { Messenger } from '@puente/activities/tell-worker';
import type { Delivery } from '@puente/domain/clocks';
import type { TimeSource } from '@puente/domain/kernel';
import type { Vault } from '@puente/persistence/vault';
import type { Message, MessageOutlet, SafeChannel } from '@puente/platform/messenger';
import { safeChannels, Undeliverable } from '@puente/platform/messenger';
import { noticeText } from '@puente/words/messages';

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
    async tell({ caseId, notice, subject, dossier, language, tried }) {
      const told = (await vault.messages.of(dossier, caseId)).find((message) => message.notice === notice);
      if (told) return { channel: told.channel as Delivery['channel'], attempts: 1, deliveredAt: told.sentAt };
      const person = (await vault.dossiers.read(dossier))?.dossier.person;
      const channels = safeChannels(person?.contact);
      // Nobody to write to: the notice is on the page, where the country's rule presumes it read.
      const onThePage: SafeChannel = { channel: 'portal' };
      const next = channels.length === 0 ? onThePage : channels.find(({ channel }) => !tried.includes(channel));
      if (next === undefined) return 'no-channel-left';
      const { channel, address } = next;
      const text = noticeText({ subject, caseId, language }, page);
      const sentAt = time.now();
      if (address !== undefined) {
        const failure = await sent(outlet, { name: `${caseId}-${notice}`, channel, address, text });
        if (failure !== undefined) return { undelivered: channel, why: failure };
      }
      await vault.messages.keep(dossier, { caseId, notice, channel, text, sentAt });
      return { channel, attempts: 1, deliveredAt: sentAt };
    },
  };
}

/** Why the address could not be reached, where it could not. */
async function sent(outlet: MessageOutlet, message: Message): Promise<Undeliverable['why'] | undefined> {
  try {
    await outlet.send(message);
    return undefined;
  } catch (error) {
    if (error instanceof Undeliverable) return error.why;
    throw error;
  }
}
