import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Readiness } from '@puente/platform/health';
import { readiness } from '@puente/platform/health';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';

const Liveness = named('Liveness', z.object({ status: z.literal('up') }));
const ReadinessDto = named(
  'Readiness',
  z.object({
    status: z.enum(['ready', 'degraded', 'not-ready']),
    parts: z.record(z.string(), z.enum(['up', 'down'])),
  }),
);

@ApiTags('health')
@Controller()
export class HealthController {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'needs'>) {}

  @Get('health')
  @Operation({ id: 'health', summary: 'The process runs.', answer: { description: 'It does.', type: Liveness } })
  health(): { status: 'up' } {
    return { status: 'up' };
  }

  /** Without Temporal decisions are still made and answered, so that part down is degraded, not down. */
  @Get('readiness')
  @ApiResponse({
    status: 503,
    description: 'A part without which no request can be answered is down.',
    type: ReadinessDto.Output,
  })
  @Operation({
    id: 'readiness',
    summary: 'Which parts that this process needs are up.',
    answer: {
      description: 'Ready, or degraded: requests are answered. 503 with the same body where not.',
      type: ReadinessDto,
    },
  })
  async readiness(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const state = await readiness(this.parts.needs);
    void reply.status(state.status === 'not-ready' ? 503 : 200).header('cache-control', 'no-store');
    return state;
  }
}
