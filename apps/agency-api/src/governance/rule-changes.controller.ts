import { refusalsOf } from '@puente/domain/laws';
import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { CaseId } from '@puente/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Caller } from '../http/access/caller.js';
import { By, subjectOf } from '../http/access/caller.js';
import { ParsedBody } from '../http/asking/body.js';
import { commandIdOf, etag, idempotencyKey, requestHash } from '../http/asking/conditions.js';
import { Operation } from '../http/operation/operation.js';
import { named } from '../http/operation/schema-dto.js';
import { ImpactView, RuleChangeOpened, RuleChangeView, RuleChanges } from '@puente/contracts/answers/governance';
import { RuleChangeBody, RuleChangeText } from './rule-changes/governance-bodies.js';
import { ImpactHandler } from './impact/impact-handler.js';
import { committee, NumberParam, readers } from './rule-changes/operations.js';
import { RuleChangeHandler } from './rule-changes/rule-change-handler.js';
import { RuleChangeList } from './rule-changes/rule-change-list.js';
import { caseNumber } from '../http/asking/path-params.js';

const ViewDto = named('RuleChange', RuleChangeView);
const OpenedDto = named('RuleChangeOpened', RuleChangeOpened);
const BodyDto = named('RuleChangeBody', RuleChangeText);

type View = z.output<typeof RuleChangeView>;

/** Equivalences, agreements, adoptions and readiness: proposed, voted on by three benches, in force from a day on. */
@ApiTags('governance')
@Controller('rule-changes')
export class RuleChangesController {
  constructor(
    private readonly handler: RuleChangeHandler,
    private readonly list: RuleChangeList,
    private readonly impacts: ImpactHandler,
  ) {}

  @Post()
  @ApiBody({ type: BodyDto })
  @Operation({
    id: 'proposeRuleChange',
    summary: 'Proposes a version of an equivalence or an agreement, an adoption, or that a checkpoint was passed.',
    access: { staff: committee },
    idempotent: true,
    answer: { status: 201, description: 'A draft of the committee’s.', type: OpenedDto, etag: true },
    refusals: ['NO_SUCH_CASE', ...refusalsOf('propose-rule-change')],
  })
  async propose(
    @By() by: Caller,
    @ParsedBody(RuleChangeBody) body: z.output<typeof RuleChangeBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<View> {
    const caseId = await this.handler.propose(body, asked(by, request, ['propose-rule-change', body]));
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
    const view = await this.handler.view(caseId, by);
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
}

const asked = (by: Caller, request: FastifyRequest, content: readonly unknown[]) => ({
  by,
  commandId: commandIdOf(subjectOf(by), idempotencyKey(request)),
  hash: requestHash(...content),
});
