import type { Draw } from '../../../../draws/index.js';
import { line } from '../../../../file/page/timeline.js';
import type { Instant, OfficerId } from '../../../../kernel/index.js';
import { accept, isRefused } from '../../../../kernel/index.js';
import { command, event } from '../review-file/define.js';
import { drawSeats } from './draw-seats.js';

/** Outcome of the draw: who reviews and who approves, two different people. */
export interface AssignOfficers extends Draw {
  readonly type: 'assign-officers';
}
export interface OfficersDrawn {
  readonly type: 'officers-drawn';
  readonly at: Instant;
  readonly reviewer: OfficerId;
  readonly approver: OfficerId;
  readonly draw: Draw;
}

/** The draw happens here, not where the candidates were counted: the journal keeps all that repeats it. */
export const assignOfficers = command({
  type: 'assign-officers',
  // An officer with a conflict leaves the seat, and somebody else is drawn for it.
  givenBy: { received: ['effect'], 'host-review': ['effect'], 'compensation-pending': ['effect'] },
  refusals: ['ALREADY_DONE', 'NO_OFFICER', 'NO_TWO_OFFICERS'],
  decide(file, { type: _type, ...draw }: AssignOfficers, { now }) {
    const drawn = drawSeats(file, draw);
    return isRefused(drawn) ? drawn : accept<OfficersDrawn>({ type: 'officers-drawn', at: now, ...drawn, draw });
  },
});

export const officersDrawn = event({
  type: 'officers-drawn',
  weighs: true,
  evolve: (file, { approver, reviewer }: OfficersDrawn) => ({
    ...file,
    stage: file.stage === 'received' ? 'host-review' : file.stage,
    reviewer,
    approver,
  }),
  lines: ({ host }, { at, type }) => [line(host.country, at, type)],
});
