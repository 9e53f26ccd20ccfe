import { inStages } from '../../file/definition/define-command.js';
import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { alertStages } from './alert.js';
import { command, event } from './define.js';
import { untoldNews } from './verifiers.js';

/** Outcome of leaving the news for each verifier who subscribed. */
export interface RecordVerifiersTold {
  readonly type: 'record-verifiers-told';
  readonly change: number;
}

export interface VerifiersTold {
  readonly type: 'verifiers-told';
  readonly at: Instant;
  readonly change: 1 | 2;
}

export const recordVerifiersTold = command({
  type: 'record-verifiers-told',
  givenBy: inStages(alertStages, ['effect']),
  refusals: ['ALREADY_DONE'],
  decide(file, told: RecordVerifiersTold, { now }) {
    const change = untoldNews(file);
    return change !== told.change
      ? refuse('ALREADY_DONE')
      : accept<VerifiersTold>({ type: 'verifiers-told', at: now, change });
  },
});

export const verifiersTold = event({
  type: 'verifiers-told',
  weighs: false,
  evolve: (file, { change }: VerifiersTold) => ({ ...file, verifiersTold: change }),
});
