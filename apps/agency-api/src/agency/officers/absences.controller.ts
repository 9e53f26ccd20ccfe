import { Controller, Delete, Get, Inject, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import type { OfficerId } from '@puente/domain/kernel';
import type { Absence as Recorded } from '@puente/persistence/officers';
import { absencesOf } from '@puente/persistence/officers';
import { assignedCases } from '@puente/persistence/queries';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { By, subjectOf } from '../../http/access/caller.js';
import { parsed, ParsedBody } from '../../http/asking/body.js';
import { commandIdOf, idempotencyKey } from '../../http/asking/conditions.js';
import { Once } from '../../http/asking/once.js';
import { Operation } from '../../http/operation/operation.js';
import { HttpProblem, RefusalProblem } from '../../http/problems/problem.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { Absence, AbsenceRecorded, Absences, Reassigned } from '@puente/contracts/answers/agency';
import { AbsenceBody, ReassignBody } from './absence-bodies.js';
import { ReassignDesk } from './reassign-desk.js';
import { officerInPath, OfficerParam } from '../../http/asking/path-params.js';
import { officerIn } from '../../http/access/officer-in.js';

const AbsenceId = z.uuid();
const absenceId = parsed(AbsenceId, 'path.absence');
const AbsenceParam = ApiParam({ name: 'absence', schema: schemaOf(AbsenceId) });
const countedUpTo = 1000;

/** When somebody is away: they are not drawn, and what they have goes to others, with conflicts checked again. */
@ApiTags('officers')
@Controller('officers/:id')
export class AbsencesController {
  constructor(
    private readonly once: Once,
    private readonly desk: ReassignDesk,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'pool'>,
  ) {}

  @Post('absences')
  @OfficerParam
  @ApiBody({ type: named('AbsenceBody', AbsenceBody) })
  @Operation({
    id: 'recordAbsence',
    summary: 'An officer of the supervisor’s own agency is away, covered by another or by nobody.',
    access: { staff: ['supervisor'] },
    idempotent: true,
    answer: { status: 201, description: 'Recorded.', type: named('AbsenceRecorded', AbsenceRecorded) },
    refusals: ['NOT_FOUND', 'DATES_REVERSED'],
  })
  async record(
    @By() by: Caller,
    @Param('id', officerInPath) officer: OfficerId,
    @ParsedBody(AbsenceBody) body: AbsenceBody,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof AbsenceRecorded>> {
    const supervisor = officerIn(by);
    if (body.until < body.from)
      throw new RefusalProblem('DATES_REVERSED', { from: body.from, until: body.until }, 'until');
    const absence = {
      ...{ id: await this.once.resource(by, request, ['absence', officer, body]), officer, ...body },
      ...{ recordedBy: supervisor.id, recordedAt: this.parts.clock.now() },
    };
    // Somebody of another agency does not exist for this one, nor covers for anybody in it.
    const recorded = await absencesOf(this.parts.pool).record(supervisor.agency, absence);
    if (!recorded) throw new HttpProblem('NOT_FOUND');
    const { agency } = supervisor;
    const open = await assignedCases(this.parts.pool, { officer, agency, limit: countedUpTo });
    return { ...view(absence), openCases: open.length };
  }

  @Get('absences')
  @OfficerParam
  @Operation({
    id: 'listAbsences',
    summary: 'The absences of an officer of the supervisor’s own agency, newest first.',
    access: { staff: ['supervisor'] },
    answer: { description: 'The last hundred.', type: named('Absences', Absences) },
  })
  async list(@By() by: Caller, @Param('id', officerInPath) officer: OfficerId): Promise<z.output<typeof Absences>> {
    const found = await absencesOf(this.parts.pool).of(officerIn(by).agency, officer);
    return { items: found.map(view) };
  }

  @Delete('absences/:absence')
  @OfficerParam
  @AbsenceParam
  @Operation({
    id: 'endAbsence',
    summary: 'The officer is back before the last day; from now on they are drawn again.',
    access: { staff: ['supervisor'] },
    answer: { description: 'Ended.', type: named('AbsenceEnded', z.object({ id: z.uuid() })) },
    refusals: ['NOT_FOUND'],
  })
  async end(@By() by: Caller, @Param('absence', absenceId) absence: string): Promise<{ id: string }> {
    const ended = await absencesOf(this.parts.pool).end(officerIn(by).agency, absence, this.parts.clock.now());
    if (!ended) throw new HttpProblem('NOT_FOUND');
    return { id: absence };
  }

  @Post('reassign')
  @OfficerParam
  @ApiBody({ type: named('ReassignBody', ReassignBody) })
  @Operation({
    id: 'reassignCases',
    summary: 'Gives what an officer has to whoever covers, or draws again; each case says to whom, or why not.',
    description: 'Up to two hundred cases at a time. Asked again with the same key, it goes on with what is left.',
    access: { staff: ['supervisor'] },
    idempotent: true,
    answer: { status: 200, description: 'What became of each.', type: named('Reassigned', Reassigned) },
    refusals: ['NOT_FOUND', 'REASONS_MISSING', 'NO_OFFICER', 'NOT_ASSIGNED_TO_THEM'],
  })
  reassign(
    @By() by: Caller,
    @Param('id', officerInPath) officer: OfficerId,
    @ParsedBody(ReassignBody) body: ReassignBody,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof Reassigned>> {
    const key = commandIdOf(subjectOf(by), idempotencyKey(request));
    return this.desk.reassign(officerIn(by), officer, body, key);
  }
}

function view({
  id: absence,
  officer,
  from,
  until,
  cover,
  reason,
  recordedAt,
  endedAt,
}: Recorded): z.output<typeof Absence> {
  return {
    ...{ id: absence, officer, from, until, reason, recordedAt },
    ...(cover === undefined ? {} : { cover }),
    ...(endedAt === undefined ? {} : { endedAt }),
  };
}
