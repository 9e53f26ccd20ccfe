import { EmptyBody, ReasonsBody, VoteBody } from '@puente/contracts/bodies';
import type { Field } from '../act/index.js';
import { fieldsFor } from '../act/index.js';

/** What is done with a change of rules by a form of few fields; its text has forms of its own (`texts.ts`). */
const bodies = {
  'submit-to-committee': EmptyBody,
  'cast-vote': VoteBody,
  'close-committee': EmptyBody,
  'confirm-checkpoint': EmptyBody,
  'withdraw-proposal': ReasonsBody,
} as const;

export type RuleCommand = keyof typeof bodies;
export const ruleCommands = Object.keys(bodies) as RuleCommand[];
export const isRuleCommand = (name: string | undefined): name is RuleCommand =>
  name !== undefined && Object.hasOwn(bodies, name);
export const fieldsOfRule = (command: RuleCommand): readonly Field[] => fieldsFor(bodies[command]);
