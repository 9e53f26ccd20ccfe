import type { Notice } from '../../file/case/index.js';
import type { ProofOfService } from '../../clocks/index.js';
import type { Instant, NoticeId } from '../../kernel/index.js';

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

/** An officer handed it over: at the counter, or at the worker's door. */
export interface RecordServiceByHand {
  readonly type: 'record-service-by-hand';
  readonly notice: NoticeId;
  /** What shows it: a signed receipt, a record of the visit; where it is kept, never what it says. */
  readonly evidence: string;
}

export interface NoticeAttempted {
  readonly type: 'notice-attempted';
  readonly at: Instant;
  readonly notice: NoticeId;
  readonly channel: ProofOfService['channel'];
  readonly why: Failure;
  readonly round: number;
}

/** Stands before the proof of service that it brings. */
export interface ServedByHand {
  readonly type: 'served-by-hand';
  readonly at: Instant;
  readonly notice: NoticeId;
  readonly evidence: string;
}

export type ServiceCommand = RecordAttempt | RecordServiceByHand;
export type ServiceEvent = NoticeAttempted | ServedByHand;

export const withAttempt = (
  notices: readonly Notice[],
  { notice: id, channel, why, round, at }: NoticeAttempted,
): readonly Notice[] =>
  notices.map((one) =>
    one.id === id ? { ...one, attempts: [...(one.attempts ?? []), { channel, why, round, at }] } : one,
  );
