import { Controller, Delete, Get, Inject, Param, Put } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import { officerId } from '@puente/contracts/values';
import type { OfficerId } from '@puente/domain/kernel';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { parsed, ParsedBody } from '../../http/asking/body.js';
import { Operation } from '../../http/operation/operation.js';
import { HttpProblem } from '../../http/problems/problem.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { Seat, Seats } from '@puente/contracts/answers/governance';
import { SeatBody } from '../rule-changes/governance-bodies.js';

const officer = parsed(officerId, 'path.officerId');
const OfficerParam = ApiParam({
  name: 'officerId',
  description: 'The identity provider’s stable subject.',
  schema: schemaOf(officerId),
});

/** Who sits on which bench of the tripartite committee. A token says that somebody is a delegate, and not whose. */
@ApiTags('governance')
@Controller('committee/seats')
export class CommitteeController {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'seats' | 'rules' | 'here' | 'clock'>) {}

  @Get()
  @Operation({
    id: 'listSeats',
    summary: 'The committee’s seats.',
    access: { staff: ['delegate', 'supervisor', 'auditor'] },
    answer: { description: 'All of them.', type: named('Seats', Seats) },
  })
  async list(): Promise<z.output<typeof Seats>> {
    return { items: (await this.parts.seats.list()).map((seat) => ({ ...seat })) };
  }

  @Put(':officerId')
  @OfficerParam
  @ApiBody({ type: named('SeatBody', SeatBody) })
  @Operation({
    id: 'putSeat',
    summary: 'Seats a delegate on a bench: by a supervisor of the ministry, who records whom each side has named.',
    access: { staff: ['supervisor'] },
    answer: { description: 'As it is now.', type: named('Seat', Seat) },
    refusals: ['BODY_TOO_LARGE', 'MEDIA_TYPE_NOT_SUPPORTED'],
  })
  async put(
    @By() by: Caller,
    @Param('officerId', officer) id: OfficerId,
    @ParsedBody(SeatBody) { bench }: z.output<typeof SeatBody>,
  ): Promise<z.output<typeof Seat>> {
    await this.parts.seats.put({ officer: id, bench, since: this.parts.clock.now(), by: this.ministry(by) });
    return { officer: id, bench };
  }

  @Delete(':officerId')
  @OfficerParam
  @Operation({
    id: 'removeSeat',
    summary: 'Ends a delegate’s seat.',
    access: { staff: ['supervisor'] },
    answer: { description: 'The seats that are left.', type: named('Seats', Seats) },
  })
  async remove(@By() by: Caller, @Param('officerId', officer) id: OfficerId): Promise<z.output<typeof Seats>> {
    this.ministry(by);
    await this.parts.seats.remove(id);
    return this.list();
  }

  /** @throws {HttpProblem} 403 for a supervisor of another agency */
  private ministry(by: Caller): OfficerId {
    const { intake } = this.parts.rules.country(this.parts.here)?.desks ?? {};
    if (by.kind !== 'officer' || by.agency !== intake) throw new HttpProblem('NOT_FOR_YOU');
    return by.id;
  }
}
