import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { line } from '../../file/page/timeline.js';
import { accept } from '../../kernel/index.js';
import type { Withdraw, Withdrawn } from '../../file/engine/applications.js';
import { command, event } from './define.js';

/** As long as nobody has the answer, it is as if it had never been asked. */
export const withdraw = command({
  type: 'withdraw',
  givenBy: { asked: ['worker'], proposed: ['worker'] },
  refusals: [],
  decide: (file, _withdraw: Withdraw, { now }) =>
    accept<Withdrawn | NoticeRaised>({ type: 'withdrawn', at: now }, raise(file, 'withdrawn', now)),
});

export const withdrawn = event({
  type: 'withdrawn',
  evolve: ({ proposal: _proposal, ...file }, _withdrawn: Withdrawn) => ({
    ...file,
    ...{ stage: 'withdrawn', clock: undefined },
  }),
  lines: ({ here }, { at, type }) => [line(here, at, type)],
});
