import { Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { OfficerId } from '@puente/domain/kernel';
import type { Habilitation } from '@puente/persistence/habilitations';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { ParsedBody } from '../../http/asking/body.js';
import { Operation } from '../../http/operation/operation.js';
import { HttpProblem } from '../../http/problems/problem.js';
import { named } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { HabilitationsBody } from './certification-bodies.js';
import { officerIn } from '../../http/access/officer-in.js';
import { officerInPath, OfficerParam } from '../../http/asking/path-params.js';

interface Answer {
  readonly habilitations: readonly Habilitation[];
}

const HabilitationsDto = named('Habilitations', HabilitationsBody);

/** Which standards an assessor may evaluate, and until when; without one nobody is drawn and nobody evaluates. */
@ApiTags('officers')
@Controller('officers/:id/habilitations')
export class HabilitationsController {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'officers' | 'habilitations'>) {}

  @Get()
  @OfficerParam
  @Operation({
    id: 'listHabilitations',
    summary: 'What a member of the supervisor’s own agency may assess.',
    access: { staff: ['supervisor'] },
    answer: { description: 'All of them.', type: HabilitationsDto },
    refusals: ['NOT_FOUND'],
  })
  async list(@By() by: Caller, @Param('id', officerInPath) id: OfficerId): Promise<Answer> {
    const ours = await this.parts.officers.list(officerIn(by).agency);
    if (ours.every((officer) => officer.id !== id)) throw new HttpProblem('NOT_FOUND');
    return { habilitations: await this.parts.habilitations.of(id) };
  }

  @Put()
  @OfficerParam
  @ApiBody({ type: named('HabilitationsBody', HabilitationsBody) })
  @Operation({
    id: 'putHabilitations',
    summary: 'Says what a member of the supervisor’s own agency may assess, in place of what was said before.',
    access: { staff: ['supervisor'] },
    answer: { description: 'As it is now.', type: HabilitationsDto },
    refusals: ['NOT_FOUND', 'BODY_TOO_LARGE', 'MEDIA_TYPE_NOT_SUPPORTED'],
  })
  async put(
    @By() by: Caller,
    @Param('id', officerInPath) id: OfficerId,
    @ParsedBody(HabilitationsBody) { habilitations }: z.output<typeof HabilitationsBody>,
  ): Promise<Answer> {
    // Somebody of another agency does not exist for this one.
    const known = await this.parts.habilitations.put(officerIn(by).agency, id, habilitations);
    if (!known) throw new HttpProblem('NOT_FOUND');
    return { habilitations };
  }
}
