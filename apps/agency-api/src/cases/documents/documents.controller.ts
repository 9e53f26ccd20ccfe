import { createHash } from 'node:crypto';
import { Controller, Get, Inject, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { DocumentEntry, ListedDocument } from '@puente/contracts/dossier';
import { documentId, dossierId } from '@puente/contracts/values';
import { documentKinds, isByPrintedCode } from '@puente/domain/file/case';
import type { DocumentId, DossierId } from '@puente/domain/kernel';
import type { NewDocument, StoredDocument } from '@puente/persistence/vault';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { documentReaders, paperBringers } from '../../http/access/access.js';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { parsed } from '../../http/asking/body.js';
import { Once } from '../../http/asking/once.js';
import { Operation } from '../../http/operation/operation.js';
import { HttpProblem, RefusalProblem } from '../../http/problems/problem.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { asAsked } from './as-asked.js';
import { fileForm, ofFiles } from '../../http/asking/file-form.js';
import { DocumentDoor } from './document-door.js';
import { DocumentGate } from './document-gate.js';
import { endings } from './endings.js';
import { listed } from '../dossiers/listed-document.js';
import { judged } from '../../http/access/judged.js';

const form = fileForm({ kind: z.enum(documentKinds) });

const disposition = z.enum(['attachment', 'inline']).default('attachment');

/** The papers of a dossier, sealed where they lie. */
@ApiTags('documents')
@Controller()
export class DocumentsController {
  constructor(
    private readonly documentDoor: DocumentDoor,
    private readonly once: Once,
    private readonly gate: DocumentGate,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'vault' | 'clock' | 'documentQuotas'>,
  ) {}

  @Post('dossiers/:dossierId/documents')
  @ApiParam({ name: 'dossierId', schema: schemaOf(dossierId) })
  @form.Described()
  @Operation({
    id: 'addDocument',
    summary: 'Adds a document to the dossier: PDF, JPEG or PNG, at most 10 MB.',
    description:
      'The type is read from the content; the name that the sender gives it is dropped. A picture is drawn anew from its ' +
      'pixels, upright and without what the camera noted of place and time: `sha256` is of what is kept. A PDF that holds ' +
      'scripts, actions or files, or is locked, is refused. A dossier takes so many documents, and so many bytes, from its ' +
      'worker and from officers; then nothing more is taken (`DOSSIER_FULL`). Whoever had many refused within an hour waits ' +
      'until it is over (`TOO_MANY_REQUESTS`). A counter whose agency has a case about the dossier adds to it, and reads nothing else of it; so does whoever may act or appeal for the worker by a mandate.',
    access: { staff: paperBringers, worker: true, session: 'any' },
    idempotent: true,
    answer: { status: 201, description: 'Kept.', type: named('Document', ListedDocument) },
    refusals: [
      ...ofFiles,
      ...(['NOT_FOUND', 'FILE_TYPE_NOT_ACCEPTED', 'DOSSIER_FULL', 'TOO_MANY_REQUESTS', 'UNAVAILABLE'] as const),
    ],
  })
  async add(
    @By() by: Caller,
    @Param('dossierId', parsed(dossierId, 'path.dossierId')) dossier: DossierId,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ListedDocument> {
    if (!(await this.documentDoor.takes(by, dossier))) throw new HttpProblem('NOT_FOUND');
    const {
      bytes,
      fields: { kind },
    } = await form.read(request);
    const kept = await this.gate.pass(by, bytes, async (read) => {
      const digest = createHash('sha256').update(bytes).digest('hex');
      const id = (await this.once.resource(by, request, ['document', dossier, kind, digest])) as DocumentId;
      return this.keep(by, dossier, { id, kind, ...read });
    });
    void reply.header('location', `/documents/${kept.id}`);
    return listed(kept);
  }

  /** The same request finds what it left the first time, also where a newer program would draw the picture otherwise. */
  private async keep(by: Caller, dossier: DossierId, document: NewDocument): Promise<StoredDocument> {
    const { clock, documentQuotas, vault } = this.parts;
    const known = await judged(() => vault.documents.find(document.id));
    if (known !== undefined) return known;
    // An officer may have read a printed code: what comes by it takes none of the worker's own places.
    const from = by.kind === 'officer' || isByPrintedCode(by) ? 'staff' : 'worker';
    const brought = { from, quota: documentQuotas[from] } as const;
    const kept = await vault.documents.put(dossier, { ...document, at: clock.now() }, brought);
    if (kept === 'NO_SUCH_DOSSIER') throw new HttpProblem('NOT_FOUND');
    if (kept === 'DOSSIER_FULL') throw new HttpProblem('DOSSIER_FULL');
    if (kept === 'OTHER_CONTENT') throw new RefusalProblem('COMMAND_REUSED', {}, 'header.Idempotency-Key');
    return kept;
  }

  @Get('documents/:documentId')
  @ApiParam({ name: 'documentId', schema: schemaOf(documentId) })
  @ApiQuery({
    name: 'disposition',
    required: false,
    description: 'Whether a browser saves it or shows it.',
    schema: schemaOf(disposition),
  })
  @Operation({
    id: 'readDocument',
    summary:
      'The bytes of a document, for whoever may open its dossier, or a file that names it by the worker’s mandate, or because they show it to legal aid.',
    description:
      'Of several parts that do not touch the whole is sent. A look is one within the hour, however many parts it is read in.',
    access: { staff: documentReaders, worker: true },
    answer: {
      description: 'The document as it is kept.',
      media: DocumentEntry.shape.mediaType.options,
      unchanged: true,
      inParts: true,
    },
    refusals: ['NOT_FOUND', 'RANGE_NOT_SATISFIABLE'],
  })
  async read(
    @By() by: Caller,
    @Param('documentId', parsed(documentId, 'path.documentId')) id: DocumentId,
    @Query('disposition', parsed(disposition, 'query.disposition')) shown: z.output<typeof disposition>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const { bytes, mediaType, sha256 } = await this.opened(by, id);
    return asAsked(
      { bytes, mediaType, shown, tag: `"${sha256}"`, name: `${id}.${endings[mediaType]}` },
      request,
      reply,
    );
  }

  @Get('documents/:documentId/thumbnail')
  @ApiParam({ name: 'documentId', schema: schemaOf(documentId) })
  @Operation({
    id: 'readThumbnail',
    summary: 'A picture among the documents, small, for whoever may read it.',
    description: 'It is looked at as the document is. A PDF has none (404): no part of this node draws its pages.',
    access: { staff: documentReaders, worker: true },
    answer: { description: 'At most 240 pixels a side.', media: ['image/jpeg'] },
    refusals: ['NOT_FOUND'],
  })
  async thumbnail(
    @By() by: Caller,
    @Param('documentId', parsed(documentId, 'path.documentId')) id: DocumentId,
  ): Promise<StreamableFile> {
    const document = await this.opened(by, id);
    const bytes = document.mediaType === 'application/pdf' ? undefined : await this.gate.small(by, document.bytes);
    if (bytes === undefined) throw new HttpProblem('NOT_FOUND');
    return new StreamableFile(bytes, {
      ...{ type: 'image/jpeg', disposition: `inline; filename="${id}.jpg"`, length: bytes.length },
    });
  }

  /** @throws {HttpProblem} 404, the same for one that does not exist */
  private async opened(by: Caller, id: DocumentId): Promise<StoredDocument & { readonly bytes: Buffer }> {
    const known = await judged(() => this.parts.vault.documents.find(id));
    if (known === undefined) throw new HttpProblem('NOT_FOUND');
    await this.documentDoor.open(by, known);
    const document = await this.parts.vault.documents.read(id);
    if (document === undefined) throw new HttpProblem('NOT_FOUND');
    return document;
  }
}
