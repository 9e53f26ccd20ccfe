import { inStages } from '../../file/definition/define-command.js';
import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { accept } from '../../kernel/index.js';
import type { Withdraw, Withdrawn } from '../../file/engine/applications.js';
import { undecided } from './certification.js';
import { command, event, namesake } from './define.js';
import type { FindingStands } from './earlier-finding.js';
import { standsAgain } from './earlier-finding.js';

export const withdraw = command({
  type: 'withdraw',
  givenBy: inStages(undecided, ['worker']),
  refusals: [],
  decide(file, _withdraw: Withdraw, context) {
    const told = raise(file, 'withdrawn', context.now);
    const stands = standsAgain(file, told, context);
    return accept<Withdrawn | NoticeRaised | FindingStands>({ type: 'withdrawn', at: context.now }, told, ...stands);
  },
});

export const withdrawn = event({
  type: 'withdrawn',
  evolve: (file, { type }: Withdrawn) => ({ ...file, stage: type, clock: undefined }),
  lines: namesake,
});
