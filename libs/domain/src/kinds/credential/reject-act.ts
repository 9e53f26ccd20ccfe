import { inStages } from '../../file/definition/define-command.js';
import { refuseWithoutReasons } from '../../file/engine/reasons.js';
import type { Instant, LocalizedText } from '../../kernel/index.js';
import { accept } from '../../kernel/index.js';
import { carried, command, event } from './define.js';
import { refuseAlone } from './second-person.js';

/** By a second person: it stays as it was, and nobody is told. */
export interface RejectAct {
  readonly type: 'reject-act';
  readonly reasons: LocalizedText;
}

export interface ActRejected {
  readonly type: 'act-rejected';
  readonly at: Instant;
  readonly reasons: LocalizedText;
}

export const rejectAct = command({
  type: 'reject-act',
  givenBy: inStages(carried, ['supervisor', 'approver']),
  refusals: ['NO_PROPOSAL', 'SAME_PERSON', 'REASONS_MISSING'],
  barred: refuseAlone,
  decide: (_file, { reasons }: RejectAct, { now }) =>
    refuseWithoutReasons(reasons, 'reasons') ?? accept<ActRejected>({ type: 'act-rejected', at: now, reasons }),
});

export const actRejected = event({
  type: 'act-rejected',
  evolve: (file, _rejected: ActRejected) => ({ ...file, proposal: undefined }),
});
