import type { NoticeRaised } from '../../../../file/engine/notices.js';
import { raise } from '../../../../file/engine/notices.js';
import { line } from '../../../../file/page/timeline.js';
import { accept } from '../../../../kernel/index.js';
import type { DraftDeleted, Withdraw, Withdrawn } from '../../../../file/engine/applications.js';
import { command, event } from '../review-file/define.js';

/** Possible until it is decided; the home country learns it as this host's outcome. */
export const withdraw = command({
  type: 'withdraw',
  givenBy: { draft: ['worker'], received: ['worker'], 'host-review': ['worker'], 'compensation-pending': ['worker'] },
  refusals: [],
  decide: (file, _withdraw: Withdraw, { now }) =>
    accept<Withdrawn | NoticeRaised>({ type: 'withdrawn', at: now }, raise(file, 'withdrawn', now)),
});

const ended = {
  clock: undefined,
  waiting: undefined,
  open: undefined,
  measuring: undefined,
  lateTest: undefined,
} as const;

export const withdrawn = event({
  type: 'withdrawn',
  evolve: (file, { type }: Withdrawn) => ({ ...file, stage: type, ...ended }),
  lines: ({ host }, { at, type }) => [line(host.country, at, type)],
});

export const draftDeleted = event({
  type: 'draft-deleted',
  evolve: (file, { type }: DraftDeleted) => ({ ...file, stage: type, ...ended }),
  lines: ({ host }, { at, type }) => [line(host.country, at, type)],
});
