import { Controller, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { tokenMinutes } from '@puente/persistence/wallet-offers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Limited } from '../../http/limits/limited.js';
import { ofBodies, Operation } from '../../http/operation/operation.js';
import { named } from '../../http/operation/schema-dto.js';
import type { ApiParts } from '../../parts/parts.js';
import { API_PARTS } from '../../parts/parts.js';
import type { WalletFault } from './wallet-answer.js';
import { answerWallet, walletFaults } from './wallet-answer.js';
import { WalletHandler } from './wallet-handler.js';
import { walletLimit } from './wallet-limits.js';
import { configurationId, preAuthorizedCode } from './wallet-metadata.js';
import { WalletToken, WalletNonce, WalletCredentials } from '@puente/contracts/answers/worker';

const text = z.string().min(1).max(200);
const TokenBody = z.object({ grant_type: text, 'pre-authorized_code': text, tx_code: text });
const CredentialBody = z.object({
  credential_configuration_id: text,
  /** One at a time: each copy has a place of its own in the status list. */
  proofs: z.object({ jwt: z.array(z.string().max(4000)).length(1) }),
});

const inOAuthWords = {
  statuses: [400, 401],
  type: named('WalletFault', z.object({ error: z.enum(walletFaults) })),
} as const;

/**
 * How a wallet fetches a credential (OpenID4VCI 1.0, pre-authorised code). Faults are said in the words of OAuth 2.0,
 * which wallets read, and not as problem documents.
 */
@ApiTags('wallet')
@Controller('wallet')
export class WalletController {
  constructor(
    private readonly handler: WalletHandler,
    @Inject(API_PARTS) private readonly parts: Pick<ApiParts, 'limits' | 'walletOffers'>,
  ) {}

  @Post('token')
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiBody({ type: named('WalletTokenRequest', TokenBody) })
  @Limited(walletLimit)
  @Operation({
    id: 'getWalletToken',
    summary: 'Exchanges the code of an offer and the PIN that the page shows for a token of ten minutes; once.',
    answer: { status: 200, description: 'OpenID4VCI 1.0, §6.2.', type: named('WalletToken', WalletToken) },
    refusals: ['TOO_MANY_REQUESTS', ...ofBodies],
    otherwise: inOAuthWords,
  })
  async token(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    answerWallet(reply, await this.exchange(request.body));
  }

  @Post('nonce')
  @Limited(walletLimit)
  @Operation({
    id: 'getWalletNonce',
    summary: 'Something new for a wallet to sign, for five minutes and once.',
    answer: { status: 200, description: 'OpenID4VCI 1.0, §7.2.', type: named('WalletNonce', WalletNonce) },
    refusals: ['TOO_MANY_REQUESTS', ...ofBodies],
    otherwise: inOAuthWords,
  })
  nonce(@Res() reply: FastifyReply): void {
    answerWallet(reply, { c_nonce: this.handler.giveNonce() });
  }

  @Post('credential')
  @ApiBody({ type: named('WalletCredentialRequest', CredentialBody) })
  @Limited(walletLimit)
  @Operation({
    id: 'getWalletCredential',
    summary: 'The credential as SD-JWT VC, bound to the key that the wallet proves to have.',
    description: 'With the access token of `POST /wallet/token`. Asked again with the same key, the same copy.',
    answer: { status: 200, description: 'OpenID4VCI 1.0, §8.3.', type: named('WalletCredentials', WalletCredentials) },
    refusals: ['TOO_MANY_REQUESTS', ...ofBodies],
    otherwise: inOAuthWords,
  })
  async credential(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    answerWallet(reply, await this.fetch(request));
  }

  private async exchange(body: unknown): Promise<z.output<typeof WalletToken> | WalletFault> {
    const { grant_type: grant } = (body ?? {}) as { grant_type?: unknown };
    if (typeof grant === 'string' && grant !== preAuthorizedCode) return 'unsupported_grant_type';
    const read = TokenBody.safeParse(body);
    if (!read.success) return 'invalid_request';
    const { 'pre-authorized_code': code, tx_code: pin } = read.data;
    const redeemed = await this.parts.walletOffers.redeem(code, pin, this.parts.limits.now());
    if (redeemed === undefined) return 'invalid_grant';
    return { access_token: redeemed.token, token_type: 'Bearer', expires_in: tokenMinutes * 60 };
  }

  private async fetch({ body, headers }: FastifyRequest): Promise<z.output<typeof WalletCredentials> | WalletFault> {
    const token = /^Bearer ([\w-]{20,100})$/i.exec(headers.authorization ?? '')?.[1];
    const delivery = token === undefined ? undefined : await this.handler.find(token);
    if (delivery === undefined) return 'invalid_token';
    const read = CredentialBody.safeParse(body);
    if (!read.success) return 'invalid_credential_request';
    const { credential_configuration_id: wanted, proofs } = read.data;
    if (wanted !== configurationId) return 'unknown_credential_configuration';
    const proof = await this.handler.prove(proofs.jwt[0] ?? '');
    if (typeof proof === 'string') return proof;
    const delivered = await this.handler.deliver(delivery, proof);
    return typeof delivered === 'string' ? delivered : { credentials: [{ credential: delivered.sdJwt }] };
  }
}
