import type { DecisionContext } from '../../file/case/index.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, RefusalCode, Refused } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { Credential, ProposedAct } from './credential.js';
import { event } from './define.js';

/** The first of two people wants to do something with it. */
export interface ActProposed {
  readonly type: 'act-proposed';
  readonly at: Instant;
  readonly proposal: ProposedAct;
}

/** Nothing changes for the worker until a second person approves it. `otherwise`: why not this act. */
export function proposeAct<Code extends RefusalCode>(
  file: Credential,
  act: Omit<ProposedAct, 'by'>,
  { by, now }: DecisionContext,
  otherwise?: Refused<Code>,
) {
  if (by.kind !== 'officer') return refuse('NOT_YOUR_ROLE', { roles: ['supervisor'], yours: [by.kind] });
  return (
    refuseWithoutReasons(act.reasons, 'reasons') ??
    otherwise ??
    accept<ActProposed>({ type: 'act-proposed', at: now, proposal: { ...act, by: by.id } })
  );
}

export const actProposed = event({
  type: 'act-proposed',
  evolve: (file, { proposal }: ActProposed) => ({ ...file, proposal }),
});
