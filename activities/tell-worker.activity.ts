import { ApplicationFailure } from '@temporalio/common';
import type { Notice, NoticeSubject } from '@puente/domain/file/case';
import type { Delivery } from '@puente/domain/clocks';
import { proveService } from '@puente/domain/clocks';
import type { CaseId, DossierId, Language, NoticeId } from '@puente/domain/kernel';
import { milliseconds } from '@puente/domain/kernel';
import type { Failure } from '@puente/domain/around/serving-notices';
import type { CaseCommand } from '@puente/settlement/settlement';
import type { Act, CaseParts } from './case-file/index.js';

type Channel = Delivery['channel'];

/** What to tell, and whose dossier says how the worker can be reached. */
export interface WorkerMessage {
  readonly caseId: CaseId;
  readonly notice: NoticeId;
  readonly subject: NoticeSubject;
  readonly dossier: DossierId;
  readonly language: Language;
  /** Channels on which it was tried already in this round; another one is taken. */
  readonly tried: readonly Channel[];
}

export interface Undelivered {
  readonly undelivered: Channel;
  readonly why: Failure;
}

/**
 * Reaches the worker on a channel that is safe for them. Telling a notice again that was delivered answers as the first
 * time. What is no fault of the channel, as a carrier that is down, is an exception and no attempt.
 */
export interface Messenger {
  tell(message: WorkerMessage): Promise<Delivery | Undelivered | 'no-channel-left'>;
}

/** Each channel once, and all of them again another day; then the notice counts as served by the presumption. */
const rounds = 2;
const betweenRounds = 86_400_000;

/**
 * One try. The proof of service starts the period that the notice opens; the day of service is the country's rule to
 * say. Between two rounds an officer may hand it over, which ends the trying.
 */
export const tellWorker =
  (messenger: Messenger): Act =>
  async (file, { caseId, subject }, parts) => {
    const [id] = subject.split('/');
    const notice = file.notices.find((one) => one.id === id);
    const applicant = parts.lawOf(file.kind).applicant(file);
    if (!notice || !applicant) throw new Error(`the file has nobody to tell of ${subject}`);
    const message = { caseId, notice: notice.id, subject: notice.subject, ...applicant };
    return inRounds(parts, notice, (tried) => messenger.tell({ ...message, tried }));
  };

async function inRounds(
  parts: CaseParts,
  notice: Notice,
  tell: (tried: readonly Channel[]) => ReturnType<Messenger['tell']>,
): Promise<CaseCommand> {
  const { attempts = [] } = notice;
  const last = attempts.at(-1);
  let round = last?.round ?? 1;
  let told = await tell(attempts.filter((one) => one.round === round).map(({ channel }) => channel));
  if (told === 'no-channel-left' && last !== undefined && round < rounds) {
    const wait = milliseconds(last.at) + betweenRounds - milliseconds(parts.time.now());
    if (wait > 0) {
      const message = 'every channel failed; tried again another day, unless it is handed over';
      throw ApplicationFailure.create({ type: 'NEXT_ROUND', message, nextRetryDelay: wait });
    }
    round += 1;
    told = await tell([]);
  }
  if (told === 'no-channel-left') {
    return proof(parts, notice, { channel: 'presumed', attempts: attempts.length, deliveredAt: parts.time.now() });
  }
  if ('undelivered' in told) {
    return { type: 'record-attempt', notice: notice.id, channel: told.undelivered, why: told.why, round };
  }
  return proof(parts, notice, { ...told, attempts: attempts.length + 1 });
}

function proof({ rules, here }: CaseParts, { id }: Notice, delivery: Delivery): CaseCommand {
  const country = rules.country(here);
  if (!country) throw new Error(`no pack for ${here}`);
  const service = proveService(country.service, country.calendar, delivery);
  return { type: 'record-service', notice: id, service };
}
