import type { CaseFiles } from '@puente/activities/case-file';
import type { Delivery } from '@puente/domain/clocks';
import type { TimeSource } from '@puente/domain/kernel';
import type { LostCredentials, RevokedCredential } from '@puente/persistence/status-lists';
import type { LawOf } from '@puente/settlement/case-file';
import { lostCredentialText } from '@puente/words/messages';
import type { Writer } from './worker-messenger.js';

interface TellLostParts {
  readonly lost: LostCredentials;
  readonly files: CaseFiles;
  readonly lawOf: LawOf;
  readonly writer: Writer;
  readonly time: TimeSource;
  readonly page: string;
}

type Applicant = NonNullable<ReturnType<ReturnType<LawOf>['applicant']>>;

const atOnce = 20;

/**
 * Tells whoever holds a credential that was lost with the database and is revoked. No file can raise it: none here knows of the
 * credential, and the one that it proved stands still. Each safe channel is tried once. Whoever cannot be told now, because a carrier is down,
 * is told at the next turn, and those behind them wait no longer for it.
 *
 * @returns how many were reached, how many nobody can reach but their agency, and why others could not be told now
 */
export async function tellLost({ files, lawOf, lost, page, time, writer }: TellLostParts) {
  const reached = { told: 0, unreached: 0, failed: [] as unknown[] };
  for (const holder of await lost.toTell(atOnce)) {
    try {
      const found = await files.read(holder.caseId);
      const applicant = found && lawOf(found.kind).applicant(found.file);
      const channel = applicant && (await tried(holder, applicant, { page, writer }));
      await lost.told(holder.credential, time.now(), channel);
      reached[channel === undefined ? 'unreached' : 'told'] += 1;
    } catch (error) {
      reached.failed.push(error);
    }
  }
  return reached;
}

async function tried(
  { at, caseId, credential }: RevokedCredential,
  { dossier, language }: Applicant,
  { page, writer }: Pick<TellLostParts, 'page' | 'writer'>,
): Promise<Delivery['channel'] | undefined> {
  const text = lostCredentialText({ credential, caseId, language }, page);
  const failed: Delivery['channel'][] = [];
  // One name for every channel: what one took is known, and no other is tried after it.
  const attempt = `lost-${credential}`;
  for (;;) {
    const told = await writer.write({ caseId, attempt, raisedAt: at, dossier, language, text, tried: failed });
    if (told === 'no-channel-left') return undefined;
    if (told.state !== 'failed') return told.channel;
    failed.push(told.channel);
  }
}
