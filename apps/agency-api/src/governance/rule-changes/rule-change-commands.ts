import { ReasonsBody, VoteBody } from '@puente/contracts/bodies';
import type { RuleChangeCommand } from '@puente/domain/kinds/rule-change';
import { refusalsOf } from '@puente/domain/laws';
import { accessByLaw } from '../../http/access/access-by-law.js';
import { emptyBody } from '../../http/asking/body.js';
import type { CommandRoute } from '../../http/commands/command-controller.js';
import { named } from '../../http/operation/schema-dto.js';
import { RuleChangeBody, RuleChangeText } from './governance-bodies.js';

/** Those that a person gives on a change that is there. */
export type RuleChangeCommandName = Extract<
  RuleChangeCommand['type'],
  'amend-draft' | 'submit-to-committee' | 'cast-vote' | 'close-committee' | 'confirm-checkpoint' | 'withdraw-proposal'
>;

const decision = { decision: true } as const;

/** What people do with a change of rules, and its operation `POST /rule-changes/{caseId}/{command}`. */
const routes: readonly Omit<CommandRoute<RuleChangeCommandName>, 'access' | 'refusals'>[] = [
  {
    ...decision,
    name: 'amend-draft',
    summary: 'Puts another text in the place of the draft.',
    ...{ body: RuleChangeBody, bodyType: named('RuleChangeBody', RuleChangeText) },
  },
  {
    ...decision,
    ...emptyBody,
    name: 'submit-to-committee',
    summary: 'Ends the draft: State, employers and workers vote.',
  },
  {
    name: 'cast-vote',
    summary:
      'The vote of the bench at which the directory seats the caller; it can be changed until the committee closes.',
    ...{ body: VoteBody, bodyType: named('VoteBody', VoteBody) },
    answered: 'With the vote.',
  },
  {
    ...decision,
    ...emptyBody,
    name: 'close-committee',
    summary: 'Closes the vote: approved when all three voted and none against.',
  },
  {
    ...decision,
    ...emptyBody,
    name: 'confirm-checkpoint',
    summary: 'A second person has looked at the evidence of a checkpoint.',
  },
  {
    ...decision,
    name: 'withdraw-proposal',
    summary: 'Takes the proposal back, with reasons.',
    ...{ body: ReasonsBody, bodyType: named('ReasonsBody', ReasonsBody) },
  },
];

/** Who may call them, and what they are refused for, says the law. */
export const ruleChangeCommands: readonly CommandRoute<RuleChangeCommandName>[] = routes.map((route) => ({
  ...route,
  access: accessByLaw(route.name),
  refusals: refusalsOf(route.name),
}));
