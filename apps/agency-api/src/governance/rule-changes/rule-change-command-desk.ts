import { Injectable } from '@nestjs/common';
import type { RuleChangeCommand } from '@puente/domain/kinds/rule-change';
import type { z } from 'zod';
import type { GivenAnswer, GivenCommand, TakesCommands } from '../../http/commands/given-command.js';
import type { RuleChangeView } from '@puente/contracts/answers/governance';
import type { VoteBody } from './governance-bodies.js';
import type { RuleChangeCommandName } from './rule-change-commands.js';
import { RuleChangeDesk } from './rule-change-desk.js';

type View = z.output<typeof RuleChangeView>;

/** Takes what the committee's people decide; the answer is the change as it stands then. */
@Injectable()
export class RuleChangeCommandDesk implements TakesCommands<RuleChangeCommandName, View> {
  constructor(private readonly desk: RuleChangeDesk) {}

  async give({ type, caseId, body, ...asked }: GivenCommand<RuleChangeCommandName>): Promise<GivenAnswer<View>> {
    if (type === 'cast-vote') await this.desk.vote(caseId, body as z.output<typeof VoteBody>, asked);
    // The route parsed the body with the schema of this very command.
    else await this.desk.give(caseId, { type, ...(body as object) } as RuleChangeCommand, asked);
    return { answer: await this.desk.view(caseId, asked.by), repeated: false };
  }
}
