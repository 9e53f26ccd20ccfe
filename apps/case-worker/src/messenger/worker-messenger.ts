import type { Messenger, Told } from '@puente/activities/tell-worker';
import type { Delivery } from '@puente/domain/clocks';
import type { NoticeId, TimeSource } from '@puente/domain/kernel';
import type { Vault } from '@puente/persistence/vault';
import type { MessageOutlet } from '@puente/platform/messenger';
import { safeChannels } from '@puente/platform/messenger';
import { noticeText } from '@puente/words/messages';

export interface WorkerMessengerParts {
  readonly vault: Vault;
  readonly time: TimeSource;
  readonly outlet: MessageOutlet;
  /** The worker's page. */
  readonly page: string;
}

/** Writes to the worker through the node's carriers. What was told is kept sealed with the dossier, and is what makes telling happen once. */
export function workerMessenger({ vault, time, outlet, page }: WorkerMessengerParts): Messenger {
  return {
    async tell({ attempt, caseId, subject, dossier, language, tried }) {
      const told = (await vault.messages.of(dossier, caseId)).find(({ notice }) => notice === attempt);
      const name = `${caseId}-${attempt.replaceAll('/', '-')}`;
      if (told !== undefined) return toldBefore(told, name);
      const person = (await vault.dossiers.read(dossier))?.dossier.person;
      const next = safeChannels(person?.contact).find(({ channel }) => !tried.includes(channel));
      if (next === undefined) return 'no-channel-left';
      const { channel, address } = next;
      const text = noticeText({ subject, caseId, language }, page);
      const report = await outlet.send({ name, channel, address, text });
      if (report.state === 'failed') return { state: 'failed', channel, why: report.why };
      const accepted = report.state === 'accepted';
      await vault.messages.keep(dossier, {
        ...{ caseId, notice: attempt as NoticeId, channel, text, sentAt: time.now(), accepted },
      });
      return accepted
        ? { state: 'accepted', channel, reference: name }
        : { state: 'delivered', channel, at: report.at, reference: name };
    },
  };
}

function toldBefore(
  { accepted, channel, sentAt: at }: Awaited<ReturnType<Vault['messages']['of']>>[number],
  reference: string,
): Told {
  const known = { channel: channel as Delivery['channel'], reference };
  return accepted ? { state: 'accepted', ...known } : { state: 'delivered', at, ...known };
}
