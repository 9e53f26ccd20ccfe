import { inStages } from '../../file/definition/define-command.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { accept } from '../../kernel/index.js';
import type { Withdraw, Withdrawn } from '../../file/engine/applications.js';
import { undecided } from './certification.js';
import { command, event, namesake } from './define.js';

export const withdraw = command({
  type: 'withdraw',
  givenBy: inStages(undecided, ['worker']),
  refusals: [],
  decide: (file, _withdraw: Withdraw, { now }) =>
    accept<Withdrawn | NoticeRaised>({ type: 'withdrawn', at: now }, raise(file, 'withdrawn', now)),
});

export const withdrawn = event({
  type: 'withdrawn',
  evolve: (file, { type }: Withdrawn) => ({ ...file, stage: type, clock: undefined }),
  lines: namesake,
});
