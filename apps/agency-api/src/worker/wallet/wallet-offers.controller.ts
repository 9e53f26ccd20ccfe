import { Controller, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { caseId } from '@puente/contracts/values';
import { WalletOffer } from '@puente/contracts/answers/worker';
import { qrCode, qrSvg } from '@puente/credentials/qr';
import type { CaseId } from '@puente/domain/kernel';
import { isRefused } from '@puente/domain/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../http/access/caller.js';
import { By } from '../../http/access/caller.js';
import { NoBody, Nothing } from '../../http/asking/body.js';
import { idempotencyKey } from '../../http/asking/conditions.js';
import { Operation } from '../../http/operation/operation.js';
import { caseNumber } from '../../http/asking/path-params.js';
import { RefusalProblem } from '../../http/problems/problem.js';
import { named, schemaOf } from '../../http/operation/schema-dto.js';
import { OwnCredentials } from '../own-credentials/own-credentials.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import { offerLink } from './wallet-metadata.js';

/** The worker starts it from the page; the wallet does the rest. */
@ApiTags('wallet')
@Controller('status/credentials/:number/offers')
export class WalletOffersController {
  constructor(
    private readonly credentials: OwnCredentials,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'clock' | 'publicUrl' | 'walletOffers'>,
  ) {}

  /** A repeated request is a new offer, and ends the one before: codes are kept by their hashes only. */
  @Post()
  @NoBody
  @ApiParam({ name: 'number', description: 'Of the credential.', schema: schemaOf(caseId) })
  @Operation({
    id: 'offerToWallet',
    summary: 'Offers a credential to the worker’s wallet, for ten minutes and once.',
    access: { worker: true, session: 'own' },
    idempotent: true,
    answer: { status: 201, description: 'To be shown, and kept nowhere.', type: named('WalletOffer', WalletOffer) },
    refusals: ['NO_SUCH_CASE', 'NOT_IN_THIS_STAGE'],
  })
  async offer(
    @By() by: Caller,
    @Param('number', caseNumber) number: CaseId,
    @Nothing() _nothing: object,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WalletOffer> {
    idempotencyKey(request);
    const { file } = await this.credentials.open(by, number);
    if (file.stage !== 'active' && file.stage !== 'suspended') {
      throw new RefusalProblem('NOT_IN_THIS_STAGE', { stage: file.stage, command: 'wallet-offers' });
    }
    const { clock, publicUrl, walletOffers } = this.parts;
    const { code, expiresAt, pin } = await walletOffers.create(number, clock.now());
    const link = offerLink(publicUrl, code, pin.length);
    const drawn = qrCode(link);
    if (isRefused(drawn)) throw new RefusalProblem(drawn.code, drawn.detail);
    void reply.header('cache-control', 'private, no-store');
    return { link, qrSvg: await qrSvg(drawn), pin, expiresAt };
  }
}
