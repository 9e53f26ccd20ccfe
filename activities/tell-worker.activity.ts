import { ApplicationFailure } from '@temporalio/common';
import type { HandedNotice, Notice, NoticeSubject } from '@puente/domain/file/case';
import type { Delivery, ServiceRule, WorkingCalendar } from '@puente/domain/clocks';
import { presumedFrom, presumeService, proveService } from '@puente/domain/clocks';
import type { CaseId, DossierId, Instant, Language, NoticeId } from '@puente/domain/kernel';
import { instant, milliseconds } from '@puente/domain/kernel';
import type { Failure } from '@puente/domain/around/serving-notices';
import { rulesOf } from '@puente/domain/rulebook/rules';
import type { CaseCommand } from '@puente/settlement/settlement';
import type { Act, CaseParts } from './case-file/index.js';

type Channel = Delivery['channel'];

/** What to tell, and whose dossier says how the worker can be reached. */
export interface WorkerMessage {
  readonly caseId: CaseId;
  readonly notice: NoticeId;
  /** Tells this try from the notice's others: `n1`, `n1/2`. */
  readonly attempt: string;
  readonly subject: NoticeSubject;
  readonly raisedAt: Instant;
  readonly dossier: DossierId;
  readonly language: Language;
  /** Channels on which it was tried already in this round; another one is taken. */
  readonly tried: readonly Channel[];
}

/** What is known of one try once it was made; `reference`: by which the carrier knows it, and reports of it later. */
export type Told =
  | { readonly state: 'delivered'; readonly channel: Channel; readonly at: Instant; readonly reference: string }
  | { readonly state: 'accepted'; readonly channel: Channel; readonly reference: string }
  | { readonly state: 'failed'; readonly channel: Channel; readonly why: Failure };

/**
 * Reaches the worker on a channel that is safe for them. The same try again answers as the first time. What is no fault of
 * the channel, as a carrier that is down, is an exception and no attempt.
 */
export interface Messenger {
  tell(message: WorkerMessage): Promise<Told | 'no-channel-left'>;
}

const hour = 3_600_000;

/**
 * One try, or what became of it. The proof of service starts the period that the notice opens; the day of service is the
 * country's rule to say. Whoever reads it on their page, or at an office, ends the trying and the waiting.
 */
export const tellWorker =
  (messenger: Messenger): Act =>
  async (file, { caseId, subject }, parts) => {
    const [id] = subject.split('/');
    const notice = file.notices.find((one) => one.id === id);
    const applicant = parts.lawOf(file.kind).applicant(file);
    if (!notice || !applicant) throw new Error(`the file has nobody to tell of ${subject}`);
    const telling = { ...parts, ...serviceHere(parts), notice };
    if (notice.handed !== undefined) return afterHandover(telling, notice.handed);
    const raised = { subject: notice.subject, raisedAt: notice.raisedAt };
    const message = { caseId, notice: notice.id, attempt: subject, ...raised, ...applicant };
    return inRounds(telling, (tried) => messenger.tell({ ...message, tried }));
  };

interface Telling extends CaseParts {
  readonly rule: ServiceRule;
  readonly calendar: WorkingCalendar;
  readonly notice: Notice;
}

/** Each safe channel once in a round, as often as the country says; then it waits for the worker. */
async function inRounds(
  telling: Telling,
  tell: (tried: readonly Channel[]) => ReturnType<Messenger['tell']>,
): Promise<CaseCommand> {
  const { notice, rule } = telling;
  const { id, attempts = [] } = notice;
  const last = attempts.at(-1);
  let round = last?.round ?? 1;
  let told = await tell(attempts.filter((one) => one.round === round).map(({ channel }) => channel));
  if (told === 'no-channel-left' && last !== undefined && round < rule.undelivered.rounds) {
    waitUntil(telling, after(last.at, rule.undelivered.roundEvery), 'every channel failed: the next round');
    round += 1;
    told = await tell([]);
  }
  if (told === 'no-channel-left') return { type: 'record-handover', notice: id, channel: 'portal', round };
  const { channel } = told;
  switch (told.state) {
    case 'failed':
      return { type: 'record-attempt', notice: id, channel, why: told.why, round };
    case 'accepted':
      return { type: 'record-handover', notice: id, channel, round, reference: told.reference };
    case 'delivered': {
      const { at: deliveredAt, reference } = told;
      const delivery = { channel, attempts: attempts.length + 1, deliveredAt, reference };
      return { type: 'record-service', notice: id, service: proveService(rule, telling.calendar, delivery) };
    }
  }
}

/** A carrier that says nothing did not deliver it; what waits for the worker counts as read on the day that the country presumes. */
function afterHandover(telling: Telling, { at: since, channel, round }: HandedNotice): CaseCommand {
  const { calendar, notice, rule } = telling;
  const { id, attempts = [] } = notice;
  if (channel === 'portal') {
    waitUntil(telling, presumedFrom(rule.undelivered, calendar, since), 'it waits to be read, or handed over');
    const service = presumeService(rule.undelivered, calendar, { attempts: attempts.length, since });
    return { type: 'record-service', notice: id, service };
  }
  waitUntil(telling, after(since, rule.undelivered.reportWithin), 'a carrier took it and reports later');
  return { type: 'record-attempt', notice: id, channel, why: 'no-answer', round };
}

const after = (at: Instant, { hours }: { readonly hours: number }): Instant => instant(milliseconds(at) + hours * hour);

/** Nothing is held meanwhile: the act is tried again then, and finds nothing due where something came between. */
function waitUntil({ time }: CaseParts, at: Instant, message: string): void {
  const nextRetryDelay = milliseconds(at) - milliseconds(time.now());
  if (nextRetryDelay > 0) throw ApplicationFailure.create({ type: 'LATER', message, nextRetryDelay });
}

function serviceHere({ here, rules }: CaseParts): Pick<Telling, 'calendar' | 'rule'> {
  const { calendar, service } = rulesOf(rules, here);
  return { calendar, rule: service };
}
