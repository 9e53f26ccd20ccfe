import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import { caseId } from '@puente/contracts/values';
import type { Reference } from '@puente/domain/kinds/certification';
import type { CaseId, CommandId, ReferenceId } from '@puente/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { fileStaff } from '../../http/access/access.js';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { CaseDoor } from '../../cases/file/case-door.js';
import { CaseReading } from '../../cases/file/case-reading.js';
import { CommandAnswer } from '@puente/contracts/answers/cases';
import { ParsedBody } from '../../http/asking/body.js';
import { etag } from '../../http/asking/conditions.js';
import { Once } from '../../http/asking/once.js';
import { Operation } from '../../http/operation/operation.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { NamedReferences } from '@puente/contracts/answers/worker';
import { NameReferenceBody } from './reference-bodies.js';
import { caseNumber } from '../../http/asking/path-params.js';

const NumberParam = ApiParam({ name: 'caseId', description: 'The case number.', schema: schemaOf(caseId) });

/** The references of a certification: the worker names them, those who hold the case see who they are. */
@ApiTags('references')
@Controller('cases/:caseId/references')
export class CaseReferencesController {
  constructor(
    private readonly door: CaseDoor,
    private readonly reading: CaseReading,
    private readonly once: Once,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'settlement' | 'vault'>,
  ) {}

  @Post()
  @NumberParam
  @ApiBody({ type: named('NameReference', NameReferenceBody) })
  @Operation({
    id: 'nameReference',
    summary: 'Names somebody who saw the work. Name and contact are sealed in the dossier; the case knows an id.',
    access: { staff: ['assistant'], worker: true, session: 'any' },
    idempotent: true,
    answer: {
      status: 201,
      description: 'They are asked once the application is sent.',
      type: named('CommandAnswer', CommandAnswer),
      etag: true,
    },
    refusals: ['NO_SUCH_CASE', 'NOT_IN_THIS_STAGE', 'ALREADY_DONE'],
  })
  async name(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @ParsedBody(NameReferenceBody) body: NameReferenceBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandAnswer> {
    const { kind, dossier } = await this.door.open(by, caseId);
    if (dossier === undefined) throw new RefusalProblem('NO_SUCH_CASE');
    const { name, channel, address, relation, officer } = body;
    const id = (await this.once.resource(by, request, ['reference', caseId, body])) as ReferenceId;
    const { references } = this.parts.vault;
    // Before the command: what is in the file can be asked.
    await references.keep(dossier, { id, caseId, at: this.parts.clock.now() }, { name, channel, address });
    const named = officer === undefined ? {} : { officer };
    const outcome = await this.parts.settlement.settle({
      ...{ commandId: `reference:${id}` as CommandId, kind, caseId, by },
      command: { type: 'name-reference', reference: id, relation, ...named },
    });
    if (outcome.outcome === 'refused') {
      await references.drop(id);
      throw new RefusalProblem(outcome.code, outcome.detail, outcome.field);
    }
    const { version, stage, events, repeated } = outcome;
    void reply.header('etag', etag(version));
    if (repeated) void reply.header('idempotency-replayed', 'true');
    return { caseId, version, stage, events: [...events] };
  }

  @Get()
  @NumberParam
  @Operation({
    id: 'listReferences',
    summary: 'Who was named, and what came of it; to no counter that did not file the application.',
    access: { staff: fileStaff, worker: true, session: 'any' },
    answer: { description: 'All of them.', type: named('NamedReferences', NamedReferences) },
    refusals: ['NO_SUCH_CASE'],
  })
  async list(@By() by: Caller, @Param('caseId', caseNumber) caseId: CaseId): Promise<z.output<typeof NamedReferences>> {
    const { found: stored } = await this.reading.openWhole(by, caseId);
    if (stored.kind !== 'certification') throw new RefusalProblem('NO_SUCH_CASE');
    const items = stored.file.references.map(async (reference) => {
      const name = (await this.parts.vault.references.read(reference.id))?.name;
      const answer = answerOf(reference);
      return {
        ...{ id: reference.id, relation: reference.relation, asked: reference.askedAt !== undefined },
        ...(name === undefined ? {} : { name }),
        ...(answer === undefined ? {} : { answer }),
      };
    });
    return { items: await Promise.all(items) };
  }
}

function answerOf({ answer, closed }: Reference): 'confirms' | 'does-not-confirm' | 'declined' | 'silent' | undefined {
  if (answer === undefined) return closed === undefined ? undefined : 'silent';
  if ('declined' in answer) return 'declined';
  return answer.confirms ? 'confirms' : 'does-not-confirm';
}
