import type { NoticeRaised } from '../../file/engine/notices.js';
import { raise } from '../../file/engine/notices.js';
import { line } from '../../file/page/timeline.js';
import { accept } from '../../kernel/index.js';
import type { Withdraw, Withdrawn } from '../../file/engine/applications.js';
import { countryOf } from './appeal.js';
import { command, event } from './define.js';

export const withdraw = command({
  type: 'withdraw',
  givenBy: { received: ['worker'], 'appeal-review': ['worker'] },
  refusals: [],
  decide: (file, _withdraw: Withdraw, { now }) =>
    accept<Withdrawn | NoticeRaised>({ type: 'withdrawn', at: now }, raise(file, 'withdrawn', now)),
});

export const withdrawn = event({
  type: 'withdrawn',
  evolve: (file, _withdrawn: Withdrawn) => ({ ...file, stage: 'withdrawn', clock: undefined }),
  lines: (file, { at }) => [line(countryOf(file), at, 'appeal-withdrawn')],
});
