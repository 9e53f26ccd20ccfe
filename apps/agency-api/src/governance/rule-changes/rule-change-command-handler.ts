import type { VoteBody } from '@puente/contracts/bodies';
import { Injectable } from '@nestjs/common';
import type { RuleChangeCommand } from '@puente/domain/kinds/rule-change';
import type { z } from 'zod';
import type { GivenAnswer, GivenCommand, TakesCommands } from '../../http/commands/given-command.js';
import type { RuleChangeView } from '@puente/contracts/answers/governance';
import type { RuleChangeCommandName } from './rule-change-commands.js';
import { RuleChangeHandler } from './rule-change-handler.js';

type View = z.output<typeof RuleChangeView>;

/** Takes what the committee's people decide; the answer is the change as it stands then. */
@Injectable()
export class RuleChangeCommandHandler implements TakesCommands<RuleChangeCommandName, View> {
  constructor(private readonly handler: RuleChangeHandler) {}

  async give({ type, caseId, body, ...asked }: GivenCommand<RuleChangeCommandName>): Promise<GivenAnswer<View>> {
    if (type === 'cast-vote') await this.handler.vote(caseId, body as z.output<typeof VoteBody>, asked);
    // The route parsed the body with the schema of this very command.
    else await this.handler.give(caseId, { type, ...(body as object) } as RuleChangeCommand, asked);
    return { answer: await this.handler.view(caseId, asked.by), repeated: false };
  }
}
