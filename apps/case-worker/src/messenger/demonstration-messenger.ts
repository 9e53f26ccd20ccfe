import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Messenger } from '@puente/activities/notifying';
import type { Delivery } from '@puente/domain/clocks';
import type { TimeSource } from '@puente/domain/kernel';
import type { Vault } from '@puente/persistence/vault';
import { noticeText } from './notice-words.js';
import { safeChannel } from './safe-channel.js';

export interface DemonstrationMessengerParts {
  readonly vault: Vault;
  readonly time: TimeSource;
  /** Where texts are left, one file each, for whoever looks on; in production a carrier stands here. */
  readonly folder: string;
  /** The worker's page. */
  readonly page: string;
}

/** Delivers at once and to a folder. What was told is kept sealed with the dossier, and is what makes telling happen once. */
export function demonstrationMessenger({ vault, time, folder, page }: DemonstrationMessengerParts): Messenger {
  return {
    async tell({ caseId, notice, subject, dossier, language }) {
      const told = (await vault.messages.of(dossier, caseId)).find((message) => message.notice === notice);
      if (told) return { channel: told.channel as Delivery['channel'], attempts: 1, deliveredAt: told.sentAt };
      const person = (await vault.dossiers.read(dossier))?.dossier.person;
      const { channel, address } = safeChannel(person?.contact);
      const text = noticeText({ subject, caseId, language }, page);
      const sentAt = time.now();
      if (address !== undefined)
        await leave(folder, `${caseId}-${notice}.txt`, `${text}\n\n[${channel} → ${address}]\n`);
      await vault.messages.keep(dossier, { caseId, notice, channel, text, sentAt });
      return { channel, attempts: 1, deliveredAt: sentAt };
    },
  };
}

/** Whole or not at all: whoever waits for the file never reads half of it. */
async function leave(folder: string, name: string, content: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const half = join(folder, `.${name}`);
  await writeFile(half, content, { mode: 0o600 });
  await rename(half, join(folder, name));
}
