import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { fileStaff } from '../../http/access/access.js';
import type { Caller } from '../../http/access/caller.js';
import { By, subjectOf } from '../../http/access/caller.js';
import { CaseOpened } from '@puente/contracts/answers/cases';
import { ParsedBody } from '../../http/asking/body.js';
import { commandIdOf, etag, idempotencyKey, requestHash } from '../../http/asking/conditions.js';
import { Operation } from '../../http/operation/operation.js';
import { parse } from '../../http/problems/invalid-input.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import { Pauses, PauseTouches } from '@puente/contracts/answers/agency';
import { PauseBody } from '@puente/contracts/bodies';
import { PauseHandler } from './pause-handler.js';

const region = '[A-Z]{2}-[A-Z0-9]{1,3}';
const regionsAsked = z
  .string()
  .max(700)
  .regex(new RegExp(`^(?:all|${region}(?:,${region})*)$`));
const TouchedQuery = z.strictObject({ regions: regionsAsked });

/** Emergencies: from here they are proposed and watched; what is done with one is a command on its file. */
@ApiTags('pauses')
@Controller('pauses')
export class PausesController {
  constructor(private readonly handler: PauseHandler) {}

  @Post()
  @ApiBody({ type: named('PauseBody', PauseBody) })
  @Operation({
    id: 'proposePause',
    summary: 'Proposes to stop the clocks of some regions, or of the whole country, because of an emergency.',
    description:
      'Nothing stops before a supervisor of the agency that approves emergencies has approved it: ' +
      '`POST /cases/{caseId}/approve-pause`. It ends by itself on its last day; to renew it, propose another with an act of its own.',
    access: { staff: ['supervisor'] },
    idempotent: true,
    answer: { status: 201, description: 'Proposed.', type: named('CaseOpened', CaseOpened), etag: true },
    refusals: ['UNKNOWN_REGION', 'REASONS_MISSING', 'DATE_IN_PAST', 'PAUSE_TOO_LONG', 'CASE_EXISTS'],
  })
  async propose(
    @By() by: Caller,
    @ParsedBody(PauseBody) body: PauseBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.output<typeof CaseOpened>> {
    const commandId = commandIdOf(subjectOf(by), idempotencyKey(request));
    const opened = await this.handler.propose(by, body, commandId, requestHash('propose-pause', body));
    const { caseId, version, stage, events, repeated } = opened;
    void reply.headers({ etag: etag(version), location: `/cases/${caseId}` });
    if (repeated) void reply.header('idempotency-replayed', 'true');
    return { caseId, kind: 'force-majeure', version, stage, events: [...events] };
  }

  @Get('touched')
  @ApiQuery({
    name: 'regions',
    required: true,
    description: '`all`, or `MX-CHP,MX-TAB`.',
    schema: schemaOf(regionsAsked),
  })
  @Operation({
    id: 'previewPause',
    summary: 'In how many files of this country a period runs that a pause of these regions would stop.',
    access: { staff: ['supervisor'] },
    answer: { description: 'As of now; nothing was changed.', type: named('PauseTouches', PauseTouches) },
  })
  async touched(@Query() query: unknown): Promise<z.output<typeof PauseTouches>> {
    const { regions } = parse(TouchedQuery, query, 'query');
    return { files: await this.handler.touched(regions === 'all' ? regions : regions.split(',')) };
  }

  @Get()
  @Operation({
    id: 'listPauses',
    summary: 'The emergencies of this country, newest first, and how far each has come.',
    access: { staff: fileStaff },
    answer: { description: 'The last hundred.', type: named('Pauses', Pauses) },
  })
  async list(): Promise<z.output<typeof Pauses>> {
    return { items: await this.handler.list(), regions: this.handler.regions() };
  }
}
