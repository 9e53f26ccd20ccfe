import { Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { officerId } from '@puente/contracts/values';
import { staffRoles } from '@puente/domain/kernel';
import type { OfficerId } from '@puente/domain/kernel';
import { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { ParsedBody } from '../../http/asking/body.js';
import { Operation } from '../../http/operation/operation.js';
import { HttpProblem } from '../../http/problems/problem.js';
import { named } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import type { Officer as Registered } from '@puente/persistence/officers';
import { API_PARTS } from '../../parts/parts.js';
import { officerIn } from '../../http/access/officer-in.js';
import { refuseUnknownAccount } from './known-account.js';
import { officerInPath, OfficerParam } from '../../http/asking/path-params.js';

const OfficerBody = z.strictObject({ roles: z.array(z.enum(staffRoles)).max(staffRoles.length), active: z.boolean() });
const Officer = OfficerBody.extend({ id: officerId, agency: z.string() });
const OfficerDto = named('Officer', Officer);
const OfficersDto = named('Officers', z.object({ items: z.array(Officer) }));

/** Staff as this node knows them: a subject and what they may do and be drawn for, never a name. */
@ApiTags('officers')
@Controller('officers')
export class OfficersController {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'accounts' | 'officers'>) {}

  @Get()
  @Operation({
    id: 'listOfficers',
    summary: 'The staff of the supervisor’s own agency, as the draw knows them.',
    access: { staff: ['supervisor'] },
    answer: { description: 'All of them.', type: OfficersDto },
  })
  async list(@By() by: Caller): Promise<{ items: readonly Registered[] }> {
    return { items: await this.parts.officers.list(officerIn(by).agency) };
  }

  @Put(':id')
  @OfficerParam
  @ApiBody({ type: named('OfficerBody', OfficerBody) })
  @Operation({
    id: 'putOfficer',
    summary: 'Says what a member of the supervisor’s own agency may do here, at most, and be drawn for.',
    description: 'Holds within half a minute for whoever has a token already, whatever roles it names.',
    access: { staff: ['supervisor'] },
    answer: { description: 'As it is now.', type: OfficerDto },
    refusals: ['NOT_FOUND', 'UNKNOWN_ACCOUNT', 'BODY_TOO_LARGE', 'MEDIA_TYPE_NOT_SUPPORTED'],
  })
  async put(
    @By() by: Caller,
    @Param('id', officerInPath) id: OfficerId,
    @ParsedBody(OfficerBody) body: z.output<typeof OfficerBody>,
  ): Promise<Registered> {
    const officer = { id, agency: officerIn(by).agency, ...body };
    await refuseUnknownAccount(this.parts.accounts, officer);
    // Somebody of another agency does not exist for this one.
    if (!(await this.parts.officers.put(officer))) throw new HttpProblem('NOT_FOUND');
    return officer;
  }
}
