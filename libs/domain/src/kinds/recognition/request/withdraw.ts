import type { NoticeRaised } from '../../../file/engine/notices.js';
import { raise } from '../../../file/engine/notices.js';
import { line } from '../../../file/page/timeline.js';
import { accept } from '../../../kernel/index.js';
import type { DraftDeleted, Withdraw, Withdrawn } from '../../../file/engine/applications.js';
import { command, event, stopped } from './define.js';

/**
 * Possible until every host has decided, and also while nothing waits but a worker who may reopen it (R9); hosts that have
 * the file are told to stop.
 */
export const withdraw = command({
  type: 'withdraw',
  givenBy: {
    draft: ['worker'],
    submitted: ['worker'],
    'awaiting-documents': ['worker'],
    'home-verification': ['worker'],
    transmitted: ['worker'],
    'closed-without-prejudice': ['worker'],
  },
  refusals: [],
  decide: (file, _withdraw: Withdraw, { now }) =>
    accept<Withdrawn | NoticeRaised>({ type: 'withdrawn', at: now }, raise(file, 'withdrawn', now)),
});

export const withdrawn = event({
  type: 'withdrawn',
  evolve: (file, { type }: Withdrawn) => ({ ...file, stage: type, ...stopped }),
  lines: ({ filing }, { at, type }) => [line(filing.home, at, type)],
});

export const draftDeleted = event({
  type: 'draft-deleted',
  evolve: (file, { type }: DraftDeleted) => ({ ...file, stage: type, ...stopped }),
  lines: ({ filing }, { at, type }) => [line(filing.home, at, type)],
});
