import type { CaseRecord, Notice, NoticeSubject } from '../case/index.js';
import type { Clock, ProofOfService } from '../../clocks/index.js';
import { pauseClock, serveClock } from '../../clocks/index.js';
import type { Instant, NoticeId, Refused } from '../../kernel/index.js';
import { refuse } from '../../kernel/index.js';

/** Something to tell the worker; told when it has been served. */
export interface NoticeRaised {
  readonly type: 'notice-raised';
  readonly at: Instant;
  readonly notice: NoticeId;
  readonly subject: NoticeSubject;
}
/** The proof that a notice reached the worker; it starts the period that the notice opens. */
export interface NoticeServed {
  readonly type: 'notice-served';
  readonly at: Instant;
  readonly notice: NoticeId;
  readonly service: ProofOfService;
}

/** The id of the next notice of a file. */
export const nextNotice = (notices: readonly Notice[]): NoticeId => `n${notices.length + 1}` as NoticeId;

/** Raises the one notice of a decision. */
export const raise = (file: Pick<CaseRecord, 'notices'>, subject: NoticeSubject, at: Instant): NoticeRaised => ({
  type: 'notice-raised',
  at,
  notice: nextNotice(file.notices),
  subject,
});

export function refuseService(file: CaseRecord, id: NoticeId): Refused<'NO_SUCH_NOTICE' | 'ALREADY_DONE'> | undefined {
  const notice = file.notices.find((one) => one.id === id);
  if (notice === undefined) return refuse('NO_SUCH_NOTICE');
  return notice.service === undefined ? undefined : refuse('ALREADY_DONE');
}

export const withNotice = (notices: readonly Notice[], event: NoticeRaised): readonly Notice[] => [
  ...notices,
  { id: event.notice, subject: event.subject, raisedAt: event.at },
];

/** Where a file can be appealed, the period of measures stands still meanwhile, like the one that waits. */
interface Standing extends CaseRecord {
  readonly measuring?: Clock | undefined;
}

/**
 * Records the proof, and starts the period that the notice opens, if it opens one. Where that period stands still, because the
 * worker appealed before they were told, the proof begins it and uses up none of its days (R8).
 */
export function withService(
  { notices, clock, measuring, waiting }: Standing,
  { notice: id, service }: NoticeServed,
): Pick<Standing, 'notices' | 'clock' | 'measuring' | 'waiting'> {
  const served = notices.map((notice) => (notice.id === id ? { ...notice, service } : notice));
  const begin = (standing: Clock): Clock => pauseClock(serveClock(standing, service), service.deliveredAt, 'appeal');
  return {
    notices: served,
    clock: clock && waitsFor({ clock }, id) ? serveClock(clock, service) : clock,
    ...(waitsFor({ clock: waiting }, id) && waiting && { waiting: begin(waiting) }),
    ...(waitsFor({ clock: measuring }, id) && measuring && { measuring: begin(measuring) }),
  };
}

/** Whether the period that runs waits for the proof of this notice. */
const waitsFor = ({ clock }: Pick<CaseRecord, 'clock'>, notice: NoticeId): boolean =>
  clock?.opening.by === 'service' && clock.opening.notice === notice;

/** A proof of these is shown also where it came late: the worker had acted before, and their period had ended. */
const shownLate: ReadonlySet<NoticeSubject> = new Set([
  ...(['documents-requested', 'discrepancy-reported', 'compensation-imposed', 'fraud-review-opened'] as const),
  ...(['hearing-opened', 'application-returned', 'appointments-offered', 'not-yet-competent'] as const),
  ...(['evaluation-choice-open'] as const),
  ...(['refused', 'partially-recognised', 'alert-kept'] as const),
]);

/** Whether the worker's page shows that this notice was served: it is the day from which they count. */
export const showsService = (file: CaseRecord, { id, subject }: Notice): boolean =>
  waitsFor(file, id) || shownLate.has(subject);
