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

/** What stands in the message, or who sent it; and to whom it came: three digits or letters are enough, of a printed letter none. */
const CheckMessageBody = z.strictObject({ asked: line(320), to: line(320).optional() });

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
      'Whether this node sent a message with this code there, and on which day; or writes from this number or address.',
    description:
      'Never to whom a message went, nor about what. For a year after it was sent. A code is known only together with `to`: the last three digits of the telephone or the first three letters or digits of the e-mail address at which it arrived (all of it does too); left out for a printed letter. A sender can be forged, and a code copied for whoever has the same three: the day and the way must be those of the message in hand.',
    idempotent: true,
    answer: { status: 200, description: 'Ours, or not known.', type: named('MessageChecked', MessageChecked) },
    refusals: ['TOO_MANY_REQUESTS'],
  })
  check(
    @ParsedBody(CheckMessageBody) { asked, to = '' }: z.output<typeof CheckMessageBody>,
    @Req() request: FastifyRequest,
  ): Promise<MessageChecked> {
    idempotencyKey(request);
    return this.checks.check(asked, to, addressOf(request));
  }
}
