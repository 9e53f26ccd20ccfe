import { randomUUID } from 'node:crypto';
import type { Messenger, Told, WorkerMessage } from '@puente/activities/tell-worker';
import type { Delivery } from '@puente/domain/clocks';
import type { Instant, NoticeId, TimeSource } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Vault } from '@puente/persistence/vault';
import type { MessageOutlet } from '@puente/platform/messenger';
import { safeChannels } from '@puente/platform/messenger';
import { noticeText } from '@puente/words/messages';

export interface WorkerMessengerParts {
  readonly vault: Vault;
  readonly time: TimeSource;
  readonly outlet: MessageOutlet;
  /** Of the newest restore of this node that began until then. */
  readonly restoredBefore: (at: Instant) => Promise<string | undefined>;
  /** The worker's page. */
  readonly page: string;
  /** Milliseconds after which a try is cancelled, less than an activity may take. */
  readonly sentWithin?: number;
  /** Milliseconds for which a try is one process's alone; longer than it is on its way. */
  readonly claimedFor?: number;
}

/** What somebody is written, whatever raised it: a notice of their file, or what no file of theirs can know. */
export interface Writing extends Omit<WorkerMessage, 'notice' | 'subject'> {
  readonly text: string;
}

export interface Writer {
  write(message: Writing): ReturnType<Messenger['tell']>;
}

/** Another process makes this very try: that is no attempt of its own, and what became of it is known the next time. */
export class BeingTold extends Error {
  constructor() {
    super('another try to tell the worker this is under way');
    this.name = 'BeingTold';
  }
}

/**
 * Writes to the worker through the node's carriers, each message once. What was told is kept sealed with the dossier. Before it is sent it
 * is claimed, and a try that outlived its time is cancelled; one whose process died is made by another when the claim is over, under the
 * same name, so that a carrier that keeps names sends it once all the same. A restore takes notices away, and the next one has the number of
 * one that may have been sent: its name has the restore's epoch, so that no carrier takes it for the other.
 */
export function writerTo(parts: WorkerMessengerParts): Writer {
  const { claimedFor = 60_000, time, vault } = parts;
  return {
    async write(message) {
      const { attempt: notice, caseId, dossier } = message;
      const name = nameOf(message, await parts.restoredBefore(message.raisedAt));
      const before = async () => {
        const told = (await vault.messages.of(dossier, caseId)).find((one) => one.notice === notice);
        return told && toldBefore(told, name);
      };
      const told = await before();
      if (told !== undefined) return told;
      const claim = { caseId, notice, claimant: randomUUID() };
      const [now, signal] = [time.now(), AbortSignal.timeout(parts.sentWithin ?? 20_000)];
      if (!(await vault.messageClaims.claim(claim, now, instant(milliseconds(now) + claimedFor))))
        throw new BeingTold();
      try {
        // Whoever had the claim before may have kept it meanwhile.
        const outcome = (await before()) ?? (await send({ ...message, name }, signal, parts));
        await vault.messageClaims.release(claim);
        return outcome;
      } catch (error) {
        // Of what was cancelled nobody knows how far it came: the claim stays until it is over.
        if (!signal.aborted) await vault.messageClaims.release(claim);
        throw error;
      }
    },
  };
}

/** The same of the notices of files. */
export function workerMessenger(parts: WorkerMessengerParts): Messenger {
  const writer = writerTo(parts);
  return { tell: (message) => writer.write({ ...message, text: noticeText(message, parts.page) }) };
}

const nameOf = ({ attempt, caseId }: Writing, epoch: string | undefined) =>
  [caseId, attempt.replaceAll('/', '-'), ...(epoch === undefined ? [] : [`r${epoch.slice(0, 8)}`])].join('-');

async function send(
  message: Writing & { readonly name: string },
  signal: AbortSignal,
  { outlet, time, vault }: WorkerMessengerParts,
): ReturnType<Messenger['tell']> {
  const { attempt, caseId, dossier, language, name, text, tried } = message;
  const person = (await vault.dossiers.read(dossier))?.dossier.person;
  const next = safeChannels(person?.contact).find(({ channel }) => !tried.includes(channel));
  if (next === undefined) return 'no-channel-left';
  const { channel, address } = next;
  signal.throwIfAborted();
  const report = await outlet.send({ name, channel, address, text, language }, signal);
  if (report.state === 'failed') return { state: 'failed', channel, why: report.why };
  const accepted = report.state === 'accepted';
  await vault.messages.keep(dossier, {
    ...{ caseId, notice: attempt as NoticeId, channel, text, sentAt: time.now(), accepted },
  });
  return accepted
    ? { state: 'accepted', channel, reference: name }
    : { state: 'delivered', channel, at: report.at, reference: name };
}

function toldBefore(
  { accepted, channel, sentAt: at }: Awaited<ReturnType<Vault['messages']['of']>>[number],
  reference: string,
): Told {
  const known = { channel: channel as Delivery['channel'], reference };
  return accepted ? { state: 'accepted', ...known } : { state: 'delivered', at, ...known };
}
