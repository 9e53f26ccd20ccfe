import { Controller, Get, Inject, Param, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { AnswerReportBody, ConcernedBody, ExportBody, NotConcernedBody } from '@puente/contracts/bodies';
import { ApiBody, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import { CorruptionReports, CorruptionReportView, ReportPatterns } from '@puente/contracts/answers/agency';
import { CommandAnswer } from '@puente/contracts/answers/cases';
import { documentId } from '@puente/contracts/values';
import type { CaseId } from '@puente/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { endings } from '../../cases/documents/endings.js';
import type { Caller } from '../../http/access/caller.js';
import { By, subjectOf } from '../../http/access/caller.js';
import { ParsedBody, parsed } from '../../http/asking/body.js';
import { pageCursor } from '../../http/asking/page-cursor.js';
import { commandIdOf, etag, idempotencyKey, seenVersion } from '../../http/asking/conditions.js';
import { CaseNumberParam, caseNumber } from '../../http/asking/path-params.js';
import { Operation } from '../../http/operation/operation.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import { parse } from '../../http/problems/invalid-input.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { marksOf } from '../../cases/file/report-marks.js';
import { CorruptionReportHandler } from './corruption-report-handler.js';
import type { OfficersWords } from './officers-words.js';
import { ReportQuery, reportStage } from './report-command-bodies.js';
import { ReportPatternReader } from './report-pattern-reader.js';

const access = { staff: ['integrity-officer'] } as const;
const Answer = named('CommandAnswer', CommandAnswer);
const onFile = {
  ...({ access, idempotent: true, ifMatch: 'required' } as const),
  answer: { description: 'Settled.', type: Answer, etag: true },
} as const;
const refusals = ['NO_SUCH_CASE', 'NOT_IN_THIS_STAGE'] as const;

/** Reports that somebody asked for money: for integrity officers of the country, and for none whom a report names. */
@ApiTags('corruption-reports')
@Controller('corruption-reports')
export class CorruptionReportsController {
  constructor(
    private readonly handler: CorruptionReportHandler,
    private readonly patterns: ReportPatternReader,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'vault'>,
  ) {}

  @Get()
  @ApiQuery({ name: 'stage', required: false, schema: schemaOf(reportStage) })
  @ApiQuery({
    ...{ name: 'cursor', required: false, description: '`next` of the page before.', schema: schemaOf(pageCursor) },
  })
  @Operation({
    id: 'listCorruptionReports',
    summary: 'Reports that somebody asked for money, due first.',
    description: 'What names the caller or their office is not among it.',
    access,
    answer: { description: 'One page.', type: named('CorruptionReports', CorruptionReports) },
  })
  list(@By() by: Caller, @Query() query: unknown): Promise<z.output<typeof CorruptionReports>> {
    return this.handler.list(by, parse(ReportQuery, query, 'query'));
  }

  @Get('patterns')
  @Operation({
    id: 'readReportPatterns',
    summary: 'The same officer, office or telephone in several reports, and how often draws named such an officer.',
    access,
    answer: { description: 'The most often named first.', type: named('ReportPatterns', ReportPatterns) },
  })
  readPatterns(@By() by: Caller): Promise<z.output<typeof ReportPatterns>> {
    return this.patterns.read(by);
  }

  @Get(':caseId')
  @CaseNumberParam
  @Operation({
    id: 'readCorruptionReport',
    summary: 'What was reported and added, how far it is, and what the caller may do now.',
    access,
    answer: { description: 'As it is now.', type: named('CorruptionReportView', CorruptionReportView) },
    refusals: ['NO_SUCH_CASE'],
  })
  read(@By() by: Caller, @Param('caseId', caseNumber) caseId: CaseId): Promise<z.output<typeof CorruptionReportView>> {
    return this.handler.read(by, caseId);
  }

  @Get(':caseId/pictures/:picture')
  @CaseNumberParam
  @ApiParam({ name: 'picture', schema: schemaOf(documentId) })
  @Operation({
    id: 'readReportPicture',
    summary: 'A picture of a report, drawn anew when it came.',
    access,
    answer: { description: 'The bytes, to be saved.', media: ['image/jpeg', 'image/png'] },
    refusals: ['NO_SUCH_CASE'],
  })
  async picture(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @Param('picture', parsed(documentId, 'path.picture')) id: string,
  ): Promise<StreamableFile> {
    const { base64, mediaType } = await this.handler.picture(by, caseId, id);
    const bytes = Buffer.from(base64, 'base64');
    const disposition = `attachment; filename="${id}.${endings[mediaType]}"`;
    return new StreamableFile(bytes, { type: mediaType, disposition, length: bytes.length });
  }

  @Post(':caseId/concerned')
  @CaseNumberParam
  @ApiBody({ type: named('ReportConcerned', ConcernedBody), required: false })
  @Operation({
    id: 'nameConcerned',
    summary:
      'Whom a report is about, as far as it was found out: for them it does not exist while that waits for a second one, nor after they approve.',
    description:
      'Not where no agency would be left whose integrity officers could open it. While it waits it shuts them out for the days in which a report is to be taken, and not again where whoever proposes it was not followed before.',
    ...onFile,
    refusals: [...refusals, 'PROPOSAL_PENDING', 'REPORT_FULL', 'LAST_OF_THEIR_ROLE'],
  })
  async concerned(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @ParsedBody(ConcernedBody) content: z.output<typeof ConcernedBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandAnswer> {
    // What is wrong with the request is said before the file is looked for, as everywhere.
    idempotencyKey(request);
    const marks = marksOf(this.parts.vault.reports, content);
    const after = await this.handler.afterNaming(by, caseId, marks);
    const made: OfficersWords['made'] = (part) => ({ type: 'name-concerned', part, marks, ...after });
    return this.say(by, caseId, { content, made }, request, reply);
  }

  @Post(':caseId/not-concerned')
  @CaseNumberParam
  @ApiBody({ type: named('ReportNotConcerned', NotConcernedBody) })
  @Operation({
    id: 'takeConcernedBack',
    summary:
      'Who was named by integrity officers and has nothing to do with it: it opens to them once a second one approves.',
    ...onFile,
    refusals: [...refusals, 'PROPOSAL_PENDING', 'REPORT_FULL'],
  })
  notConcerned(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @ParsedBody(NotConcernedBody) { reasons: words, ...whom }: z.output<typeof NotConcernedBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandAnswer> {
    const marks = marksOf(this.parts.vault.reports, whom);
    const made: OfficersWords['made'] = (part) => ({ type: 'take-concerned-back', part, marks });
    return this.say(by, caseId, { content: { ...whom, words }, made }, request, reply);
  }

  @Post(':caseId/answer')
  @CaseNumberParam
  @ApiBody({ type: named('AnswerReport', AnswerReportBody) })
  @Operation({
    id: 'answerReport',
    summary: 'Whoever took it says what came of it; whoever has the receipt reads it.',
    description: 'Where nothing came of it (`unfounded`, `not-enough`), once a second integrity officer approves.',
    ...onFile,
    refusals: [...refusals, 'NOT_ASSIGNED_TO_YOU', 'PROPOSAL_PENDING'],
  })
  answer(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @ParsedBody(AnswerReportBody) { outcome, words }: z.output<typeof AnswerReportBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandAnswer> {
    const made: OfficersWords['made'] = (part) => ({ type: 'answer-report', outcome, part });
    return this.say(by, caseId, { content: { words }, made }, request, reply);
  }

  @Post(':caseId/propose-export')
  @CaseNumberParam
  @ApiBody({ type: named('ProposeExport', ExportBody) })
  @Operation({
    id: 'proposeExport',
    summary: 'Proposes that the prosecutor gets it; a second integrity officer approves.',
    ...onFile,
    refusals: [...refusals, 'ALREADY_DONE', 'PROPOSAL_PENDING'],
  })
  proposeExport(
    @By() by: Caller,
    @Param('caseId', caseNumber) caseId: CaseId,
    @ParsedBody(ExportBody) { reasons: words }: z.output<typeof ExportBody>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandAnswer> {
    const made: OfficersWords['made'] = (part) => ({ type: 'propose-export', part });
    return this.say(by, caseId, { content: { words }, made }, request, reply);
  }

  @Get(':caseId/export')
  @CaseNumberParam
  @Operation({
    id: 'exportReport',
    summary:
      'The whole report for the prosecutor: signed by the country (JWS), sealed with the prosecutor’s key (JWE).',
    description:
      'Once a second integrity officer approved. Nobody but the prosecutor can open it, who sends it neither.',
    access,
    answer: { description: 'A compact JWE.', media: ['application/jose'] },
    refusals: ['NO_SUCH_CASE', 'NEEDS_SECOND_PERSON'],
  })
  async export(@By() by: Caller, @Param('caseId', caseNumber) caseId: CaseId): Promise<StreamableFile> {
    const bytes = Buffer.from(await this.handler.sealed(by, caseId));
    const disposition = `attachment; filename="${caseId}.jwe"`;
    return new StreamableFile(bytes, { type: 'application/jose', disposition, length: bytes.length });
  }

  private async say(
    by: Caller,
    caseId: CaseId,
    said: Pick<OfficersWords, 'content' | 'made'>,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<CommandAnswer> {
    const commandId = commandIdOf(subjectOf(by), idempotencyKey(request));
    const seen = seenVersion(request, true);
    const { repeated, ...answer } = await this.handler.say(by, caseId, { ...said, commandId, seen });
    void reply.header('etag', etag(answer.version));
    if (repeated) void reply.header('idempotency-replayed', 'true');
    return answer;
  }
}
