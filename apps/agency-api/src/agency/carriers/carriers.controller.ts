import { Controller, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { z } from 'zod';
import { ParsedBody } from '../../http/asking/body.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { CarrierHandler } from './carrier-handler.js';
import { ReportBody, ReportTaken } from './report-body.js';

/** Carriers of messages, which take a text and know only later whether it arrived. */
@ApiTags('carriers')
@Controller('carriers')
export class CarriersController {
  constructor(private readonly handler: CarrierHandler) {}

  @Post('reports')
  @ApiBody({ type: named('DeliveryReport', ReportBody) })
  @Operation({
    id: 'reportDelivery',
    summary: 'A carrier says what became of a message that it took: delivered, or failed and why.',
    description:
      'Only a delivery, or what the country’s law presumes, starts a period; that a carrier accepted a message does not. The same report again changes nothing, nor does one that nobody waits for; all are answered alike. `dsn` takes a mail server’s report (RFC 3464) as it came. By a client of the identity provider with the scope `report-delivery`.',
    access: { verifier: 'report-delivery' },
    answer: { status: 202, description: 'Taken.', type: named('ReportTaken', ReportTaken) },
    refusals: ['BODY_TOO_LARGE', 'MEDIA_TYPE_NOT_SUPPORTED'],
  })
  async report(@ParsedBody(ReportBody) body: ReportBody): Promise<z.output<typeof ReportTaken>> {
    await this.handler.take(body);
    return { taken: true };
  }
}
