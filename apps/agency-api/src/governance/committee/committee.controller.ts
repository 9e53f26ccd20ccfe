import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Seats } from '@puente/contracts/answers/governance';
import type { z } from 'zod';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

/** Who sits on which bench of the tripartite committee. A token says that somebody is a delegate, and not whose. */
@ApiTags('governance')
@Controller('committee/seats')
export class CommitteeController {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'seats'>) {}

  @Get()
  @Operation({
    id: 'listSeats',
    summary: 'The committee’s seats.',
    description:
      'Given and ended by two supervisors of the ministry, with reasons, in its register of officers: `seat` and `seat-ended` of `POST /officers/{id}/changes`.',
    access: { staff: ['delegate', 'supervisor', 'auditor'] },
    answer: { description: 'All of them.', type: named('Seats', Seats) },
  })
  async list(): Promise<z.output<typeof Seats>> {
    return { items: (await this.parts.seats.list()).map((seat) => ({ ...seat })) };
  }
}
