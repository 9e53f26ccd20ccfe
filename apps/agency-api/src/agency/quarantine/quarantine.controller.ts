import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { Quarantine } from '@puente/contracts/answers/agency';

@ApiTags('operation')
@Controller('quarantine')
export class QuarantineController {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'quarantine'>) {}

  /** An operator runs the system and sees no personal data: the reason and the place, never the content. */
  @Get()
  @Operation({
    id: 'listQuarantine',
    summary: 'Events of other countries that could not be accepted, newest first.',
    access: { staff: ['operator'] },
    answer: { description: 'The newest hundred that nobody has dealt with.', type: named('Quarantine', Quarantine) },
  })
  async list(): Promise<z.output<typeof Quarantine>> {
    const held = await this.parts.quarantine.list();
    const items = held.map(({ topic, partition, offset, reason, receivedAt }) => ({
      topic,
      partition,
      offset,
      reason,
      receivedAt,
    }));
    return { items };
  }
}
