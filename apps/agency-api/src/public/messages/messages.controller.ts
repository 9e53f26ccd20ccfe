import { Controller, Post, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import { MessageChecked } from '@puente/contracts/answers/public';
import { line } from '@puente/contracts/values';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ParsedBody } from '../../http/asking/body.js';
import { idempotencyKey } from '../../http/asking/conditions.js';
import { addressOf } from '../../http/limits/address-of.js';
import { perAddress } from '../../http/limits/limit.js';
import { Limited } from '../../http/limits/limited.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { MessageChecks } from './message-checks.js';

/** What stands in the message, or who sent it. */
const CheckMessageBody = z.strictObject({ asked: line(320) });

/** Whoever got a message, and fears a fraud, asks whether it is this node’s. */
@ApiTags('messages')
@Controller('messages')
export class MessagesController {
  constructor(private readonly checks: MessageChecks) {}

  /** In the body, so that neither a number nor an address stands in a log. */
  @Post('check')
  @ApiBody({ type: named('CheckMessage', CheckMessageBody) })
  @Limited(perAddress('message', 30))
  @Operation({
    id: 'checkMessage',
    summary:
      'Whether this node sent a message with this code, and on which day; or writes from this number or address.',
    description:
      'Never to whom a message went, nor about what. For a year after it was sent. A sender can be forged, and a code copied: the day and the way must be those of the message in hand.',
    idempotent: true,
    answer: { status: 200, description: 'Ours, or not known.', type: named('MessageChecked', MessageChecked) },
    refusals: ['TOO_MANY_REQUESTS'],
  })
  check(
    @ParsedBody(CheckMessageBody) { asked }: z.output<typeof CheckMessageBody>,
    @Req() request: FastifyRequest,
  ): Promise<MessageChecked> {
    idempotencyKey(request);
    return this.checks.check(asked, addressOf(request));
  }
}
