import { Readable } from 'node:stream';
import { Controller, Get, Inject, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { ArchiveContents } from '@puente/contracts/answers/worker';
import { didWebOf } from '@puente/credentials/did';
import { signDetached } from '@puente/credentials/jws';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { typedCode } from '../../cases/codes/typed-code.js';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { ParsedBody } from '../../http/asking/body.js';
import { idempotencyKey } from '../../http/asking/conditions.js';
import { askAgainAt } from '../../http/limits/ask-again.js';
import { addressOf } from '../../http/limits/address-of.js';
import { perAddress } from '../../http/limits/limit.js';
import { Limited } from '../../http/limits/limited.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { HttpProblem } from '../../http/problems/problem.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { OwnDossiers } from '../looks/own-dossiers.js';
import { OwnFiles } from './own-files.js';
import { signedZip } from './signed-zip.js';

const ArchiveBody = z.strictObject({
  /** Asked for by `POST /status/codes`; left out by a worker who signed in. One that was printed is not taken: others may know it. */
  code: typedCode.exactOptional(),
});

/** Portability: all of one's own, to keep or to take elsewhere. */
@ApiTags('status')
@Controller('status/archive')
export class ArchiveController {
  constructor(
    private readonly own: OwnDossiers,
    private readonly files: OwnFiles,
    @Inject(API_PARTS)
    private readonly parts: Pick<ApiParts, 'clock' | 'codes' | 'here' | 'keyStore' | 'limits' | 'publicUrl'>,
  ) {}

  @Get()
  @Operation({
    id: 'readArchiveContents',
    summary: 'What an archive would hold now, and how large its documents are.',
    access: { worker: true, session: 'own' },
    answer: { description: 'Nothing is made by asking.', type: named('ArchiveContents', ArchiveContents) },
    refusals: ['NO_SUCH_CASE'],
  })
  async contents(@By() by: Caller): Promise<ArchiveContents> {
    return this.files.contents(await this.own.of(by));
  }

  @Post()
  @ApiBody({ type: named('ArchiveBody', ArchiveBody), required: false })
  @Limited(perAddress('archive', 20))
  @Operation({
    id: 'takeArchive',
    summary: 'All that this country has of the worker, as they read it: a zip, signed.',
    description:
      'Dossier and documents as they were handed in, each file with its status and its journal, credentials on paper and as W3C credentials, and who looked. `manifest.json` lists every file with its SHA-256; `manifest.jws` signs its bytes (detached JWS, RFC 7515 appendix F) with a key of the node’s DID document. A session needs a code that was sent to the worker’s own contact.',
    access: { worker: true, session: 'own' },
    idempotent: true,
    answer: { status: 201, description: 'Sent as it is made.', media: ['application/zip'] },
    refusals: ['NO_SUCH_CASE', 'CODE_NOT_ACCEPTED', 'TOO_MANY_REQUESTS'],
  })
  async take(
    @By() by: Caller,
    @ParsedBody(ArchiveBody) { code }: z.output<typeof ArchiveBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    idempotencyKey(request);
    await this.isThemselves(by, code, request);
    const dossiers = await this.own.of(by);
    const language = answeredIn(request);
    const { clock, here, publicUrl } = this.parts;
    const about = { country: here, issuer: didWebOf(publicUrl), madeAt: clock.now() };
    const zip = signedZip(this.files.of(by, dossiers, language), about, (bytes) => this.signed(about.issuer, bytes));
    void reply.header('cache-control', 'private, no-store');
    const disposition = `attachment; filename="expediente-${about.madeAt.slice(0, 10)}.zip"`;
    return new StreamableFile(Readable.from(zip), { type: 'application/zip', disposition });
  }

  /** @throws {HttpProblem} for whoever has a session and not the worker's telephone */
  private async isThemselves(by: Caller, code: string | undefined, request: FastifyRequest): Promise<void> {
    if (by.kind === 'worker' && by.caseId === undefined && by.id !== undefined) return;
    const caseId = by.kind === 'worker' ? by.caseId : undefined;
    if (code === undefined || caseId === undefined) throw new HttpProblem('CODE_NOT_ACCEPTED');
    const now = this.parts.limits.now();
    const tried = await this.parts.codes.redeem(caseId, code, { from: addressOf(request), now, own: true });
    if (tried.outcome === 'turn') throw askAgainAt(tried.until, now);
    if (tried.outcome !== 'right') throw new HttpProblem('CODE_NOT_ACCEPTED');
  }

  private async signed(issuer: string, bytes: Uint8Array): Promise<string> {
    const signer = await this.parts.keyStore.current();
    return signDetached({ kid: `${issuer}#${signer.kid}` }, bytes, signer);
  }
}
