import { Controller, Inject, Post, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { ReportAddedTo, ReportFollowed, ReportReceipt } from '@puente/contracts/answers/public';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { checkedDocument } from '../../cases/documents/checked-document.js';
import { fileForm, ofFiles } from '../../http/asking/file-form.js';
import { ParsedBody } from '../../http/asking/body.js';
import { idempotencyKey } from '../../http/asking/conditions.js';
import { Limited } from '../../http/limits/limited.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { HttpProblem } from '../../http/problems/problem.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { AnonymousReportHandler } from './anonymous-report-handler.js';
import { AddToReportBody, ReceiptBody, ReportBody } from './report-bodies.js';
import { everyReport, receiptLimit, reportLimit, reportsOfAll } from './report-limits.js';

const AddedTo = named('ReportAddedTo', ReportAddedTo);
const byReceipt = ['RECEIPT_NOT_ACCEPTED', 'TOO_MANY_REQUESTS'] as const;
const adding = [...byReceipt, 'ALREADY_DONE', 'REPORT_FULL', 'NOT_IN_THIS_STAGE'] as const;
const pictureForm = fileForm(ReceiptBody.shape);

/** Somebody was asked for money. Nobody signs in, nothing is kept of who asks, and receipts stand in bodies, in no address and no log. */
@ApiTags('anonymous-reports')
@Controller('anonymous-reports')
export class AnonymousReportsController {
  constructor(
    private readonly handler: AnonymousReportHandler,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'documentChecks'>,
  ) {}

  @Post()
  @ApiBody({ type: named('AnonymousReport', ReportBody) })
  @Limited(reportLimit, reportsOfAll, everyReport)
  @Operation({
    id: 'reportAnonymously',
    summary: 'Reports that somebody asked for money or a favour; without a name, an account or a case number.',
    description:
      'It reaches the integrity officers of the country and nobody else, and none whom it names or whose office it names. What is said is sealed; of when, only the day is kept. The idempotency key is a secret of the reporter: the receipt follows from it.',
    idempotent: true,
    answer: {
      status: 201,
      description: 'Received; the receipt is shown once.',
      type: named('ReportReceipt', ReportReceipt),
    },
    refusals: ['TOO_MANY_REQUESTS'],
  })
  async report(
    @ParsedBody(ReportBody) body: ReportBody,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof ReportReceipt>> {
    return { receipt: await this.handler.report(body, idempotencyKey(request)) };
  }

  @Post('read')
  @ApiBody({ type: named('ReportReceiptGiven', ReceiptBody) })
  @Limited(receiptLimit)
  @Operation({
    id: 'followReport',
    summary: 'How far a report is, until when somebody must act, and what came of it; by its receipt.',
    description: 'What was reported is not in it, for whoever finds the receipt.',
    idempotent: true,
    answer: { status: 200, description: 'As it is now.', type: named('ReportFollowed', ReportFollowed) },
    refusals: byReceipt,
  })
  async read(
    @ParsedBody(ReceiptBody) { receipt }: z.output<typeof ReceiptBody>,
    @Req() request: FastifyRequest,
  ): Promise<ReportFollowed> {
    idempotencyKey(request);
    return this.handler.follow(receipt);
  }

  @Post('add')
  @ApiBody({ type: named('AddToReport', AddToReportBody) })
  @Limited(receiptLimit)
  @Operation({
    id: 'addToReport',
    summary: 'Adds words to a report, by its receipt.',
    idempotent: true,
    answer: { status: 200, description: 'Kept.', type: AddedTo },
    refusals: adding,
  })
  async add(
    @ParsedBody(AddToReportBody) { receipt, words }: z.output<typeof AddToReportBody>,
    @Req() request: FastifyRequest,
  ): Promise<z.output<typeof ReportAddedTo>> {
    await this.handler.add(receipt, { words }, idempotencyKey(request));
    return { added: true };
  }

  @Post('pictures')
  @pictureForm.Described()
  @Limited(receiptLimit)
  @Operation({
    id: 'addPictureToReport',
    summary: 'Adds a picture to a report, by its receipt: JPEG or PNG, at most 10 MB.',
    description:
      'It is drawn anew from its pixels: what the camera noted of place, time and device is gone. A PDF is not taken, because it is kept as it came and says who made it.',
    idempotent: true,
    answer: { status: 200, description: 'Kept.', type: AddedTo },
    refusals: [...adding, ...ofFiles, ...(['FILE_TYPE_NOT_ACCEPTED', 'UNAVAILABLE'] as const)],
  })
  async addPicture(@Req() request: FastifyRequest): Promise<z.output<typeof ReportAddedTo>> {
    const key = idempotencyKey(request);
    const { bytes, fields } = await pictureForm.read(request);
    // Before the picture is drawn: whoever has no receipt, or whose report is full, costs nothing.
    await this.handler.mayAdd(fields.receipt, key);
    const { mediaType, bytes: drawn } = await checkedDocument(this.parts.documentChecks, bytes, 'anonymous reports');
    if (mediaType === 'application/pdf') throw new HttpProblem('FILE_TYPE_NOT_ACCEPTED');
    const picture = { mediaType, base64: Buffer.from(drawn).toString('base64') };
    await this.handler.add(fields.receipt, { picture }, key);
    return { added: true };
  }
}
