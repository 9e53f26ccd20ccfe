import { createHash } from 'node:crypto';
import { Controller, Get, Inject, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiParam, ApiTags } from '@nestjs/swagger';
import { DocumentEntry } from '@puente/contracts/dossier';
import { documentId, dossierId } from '@puente/contracts/values';
import { documentKinds } from '@puente/domain/file/case';
import type { DocumentId, DossierId } from '@puente/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { dossierReaders, fileStaff } from '../../http/access/access.js';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { DossierDoor } from '../dossiers/dossier-door.js';
import { parsed } from '../../http/asking/body.js';
import { Once } from '../../http/asking/once.js';
import { Operation } from '../../http/operation/operation.js';
import { HttpProblem, RefusalProblem } from '../../http/problems/problem.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { readUpload } from './document-form.js';
import { endings } from './endings.js';
import { mediaTypes } from './file-type.js';

const form = {
  type: 'object',
  required: ['kind', 'file'],
  additionalProperties: false,
  properties: { kind: { type: 'string', enum: [...documentKinds] }, file: { type: 'string', format: 'binary' } },
};

/** The papers of a dossier, sealed where they lie. */
@ApiTags('documents')
@Controller()
export class DocumentsController {
  constructor(
    private readonly door: DossierDoor,
    private readonly once: Once,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'vault' | 'clock'>,
  ) {}

  @Post('dossiers/:dossierId/documents')
  @ApiParam({ name: 'dossierId', schema: schemaOf(dossierId) })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: form })
  @Operation({
    id: 'addDocument',
    summary: 'Adds a document to the dossier: PDF, JPEG or PNG, at most 10 MB.',
    description: 'The type is read from the content; the name that the sender gives it is dropped.',
    access: { staff: fileStaff, worker: true, session: true },
    idempotent: true,
    answer: { status: 201, description: 'Kept.', type: named('Document', DocumentEntry) },
    refusals: ['NOT_FOUND', 'FILE_MISSING', 'FILE_EMPTY', 'FILE_TOO_LARGE', 'FILE_TYPE_NOT_ACCEPTED'],
  })
  async add(
    @By() by: Caller,
    @Param('dossierId', parsed(dossierId, 'path.dossierId')) dossier: DossierId,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.output<typeof DocumentEntry>> {
    await this.door.open(by, dossier);
    const upload = await readUpload(request);
    const digest = createHash('sha256').update(upload.bytes).digest('hex');
    const id = (await this.once.resource(by, request, ['document', dossier, upload.kind, digest])) as DocumentId;
    const kept = await this.parts.vault.documents.put(dossier, { id, ...upload, at: this.parts.clock.now() });
    if (kept === 'NO_SUCH_DOSSIER') throw new HttpProblem('NOT_FOUND');
    if (kept === 'OTHER_CONTENT') throw new RefusalProblem('COMMAND_REUSED', {}, 'header.Idempotency-Key');
    void reply.header('location', `/documents/${id}`);
    return { id, kind: kept.kind, mediaType: kept.mediaType, sha256: kept.sha256 };
  }

  @Get('documents/:documentId')
  @ApiParam({ name: 'documentId', schema: schemaOf(documentId) })
  @Operation({
    id: 'readDocument',
    summary: 'The bytes of a document, for whoever may open its dossier.',
    access: { staff: dossierReaders, worker: true },
    answer: { description: 'The document as it was sent, to be saved and never shown by itself.', media: mediaTypes },
    refusals: ['NOT_FOUND'],
  })
  async read(
    @By() by: Caller,
    @Param('documentId', parsed(documentId, 'path.documentId')) id: DocumentId,
  ): Promise<StreamableFile> {
    const known = await this.parts.vault.documents.find(id);
    if (known === undefined) throw new HttpProblem('NOT_FOUND');
    await this.door.open(by, known.dossier);
    const document = await this.parts.vault.documents.read(id);
    if (document === undefined) throw new HttpProblem('NOT_FOUND');
    const { mediaType, bytes } = document;
    const disposition = `attachment; filename="${id}.${endings[mediaType]}"`;
    return new StreamableFile(bytes, { type: mediaType, disposition, length: bytes.length });
  }
}
