import { Controller, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { By, subjectOf } from '../../http/access/caller.js';
import { CaseOpened } from '@puente/contracts/answers/cases';
import { ParsedBody } from '../../http/asking/body.js';
import { commandIdOf, etag, idempotencyKey, requestHash } from '../../http/asking/conditions.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { OpenCertificationBody } from './certification-bodies.js';
import { OpenCertification } from './open-certification.js';

/** A competence certified at home. What follows on the draft are commands: `POST /cases/{caseId}/{command}`. */
@ApiTags('certifications')
@Controller('certifications')
export class CertificationsController {
  constructor(private readonly opening: OpenCertification) {}

  @Post()
  @ApiBody({ type: named('OpenCertification', OpenCertificationBody) })
  @Operation({
    id: 'openCertification',
    summary: 'Opens an application for a certificate of this country, as a draft.',
    access: { staff: ['assistant'], worker: true },
    idempotent: true,
    answer: { status: 201, description: 'Opened, with its number.', type: named('CaseOpened', CaseOpened), etag: true },
    refusals: [
      'NOT_FOUND',
      'UNKNOWN_STANDARD',
      'UNKNOWN_CERTIFIER',
      'CERTIFIER_NOT_ACCREDITED',
      'CONFLICT_OF_INTEREST',
      'UNKNOWN_REGION',
      'UNKNOWN_MUNICIPALITY',
      'UNKNOWN_OFFICE',
      'CASE_EXISTS',
    ],
  })
  async open(
    @By() by: Caller,
    @ParsedBody(OpenCertificationBody) body: OpenCertificationBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.output<typeof CaseOpened>> {
    const commandId = commandIdOf(subjectOf(by), idempotencyKey(request));
    const opened = await this.opening.open(by, body, commandId, requestHash('open-application', body));
    const { caseId, kind = 'certification', version, stage, events, repeated } = opened;
    void reply.headers({ etag: etag(version), location: `/cases/${caseId}` });
    if (repeated) void reply.header('idempotency-replayed', 'true');
    return { caseId, kind, version, stage, events: [...events] };
  }
}
