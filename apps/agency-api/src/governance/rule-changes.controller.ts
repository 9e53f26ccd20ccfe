import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CaseId } from '@puente/domain/kernel';
import type { RuleChangeCommand } from '@puente/domain/kinds/rule-change';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Caller } from '../http/access/caller.js';
import { By, subjectOf } from '../http/access/caller.js';
import { ParsedBody } from '../http/asking/body.js';
import { commandIdOf, etag, idempotencyKey, requestHash, seenVersion } from '../http/asking/conditions.js';
import { Operation } from '../http/operation/operation.js';
import { named } from '../http/operation/schema-dto.js';
import {
  EmptyBody,
  ReasonsBody,
  RuleChangeBody,
  RuleChangeText,
  RuleChangeOpened,
  RuleChanges,
  RuleChangeView,
  VoteBody,
} from './rule-changes/governance-bodies.js';
import { ImpactDesk } from './impact/impact-desk.js';
import { ImpactView } from './impact/impact-view.js';
import { committee, contentRefusals, decided, NumberParam, readers } from './rule-changes/operations.js';
import { RuleChangeDesk } from './rule-changes/rule-change-desk.js';
import { RuleChangeList } from './rule-changes/rule-change-list.js';
import { caseNumber } from '../http/asking/path-params.js';

const ViewDto = named('RuleChange', RuleChangeView);
const OpenedDto = named('RuleChangeOpened', RuleChangeOpened);
const BodyDto = named('RuleChangeBody', RuleChangeText);
const ReasonsDto = named('ReasonsBody', ReasonsBody);
const EmptyDto = named('NoContent', EmptyBody);

type View = z.output<typeof RuleChangeView>;

/** Equivalences, agreements, adoptions and readiness: proposed, voted on by three benches, in force from a day on. */
@ApiTags('governance')
@Controller('rule-changes')
export class RuleChangesController {
  constructor(
    private readonly desk: RuleChangeDesk,
    private readonly list: RuleChangeList,
    private readonly impacts: ImpactDesk,
  ) {}

