import type { RuleChangeCommand } from '@puente/domain/kinds/rule-change';
import type { Access } from '../../http/access/access.js';
import type { CommandRoute } from '../../http/commands/command-controller.js';
import { named } from '../../http/operation/schema-dto.js';
import { EmptyBody, ReasonsBody, RuleChangeBody, RuleChangeText, VoteBody } from './governance-bodies.js';
import { committee, contentRefusals } from './operations.js';

/** Those that a person gives on a change that is there. */
export type RuleChangeCommandName = Extract<
  RuleChangeCommand['type'],
  'amend-draft' | 'submit-to-committee' | 'cast-vote' | 'close-committee' | 'confirm-checkpoint' | 'withdraw-proposal'
>;

const nothing = { body: EmptyBody, bodyType: named('NoContent', EmptyBody) };
const decision: { access: Access; decision: true } = { access: { staff: committee }, decision: true };

/** What people do with a change of rules, and its operation `POST /rule-changes/{caseId}/{command}`. */
export const ruleChangeCommands: readonly CommandRoute<RuleChangeCommandName>[] = [
  {
    ...decision,
    name: 'amend-draft',
    summary: 'Puts another text in the place of the draft.',
    ...{ body: RuleChangeBody, bodyType: named('RuleChangeBody', RuleChangeText) },
    refusals: contentRefusals,
  },
  {
    ...decision,
    ...nothing,
    name: 'submit-to-committee',
    summary: 'Ends the draft: State, employers and workers vote.',
    refusals: ['NEEDS_SECOND_PERSON'],
  },
  {
    name: 'cast-vote',
    summary:
      'The vote of the bench at which the directory seats the caller; it can be changed until the committee closes.',
    access: { staff: ['delegate'] },
    ...{ body: VoteBody, bodyType: named('VoteBody', VoteBody) },
    refusals: ['NO_BENCH', 'REASONS_MISSING'],
    answered: 'With the vote.',
  },
  {
    ...decision,
    ...nothing,
    name: 'close-committee',
    summary: 'Closes the vote: approved when all three voted and none against.',
    refusals: ['QUORUM_MISSING', ...contentRefusals],
  },
  {
    ...decision,
    ...nothing,
    name: 'confirm-checkpoint',
    summary: 'A second person has looked at the evidence of a checkpoint.',
    refusals: ['SAME_PERSON', 'NEEDS_COMMITTEE'],
  },
  {
    ...decision,
    name: 'withdraw-proposal',
    summary: 'Takes the proposal back, with reasons.',
    ...{ body: ReasonsBody, bodyType: named('ReasonsBody', ReasonsBody) },
    refusals: ['REASONS_MISSING'],
  },
];
