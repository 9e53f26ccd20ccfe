import { Controller, Delete, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiParam, ApiQuery, ApiTags } from '@nestjs/swagger';
import type { VerifierClient } from '@puente/identity/oidc';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ByVerifier } from '../../http/access/caller.js';
import { verifierLimit } from '../checks/check-limits.js';
import { NoBody, Nothing, ParsedBody, parsed } from '../../http/asking/body.js';
import { idempotencyKey } from '../../http/asking/conditions.js';
import { Limited } from '../../http/limits/limited.js';
import { parse } from '../../http/problems/invalid-input.js';
import { ofBodies, Operation } from '../../http/operation/operation.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import { acceptedLanguage } from '@puente/words/languages';
import {
  Deliveries,
  EventLeft,
  PollAnswer,
  SubscriptionAnswer,
  SubscriptionEnded,
  SubscriptionList,
} from '@puente/contracts/answers/checking';
import { PollBody, SubscribeBody } from './subscription-bodies.js';
import { VerifierEventsHandler } from './verifier-events-handler.js';

const access = { verifier: 'check' } as const;
const SubscriptionId = z.uuid();
const subscriptionId = parsed(SubscriptionId, 'path.id');
const eventId = parsed(SubscriptionId, 'path.jti');
const DeliveriesQuery = z.strictObject({
  cursor: z
    .string()
    .regex(/^\d{1,18}$/)
    .exactOptional(),
});

/** A verifier hears what becomes of a credential that it was shown, without checking it again and again. */
@ApiTags('checks')
@Controller('verifier')
export class VerifierEventsController {
  constructor(private readonly handler: VerifierEventsHandler) {}

  @Post('subscriptions')
  @ApiBody({ type: named('SubscribeBody', SubscribeBody) })
  @Limited(verifierLimit)
  @Operation({
    id: 'subscribeToCredential',
    summary: 'Asks to be told of suspension, revocation and alerts of a credential that was shown.',
    description:
      'Counts as a check, which the worker sees. Events are security event tokens (RFC 8417), signed with the node’s issuing key, and say which credential, what became of it and until when; never why. With a `callback` they are pushed to it (RFC 8935): an address on the internet, over https, that answers 202; tried again for a week. Subscribing again changes the callback.',
    access,
    idempotent: true,
    answer: { status: 201, description: 'Subscribed.', type: named('Subscription', SubscriptionAnswer) },
    refusals: ['CREDENTIAL_NOT_FOUND', 'TOO_MANY_REQUESTS'],
  })
  async subscribe(
    @ByVerifier() verifier: VerifierClient,
    @ParsedBody(SubscribeBody) body: SubscribeBody,
    @Req() request: FastifyRequest,
  ): Promise<SubscriptionAnswer> {
    idempotencyKey(request);
    return this.handler.subscribe(verifier, body, acceptedLanguage(request.headers['accept-language']));
  }

  @Get('subscriptions')
  @Operation({
    id: 'listSubscriptions',
    summary: 'What this client is subscribed to.',
    access,
    answer: { description: 'Oldest first.', type: named('Subscriptions', SubscriptionList) },
  })
  async list(@ByVerifier() verifier: VerifierClient): Promise<z.output<typeof SubscriptionList>> {
    return { items: await this.handler.list(verifier) };
  }

  @Delete('subscriptions/:id')
  @ApiParam({ name: 'id', schema: schemaOf(SubscriptionId) })
  @Operation({
    id: 'endSubscription',
    summary: 'Ends a subscription. What was told already can still be asked for.',
    access,
    answer: { description: 'Ended.', type: named('SubscriptionEnded', SubscriptionEnded) },
    refusals: ['NOT_FOUND', ...ofBodies],
  })
  async end(
    @ByVerifier() verifier: VerifierClient,
    @Param('id', subscriptionId) id: string,
  ): Promise<z.output<typeof SubscriptionEnded>> {
    await this.handler.end(verifier, id);
    return { ended: true };
  }

  @Post('subscriptions/:id/test')
  @ApiParam({ name: 'id', schema: schemaOf(SubscriptionId) })
  @NoBody
  @Limited(verifierLimit)
  @Operation({
    id: 'testSubscription',
    summary: 'Sends an event that says nothing, to try whether a server takes it.',
    description:
      'It is signed, pushed, tried again and asked for as all others are; its type is `urn:puente:event:test:v1`. Nothing becomes of the credential, and the worker reads nothing of it.',
    access,
    idempotent: true,
    answer: { status: 202, description: 'It is on its way.', type: named('TestEvent', EventLeft) },
    refusals: ['NOT_FOUND', 'TOO_MANY_REQUESTS'],
  })
  test(
    @ByVerifier() verifier: VerifierClient,
    @Param('id', subscriptionId) id: string,
    @Nothing() _nothing: object,
    @Req() request: FastifyRequest,
  ): Promise<EventLeft> {
    return this.handler.test(verifier, id, idempotencyKey(request));
  }

  @Get('deliveries')
  @ApiQuery({
    name: 'cursor',
    required: false,
    description: '`next` of the page before.',
    schema: schemaOf(DeliveriesQuery.shape.cursor),
  })
  @Operation({
    id: 'listDeliveries',
    summary: 'What was sent to this client, how often it was tried, and what came of it.',
    description: 'What an event says is not in it: `pollEvents` with `since` has that.',
    access,
    answer: { description: 'Newest first.', type: named('Deliveries', Deliveries) },
  })
  deliveries(@ByVerifier() verifier: VerifierClient, @Query() query: unknown): Promise<Deliveries> {
    const { cursor } = parse(DeliveriesQuery, query, 'query');
    return this.handler.deliveries(verifier, cursor === undefined ? undefined : BigInt(cursor));
  }

  @Post('deliveries/:jti/resend')
  @ApiParam({ name: 'jti', schema: schemaOf(SubscriptionId) })
  @NoBody
  @Limited(verifierLimit)
  @Operation({
    id: 'resendEvent',
    summary: 'Pushes an event once more, whatever came of it before.',
    description: 'The same event, by the same `jti`: whoever counted it already does not count it again.',
    access,
    idempotent: true,
    answer: { status: 202, description: 'It is on its way.', type: named('ResentEvent', EventLeft) },
    refusals: ['NOT_FOUND', 'TOO_MANY_REQUESTS'],
  })
  resend(
    @ByVerifier() verifier: VerifierClient,
    @Param('jti', eventId) jti: string,
    @Nothing() _nothing: object,
    @Req() request: FastifyRequest,
  ): Promise<EventLeft> {
    idempotencyKey(request);
    return this.handler.again(verifier, jti);
  }

  @Post('events')
  @ApiBody({ type: named('PollBody', PollBody), required: false })
  @Limited(verifierLimit)
  @Operation({
    id: 'pollEvents',
    summary: 'Events that this client did not acknowledge yet, and its acknowledgements.',
    description:
      'RFC 8936, answered at once. An event counts once, by its `jti`, however often it comes. `since` reads everything from a moment on once more: the log is kept.',
    access,
    answer: { description: 'Tokens by `jti`.', type: named('PolledEvents', PollAnswer) },
    refusals: ['TOO_MANY_REQUESTS', ...ofBodies],
  })
  poll(@ByVerifier() verifier: VerifierClient, @ParsedBody(PollBody) body: PollBody): Promise<PollAnswer> {
    return this.handler.poll(verifier, body);
  }
}
