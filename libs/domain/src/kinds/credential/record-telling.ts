import { inStages } from '../../file/definition/define-command.js';
import type { CaseId, Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { withChange } from './change.js';
import { credentialStages } from './credential.js';
import { command, event } from './define.js';

/** Outcome of looking for whoever relies on it: requests of this node whose hosts were shown the certificate. */
export interface RecordReliance {
  readonly type: 'record-reliance';
  readonly change: number;
  readonly cases: readonly CaseId[];
}
export interface RelianceFound {
  readonly type: 'reliance-found';
  readonly at: Instant;
  readonly change: number;
  readonly cases: readonly CaseId[];
}
/** Outcome of leaving the news for each verifier who subscribed. */
export interface RecordVerifiersTold {
  readonly type: 'record-verifiers-told';
  readonly change: number;
}
export interface VerifiersTold {
  readonly type: 'verifiers-told';
  readonly at: Instant;
  readonly change: number;
}

export const recordReliance = command({
  type: 'record-reliance',
  givenBy: inStages(credentialStages, ['effect']),
  refusals: ['ALREADY_DONE'],
  decide({ change }, { cases, change: no }: RecordReliance, { now }) {
    if (change?.no !== no || change.reliance !== undefined) return refuse('ALREADY_DONE');
    return accept<RelianceFound>({ type: 'reliance-found', at: now, change: change.no, cases });
  },
});

export const relianceFound = event({
  type: 'reliance-found',
  weighs: false,
  evolve: (file, { cases }: RelianceFound) => ({ ...file, ...withChange(file, { reliance: cases }) }),
});

export const recordVerifiersTold = command({
  type: 'record-verifiers-told',
  givenBy: inStages(credentialStages, ['effect']),
  refusals: ['ALREADY_DONE'],
  decide({ change }, { change: no }: RecordVerifiersTold, { now }) {
    if (change?.no !== no || change.verifiersTold === true) return refuse('ALREADY_DONE');
    return accept<VerifiersTold>({ type: 'verifiers-told', at: now, change: change.no });
  },
});

export const verifiersTold = event({
  type: 'verifiers-told',
  weighs: false,
  evolve: (file, _told: VerifiersTold) => ({ ...file, ...withChange(file, { verifiersTold: true }) }),
});
