import { createHash } from 'node:crypto';
import { Controller, Get, Header, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CaseId } from '@puente/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Caller } from '../../http/access/caller.js';
import { By, subjectOf } from '../../http/access/caller.js';
import { officerIn } from '../../http/access/officer-in.js';
import { fileForm, ofFiles } from '../../http/asking/file-form.js';
import { commandIdOf, etag, idempotencyKey, requestHash } from '../../http/asking/conditions.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { Operation } from '../../http/operation/operation.js';
import { caseNumber, CaseNumberParam } from '../../http/asking/path-params.js';
import { named } from '../../http/operation/schema-dto.js';
import { BulkIssues, BulkIssueView } from '@puente/contracts/answers/agency';
import { BulkIssueHandler } from './bulk-issue-handler.js';
import { refusedCsv } from './refused-csv.js';

const staff = ['registrar', 'verifier', 'supervisor', 'approver'] as const;
const view = named('BulkIssueView', BulkIssueView);
const form = fileForm({});

/** Registers of earlier years are read and previewed here; approving, stopping and going on are commands on the file. */
@ApiTags('bulk issues')
@Controller('bulk-issues')
export class BulkIssuesController {
  constructor(private readonly handler: BulkIssueHandler) {}

  @Post()
  @form.Described()
  @Operation({
    id: 'openBulkIssue',
    summary: 'Reads a register of certificates of earlier years, CSV or XLSX, and says what it would issue.',
    description:
      'Each row that cannot be issued is told with its column and how to mend it; rows that are credentials already are ' +
      'left out. Nothing is issued before a second person approves: `POST /cases/{caseId}/approve-bulk-issue`.',
    access: { staff: ['registrar', 'verifier', 'supervisor'] },
    idempotent: true,
    answer: { status: 201, description: 'Previewed.', type: view, etag: true },
    refusals: ['NOTHING_TO_ISSUE', 'NOT_YOUR_CASE', ...ofFiles, 'CASE_EXISTS'],
  })
  async open(
    @By() by: Caller,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<BulkIssueView> {
    const { bytes } = await form.read(request);
    this.handler.admit(officerIn(by));
    const commandId = commandIdOf(subjectOf(by), idempotencyKey(request));
    const digest = createHash('sha256').update(bytes).digest('hex');
    const opened = await this.handler.open(by, bytes, commandId, requestHash('open-bulk-issue', digest));
    void reply.headers({ etag: etag(opened.version), location: `/bulk-issues/${opened.caseId}` });
    if (opened.repeated) void reply.header('idempotency-replayed', 'true');
    return this.handler.read(officerIn(by), opened.caseId);
  }

  @Get()
  @Operation({
    id: 'listBulkIssues',
    summary: 'The registers that this agency sent, newest first, and how far each has come.',
    access: { staff },
    answer: { description: 'The last hundred.', type: named('BulkIssues', BulkIssues) },
  })
  async list(@By() by: Caller): Promise<z.output<typeof BulkIssues>> {
    return { items: await this.handler.list(officerIn(by)) };
  }

  @Get(':caseId')
  @CaseNumberParam
  @Operation({
    id: 'readBulkIssue',
    summary: 'A register: what it would issue, or how far it has come, and each refused row with its remedy.',
    access: { staff },
    answer: { description: 'As it is now.', type: view },
    refusals: ['NOT_FOUND'],
  })
  read(@By() by: Caller, @Param('caseId', caseNumber) id: CaseId): Promise<BulkIssueView> {
    return this.handler.read(officerIn(by), id);
  }

  @Get(':caseId/refused.csv')
  @CaseNumberParam
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="refused.csv"')
  @Operation({
    id: 'readRefusedRows',
    summary: 'The refused rows as a table, for whoever mends the register.',
    access: { staff },
    answer: { description: 'One line for each column that cannot be taken.', media: ['text/csv'] },
    refusals: ['NOT_FOUND'],
  })
  async refused(
    @By() by: Caller,
    @Param('caseId', caseNumber) id: CaseId,
    @Req() request: FastifyRequest,
  ): Promise<string> {
    const { refused } = await this.handler.read(officerIn(by), id);
    return refusedCsv(refused, answeredIn(request));
  }
}
