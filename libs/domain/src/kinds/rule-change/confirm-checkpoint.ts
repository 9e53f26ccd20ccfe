import { accept, refuse } from '../../kernel/index.js';
import type { RuleChangeApproved } from './approved.js';
import { checkCheckpoint } from './check-content.js';
import { command, committee } from './define.js';
import { todayHere } from './refuse-content.js';
import type { Heard } from './rule-change.js';
import { isProposer } from './rule-change.js';

/** Readiness is a fact with evidence, not a matter of votes: a second person looks at the evidence. */
export interface ConfirmCheckpoint extends Heard {
  readonly type: 'confirm-checkpoint';
}

/** A checkpoint is passed when somebody else has looked at its evidence; it is checked once more, like any content. */
export const confirmCheckpoint = command({
  type: 'confirm-checkpoint',
  givenBy: { draft: committee },
  refusals: ['SAME_PERSON', 'NEEDS_COMMITTEE', 'UNKNOWN_CHECKPOINT', 'DATE_IN_FUTURE', 'ALREADY_DONE'],
  barred(file, by) {
    if (file.content.subject !== 'checkpoint') return refuse('NEEDS_COMMITTEE');
    return isProposer(file, by) ? refuse('SAME_PERSON') : undefined;
  },
  decide(file, { seal }: ConfirmCheckpoint, context) {
    const { content } = file;
    const { by, here, now, rules } = context;
    if (by.kind !== 'officer') return refuse('NOT_YOUR_CASE');
    if (content.subject !== 'checkpoint') return refuse('NEEDS_COMMITTEE');
    const confirmed = seal === undefined ? {} : { confirmed: { by: by.id, seal } };
    return (
      checkCheckpoint(content, { here, rules, today: todayHere(context) }) ??
      accept<RuleChangeApproved>({ type: 'rule-change-approved', at: now, approved: content, ...confirmed })
    );
  },
});
