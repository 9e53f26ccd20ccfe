import { Controller, Get, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { AuditedCases } from '@puente/contracts/answers/agency';
import type { CaseId } from '@puente/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { LookPurposeHeader, requiredPurpose } from '../../http/looks/look-purpose.js';
import { CaseNumberParam, caseNumber } from '../../http/asking/path-params.js';
import { Operation } from '../../http/operation/operation.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import { parse } from '../../http/problems/invalid-input.js';
import { AuditHandler } from './audit-handler.js';
import { JournalExport } from './journal-export.js';
import { AuditQuery } from './audit-query.js';

const { agency, kind, stage, corridor, late, cursor } = AuditQuery.shape;

/** Here auditors find cases of every agency; they read one, and its journal, where everybody reads it. */
@ApiTags('audits')
@Controller('audits/cases')
export class AuditsController {
  constructor(
    private readonly handler: AuditHandler,
    private readonly exports: JournalExport,
  ) {}

  @Get()
  @LookPurposeHeader
  @ApiQuery({ name: 'agency', required: false, description: 'Holds it or held it.', schema: schemaOf(agency) })
  @ApiQuery({ name: 'kind', required: false, description: 'Of this kind.', schema: schemaOf(kind) })
  @ApiQuery({ name: 'stage', required: false, description: 'In this stage.', schema: schemaOf(stage) })
  @ApiQuery({ name: 'corridor', required: false, description: '`MX-GT`', schema: schemaOf(corridor) })
  @ApiQuery({ name: 'late', required: false, description: 'Past their due date.', schema: schemaOf(late) })
  @ApiQuery({ name: 'cursor', required: false, description: '`next` of the page before.', schema: schemaOf(cursor) })
  @Operation({
    id: 'findCasesToAudit',
    summary: 'Cases of every agency of the country, newest first, for an audit.',
    description:
      'No agency is asked. Each case that is found is a look, which its worker reads with the purpose. Cases of somebody who is protected are never among them.',
    access: { staff: ['auditor'] },
    answer: { description: 'One page.', type: named('AuditedCases', AuditedCases) },
  })
  find(
    @By() by: Caller,
    @Query() query: unknown,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof AuditedCases>> {
    return this.handler.find(by, parse(AuditQuery, query, 'query'), requiredPurpose(request));
  }

  @Get(':caseId/journal')
  @CaseNumberParam
  @LookPurposeHeader
  @Operation({
    id: 'exportJournal',
    summary: 'The journal of a case with its proof, to be checked by somebody outside without the network.',
    description:
      'A JWS in compact serialization (RFC 7515, ES256), signed with a key of the node’s DID document. Its payload names the case and has `entries`: `seq`, `entry` (RFC 8785, to the byte) and `hash`, the hex of SHA-256 over the 32 bytes of the hash before, of zeros for the first, and the bytes of `entry`. What the caller may not read is there by its hash alone.',
    access: { staff: ['auditor'] },
    answer: { description: 'As it is now.', media: ['application/jose'] },
    refusals: ['NO_SUCH_CASE'],
  })
  async journal(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    requiredPurpose(request);
    const signed = Buffer.from(await this.exports.of(by, caseId));
    void reply.header('cache-control', 'private, no-store');
    const disposition = `attachment; filename="journal-${caseId}.jws"`;
    return new StreamableFile(signed, { type: 'application/jose', disposition });
  }
}
