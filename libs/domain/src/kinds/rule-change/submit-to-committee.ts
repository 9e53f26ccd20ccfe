import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import { command, committee, event } from './define.js';

export interface SubmitToCommittee {
  readonly type: 'submit-to-committee';
}

export interface SubmittedToCommittee {
  readonly type: 'submitted-to-committee';
  readonly at: Instant;
}

export const submitToCommittee = command({
  type: 'submit-to-committee',
  givenBy: { draft: committee },
  refusals: ['NEEDS_SECOND_PERSON'],
  barred: ({ content }) => (content.subject === 'checkpoint' ? refuse('NEEDS_SECOND_PERSON') : undefined),
  decide: (_file, _submit: SubmitToCommittee, { now }) =>
    accept<SubmittedToCommittee>({ type: 'submitted-to-committee', at: now }),
});

export const submittedToCommittee = event({
  type: 'submitted-to-committee',
  evolve: (file, _submitted: SubmittedToCommittee) => ({ ...file, stage: 'committee' }),
});
