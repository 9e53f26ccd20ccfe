import { Controller, Post, Req } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { VerifierClient } from '@puente/identity/oidc';
import type { FastifyRequest } from 'fastify';
import { ByVerifier } from '../../http/access/caller.js';
import { ParsedBody } from '../../http/asking/body.js';
import { idempotencyKey } from '../../http/asking/conditions.js';
import { Limited } from '../../http/limits/limited.js';
import { Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import { answeredIn } from '../../http/languages/answered-in.js';
import { VerifierChecks } from '@puente/contracts/answers/checking';
import { VerifierChecksBody } from './check-bodies.js';
import { askingClient, CheckHandler } from './check-handler.js';
import { verifierChecksLimit } from './check-limits.js';

/** The same check for an employer's own system, which the worker then knows by name. */
@ApiTags('checks')
@Controller('verifier/checks')
export class VerifierChecksController {
  constructor(private readonly handler: CheckHandler) {}

  @Post()
  @ApiBody({ type: named('VerifierChecksBody', VerifierChecksBody) })
  @Limited(verifierChecksLimit)
  @Operation({
    id: 'checkCredentials',
    summary: 'How up to a hundred credentials stand, each by its number and the number of the holder’s document.',
    description:
      'For clients that are registered with the scope `check` at the node’s identity provider (OAuth 2.0 client credentials). It discloses no more than a check by anybody; each worker reads the client’s name, when, and the purpose.',
    access: { verifier: 'check' },
    idempotent: true,
    answer: { status: 200, description: 'In the order asked.', type: named('VerifierChecks', VerifierChecks) },
    refusals: ['TOO_MANY_REQUESTS'],
  })
  async check(
    @ByVerifier() verifier: VerifierClient,
    @ParsedBody(VerifierChecksBody) { checks, purpose }: VerifierChecksBody,
    @Req() request: FastifyRequest,
  ): Promise<VerifierChecks> {
    idempotencyKey(request);
    const language = answeredIn(request);
    const asking = askingClient(verifier, purpose);
    const items: VerifierChecks['items'] = [];
    // One after the other: a long list does not take the database's connections from everybody else.
    for (const { document, number } of checks) {
      const checked = await this.handler.check({ number, document }, asking, language);
      if (checked.outcome === 'not-found') {
        items.push({ outcome: 'not-found', asked: number, code: 'CREDENTIAL_NOT_FOUND' });
      } else items.push({ asked: number, ...checked });
    }
    return { items };
  }
}
