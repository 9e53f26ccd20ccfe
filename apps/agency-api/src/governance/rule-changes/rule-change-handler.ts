import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { CaseId, CommandId } from '@puente/domain/kernel';
import { newCaseNumber } from '@puente/domain/kernel';
import type {
  Heard,
  ProposeRuleChange,
  RuleChange,
  RuleChangeCommand,
  WordOnRules,
} from '@puente/domain/kinds/rule-change';
import { referenceOf, sideBySide, takesEffect } from '@puente/domain/kinds/rule-change';
import { readCase } from '@puente/settlement/case-file';
import type { Outcome } from '@puente/settlement/settlement';
import type { z } from 'zod';
import { opened } from '@puente/persistence/rows';
import type { Caller } from '../../http/access/caller.js';
import { allowedActions } from '../../cases/file/allowed-actions.js';
import { etag } from '../../http/asking/conditions.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { RuleChangeOpened, RuleChangeView } from '@puente/contracts/answers/governance';

export interface Asked {
  readonly by: Caller;
  readonly commandId: CommandId;
  readonly hash: string;
  readonly seen?: number | undefined;
}

export interface OpenRuleChange {
  readonly revision: number;
  readonly file: RuleChange;
}

/** Changes of the rules, from the proposal to the day on which they are in force. */
@Injectable()
export class RuleChangeHandler {
  constructor(
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'settlement' | 'pool' | 'rules' | 'here' | 'clock' | 'seats' | 'ruleSeals'>,
  ) {}

  /** @throws {RefusalProblem} where it cannot be put in force, or is not the caller's to propose */
  async propose(content: Omit<ProposeRuleChange, 'type' | 'seal'>, asked: Asked): Promise<CaseId> {
    const { here, clock } = this.parts;
    for (let attempt = 1; ; attempt += 1) {
      const caseId = newCaseNumber(here, Number(clock.now().slice(0, 4)), randomBytes(6));
      // A number that is somebody else's is seen to be taken.
      opened(caseId);
      // A repeated request walks the same ids and so finds the number that was free the first time.
      const id = (attempt === 1 ? asked.commandId : `${asked.commandId}/${attempt}`) as CommandId;
      const heard = this.heard(asked.by, { caseId, content: content.content, said: 'proposed' });
      const command = { type: 'propose-rule-change' as const, ...content, ...heard };
      const outcome = await this.settle(caseId, command, { ...asked, commandId: id });
      if (outcome.outcome === 'accepted') return outcome.caseId;
      if (outcome.code !== 'CASE_EXISTS' || attempt === 5) throw problem(outcome);
    }
  }

  /** @throws {RefusalProblem} */
  async give(caseId: CaseId, command: RuleChangeCommand, asked: Asked): Promise<void> {
    const { file } = await this.open(caseId);
    const said = wordOf(command, file);
    const heard = said === undefined ? {} : this.heard(asked.by, { caseId, ...said });
    const outcome = await this.settle(caseId, { ...command, ...heard }, asked);
    if (outcome.outcome === 'refused') throw problem(outcome);
  }

  /** Sealed as it is heard, of the text as it stands: what the file says of it afterwards, no password of the database can make up. */
  private heard(by: Caller, said: Omit<WordOnRules, 'by'>): Heard {
    return by.kind === 'officer' ? { seal: this.parts.ruleSeals.word({ ...said, by: by.id }) } : {};
  }

  /** Where the directory seats whoever votes; never what they say of themselves. */
  async vote(
    caseId: CaseId,
    vote: { vote: 'for' | 'against' | 'abstains'; reasons: RuleChange['reasons'] },
    asked: Asked,
  ) {
    const { by } = asked;
    const bench = by.kind === 'officer' ? await this.parts.seats.benchOf(by.id) : undefined;
    await this.give(caseId, { type: 'cast-vote', ...(bench === undefined ? {} : { bench }), ...vote }, asked);
  }

  /** @throws {RefusalProblem} 404 */
  async open(caseId: CaseId): Promise<OpenRuleChange> {
    const found = await readCase(this.parts.pool, caseId);
    if (found?.kind !== 'rule-change') throw new RefusalProblem('NO_SUCH_CASE');
    return { revision: found.revision, file: found.file };
  }

  async view(caseId: CaseId, by: Caller): Promise<z.output<typeof RuleChangeView>> {
    const open = await this.open(caseId);
    const { content, proposedBy, reasons, votes } = open.file;
    const beside =
      content.subject === 'equivalence' ? { sideBySide: sideBySide(content.equivalence, this.parts.rules) } : {};
    return {
      ...headOf(caseId, open),
      content: { ...content },
      reasons: { ...reasons },
      proposedBy,
      votes: votes.map(({ bench, vote, by: voter, at, reasons: why }) => ({
        bench,
        vote,
        by: voter,
        at,
        reasons: { ...why },
      })),
      ...(beside as Pick<z.output<typeof RuleChangeView>, 'sideBySide'>),
      allowedActions: allowedActions(open.file, by),
    };
  }

  private settle(caseId: CaseId, command: RuleChangeCommand, { by, commandId, hash, seen }: Asked): Promise<Outcome> {
    const request = { commandId, kind: 'rule-change' as const, caseId, command, by, requestHash: hash };
    return this.parts.settlement.settle({ ...request, ...(seen === undefined ? {} : { seen }) });
  }
}

/** What each command says of which text; the others say nothing of any. */
function wordOf(command: RuleChangeCommand, { content }: RuleChange): Omit<WordOnRules, 'by' | 'caseId'> | undefined {
  switch (command.type) {
    case 'amend-draft':
      return { content: command.content, said: 'proposed' };
    case 'confirm-checkpoint':
      return { content, said: 'confirmed' };
    case 'cast-vote':
      return { content, said: command.vote, ...(command.bench === undefined ? {} : { bench: command.bench }) };
    default:
      return undefined;
  }
}

export const headOf = (
  caseId: string,
  { file, revision: version }: OpenRuleChange,
): z.output<typeof RuleChangeOpened> => {
  const { content, stage, approved } = file;
  const subject = approved ?? content;
  return {
    ...{ caseId, version, stage, subject: subject.subject },
    ...{ reference: referenceOf(subject), takesEffect: takesEffect(subject) },
  };
};

function problem({ code, detail, field, version }: Extract<Outcome, { outcome: 'refused' }>): RefusalProblem {
  return new RefusalProblem(code, detail, field, version === undefined ? {} : { etag: etag(version) });
}
