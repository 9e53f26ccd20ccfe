import type { Instant } from '../../kernel/index.js';
import { accept, refuse } from '../../kernel/index.js';
import type { CameIntoForce } from './come-into-force.js';
import { command, event } from './define.js';
import { todayHere } from './refuse-content.js';
import type { RuleChangeRejected } from './rejected.js';
import { takesEffect } from './rule-content.js';

/** Outcome of publishing it to the node's processes. `taken`: another file published this version first. */
export interface RecordPublished {
  readonly type: 'record-published';
  readonly taken?: true;
}

export interface RulesPublished {
  readonly type: 'rules-published';
  readonly at: Instant;
}

/** In force at once where its day has come. */
export const recordPublished = command({
  type: 'record-published',
  givenBy: { approved: ['effect'] },
  refusals: ['ALREADY_DONE'],
  decide({ approved, published }, { taken }: RecordPublished, context) {
    const { now: at } = context;
    if (published || approved === undefined) return refuse('ALREADY_DONE');
    if (taken) return accept<RuleChangeRejected>({ type: 'rule-change-rejected', at });
    const told: RulesPublished = { type: 'rules-published', at };
    if (takesEffect(approved) > todayHere(context)) return accept(told);
    return accept<RulesPublished | CameIntoForce>(told, { type: 'came-into-force', at });
  },
});

export const rulesPublished = event({
  type: 'rules-published',
  weighs: false,
  evolve: (file, _published: RulesPublished) => ({ ...file, published: true }),
});
