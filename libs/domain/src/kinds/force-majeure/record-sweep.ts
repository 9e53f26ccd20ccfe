import type { CaseId, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, event } from './define.js';
import type { Sweep } from './force-majeure.js';
import { sweepFromTheFirst } from './force-majeure.js';

/** Outcome of one batch of the sweep. */
export interface RecordSweep extends Pick<Sweep, 'direction' | 'batch'> {
  readonly type: 'record-sweep';
  readonly done: number;
  readonly changed: number;
  readonly total: number;
  /** Where the next batch begins; absent after the last. */
  readonly after?: CaseId;
}

export interface SweepProgressed extends Pick<Sweep, 'direction' | 'batch' | 'after'> {
  readonly type: 'sweep-progressed';
  readonly at: Instant;
  readonly done: number;
  readonly changed: number;
  readonly total: number;
}

/** A batch counts once; one that was under way when the sweep turned round counts no more. */
export const recordSweep = command({
  type: 'record-sweep',
  givenBy: { applying: ['effect'], lifting: ['effect'] },
  refusals: ['ALREADY_DONE'],
  decide({ sweep }, { direction, batch, after, done, changed, total }: RecordSweep, { now: at }) {
    if (sweep?.direction !== direction || sweep.batch !== batch) return refuse('ALREADY_DONE');
    const place = after === undefined ? {} : { after };
    return accept<SweepProgressed>({ type: 'sweep-progressed', at, direction, batch, done, changed, total, ...place });
  },
});

export const sweepProgressed = event({
  type: 'sweep-progressed',
  weighs: false,
  evolve(file, { direction, batch, after, done, changed, total }: SweepProgressed) {
    const before = file.sweep ?? sweepFromTheFirst(direction);
    const sweep: Sweep = {
      ...{ direction, batch: batch + 1, done: before.done + done, changed: before.changed + changed, total },
      ...(after === undefined ? {} : { after }),
    };
    if (after !== undefined) return { ...file, sweep };
    return { ...file, stage: direction === 'pause' ? 'in-force' : 'ended', sweep };
  },
});
