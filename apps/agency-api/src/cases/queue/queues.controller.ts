import { Controller, Delete, Get, Inject, Param, Put, Req } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import { decidesOnAlerts } from '@puente/domain/reading';
import { countedUpTo, queueCounts, savedQueuesOf } from '@puente/persistence/queries';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { queueStaff } from '../../http/access/access.js';
import { parsed, ParsedBody } from '../../http/asking/body.js';
import { Operation } from '../../http/operation/operation.js';
import { HttpProblem } from '../../http/problems/problem.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { defaultQueues } from './default-queues.js';
import { queueId, Queues } from '@puente/contracts/answers/cases';
import { QueueBody } from './queue-bodies.js';
import { officerIn } from '../../http/access/officer-in.js';
import { answeredIn } from '../../http/languages/answered-in.js';

const id = parsed(queueId, 'path.id');
const IdParam = ApiParam({
  name: 'id',
  description: 'The officer’s own name for it: `atrasados-gt`.',
  schema: schemaOf(queueId),
});
const most = 30;

/** Queues as an officer arranges them: those of the role exist by themselves, others are saved under a name. */
@ApiTags('queues')
@Controller('queues')
export class QueuesController {
  constructor(@Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'pool' | 'clock'>) {}

  @Get()
  @Operation({
    id: 'listQueues',
    summary: 'The caller’s queues, each with how many cases it has and how many of them are late.',
    access: { staff: queueStaff },
    answer: { description: 'Those of their roles, then those they saved.', type: named('Queues', Queues) },
  })
  async list(@By() by: Caller, @Req() request: FastifyRequest): Promise<z.output<typeof Queues>> {
    const officer = officerIn(by);
    const saved = await savedQueuesOf(this.parts.pool).of(officer.id);
    const defaults = defaultQueues(officer.roles, answeredIn(request));
    const queues = [...defaults.filter((one) => saved.every(({ id: other }) => other !== one.id)), ...saved];
    const asking = {
      ...{ agency: officer.agency, officer: officer.id, now: this.parts.clock.now() },
      decidesOnAlerts: decidesOnAlerts(officer),
    };
    const counts = await queueCounts(
      this.parts.pool,
      asking,
      queues.map(({ filter }) => filter),
    );
    const items = queues.map((queue, n) => {
      const { count, late } = counts[n] ?? { count: 0, late: 0 };
      return {
        ...queue,
        filter: { ...queue.filter },
        saved: saved.includes(queue),
        count,
        late,
        more: count >= countedUpTo,
      };
    });
    return { items };
  }

  @Put(':id')
  @IdParam
  @ApiBody({ type: named('QueueBody', QueueBody) })
  @Operation({
    id: 'saveQueue',
    summary: 'Saves a queue for the caller, in place of the one of that name.',
    access: { staff: queueStaff },
    answer: { description: 'As it is now.', type: named('SavedQueue', QueueBody.extend({ id: queueId })) },
    refusals: ['TOO_MANY', 'BODY_TOO_LARGE', 'MEDIA_TYPE_NOT_SUPPORTED'],
  })
  async save(
    @By() by: Caller,
    @Param('id', id) queue: string,
    @ParsedBody(QueueBody) body: QueueBody,
  ): Promise<QueueBody & { id: string }> {
    const officer = officerIn(by);
    const saved = savedQueuesOf(this.parts.pool);
    const others = (await saved.of(officer.id)).filter((one) => one.id !== queue);
    if (others.length >= most) throw new HttpProblem('TOO_MANY');
    await saved.put(officer.id, { id: queue, ...body }, this.parts.clock.now());
    return { id: queue, ...body };
  }

  @Delete(':id')
  @IdParam
  @Operation({
    id: 'removeQueue',
    summary: 'Forgets a saved queue. Those of the role cannot be removed.',
    access: { staff: queueStaff },
    answer: { description: 'Forgotten.', type: named('QueueRemoved', z.object({ id: queueId })) },
    refusals: ['NOT_FOUND'],
  })
  async remove(@By() by: Caller, @Param('id', id) queue: string): Promise<{ id: string }> {
    const { id: officer } = officerIn(by);
    if (!(await savedQueuesOf(this.parts.pool).remove(officer, queue))) throw new HttpProblem('NOT_FOUND');
    return { id: queue };
  }
}
