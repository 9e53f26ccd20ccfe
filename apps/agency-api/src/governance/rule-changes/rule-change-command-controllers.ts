import type { z } from 'zod';
import type { CommandFamily } from '../../http/commands/command-controller.js';
import { commandController } from '../../http/commands/command-controller.js';
import { named } from '../../http/operation/schema-dto.js';
import { RuleChangeView } from '@puente/contracts/answers/governance';
import { NumberParam } from './operations.js';
import { RuleChangeCommandHandler } from './rule-change-command-handler.js';
import type { RuleChangeCommandName } from './rule-change-commands.js';
import { ruleChangeCommands } from './rule-change-commands.js';

const onRuleChanges: CommandFamily<RuleChangeCommandName, z.output<typeof RuleChangeView>> = {
  tag: 'governance',
  path: 'rule-changes/:caseId',
  numberParam: NumberParam,
  handler: RuleChangeCommandHandler,
  answer: { description: 'As it stands now.', type: named('RuleChange', RuleChangeView) },
  refusals: ['NO_SUCH_CASE', 'NOT_IN_THIS_STAGE'],
};

export const ruleChangeCommandControllers = ruleChangeCommands.map((route) => commandController(route, onRuleChanges));
