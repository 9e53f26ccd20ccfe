import { Controller, Get, Inject, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { caseId } from '@puente/contracts/values';
import { backupPage, sealBackup, shortestPassphrase } from '@puente/credentials/backup';
import type { CaseId } from '@puente/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { accessByLaw } from '../../http/access/access-by-law.js';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { CommandAnswer } from '@puente/contracts/answers/cases';
import { NoBody, Nothing, ParsedBody, parsed } from '../../http/asking/body.js';
import { idempotencyKey } from '../../http/asking/conditions.js';
import { Limited } from '../../http/limits/limited.js';
import { Operation } from '../../http/operation/operation.js';
import { caseNumber } from '../../http/asking/path-params.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { CopyHandler } from './copy-handler.js';
import type { Wanted } from './forms.js';
import { forms } from './forms.js';
import type { CredentialForm } from '@puente/contracts/answers/worker';
import { credentialForms, OwnCredentials as Answer } from '@puente/contracts/answers/worker';
import { inWords, OwnCredentials, paperOf } from './own-credentials.js';
import { paperLimit } from './paper-limit.js';

const NumberParam = ApiParam({ name: 'number', description: 'Of the credential.', schema: schemaOf(caseId) });
const BackupBody = z.strictObject({ passphrase: z.string().min(shortestPassphrase).max(200) });
const copyId = z.string().regex(/^c\d{1,6}$/);
const identity = z.enum(['true', 'false']).default('true');
const CommandAnswerDto = named('CommandAnswer', CommandAnswer);
/**
 * A worker by number and code or signed in; or the counter that prints it for them while they stand there. It is live: whoever else
 * has its bytes can show it. Those who judge it read its file.
 */
const holderOrCounter = { staff: ['assistant'], worker: true, session: 'any' } as const;

/** What a worker carries: read, downloaded in each of its forms, and its copies ended when a phone or a paper is lost. */
@ApiTags('credentials')
@Controller('status/credentials')
export class OwnCredentialsController {
  constructor(
    private readonly credentials: OwnCredentials,
    private readonly copies: CopyHandler,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'keyStore' | 'portalUrl' | 'publicUrl'>,
  ) {}

  @Get()
  @Operation({
    id: 'listOwnCredentials',
    summary: 'The credentials of this case, or of whoever signed in: what each says, until when, and how it stands.',
    access: { worker: true, session: 'any' },
    answer: { description: 'Newest first.', type: named('OwnCredentials', Answer) },
  })
  async list(@By() by: Caller, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    void reply.header('cache-control', 'private, no-store');
    const language = answeredIn(request);
    const held = await this.credentials.list(by);
    return { items: held.map((one) => inWords(one, language)) };
  }

  @Get(':number/:form')
  @NumberParam
  @ApiParam({ name: 'form', schema: schemaOf(z.enum(credentialForms)) })
  @ApiQuery({ name: 'identity', required: false, schema: schemaOf(identity) })
  @Operation({
    id: 'downloadCredential',
    summary: 'One form of the credential, signed now: paper, QR code, its text, W3C credential, or Open Badge.',
    description:
      'An expired or suspended credential is given too: paper says so loudly, the others are told by the status list. With `identity=false` QR code and credential leave out birth date, document and the numbers of credential and case; a badge always does. A counter is given it on the day on which this officer had a code printed for its holder (`print-code`, in the case or in the credential), after looking at their identity document.',
    access: holderOrCounter,
    answer: { description: 'The bytes.', media: [...new Set(credentialForms.map((name) => forms[name].media))] },
    refusals: ['NO_SUCH_CASE', 'NO_SUCH_COPY', 'CODE_NOT_PRINTED', 'QR_TOO_LARGE'],
  })
  async download(
    @By() by: Caller,
    @Param('number', caseNumber) number: CaseId,
    @Param('form', parsed(z.enum(credentialForms), 'path.form')) name: CredentialForm,
    @Query('identity', parsed(identity, 'query.identity')) shown: z.output<typeof identity>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const form = forms[name];
    const wanted = await this.wanted(by, number, shown === 'true');
    const bytes = await form.make(wanted, this.parts);
    void reply.header('cache-control', 'private, no-store');
    // Given back and not sent from here: who printed it is written down before the answer leaves.
    const disposition = `${name === 'pdf' ? 'inline' : 'attachment'}; filename="${fileName(wanted, name)}"`;
    return new StreamableFile(Buffer.from(bytes), { type: form.media, disposition });
  }

  @Post(':number/backup')
  @NumberParam
  @ApiBody({ type: named('BackupBody', BackupBody) })
  @Operation({
    id: 'backUpCredential',
    summary: 'A page that opens itself with the holder’s passphrase, anywhere and without a network: for a lost phone.',
    description:
      'A JWE (PBES2-HS512+A256KW) inside a page with the script that opens it. The passphrase is kept nowhere.',
    access: { worker: true, session: 'own' },
    idempotent: true,
    answer: { status: 201, description: 'The page.', media: ['text/html; charset=utf-8'] },
    refusals: ['NO_SUCH_CASE', 'NO_SUCH_COPY', 'QR_TOO_LARGE'],
  })
  async backUp(
    @By() by: Caller,
    @Param('number', caseNumber) number: CaseId,
    @ParsedBody(BackupBody) { passphrase }: z.output<typeof BackupBody>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    idempotencyKey(request);
    const wanted = await this.wanted(by, number, true);
    const [qrSvg, text, vc] = [
      await forms['qr.svg'].make(wanted, this.parts),
      await forms['qr.txt'].make(wanted, this.parts),
      await forms.vc.make(wanted, this.parts),
    ];
    const jwe = await sealBackup({ number, qrSvg, text, vc }, passphrase);
    void reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'private, no-store')
      .header('content-disposition', 'attachment; filename="respaldo.html"')
      .send(backupPage(jwe, answeredIn(request)));
  }

  @Post(':number/papers')
  @Limited(paperLimit)
  @NumberParam
  @NoBody
  @Operation({
    id: 'renewPaper',
    summary: 'A new paper, with a place of its own in the status list: after the old one was lost.',
    access: { worker: true, session: 'any' },
    idempotent: true,
    answer: { status: 201, description: 'The next download is the new paper.', type: CommandAnswerDto, etag: true },
    refusals: ['NO_SUCH_CASE', 'NOT_IN_THIS_STAGE', 'TOO_MANY_COPIES', 'STALE_FILE', 'TOO_MANY_REQUESTS'],
  })
  async renewPaper(
    @By() by: Caller,
    @Param('number', caseNumber) number: CaseId,
    @Nothing() _nothing: object,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandAnswer> {
    idempotencyKey(request);
    return this.copies.renewPaper(by, await this.credentials.open(by, number), request, reply);
  }

  @Post(':number/copies/:copy/end')
  @NumberParam
  @NoBody
  @ApiParam({ name: 'copy', description: 'As the list names it: `c2`.', schema: schemaOf(copyId) })
  @Operation({
    id: 'endOwnCopy',
    summary: 'A phone or a paper was lost: that copy never counts again, and the credential lives on in the others.',
    description: 'A counter ends one on the day on which this officer had a code printed for its holder.',
    access: accessByLaw('end-copy'),
    idempotent: true,
    answer: { status: 200, description: 'Told to everyone who checks it.', type: CommandAnswerDto, etag: true },
    refusals: ['NO_SUCH_CASE', 'NO_SUCH_COPY', 'ALREADY_DONE', 'CODE_NOT_PRINTED', 'NOT_IN_THIS_STAGE'],
  })
  async endCopy(
    @By() by: Caller,
    @Param('number', caseNumber) number: CaseId,
    @Param('copy', parsed(copyId, 'path.copy')) copy: string,
    @Nothing() _nothing: object,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandAnswer> {
    idempotencyKey(request);
    await this.credentials.take(by, number);
    return this.copies.end(by, { number, copy }, request, reply);
  }

  private async wanted(by: Caller, number: CaseId, identity: boolean): Promise<Wanted> {
    const { file, record, standing } = await this.credentials.take(by, number);
    const paper = paperOf(file);
    if (paper === undefined) throw new RefusalProblem('NO_SUCH_COPY');
    return { record, standing, place: paper.place, identity };
  }
}

/** A file that everybody may be given has no number in its name either. */
function fileName({ identity, record }: Wanted, form: CredentialForm): string {
  const isBadge = form.startsWith('badge');
  const named = isBadge || !identity ? record.standard.code : record.number;
  const ending = form === 'vc' ? 'jwt' : (form.split('.').at(-1) ?? form);
  return `${isBadge ? 'insignia' : 'credencial'}-${named}.${ending}`;
}
