import type { Notice } from '../../file/case/index.js';
import type { ProofOfService } from '../../clocks/index.js';
import { command, event } from '../../file/definition/define-around.js';
import { refuseService } from '../../file/engine/notices.js';
import type { Instant, NoticeId } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';

/** Why a notice did not reach the worker on a channel. */
export const failures = ['unreachable', 'rejected', 'no-answer'] as const;
export type Failure = (typeof failures)[number];

/** The messenger tried and did not reach the worker; the next attempt goes over another channel, or on another day. */
export interface RecordAttempt {
  readonly type: 'record-attempt';
  readonly notice: NoticeId;
  readonly channel: ProofOfService['channel'];
  readonly why: Failure;
  /** From 1; each channel is tried once in a round. */
  readonly round: number;
}

export interface NoticeAttempted {
  readonly type: 'notice-attempted';
  readonly at: Instant;
  readonly notice: NoticeId;
  readonly channel: ProofOfService['channel'];
  readonly why: Failure;
  readonly round: number;
}

export const recordAttempt = command({
  type: 'record-attempt',
  givenBy: ['effect'],
  refusals: ['NO_SUCH_NOTICE', 'ALREADY_DONE'],
  decide: (file, { channel, notice, round, why }: RecordAttempt, { now: at }) =>
    refuseService(file, notice) ??
    accept<NoticeAttempted>({ type: 'notice-attempted', at, notice, channel, why, round }),
});

export const noticeAttempted = event({
  type: 'notice-attempted',
  weighs: false,
  evolve: (file, attempted: NoticeAttempted) => ({ ...file, notices: withAttempt(file.notices, attempted) }),
});

const withAttempt = (
  notices: readonly Notice[],
  { notice: id, channel, why, round, at }: NoticeAttempted,
): readonly Notice[] =>
  notices.map(({ handed, ...one }) =>
    one.id === id
      ? { ...one, attempts: [...(one.attempts ?? []), { channel, why, round, at }] }
      : { ...one, ...(handed === undefined ? {} : { handed }) },
  );
