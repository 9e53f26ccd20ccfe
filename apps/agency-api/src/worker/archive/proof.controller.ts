import { Controller, Get, Inject, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { perAddress } from '../../http/limits/limit.js';
import { Limited } from '../../http/limits/limited.js';
import { Operation } from '../../http/operation/operation.js';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { OwnProof } from './own-proof.js';

/** For a court, a lawyer or nobody: that what was decided about them was not changed afterwards. */
@ApiTags('status')
@Controller('status/proof')
export class ProofController {
  constructor(
    private readonly own: OwnProof,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock'>,
  ) {}

  @Get()
  @Limited(perAddress('proof', 20))
  @Operation({
    id: 'takeProof',
    summary: 'The proof that what the worker reads of their files stands in the log that other countries signed.',
    description:
      '`puente-entries-proof/1`: a checkpoint with the signatures of those countries, and each entry with its way to the root (RFC 9162 §2.1.3), to be checked without the network (docs/runbooks/journal-proof.md). An entry that names an officer is there by its hash, which the archive’s `journal.json` says of what the worker reads. What happened since the last checkpoint is not in it. 404 `NOT_FOUND`: no other country has signed yet.',
    access: { worker: true, session: 'own' },
    answer: { description: 'The proof.', media: ['application/json'] },
    refusals: ['NO_SUCH_CASE', 'NOT_FOUND', 'TOO_MANY_REQUESTS'],
  })
  async take(@By() by: Caller, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const proof = await this.own.of(by);
    if (proof === undefined) throw new HttpProblem('NOT_FOUND');
    void reply.header('cache-control', 'private, no-store');
    const disposition = `attachment; filename="prueba-${this.parts.clock.now().slice(0, 10)}.json"`;
    const bytes = Buffer.from(`${JSON.stringify(proof, undefined, 2)}\n`);
    return new StreamableFile(bytes, { type: 'application/json', disposition });
  }
}