  @Post()
  @ApiBody({ type: BodyDto })
  @Operation({
    id: 'proposeRuleChange',
    summary: 'Proposes a version of an equivalence or an agreement, an adoption, or that a checkpoint was passed.',
    access: { staff: committee },
    idempotent: true,
    answer: { status: 201, description: 'A draft of the committee’s.', type: OpenedDto, etag: true },
    refusals: ['NO_SUCH_CASE', ...contentRefusals],
  })
  async propose(
    @By() by: Caller,
    @ParsedBody(RuleChangeBody) body: z.output<typeof RuleChangeBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<View> {
    const caseId = await this.desk.propose(body, asked(by, request, ['propose-rule-change', body]));
    void reply.header('location', `/rule-changes/${caseId}`);
    return this.read(by, caseId, reply);
  }

  @Get()
  @Operation({
    id: 'listRuleChanges',
    summary: 'All changes of rules of this country, newest first.',
    access: { staff: readers },
    answer: { description: 'The newest two hundred.', type: named('RuleChanges', RuleChanges) },
  })
  async all(): Promise<z.output<typeof RuleChanges>> {
    return { items: await this.list.newest() };
  }

  @Get(':caseId')
  @NumberParam
  @Operation({
    id: 'readRuleChange',
    summary: 'What would change, who voted how and why; of an equivalence, both standards side by side.',
    access: { staff: readers },
    answer: { description: 'The change.', type: ViewDto, etag: true },
    refusals: ['NO_SUCH_CASE'],
  })
  async read(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<View> {
    const view = await this.desk.view(caseId, by);
    void reply.header('etag', etag(view.version));
    return view;
  }

  @Get(':caseId/impact')
  @NumberParam
  @Operation({
    id: 'readImpact',
    summary: 'Which open cases, decisions and how many people it would touch, and how, before it takes effect.',
    description: 'Nothing changes for a case that began earlier. A supervisor sees the cases of their own agency.',
    access: { staff: readers },
    answer: { description: 'As of now.', type: named('Impact', ImpactView) },
    refusals: ['NO_SUCH_CASE'],
  })
  impact(@By() by: Caller, @Param('caseId', caseNumber) caseId: CaseId): Promise<z.output<typeof ImpactView>> {
    return this.impacts.of(caseId, by);
  }

  @Post(':caseId/amend-draft')
  @NumberParam
  @ApiBody({ type: BodyDto })
  @Operation(decided('amendDraft', 'Puts another text in the place of the draft.', ViewDto, contentRefusals))
  amend(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @ParsedBody(RuleChangeBody) body: z.output<typeof RuleChangeBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<View> {
    return this.give(by, caseId, { type: 'amend-draft', ...body }, request, reply);
  }

  @Post(':caseId/submit-to-committee')
  @NumberParam
  @ApiBody({ type: EmptyDto })
  @Operation(
    decided('submitToCommittee', 'Ends the draft: State, employers and workers vote.', ViewDto, [
      'NEEDS_SECOND_PERSON',
    ]),
  )
  submit(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @ParsedBody(EmptyBody) _: object,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<View> {
    return this.give(by, caseId, { type: 'submit-to-committee' }, request, reply);
  }

  @Post(':caseId/cast-vote')
  @NumberParam
  @ApiBody({ type: named('VoteBody', VoteBody) })
  @Operation({
    id: 'castVote',
    summary:
      'The vote of the bench at which the directory seats the caller; it can be changed until the committee closes.',
    access: { staff: ['delegate'] },
    idempotent: true,
    answer: { description: 'With the vote.', type: ViewDto, etag: true },
    refusals: ['NO_SUCH_CASE', 'NOT_IN_THIS_STAGE', 'NO_BENCH', 'REASONS_MISSING'],
  })
  async vote(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @ParsedBody(VoteBody) body: z.output<typeof VoteBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<View> {
    await this.desk.vote(caseId, body, asked(by, request, ['cast-vote', caseId, body]));
    return this.read(by, caseId, reply);
  }

  @Post(':caseId/close-committee')
  @NumberParam
  @ApiBody({ type: EmptyDto })
  @Operation(
    decided('closeCommittee', 'Closes the vote: approved when all three voted and none against.', ViewDto, [
      'QUORUM_MISSING',
      ...contentRefusals,
    ]),
  )
  close(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @ParsedBody(EmptyBody) _: object,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<View> {
    return this.give(by, caseId, { type: 'close-committee' }, request, reply);
  }

  @Post(':caseId/confirm-checkpoint')
  @NumberParam
  @ApiBody({ type: EmptyDto })
  @Operation(
    decided('confirmCheckpoint', 'A second person has looked at the evidence of a checkpoint.', ViewDto, [
      'SAME_PERSON',
      'NEEDS_COMMITTEE',
    ]),
  )
  confirm(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @ParsedBody(EmptyBody) _: object,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<View> {
    return this.give(by, caseId, { type: 'confirm-checkpoint' }, request, reply);
  }

  @Post(':caseId/withdraw-proposal')
  @NumberParam
  @ApiBody({ type: ReasonsDto })
  @Operation(decided('withdrawProposal', 'Takes the proposal back, with reasons.', ViewDto, ['REASONS_MISSING']))
  withdraw(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @ParsedBody(ReasonsBody) body: z.output<typeof ReasonsBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<View> {
    return this.give(by, caseId, { type: 'withdraw-proposal', ...body }, request, reply);
  }

  /** A decision on the text as it was read. */
  private async give(
    by: Caller,
    caseId: CaseId,
    command: RuleChangeCommand,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<View> {
    const seen = seenVersion(request, true);
    await this.desk.give(caseId, command, { ...asked(by, request, [caseId, command, seen]), seen });
    return this.read(by, caseId, reply);
  }
}

const asked = (by: Caller, request: FastifyRequest, content: readonly unknown[]) => ({
  by,
  commandId: commandIdOf(subjectOf(by), idempotencyKey(request)),
  hash: requestHash(...content),
});
