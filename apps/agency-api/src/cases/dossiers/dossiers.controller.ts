import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiParam, ApiTags } from '@nestjs/swagger';
import { dossierId } from '@puente/contracts/values';
import type { DossierId } from '@puente/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { dossierReaders } from '../../http/access/access.js';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { officerIn } from '../../http/access/officer-in.js';
import { parsed, ParsedBody } from '../../http/asking/body.js';
import { Operation } from '../../http/operation/operation.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import { DossierCreated, DossierFiles as DossierFilesAnswer, DossierView } from '@puente/contracts/answers/cases';
import { answeredIn } from '../../http/languages/answered-in.js';
import { NewDossierBody } from './dossier-bodies.js';
import { DossierFiles } from './dossier-files.js';
import { DossierHandler } from './dossier-handler.js';

/** A worker's reusable set of identity data and documents; nothing valid in it is ever asked for again. */
@ApiTags('dossiers')
@Controller('dossiers')
export class DossiersController {
  constructor(
    private readonly handler: DossierHandler,
    private readonly files: DossierFiles,
  ) {}

  @Post()
  @ApiBody({ type: named('NewDossier', NewDossierBody) })
  @Operation({
    id: 'createDossier',
    summary: 'Opens a dossier, by an assistant at the counter or by the worker who signed in.',
    access: { staff: ['assistant'], worker: true },
    idempotent: true,
    answer: {
      status: 201,
      description: 'Opened. Warnings are for a person to look at.',
      type: named('DossierCreated', DossierCreated),
    },
  })
  async create(
    @By() by: Caller,
    @ParsedBody(NewDossierBody) body: NewDossierBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.output<typeof DossierCreated>> {
    const created = await this.handler.create(by, body, request);
    void reply.header('location', `/dossiers/${created.id}`);
    return created;
  }

  @Get(':dossierId')
  @ApiParam({ name: 'dossierId', schema: schemaOf(dossierId) })
  @Operation({
    id: 'readDossier',
    summary: 'The dossier with a list of its documents.',
    description:
      'For its owner who signed in, for the counter that opened it, and for officers who may do something in a case about it or were drawn for one. It says until when the data are kept; once they are blocked, only its owner and auditors of those agencies open it. That of a person who is protected opens to those who protect them and to nobody else.',
    access: { staff: dossierReaders, worker: true },
    answer: { description: 'Opened for the caller.', type: named('Dossier', DossierView) },
    refusals: ['NOT_FOUND'],
  })
  read(
    @By() by: Caller,
    @Param('dossierId', parsed(dossierId, 'path.dossierId')) id: DossierId,
  ): Promise<z.output<typeof DossierView>> {
    return this.handler.read(by, id);
  }

  @Get(':dossierId/cases')
  @ApiParam({ name: 'dossierId', schema: schemaOf(dossierId) })
  @Operation({
    id: 'listDossierCases',
    summary: 'Files of the caller’s agency about whoever’s dossier it is: cases, credentials, appeals, corrections.',
    description:
      'For whom the dossier opens (`readDossier`); it is a look at it, and at none of the files. Rows as in a queue, newest first. Nothing that is between a person and who helps them, nothing sealed, and nothing of another agency.',
    access: { staff: dossierReaders },
    answer: { description: 'At most two hundred.', type: named('DossierFiles', DossierFilesAnswer) },
    refusals: ['NOT_FOUND'],
  })
  cases(
    @By() by: Caller,
    @Param('dossierId', parsed(dossierId, 'path.dossierId')) id: DossierId,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof DossierFilesAnswer>> {
    return this.files.of(officerIn(by), id, answeredIn(request));
  }
}
