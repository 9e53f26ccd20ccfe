import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import {
  OfficerChangeProposed,
  OfficerNames,
  Officers,
  Reassigned,
  Reassignment,
  Workloads,
} from '@puente/contracts/answers/agency';
import type { OfficerId } from '@puente/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { caseReaders, queueStaff } from '../../http/access/access.js';
import type { Caller } from '../../http/access/caller.js';
import { By, subjectOf } from '../../http/access/caller.js';
import { officerIn } from '../../http/access/officer-in.js';
import { ParsedBody } from '../../http/asking/body.js';
import { commandIdOf, idempotencyKey, requestHash } from '../../http/asking/conditions.js';
import { officerInPath, OfficerParam } from '../../http/asking/path-params.js';
import { Operation } from '../../http/operation/operation.js';
import { unlessKnown } from '../../http/operation/published.js';
import { named } from '../../http/operation/schema-dto.js';
import { OfficerChangeBody, ReassignBody } from '@puente/contracts/bodies';
import { OfficerHandler } from './officer-handler.js';
import { ReassignHandler } from './reassign-handler.js';

/** Staff as this node knows them: a subject and what they may do and be drawn for; and apart from all of that, by which nothing is decided, what their provider calls them. */
@ApiTags('officers')
@Controller('officers')
export class OfficersController {
  constructor(
    private readonly officers: OfficerHandler,
    private readonly cases: ReassignHandler,
  ) {}

  @Get()
  @Operation({
    id: 'listOfficers',
    summary:
      'The register of officers of the caller’s own agency, what waits for a second supervisor, and the day’s pool.',
    description:
      'Everybody at the agency reads who is passed over today, and why. Each change stands in the journal of `register`.',
    access: { staff: [...queueStaff, 'auditor'] },
    answer: { description: 'All of it.', type: named('Officers', Officers) },
  })
  list(@By() by: Caller): Promise<z.output<typeof Officers>> {
    return this.officers.read(officerIn(by).agency);
  }

  @Get('names')
  @Operation({
    id: 'listOfficerNames',
    summary: 'What the accounts of the caller’s own agency are called; for auditors, those of every agency here.',
    description:
      'As the identity provider said it, when they last asked `/me` or were registered. An account that is not listed has no name here: it alone says who acted, and nothing is decided by a name.',
    access: { staff: caseReaders },
    answer: { description: 'All of them.', type: named('OfficerNames', OfficerNames), unchanged: true },
  })
  async names(
    @By() by: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.output<typeof OfficerNames> | undefined> {
    return unlessKnown(await this.officers.names(officerIn(by)), request, reply);
  }

  @Get('workload')
  @Operation({
    id: 'readWorkload',
    summary:
      'How many open cases each officer of the supervisor’s agency has, how many are late, and how many are due on each of fourteen days.',
    access: { staff: ['supervisor'] },
    answer: { description: 'Of everybody who is active.', type: named('Workloads', Workloads) },
  })
  workload(@By() by: Caller): Promise<z.output<typeof Workloads>> {
    return this.officers.workload(officerIn(by).agency);
  }

  @Get(':id/reassignment')
  @OfficerParam
  @Operation({
    id: 'previewReassignment',
    summary: 'What reassigning would do with each case of an officer: who covers takes it, it is drawn, or why not.',
    description: 'Nothing changes by looking, and nobody reads whom a draw would name.',
    access: { staff: ['supervisor'] },
    answer: { description: 'Up to two hundred cases, most urgent first.', type: named('Reassignment', Reassignment) },
    refusals: ['NOT_FOUND'],
  })
  reassignment(
    @By() by: Caller,
    @Param('id', officerInPath) officer: OfficerId,
  ): Promise<z.output<typeof Reassignment>> {
    return this.cases.preview(officerIn(by), officer);
  }

  @Post(':id/changes')
  @OfficerParam
  @ApiBody({ type: named('OfficerChangeBody', OfficerChangeBody) })
  @Operation({
    id: 'proposeOfficerChange',
    summary: 'Proposes a change of somebody of the supervisor’s own agency; a second supervisor approves it.',
    description:
      'Approved by `POST /cases/{register}/approve-officer-change`. Whom a draw can name changes with the next morning; only `passed-over` counts today.',
    access: { staff: ['supervisor'] },
    idempotent: true,
    answer: {
      ...{ status: 201, description: 'Proposed: nothing has changed yet.' },
      type: named('OfficerChangeProposed', OfficerChangeProposed),
    },
    refusals: [
      ...(['NOT_FOUND', 'UNKNOWN_ACCOUNT', 'ABOUT_YOURSELF', 'NO_SUCH_OFFICER', 'LAST_SUPERVISOR'] as const),
      ...(['DATES_REVERSED', 'ALREADY_DONE', 'REASONS_MISSING', 'LAST_OF_THEIR_ROLE', 'TOO_MANY_PROPOSALS'] as const),
    ],
  })
  async propose(
    @By() by: Caller,
    @Param('id', officerInPath) officer: OfficerId,
    @ParsedBody(OfficerChangeBody) body: OfficerChangeBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.output<typeof OfficerChangeProposed>> {
    const { repeated, ...proposed } = await this.officers.propose(officerIn(by), {
      ...body,
      officer,
      commandId: commandIdOf(subjectOf(by), idempotencyKey(request)),
      requestHash: requestHash('propose-officer-change', officer, body),
    });
    if (repeated) void reply.header('idempotency-replayed', 'true');
    return proposed;
  }

  @Post(':id/reassign')
  @OfficerParam
  @ApiBody({ type: named('ReassignBody', ReassignBody) })
  @Operation({
    id: 'reassignCases',
    summary:
      'Gives what an officer has who is not on duty to whoever covers, or draws again; each case says to whom, or why not.',
    description: 'Up to two hundred cases at a time. Asked again with the same key, it goes on with what is left.',
    access: { staff: ['supervisor'] },
    idempotent: true,
    answer: { status: 200, description: 'What became of each.', type: named('Reassigned', Reassigned) },
    refusals: ['NOT_FOUND', 'REASONS_MISSING', 'NO_OFFICER', 'NOT_ASSIGNED_TO_THEM', 'OFFICER_ON_DUTY'],
  })
  reassign(
    @By() by: Caller,
    @Param('id', officerInPath) officer: OfficerId,
    @ParsedBody(ReassignBody) body: ReassignBody,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof Reassigned>> {
    const key = commandIdOf(subjectOf(by), idempotencyKey(request));
    return this.cases.reassign(officerIn(by), officer, body, key);
  }
}
